import { Kind } from '../text/tokens';
import { firstWordsOf } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { readDayFirst } from './daySeries';
import { readCentury, readShortDecade, readSpelledCentury, readSpelledDecade } from './decades';
import { readEnding } from './endings';
import { readNamedYear } from './fiscalYears';
import { readMonthFirst, readYearFirst } from './monthDates';
import { MONTHS } from './monthNames';
import { readNumericDate, readNumericMonth, readShortNumericDate } from './numericDates';
import { digitCount, type Passage, type Reader, type Reading } from './passage';
import { readBeyond, readRelative } from './relative';
import { readSeason } from './seasons';
import { readWeekday } from './weekdayDates';
import { WEEKDAYS } from './weekdayNames';
import { readLetteredPart, readOrdinalPart, readPartAfterYear } from './yearParts';
import { readShortPair, readYear } from './years';

const readRelativeOrPart: Reader = (p, i) => readRelative(p, i) ?? readOrdinalPart(p, i);
const readPeriodByEnd: Reader = (p, i) => readEnding(p, i, readDate);
const readNamedOrEnding: Reader = (p, i) => readNamedYear(p, i) ?? readRelative(p, i);
const readBeyondOrNamed: Reader = (p, i) => readBeyond(p, i) ?? readNamedYear(p, i);
const readBeyondOrEnding: Reader = (p, i) => readBeyond(p, i) ?? readPeriodByEnd(p, i);
const readOrdinalOrDay: Reader = (p, i) => readOrdinalPart(p, i) ?? readDayFirst(p, i);
const readCenturyOrDay: Reader = (p, i) => readSpelledCentury(p, i) ?? readSpelledDecade(p, i) ?? readDayFirst(p, i);

const READERS: readonly (readonly [words: string, reader: Reader])[] = [
  ['spring springtime summer summertime autumn autumntime winter wintertime fall', readSeason],
  ['FY FYs budget calendar', readNamedYear],
  ['fiscal financial tax academic school', readBeyondOrNamed],
  ['Q H', readLetteredPart],
  ['final opening closing latter', readOrdinalPart],
  ['first second third fourth', readOrdinalOrDay],
  ['fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth thirtieth thirty', readDayFirst],
  ['this last past previous next coming upcoming forthcoming', readRelativeOrPart],
  ['current', readNamedOrEnding],
  ['today tonight yesterday tomorrow day', readRelative],
  ['twenties thirties forties fifties sixties seventies eighties nineties noughties', readSpelledDecade],
  ['sixteenth seventeenth eighteenth nineteenth twentieth twenty', readCenturyOrDay],
  ['nineteen', readSpelledDecade],
  ['week weekend month', readBeyond],
  ['year quarter half decade FYE', readBeyondOrEnding],
];

/** The reader for each word that a time expression may begin with. */
const BY_WORD = new WordTable<Reader>(READERS.flatMap(([words, reader]) => words.split(' ').map((word) => [word, reader] as const)));

/** What a stretch of the calendar may begin with, beside a number. */
export const POINT_WORDS = firstWordsOf(MONTHS, WEEKDAYS, BY_WORD);

/**
 * Reads one stretch of the calendar at token `i`: a day, month, year, fiscal year, quarter, season, decade, or what stands for
 * one (`last year`). Ranges only where a series shares a month (`3-5 May`) or a year's form holds two years (`2021-27`).
 */
export function readPoint(p: Passage, i: number): Reading | undefined {
  if (p.tokens.kind[i] === Kind.Number) return readNumberPoint(p, i);
  if (p.tokens.kind[i] > Kind.Mixed) return undefined;
  if (MONTHS.has(p.tokens, i)) return readMonthFirst(p, i);
  if (WEEKDAYS.has(p.tokens, i)) return readWeekday(p, i);
  return BY_WORD.get(p.tokens, i)?.(p, i);
}

/** What a period may end with: a date that begins with a number, a month or a weekday. */
function readDate(p: Passage, i: number): Reading | undefined {
  if (p.tokens.kind[i] === Kind.Number) return readNumberPoint(p, i);
  return readMonthFirst(p, i) ?? readWeekday(p, i) ?? readNamedYear(p, i);
}

function readNumberPoint(p: Passage, i: number): Reading | undefined {
  const count = digitCount(p, i);
  if (count > 4) return undefined;
  if (count === 4) return readNumericDate(p, i) ?? readYearPoint(p, i);
  if (count > 2) return undefined;
  return (
    readNumericDate(p, i) ??
    readDayFirst(p, i) ??
    readShortPair(p, i) ??
    readCentury(p, i) ??
    readShortDecade(p, i) ??
    readOrdinalPart(p, i) ??
    readNumericMonth(p, i) ??
    readShortNumericDate(p, i)
  );
}

/** A year, or the month or quarter that follows it: `2023-Mar-07`, `2023 March`, `2023 Q3`. */
function readYearPoint(p: Passage, i: number): Reading | undefined {
  const month = readYearFirst(p, i);
  if (month) return month;
  const year = readYear(p, i);
  const { expression } = year ?? {};
  if (expression?.kind === 'year' || expression?.kind === 'fiscal-year') return readPartAfterYear(p, year!.next, expression) ?? year;
  return year;
}
