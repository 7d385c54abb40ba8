import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { type WordClass, wordClass } from './wordClasses';

/** Verbs whose object is to do what follows, as the speaker wishes: `urged X to give £5m`. */
const WISHING = wordClass(
  'urge urges urged urging ask asks asked asking call calls called calling want wants wanted press presses pressed pressing lobby lobbied lobbying beg begged appealed pleaded petitioned like implored pushed pushing wish wishes',
);

/** Verbs whose object is to do what follows, and will. */
const ORDERING = wordClass('expect expects expected require requires required invite invited persuade persuaded told tell');

/** Index of the body that the infinitive at chunk `verb` is the task of; -1 where there is none. */
export function urgedTo(clause: Clause, verb: number): number {
  const wished = objectOf(clause, verb, WISHING);
  return wished >= 0 ? wished : objectOf(clause, verb, ORDERING);
}

/** Whether the infinitive at chunk `verb` is what somebody wants of a body. */
export function isUrged(clause: Clause, verb: number): boolean {
  return objectOf(clause, verb, WISHING) >= 0;
}

/** Verbs of choosing who is to get money: `selected eleven cities to receive £5m`. */
const CHOOSING = wordClass('selected select selects chosen chose choose picked shortlisted named');

/** How far before `to receive` the verb of choosing may stand. */
const CHOICE = 16;

/** Index of the verb that tells who is chosen for what the infinitive at chunk `verb` says; -1 where there is none, or nobody chooses. */
export function chosenBefore(clause: Clause, verb: number): number {
  if (clause.typeAt(verb - 1) !== Is.To || !clause.mentions(CHOOSING)) return -1;
  for (let j = verb - 2; j > 0 && verb - j < CHOICE; j--) {
    if ((clause.typeAt(j) & (Is.Verb | Is.Break | Is.Conjunction | Is.Relative | Is.Sum)) !== 0) return -1;
    if (clause.isOneOf(j, CHOOSING)) return clause.typeAt(j - 1) === Is.Be || clause.isWord(j - 1, 'been') ? -1 : j;
  }
  return -1;
}

function objectOf(clause: Clause, verb: number, words: WordClass): number {
  const at = verb - 2;
  if (clause.typeAt(verb - 1) !== Is.To || (clause.typeAt(at) !== Is.Body && clause.typeAt(at) !== Is.Office)) return -1;
  let i = at - 1;
  while (clause.typeAt(i) === Is.Determiner) i--;
  if (clause.typeAt(i) === Is.Preposition) i--;
  return clause.isOneOf(i, words) ? at : -1;
}
