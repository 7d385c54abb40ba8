import { PhraseTable } from '../text/phraseTable';
import { WordTable } from '../text/wordTable';
import type { Ending, TimeExpression, TimePoint } from './mentions';
import { goesOn, type Passage, type Reader, type Reading, strong } from './passage';

/** Periods that a text names by their last day, in months. */
const PERIODS = new PhraseTable<number>([
  ['quarter', 3],
  ['half-year', 6],
  ['half year', 6],
  ['year', 12],
  ['decade', 120],
]);

const TO = new PhraseTable<true>([
  ['to', true],
  ['up to', true],
  ['ending', true],
  ['ended', true],
  ['ending on', true],
  ['ended on', true],
  ['ending in', true],
  ['ended in', true],
  ['to the end of', true],
  ['to end', true],
]);

const CODES = new WordTable<number>([['FYE', 12]]);

/** Reads `year to 31 July 2023`, `year ending March 2024`, `quarter to June 2024`, `decade to 2024`, `FYE March 2024`. */
export function readEnding(p: Passage, i: number, readDate: Reader): Reading<Ending> | undefined {
  const code = CODES.get(p.tokens, i);
  const period = code === undefined ? PERIODS.match(p.tokens, i, p.end) : { value: code, next: i + 1 };
  if (period === undefined || !goesOn(p, period.next)) return undefined;
  const to = code === undefined ? TO.match(p.tokens, period.next, p.end) : { next: period.next };
  const end = to && goesOn(p, to.next) ? readDate(p, to.next) : undefined;
  const day = end?.expression;
  return day && canEnd(day, period.value) ? strong({ kind: 'ending', months: period.value, end: day }, end.next) : undefined;
}

/** A year ends with a day or a month; only a decade ends with a year. */
function canEnd(end: TimeExpression, months: number): end is TimePoint {
  if (end.kind === 'day' || end.kind === 'month') return true;
  return months > 12 && (end.kind === 'year' || end.kind === 'fiscal-year');
}
