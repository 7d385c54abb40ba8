import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { wordClass } from './wordClasses';

/** Words that set a sum apart from the one told before. */
const SET_APART = wordClass('remaining other further');
const POINTING = wordClass('the this its');
const ADDING = wordClass('further another additional extra remaining more');

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

/** `up from £5m in 2023`, `compared with £5m`, `on top of the £5m`, `against £5m a year before`: told only to compare another sum with it. */
export function isCompared(clause: Clause, k: number): boolean {
  const at = clause.typeAt(k - 1) === Is.Determiner || clause.isWord(k - 1, 'about', 'around', 'some', 'just') ? k - 2 : k - 1;
  if (clause.isWord(at, 'from')) return clause.isWord(at - 1, 'up', 'down');
  if (clause.isWord(at, 'of') && clause.isWord(at - 1, 'top')) return true;
  if (clause.isWord(at, 'to') && clause.isWord(at - 1, 'addition')) return true;
  return clause.isWord(at, 'against') ? clause.hasSumBefore(at) : clause.isWord(at, 'with', 'to') && clause.isWord(at - 1, 'compared');
}
