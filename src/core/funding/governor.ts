import type { Chunk } from './chunks';
import { Is } from './chunkTypes';
import type { Act, Trigger } from './lexicon';
import { isIn, wordClass } from './wordClasses';

/** How a sum stands to the verb that governs it: `object` after it, `subject` before it, `relative` before it and its own subject. */
export type Relation = 'object' | 'subject' | 'relative';

/** The words that decide what a sum is. */
export interface Governor {
  readonly act: Act;
  readonly trigger: Trigger;
  /** Index of the chunk with the deciding word. */
  readonly at: number;
  /** Index of the verb whose subject and objects are the parties, or -1. */
  readonly verb: number;
  readonly relation: Relation;
  readonly passive: boolean;
  /** Whether a noun for money given stands at the sum too: `took a £5m grant`. */
  readonly funded: boolean;
}

interface Candidate {
  readonly at: number;
  /** Higher is nearer and surer; comparable within one sentence. */
  readonly weight: number;
  readonly relation: Relation;
}

const NEAR = 6;
/** How many chunks away a word may stand and still govern a sum. */
const FARTHEST = 60;
const NOUN_LINKS = wordClass('of worth at totalling for to');
const TRANSPARENT = wordClass('between about around over under from');

/**
 * Finds what governs the sum at chunk `k`.
 *
 * @returns null where no word of the sentence says anything about the sum
 */
export function findGovernor(chunks: readonly Chunk[], k: number): Governor | null {
  const noun = best(nounBefore(chunks, k), nounAfter(chunks, k));
  const verb = nearestVerb(chunks, k);
  const act = (c: Candidate | null): Act | null => (c ? (chunks[c.at].trigger?.act ?? null) : null);
  if (noun && verb && act(noun) === 'fund' && act(verb) === 'none' && isAgent(chunks, k, verb)) return govern(chunks, noun, null);
  if (noun && act(noun) === 'none' && (!verb || noun.weight > verb.weight || act(verb) === 'none' || act(verb) === 'change'))
    return govern(chunks, noun, verb);
  if (verb && act(verb) === 'change' && !isReaching(chunks, verb)) return changed(chunks, k, noun, verb);
  if (noun && verb) {
    const spoken = act(noun) === 'fund' && act(verb) === 'none' && noun.weight > verb.weight ? null : verb;
    const governor = govern(chunks, spoken === null || (act(noun) === 'ask' && act(verb) !== 'none') ? noun : verb, spoken);
    return { ...governor, funded: act(noun) === 'fund' };
  }
  const single = noun ?? verb;
  return single ? govern(chunks, single, verb) : null;
}

/** `was saved by a £5m grant`: the sum does what the verb tells, and is not what it tells of. */
function isAgent(chunks: readonly Chunk[], k: number, verb: Candidate): boolean {
  return verb.at < k && (chunks[k - 1]?.word === 'by' || chunks[k - 2]?.word === 'by') && chunks[verb.at].trigger?.participle === true;
}

/** `£5m has reached villages`: the sum goes to them, and nothing rises to it. */
function isReaching(chunks: readonly Chunk[], { at, relation }: Candidate): boolean {
  return relation === 'subject' && chunks[at].trigger?.lemma === 'reach' && chunks[at + 1]?.type !== Is.Sum;
}

/** The verb that governs the sum; in `withdraws the £5m allocated to X` it is the first one. */
function nearestVerb(chunks: readonly Chunk[], k: number): Candidate | null {
  const before = verbBefore(chunks, k);
  const after = verbAfter(chunks, k);
  const takesBack = before !== null && k - before.at <= 2 && chunks[before.at].trigger?.act === 'cut';
  return takesBack && after?.at === k + 1 ? before : best(before, after);
}

function best(a: Candidate | null, b: Candidate | null): Candidate | null {
  if (!a || !b) return a ?? b;
  return a.weight >= b.weight ? a : b;
}

function govern(chunks: readonly Chunk[], decider: Candidate, verb: Candidate | null): Governor {
  const trigger = chunks[decider.at].trigger as Trigger;
  const frame = verb && chunks[verb.at].trigger?.act !== 'none' ? verb : null;
  return {
    act: trigger.act,
    trigger,
    at: decider.at,
    verb: frame?.at ?? -1,
    relation: frame?.relation ?? decider.relation,
    passive: frame !== null && isPassive(chunks, frame),
    funded: false,
  };
}

