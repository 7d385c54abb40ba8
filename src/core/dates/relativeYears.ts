import { PhraseTable } from '../text/phraseTable';
import type { Day, Month, Season } from './mentions';
import { goesOn, type Passage, type Reading, strong } from './passage';

/** A year told from the document's, after a day, month or season: `March last year`, `spring of next year`. */
const RELATIVE_YEARS = new PhraseTable<number>([
  ['this year', 0],
  ['of this year', 0],
  ['last year', -1],
  ['of last year', -1],
  ['next year', 1],
  ['of next year', 1],
]);

/** Reads `18 March`, `March` or `spring` on over a relative year; as it is where none follows, or it has a year. */
export function withRelativeYear<E extends Day | Month | Season>(p: Passage, reading: Reading<E>): Reading<E> {
  const { expression, next } = reading;
  if (expression.year !== null || !goesOn(p, next)) return reading;
  const year = RELATIVE_YEARS.match(p.tokens, next, p.end);
  return year ? strong({ ...expression, yearOffset: year.value }, year.next) : reading;
}
