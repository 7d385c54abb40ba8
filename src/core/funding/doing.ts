import type { Party } from '../model';
import type { ChunkType } from './chunks';
import type { Clause } from './clause';
import type { PartyPhrases } from './partyPhrases';
import { isParticiple, type Predicate, predicateAt } from './predicates';
import { type Purpose, purposeFrom } from './purposeText';
import type { SumPhrase } from './sumPhrase';

/** Who a sum enables to do something, and what it does. */
export interface Doing {
  readonly recipients: readonly Party[];
  readonly purpose: Purpose | null;
}

const NOTHING: Doing = { recipients: [], purpose: null };
const FARTHEST = 50;

/** Verbs whose object then does something with the money. */
const ENABLING = new Set(['help', 'helps', 'helped', 'enable', 'enables', 'enabled', 'allow', 'allows', 'allowed', 'let', 'lets']);

/** Verbs whose object clause says what can be done. */
const MEANING = new Set(['mean', 'means', 'meant', 'ensure', 'ensures']);

/** Verbs of how long and how far money goes, which say nothing of what for. */
const LASTING = new Set([
  'run',
  'last',
  'start',
  'open',
  'close',
  'begin',
  'end',
  'come',
  'reach',
  'remain',
  'bring',
  'take',
  'depend',
  'apply',
  'be',
  'rise',
  'fall',
  'not',
]);

/** What the sum does whose noun phrase ends before chunk `next`: `The £5m will let Durham University build a lab`. */
export function readDoing(phrases: PartyPhrases, k: number, { first, next }: SumPhrase): Doing {
  const { clause } = phrases;
  if (!mayBeSubject(clause, first)) return NOTHING;
  const predicate = predicateBehind(clause, next);
  if (predicate === null || isNegated(clause, predicate)) return NOTHING;
  const { main } = predicate;
  if (predicate.passive && clause.chunks[main].trigger?.act !== 'fund') return NOTHING;
  if (clause.isOneOf(main, MEANING)) return enabled(phrases, k, clause.isWord(main + 1, 'that') ? main + 2 : main + 1);
  if (clause.isOneOf(main, ENABLING)) return enabled(phrases, k, main + 1);
  const { trigger } = clause.chunks[main];
  if (trigger !== null && ACTIVE_PURPOSES.has(trigger.lemma))
    return clause.isWord(main + 1, 'by') ? NOTHING : { recipients: [], purpose: purposeFrom(clause, main + 1, k) };
  if (clause.typeAt(predicate.first) !== 'modal' || clause.isOneOf(main, LASTING)) return NOTHING;
  if (trigger !== null && trigger.act !== 'none' && trigger.act !== 'fund') return NOTHING;
  return { recipients: [], purpose: purposeFrom(clause, main, k) };
}

/** `£5m so that X can build a lab`, `£5m for X to build a lab`: who is to do what the sum behind chunk `next` is for. */
export function readDoers(phrases: PartyPhrases, next: number): readonly Party[] {
  const { clause } = phrases;
  for (let i = next; i < clause.chunks.length && i - next < FARTHEST; i++) {
    const { type } = clause.chunks[i];
    if (type === 'sum' || (type === 'conjunction' && !clause.isWord(i, 'so'))) return [];
    const so = clause.isWord(i, 'so') && clause.isWord(i + 1, 'that');
    const at = so ? i + 2 : clause.isWord(i, 'for') ? i + 1 : -1;
    if (at < 0) continue;
    const body = clause.typeAt(at) === 'determiner' ? at + 1 : at;
    if (clause.typeAt(body) !== 'body') continue;
    const follows = clause.typeAt(body + 1);
    if (so ? follows === 'modal' || follows === 'comma' : follows === 'to') return [phrases.party(clause.chunks[body])];
  }
  return [];
}

/** Verbs whose object is the purpose when the sum is their subject: `£5m will help …`. */
const ACTIVE_PURPOSES = new Set([
  'help',
  'enable',
  'pay for',
  'finance',
  'bankroll',
  'support',
  'fund',
  'cover',
  'back',
  'deliver',
  'provide',
  'go to',
  'mean for',
  'intend for',
  'mean to',
  'intend to',
  'design to',
  'go into',
  'go on',
  'go towards',
  'target',
  'focus on',
  'top up',
  'boost',
]);

