import type { Clause } from './clause';

/** `the £5m`: told before. */
export function isDefinite(clause: Clause, k: number): boolean {
  if (clause.hasBefore(k, 2, 'remaining', 'other', 'further')) return false;
  if (clause.isWord(k - 1, 'that')) return k === 1 || clause.typeAt(k - 2) === 'preposition';
  return clause.hasBefore(k, 2, 'the', 'this', 'its');
}

/** `a further £5m`: not told before. */
export function isFresh(clause: Clause, k: number): boolean {
  return clause.hasBefore(k, 3, 'further', 'another', 'additional', 'extra', 'remaining', 'more');
}
