import type { Party } from '../model';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import type { PartyPhrases } from './partyPhrases';
import { firstPredicate, isParticiple, type Predicate, predicateAt } from './predicates';
import { type Purpose, purposeFrom, statement } from './purposeText';
import { subjectOf } from './subjects';
import type { SumPhrase } from './sumPhrase';
import { wordClass } from './wordClasses';

/** Where the phrase that makes a sum the means to something begins (`with`, `thanks to`), and the clause that it hangs on. */
export interface Means {
  /** Index of the first chunk of `with £5m`. */
  readonly lead: number;
  /** What is done with the sum. */
  readonly done: Predicate;
  /** Index of the first chunk of the clause that tells what is done. */
  readonly from: number;
  /** Index of the chunk after its last one. */
  readonly to: number;
}

/** Words that make what follows the means. */
const WITH = wordClass('with using through via');

/** Words before `with` that make it something else: `compared with £5m`. */
const NOT_MEANS = wordClass('compared along together as up starting beginning ending associated');

/**
 * `With £5m from X, Y will build a lab`, `Y built a lab thanks to £5m`: the clause that the sum is the means in.
 *
 * @returns null where the sum is no means, or nothing is told of what is done with it
 */
export function readMeans(clause: Clause, phrase: SumPhrase): Means | null {
  const lead = leadOf(clause, phrase.first);
  if (lead < 0 || isSmallClause(clause, lead, phrase.next)) return null;
  return (lead > 1 ? trailing(clause, lead) : null) ?? fronted(clause, lead, phrase.next);
}

/** Who does it: the one who has the money. */
export function doers(phrases: PartyPhrases, { done, lead }: Means): Party[] {
  if (done.passive && done.main > lead) {
    const agents = phrases.after(done.main, ['by']);
    if (agents.length > 0) return agents;
  }
  const parties = subjectOf(phrases, done.first);
  return done.main < lead && done.passive ? parties.filter(({ organisation }) => organisation !== null) : parties;
}

/** What is done with the money. */
export function work(clause: Clause, k: number, { done, from, to }: Means): Purpose | null {
  if (clause.isOneOf(done.main, NO_WORK) || clause.isWord(done.main + 1, 'do')) return null;
  if (clause.chunks[done.main].trigger?.lemma === 'give away') return null;
  return done.passive ? statement(clause, from, to) : purposeFrom(clause, done.main, k, to);
}

/** Verbs that tell of no work, only of the money: `The scheme began with £5m`. */
const NO_WORK = wordClass('began begin started said is are was has have had ended came come won expected likely');

function leadOf(clause: Clause, first: number): number {
  const at = first - 1;
  if (at < 0) return -1;
  if (clause.isOneOf(at, WITH)) return clause.isOneOf(at - 1, NOT_MEANS) ? -1 : at;
  if (clause.isWord(at, 'to') && clause.isWord(at - 1, 'thanks')) return at - 1;
  if (clause.isWord(at, 'of') && clause.isWord(at - 1, 'courtesy')) return at - 1;
  if (clause.isWord(at, 'by') && at > 0 && isParticiple(clause, at - 1) && clause.typeAt(at - 2) === Is.Comma) return at - 1;
  return -1;
}

/** `with £5m going to Wales`: the sum is told about, and is no means. */
function isSmallClause(clause: Clause, lead: number, next: number): boolean {
  if (!clause.isWord(lead, 'with') || clause.typeAt(next) !== Is.Verb) return false;
  const form = clause.chunks[next].trigger?.form;
  return form === 'ing' || (form === 'past' && !clause.isWord(next + 1, 'by', 'from', 'in'));
}

function fronted(clause: Clause, lead: number, next: number): Means | null {
  const { chunks } = clause;
  let related = false;
  for (let i = next; i < chunks.length; i++) {
    const { type } = chunks[i];
    if (type === Is.Sum || type === Is.Break) return null;
    if (type === Is.Relative) related = true;
    if (type === Is.Modal && !related) return doneAt(clause, lead, i, next);
    if (type !== Is.Comma) continue;
    related = clause.typeAt(i + 1) === Is.Relative;
    if (related || (clause.typeAt(i + 1) & BEGINNING) === 0) continue;
    const done = firstPredicate(clause, i + 1, chunks.length);
    return done === null ? null : { lead, done, from: i + 1, to: chunks.length };
  }
  return null;
}

/** `With the £5m Y will build a lab`: no comma parts the two. */
function doneAt(clause: Clause, lead: number, i: number, from: number): Means | null {
  const done = predicateAt(clause, i);
  return done === null ? null : { lead, done, from, to: clause.chunks.length };
}

/** What a clause begins with. */
const BEGINNING: number = Is.Body | Is.Office | Is.Pronoun | Is.Determiner | Is.Word | Is.Noun;

function trailing(clause: Clause, lead: number): Means | null {
  const { chunks } = clause;
  const end = chunks[lead - 1].type === Is.Comma ? lead - 1 : lead;
  for (let i = end - 1; i >= 0 && (chunks[i].type & STOPS) === 0; i--) {
    const done = predicateAt(clause, i);
    if (done === null || done.main >= end || isAuxiliary(clause, i - 1)) continue;
    if (chunks[done.main].trigger !== null && !WORKING.has(chunks[done.main].trigger?.act ?? '')) return null;
    let from = i;
    while (from > 0 && (chunks[from - 1].type & STOPS) === 0 && i - from < 20) from--;
    return { lead, done, from, to: end };
  }
  return null;
}

const STOPS: number = Is.Sum | Is.Break | Is.Conjunction | Is.Relative | Is.Comma;

/** Of verbs that the lexicon knows, those that tell of no giving and taking. */
const WORKING = new Set(['fund', 'none', 'change']);

function isAuxiliary(clause: Clause, i: number): boolean {
  const type = clause.typeAt(i);
  return type === Is.Modal || type === Is.Be || type === Is.Have || type === Is.To;
}
