import { aimIn, type MoreLeads } from './aims';
import { frontedFor } from './besideParties';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import type { Governor } from './governor';
import { lemmaClass } from './lemmaClasses';
import { isParty, type Purpose, purposeFrom, standsForParty, statement } from './purposeText';
import type { SumPhrase } from './sumPhrase';
import { taskAfter, taskOfParty } from './tasks';
import { modifierBefore, projectAfter, thingOf, thingOnItsOwn } from './things';
import { isLabelled } from './ungoverned';
import { wordClass } from './wordClasses';

const INVESTING = lemmaClass('invest|put|plough|pour|pump into|inject');

/** Verbs of telling, whose `on` says when or where: `announced on a visit`. */
const TELLING = lemmaClass('announce|unveil|reveal|confirm|launch|set out|outline');

function leadsOf(clause: Clause, governor: Governor | null): MoreLeads {
  if (governor?.verb === -1 && governor.trigger.lemma === 'investment') return ['in', 'on'];
  const lemmas = governor !== null && governor.verb >= 0 ? (clause.chunks[governor.verb].trigger?.lemmas ?? 0) : 0;
  if ((lemmas & TELLING) !== 0) return [];
  return (lemmas & INVESTING) !== 0 ? ['in', 'on'] : ['on'];
}

/**
 * Reads what the sum at chunk `k` is for.
 *
 * @param doing what it does where it is the subject
 * @param done what is done with it where it is the means
 * @param limit the chunk that no aim is looked for behind
 * @returns null where the sentence names no purpose
 */
export function readPurpose(
  clause: Clause,
  k: number,
  phrase: SumPhrase,
  governor: Governor | null,
  doing: Purpose | null,
  done: Purpose | null,
  limit: number,
): Purpose | null {
  const verb = governor !== null && governor.verb > k && governor.relation !== 'relative' ? governor.verb : -1;
  const behind = verb >= 0 && clause.typeAt(verb - 1) !== Is.To ? verb : k;
  const more = leadsOf(clause, governor);
  return (
    projectAfter(clause, k) ??
    meantFor(clause, k, governor) ??
    thingOnItsOwn(clause, k, phrase) ??
    paidWith(clause, k, phrase, governor) ??
    doing ??
    taskAfter(clause, k) ??
    (behind > k ? aimIn(clause, k + 1, behind, k, more) : null) ??
    aimIn(clause, behind + 1, limit, k, more) ??
    modifierBefore(clause, k, governor) ??
    aimOfNoun(clause, k, governor) ??
    done ??
    frontedAim(clause, k) ??
    taskOfParty(clause, k) ??
    forWhich(clause, k) ??
    noteAfter(clause, k) ??
    thingOf(clause, k, phrase)
  );
}

/** `backs a tidal study with £5m`: the object of the verb, where the sum is what it is done with. */
function paidWith(clause: Clause, k: number, { first }: SumPhrase, governor: Governor | null): Purpose | null {
  if (governor === null || governor.verb < 0 || governor.verb >= first || governor.passive) return null;
  if (!clause.mentions(PAYING_WITH)) return null;
  let end = first - 1;
  while (end > governor.verb && !clause.isOneOf(end, PAYING_WITH)) end--;
  if (clause.isWord(end, 'tune')) end -= 2;
  if (end <= governor.verb) return null;
  const { trigger } = clause.chunks[governor.verb];
  if (trigger?.act !== 'give' && trigger?.lemma !== 'pay for') return null;
  if (isParty(clause, governor.verb + 1) || standsForParty(clause, governor.verb + 1)) return null;
  return purposeFrom(clause, governor.verb + 1, k, end);
}

const PAYING_WITH = wordClass('with at tune');

const MEANT = lemmaClass('mean for|intend for|mean to|intend to|design to');

/** `£5m meant for roads`, `put £5m behind a study` */
function meantFor(clause: Clause, k: number, governor: Governor | null): Purpose | null {
  if (((clause.chunkAt(k + 1)?.trigger?.lemmas ?? 0) & MEANT) !== 0) return purposeFrom(clause, k + 2, k);
  const put =
    governor !== null && governor.verb >= 0 && governor.verb < k && ((clause.chunks[governor.verb].trigger?.lemmas ?? 0) & PUTTING) !== 0;
  return put && clause.isWord(k + 1, 'behind') ? purposeFrom(clause, k + 2, k) : null;
}

const PUTTING = lemmaClass('put|throw');

/** `spending on roads was £5m`, `support for buses was cut to £5m`: behind the noun that the sum is told of. */
function aimOfNoun(clause: Clause, k: number, governor: Governor | null): Purpose | null {
  if (governor === null || governor.at >= k) return null;
  if (clause.typeAt(governor.at) === Is.Noun) {
    const told = aimIn(clause, governor.at + 1, k, k, leadsOf(clause, governor));
    return told === null ? null : beforeVerb(clause, told, governor.at, k);
  }
  if (!governor.passive) return null;
  for (let j = governor.at - 1; j >= 0 && clause.typeAt(j) !== Is.Break; j--)
    if (clause.typeAt(j) === Is.Noun) return aimIn(clause, j + 1, governor.at, k, ['on']);
  return null;
}

/** `For the bridge, £5m` */
function frontedAim(clause: Clause, k: number): Purpose | null {
  const at = frontedFor(clause, k);
  return at < 0 ? null : purposeFrom(clause, at + 1, k, k - 1);
}

/** `spending on buses reached £5m`: without the verb that tells the sum. */
function beforeVerb(clause: Clause, aim: Purpose, from: number, k: number): Purpose | null {
  let to = k;
  while (to > from && clause.typeAt(to - 1) !== Is.Verb) to--;
  if (to === from || clause.spanOf(clause.chunks[to - 1]).start >= aim.end) return aim;
  let first = from;
  while (first < to - 1 && clause.spanOf(clause.chunks[first]).start < aim.start) first++;
  return first < to - 1 ? statement(clause, first, to - 1) : null;
}

/** `Keele University (£5m, a new lab)`, `- Keele University: £5m, a new lab`: what stands behind the comma. */
function noteAfter(clause: Clause, k: number): Purpose | null {
  if (clause.typeAt(k + 1) !== Is.Comma) return null;
  const label = clause.typeAt(k - 1) === Is.Open || isLabelled(clause, k);
  return label ? purposeFrom(clause, k + 2, k) : null;
}

/** `Her report, for which X paid £5m`, `on which X spent £5m` */
function forWhich(clause: Clause, k: number): Purpose | null {
  if (!clause.holds(Is.Relative)) return null;
  for (let j = k - 1; j > 1; j--) {
    if (clause.typeAt(j) === Is.Break || clause.typeAt(j) === Is.Sum) return null;
    if (clause.typeAt(j) !== Is.Relative) continue;
    if (!clause.isWord(j - 1, 'for', 'on', 'towards', 'into')) return null;
    let from = j - 1;
    while (from > 0 && (clause.chunks[from - 1].type & (Is.Break | Is.Sum | Is.Conjunction | Is.Verb)) === 0 && j - from < 12) from--;
    return statement(clause, from, j - 1);
  }
  return null;
}