/** A sum that something rises or falls to is what that something is: money given, asked for, or neither. */
function changed(chunks: readonly Chunk[], k: number, near: Candidate | null, verb: Candidate): Governor | null {
  let inside = -1;
  for (let j = verb.at - 1; j >= 0 && chunks[j].type !== Is.Break; j--) {
    const trigger = chunks[j].trigger;
    if (!trigger) continue;
    if (chunks[j].type === Is.Verb && inside < 0 && relativeBefore(chunks, j)) {
      inside = j;
      continue;
    }
    if (chunks[j].type !== Is.Noun) return null;
    if (inside >= 0) return govern(chunks, { at: j, weight: 6, relation: 'relative' }, { at: inside, weight: 6, relation: 'relative' });
    const asked = askBefore(chunks, j);
    if (asked >= 0) return govern(chunks, { at: asked, weight: 6, relation: 'object' }, { at: asked, weight: 6, relation: 'object' });
    return govern(chunks, { at: j, weight: 6, relation: 'subject' }, null);
  }
  return near && near.at < k ? govern(chunks, near, null) : null;
}

/** Whether the verb at chunk `j` stands in a relative clause. */
function relativeBefore(chunks: readonly Chunk[], j: number): boolean {
  for (let i = j - 1; i >= 0 && j - i < NEAR; i--) if (chunks[i].type === Is.Relative) return true;
  return false;
}

function askBefore(chunks: readonly Chunk[], j: number): number {
  for (let i = j - 1; i >= 0 && j - i < NEAR; i--) {
    if (chunks[i].type === Is.Break || chunks[i].type === Is.Comma) return -1;
    if (chunks[i].trigger?.act === 'ask') return i;
  }
  return -1;
}

/** `a grant of £5m`, `turnover of`, `a market worth`, `borrowing was`. */
function nounBefore(chunks: readonly Chunk[], k: number): Candidate | null {
  let linked = false;
  let worth = false;
  let at = false;
  for (let j = k - 1; j >= 0; j--) {
    const chunk = chunks[j];
    const distance = distanceBetween(chunks, j, k);
    switch (chunk.type) {
      case Is.Noun:
        if (!linked && chunk.trigger?.act !== 'none') return null;
        if (at && chunk.trigger?.act !== 'none') {
          const priced = noneBefore(chunks, j);
          if (priced >= 0) return { at: priced, weight: 11 - distance / NEAR, relation: 'object' };
        }
        return { at: j, weight: (chunk.trigger?.act === 'none' ? 11 : 10) - distance / NEAR, relation: 'object' };
      case Is.Preposition:
      case Is.To:
        if (isIn(chunk.classes, NOUN_LINKS)) linked = true;
        if (chunk.word === 'worth') worth = true;
        if (chunk.word === 'at') at = true;
        if (!linked && !isIn(chunk.classes, TRANSPARENT)) return null;
        break;
      case Is.Be:
      case Is.Modal:
        linked = true;
        break;
      case Is.Open:
        if (j !== k - 1) return null;
        linked = true;
        break;
      case Is.Close:
        while (j > 0 && chunks[j].type !== Is.Open) j--;
        break;
      case Is.Comma:
        if (!worth && !at && distance > 1) return null;
        break;
      case Is.Date:
        if (!linked) return null;
        break;
      case Is.Body:
      case Is.Office:
      case Is.Determiner:
      case Is.Word:
      case Is.Mark:
      case Is.Have:
      case Is.Not:
        break;
      default:
        return null;
    }
    if (distance > NEAR * (worth ? 2 : 1)) return null;
  }
  return null;
}

/** How many tokens stand between two chunks, a body or date counting as one. */
function distanceBetween(chunks: readonly Chunk[], from: number, to: number): number {
  let distance = chunks[to].first - chunks[from].next;
  for (let i = from + 1; i < to; i++) if (chunks[i].ref >= 0 || chunks[i].office !== null) distance -= chunks[i].next - chunks[i].first - 1;
  return distance;
}

/** `the cost of a bid at £5`: the noun that says it is a price, before one that would be funding. */
function noneBefore(chunks: readonly Chunk[], j: number): number {
  for (let i = j - 1; i >= 0 && j - i <= NEAR; i--) {
    if (chunks[i].type === Is.Verb || chunks[i].type === Is.Comma || chunks[i].type === Is.Break) return -1;
    if (chunks[i].trigger?.act === 'none') return i;
  }
  return -1;
}

/** `£5m grant`, `£5m of NHS England funding`, `£5 a year in fees`. */
function nounAfter(chunks: readonly Chunk[], k: number): Candidate | null {
  let found: Candidate | null = null;
  let inside = false;
  for (let j = k + 1; j < chunks.length; j++) {
    const chunk = chunks[j];
    const distance = distanceBetween(chunks, k, j);
    if (distance > NEAR) break;
    if (chunk.type === Is.Noun) {
      const none = chunk.trigger?.act === 'none';
      if (inside && !none && chunk.trigger?.lemma !== 'cash') break;
      found = { at: j, weight: (none ? 11 : 9) - distance / NEAR, relation: 'object' };
      continue;
    }
    if (found && chunks[found.at].trigger?.act === 'cut' && (inside || chunk.word === 'in')) inside = true;
    else if (found) break;
    if (found) continue;
    if (chunk.type === Is.Preposition) {
      const word = chunk.word;
      if (word === 'in') inside = true;
      else if (word !== 'of') break;
    } else if (
      chunk.type !== Is.Word &&
      chunk.type !== Is.Mark &&
      chunk.type !== Is.Body &&
      chunk.type !== Is.Determiner &&
      chunk.type !== Is.Each
    )
      break;
  }
  return found;
}