/** Whether nothing stands before the noun phrase that it could be the object of. */
function mayBeSubject(clause: Clause, first: number): boolean {
  const before = clause.typeAt(first - 1);
  return before === 'outside' || BEFORE_SUBJECTS.has(before) || (before === 'word' && first === 1);
}

const BEFORE_SUBJECTS: ReadonlySet<ChunkType> = new Set<ChunkType>([
  'comma',
  'break',
  'conjunction',
  'relative',
  'and',
  'mark',
  'date',
  'close',
]);

function isNegated(clause: Clause, { first, main }: Predicate): boolean {
  for (let i = first; i < main; i++) if (clause.typeAt(i) === 'not') return true;
  return false;
}

/** `Durham University (to) build a lab`, `Durham University can build a lab`, from chunk `from` on. */
function enabled(phrases: PartyPhrases, k: number, from: number): Doing {
  const { clause } = phrases;
  const recipients = phrases.coordinated(from, from + 2).filter(({ organisation }) => organisation !== null);
  for (let i = from; recipients.length > 0 && i < clause.chunks.length && i - from < FARTHEST; i++) {
    const { type } = clause.chunks[i];
    if (type === 'to' || type === 'modal') {
      const done = purposeFrom(clause, i + 1, k);
      return done === null ? NOTHING : { recipients, purpose: done };
    }
    if (type === 'comma' || type === 'break' || type === 'sum') break;
  }
  return { recipients, purpose: purposeFrom(clause, recipients.length > 0 ? behindParty(clause, from) : from, k) };
}

/** The chunk behind the party that begins at or after chunk `from`. */
function behindParty(clause: Clause, from: number): number {
  let i = from;
  while (clause.typeAt(i) === 'determiner') i++;
  return i + 1;
}

/** The predicate whose subject ends before chunk `next`, over what stands in apposition or in a relative clause. */
export function predicateBehind(clause: Clause, next: number): Predicate | null {
  const { chunks } = clause;
  let awaited = 0;
  let depth = 0;
  for (let i = next; i < chunks.length && i - next < FARTHEST; i++) {
    const { type } = chunks[i];
    if (type === 'open') depth++;
    else if (type === 'close') depth--;
    if (depth > 0) continue;
    if (type === 'break' || type === 'sum') return null;
    if (type === 'conjunction' || (awaited === 0 && (type === 'pronoun' || (type === 'and' && isSubject(clause, i + 1))))) return null;
    if (type === 'comma') awaited = 0;
    else if (type === 'relative') awaited = clause.typeAt(i + 1) === 'word' && predicateAt(clause, i + 1) === null ? 0 : 1;
    if (isBareParticiple(clause, i)) continue;
    if (awaited === 0 && type === 'word' && (clause.isOneOf(i, MEANING) || clause.isOneOf(i, ENABLING)))
      return { first: i, main: i, passive: false };
    const predicate = predicateAt(clause, i);
    if (predicate === null) continue;
    if (awaited === 0) return predicate;
    awaited--;
    i = predicate.main;
  }
  return null;
}

/** Whether a party and a verb stand at chunk `i`: another clause begins. */
function isSubject(clause: Clause, i: number): boolean {
  const at = clause.typeAt(i) === 'determiner' ? i + 1 : i;
  const type = clause.typeAt(at);
  if (type === 'pronoun') return true;
  return (type === 'body' || type === 'office') && ['verb', 'modal', 'have', 'be'].includes(clause.typeAt(at + 1));
}

/** `given to Wales`, `funded by Nesta`: a participle that has no auxiliary describes what stands before it. */
function isBareParticiple(clause: Clause, i: number): boolean {
  const { type } = clause.chunks[i];
  return (type === 'verb' || type === 'word') && isParticiple(clause, i) && clause.chunks[i].trigger?.form !== 'base';
}
