import { isCapitalised } from '../text/tokens';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import type { PartHint } from './draft';
import type { Governor } from './governor';
import { POTS } from './potNouns';
import { sumPhraseAt } from './sumPhrase';
import { wordClass } from './wordClasses';

/** The size of a fund that something is paid from. */
export interface SourceFund {
  /** Index of the noun that says that it is a fund, or -1 where its name alone says so. */
  readonly noun: number;
  /** Index of the chunk of the preposition that leads to the fund. */
  readonly lead: number;
}

/**
 * The fund whose size the sum at chunk `k` is, where the sentence tells of something that is paid from it: `from the £9m Green
 * Towns Fund`, `under Green Towns, a £9m scheme`, `through the Green Towns Fund, which has a budget of £9m`.
 */
export function sourceFundAt(clause: Clause, k: number): SourceFund | null {
  if (!clause.tells(POTS) || !(clause.mentions(LEADS) || clause.mentions(PARTS))) return null;
  const phrase = sumPhraseAt(clause, k);
  const lead = leadBefore(clause, clause.typeAt(phrase.first - 1) === Is.Determiner ? phrase.first - 1 : phrase.first);
  if (lead >= 0) return phrase.noun > k && isPot(clause, phrase.noun) ? { noun: phrase.noun, lead } : null;
  return besideName(clause, k, phrase.noun);
}

/** `£2m for trams from the £9m Green Towns Fund`: whether the sum at chunk `k` is paid from the fund whose size the next sum is. */
export function isPaidFromNext(clause: Clause, k: number): boolean {
  const next = clause.sumAfter(k);
  const fund = next < 0 ? null : sourceFundAt(clause, next);
  if (fund === null || fund.lead < k) return false;
  for (let j = k + 1; j < fund.lead; j++) if ((clause.typeAt(j) & (Is.Break | Is.Conjunction)) !== 0) return false;
  return true;
}

/** `The grant is one of nine made under Green Towns, a £9m scheme`: the sum at chunk `k` is the source of the item told of last. */
export function paidFromFund(clause: Clause, k: number): PartHint {
  if (clause.hasSumBefore(k) || sourceFundAt(clause, k) === null) return null;
  if (clause.typeAt(0) === Is.Pronoun) return clause.isWord(0, 'it') ? 'source-of-last' : null;
  if (!clause.isWord(0, 'the', 'this', 'that')) return null;
  if (isPot(clause, 1)) return 'source-of-pot';
  return clause.typeAt(1) === Is.Noun || clause.isOneOf(1, TOLD) ? 'source-of-last' : null;
}

const TOLD = wordClass('work money cash project sum support');

/** The preposition before chunk `at` that leads to what money comes from; -1 where another word stands there. */
function leadBefore(clause: Clause, at: number): number {
  if (clause.isOneOf(at - 1, LEADS)) return at - 1;
  return clause.isWord(at - 1, 'of') && clause.isOneOf(at - 2, PARTS) ? at - 1 : -1;
}

const LEADS = wordClass('from under through via by');
const PARTS = wordClass('part out');

/** `under Green Towns, a £9m scheme`, `through the Green Towns Fund, which is worth £9m`: the name before the comma. */
function besideName(clause: Clause, k: number, noun: number): SourceFund | null {
  const comma = commaBefore(clause, k);
  if (comma < 0) return null;
  const kind = clause.typeAt(comma + 1) === Is.Relative ? -1 : potBetween(clause, comma + 2, Math.max(k, noun));
  if (clause.typeAt(comma + 1) !== Is.Relative && !(clause.isWord(comma + 1, 'a', 'an') && kind >= 0)) return null;
  const named = kind < 0 ? isPot(clause, comma - 1) : isName(clause, comma - 1);
  let at = comma - 1;
  while (named && at > 0 && comma - at < LONGEST_NAME && (clause.typeAt(at) & INSIDE) !== 0 && leadBefore(clause, at) < 0) at--;
  const lead = named ? leadBefore(clause, at) : -1;
  return lead >= 0 ? { noun: kind, lead } : null;
}

const LONGEST_NAME = 9;
const INSIDE: number = Is.Word | Is.Noun | Is.Determiner | Is.Preposition | Is.And;

/** The comma before chunk `k` with no more between than what says how large something is. */
function commaBefore(clause: Clause, k: number): number {
  for (let j = k - 1; j > 0 && k - j < 8; j--) {
    const type = clause.typeAt(j);
    if (type === Is.Comma) return j;
    if ((type & SIZED) === 0) return -1;
  }
  return -1;
}

const SIZED: number = Is.Word | Is.Noun | Is.Determiner | Is.Preposition | Is.Relative | Is.Be | Is.Have;

function potBetween(clause: Clause, from: number, to: number): number {
  for (let j = from; j <= to; j++) if (isPot(clause, j)) return j;
  return -1;
}

function isPot(clause: Clause, j: number): boolean {
  return clause.typeAt(j) === Is.Noun && ((clause.chunks[j].trigger?.lemmas ?? 0) & POTS) !== 0;
}

/** Whether a name that is written with capitals ends at chunk `j`. */
function isName(clause: Clause, j: number): boolean {
  const chunk = clause.chunkAt(j);
  return chunk !== undefined && (chunk.type & (Is.Word | Is.Noun)) !== 0 && isCapitalised(clause.findings.source.tokens, chunk.first);
}

/** What governs the size of a fund: its own noun, and not the verb that tells who is paid from it. */
export function governedBy(clause: Clause, noun: number): Governor | null {
  const trigger = clause.chunkAt(noun)?.trigger;
  return trigger ? { act: 'fund', trigger, at: noun, verb: -1, relation: 'object', passive: false, funded: false } : null;
}