/** What stands before a sum that something changes by: `cut bills by £5`. */
const BY = wordClass('by to from about around');

/** The verb that the sum is the object of, over sums that share it (`X gets £5m and Y £6m`). */
function verbBefore(chunks: readonly Chunk[], k: number): Candidate | null {
  let penalty = 0;
  for (let j = k - 1; j >= 0 && k - j < FARTHEST; j--) {
    const chunk = chunks[j];
    if (chunk.type === Is.Noun && chunk.trigger?.act === 'none' && isIn(chunks[k - 1].classes, BY) && k - j <= 3)
      return { at: j, weight: 10.5, relation: 'object' };
    if (chunk.type === Is.Verb) {
      const distance = distanceBetween(chunks, j, k);
      const near = distance <= 3 ? 9.6 : 8;
      return { at: j, weight: near - Math.min(distance / NEAR, 3) - penalty, relation: 'object' };
    }
    if (chunk.type === Is.Break && j === k - 1) penalty += 3;
    else if (chunk.type === Is.Break || chunk.type === Is.Conjunction) return null;
    if (chunk.type === Is.Relative) penalty += 3;
    else if (chunk.type === Is.Comma) penalty += 0.7;
    else if (chunk.type === Is.Sum) penalty += 0.5;
  }
  return null;
}

/** The verb that the sum is the subject of, or the object of in a relative clause (`the £5m that X gave`). */
function verbAfter(chunks: readonly Chunk[], k: number): Candidate | null {
  let relative = false;
  let named = false;
  let penalty = 0;
  const dashed = k > 0 && chunks[k - 1].type === Is.Break && chunks[k + 1]?.type === Is.Break;
  const from = dashed ? k + 2 : k + 1;
  const auxiliary = ((chunks[from]?.type ?? 0) & (Is.Be | Is.Have | Is.Modal)) !== 0;
  for (let j = from; j < chunks.length && j - k < FARTHEST; j++) {
    const chunk = chunks[j];
    switch (chunk.type) {
      case Is.Verb: {
        const distance = chunk.first - chunks[k].next;
        if (chunks[j - 1].type === Is.To && chunks[j - 2].type !== Is.Be) penalty += 1; // `£5m to cover costs`: what it is for
        if (auxiliary || (j === from && (chunk.trigger?.participle || chunk.trigger?.form === 'third')))
          return { at: j, weight: 9.9 - penalty, relation: 'subject' };
        const owned = relative || named;
        if (relative && named && chunks[from].type === Is.Relative) return { at: j, weight: 9.7 - penalty, relation: 'relative' };
        return {
          at: j,
          weight: (owned ? 8.8 : 8.2) - Math.min(distance / NEAR, 3) - penalty,
          relation: owned && named ? 'relative' : 'subject',
        };
      }
      case Is.Relative:
        relative = true;
        break;
      case Is.Body:
      case Is.Office:
      case Is.Pronoun:
        if (j === from && beginsContactClause(chunks, k, j)) relative = true;
        if (relative) named = true;
        break;
      case Is.Comma:
        penalty += 2;
        break;
      case Is.Sum:
      case Is.Break:
      case Is.Conjunction:
        return null;
      case Is.And:
        penalty += 2;
        break;
      default:
        break;
    }
  }
  return null;
}

/** `the £5m it gave`: a subject and a verb right behind a sum with `the`. */
function beginsContactClause(chunks: readonly Chunk[], k: number, j: number): boolean {
  const next = chunks[j + 1]?.type;
  return k > 0 && chunks[k - 1].word === 'the' && (next === Is.Verb || next === Is.Have || next === Is.Modal || next === Is.Be);
}

/** Whether the verb is in the passive: a past participle after a form of `be`, or right after the sum it tells of. */
function isPassive(chunks: readonly Chunk[], verb: Candidate): boolean {
  const trigger = chunks[verb.at].trigger;
  if (!trigger?.participle || trigger.act === 'fund' || trigger.act === 'change') return false;
  for (let j = verb.at - 1; j >= 0 && verb.at - j <= 3; j--) {
    if (chunks[j].type === Is.Be) return true;
    if (chunks[j].type !== Is.Word && chunks[j].type !== Is.Not && chunks[j].type !== Is.Have) break;
  }
  const previous = verb.at > 0 ? chunks[verb.at - 1].type : undefined;
  return verb.relation === 'subject' && trigger.form === 'past' && previous !== Is.Have && previous !== Is.Pronoun;
}
