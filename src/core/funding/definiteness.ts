import { Is } from './chunkTypes';
import type { Clause } from './clause';

/** Words that set a sum apart from the one told before. */
const SET_APART = new Set(['remaining', 'other', 'further']);
const POINTING = new Set(['the', 'this', 'its']);
const ADDING = new Set(['further', 'another', 'additional', 'extra', 'remaining', 'more']);

/** `the £5m`: told before. */
export function isDefinite(clause: Clause, k: number): boolean {
  if (clause.hasBefore(k, 2, SET_APART)) return false;
  if (clause.isWord(k - 1, 'that')) return k === 1 || clause.typeAt(k - 2) === Is.Preposition;
  return clause.hasBefore(k, 2, POINTING);
}

/** `a further £5m`: not told before. */
export function isFresh(clause: Clause, k: number): boolean {
  return clause.hasBefore(k, 3, ADDING);
}
