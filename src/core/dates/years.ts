import { PhraseTable } from '../text/phraseTable';
import { isMark, isWord, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import type { AcademicYear, Decade, FiscalYear, Interval, Month, Year, YearLike } from './mentions';
import { digitCount, digitsAt, goesOn, hasMark, hasTightDash, isAttached, type Passage, type Reading, strong, weak } from './passage';
import { fullYear, isNextYear } from './twoDigitYears';

/** Years that a policy document writes about. Other numbers of four digits are no years without a month. */
const FIRST_YEAR = 1700;
const LAST_YEAR = 2150;
/** Fiscal and academic years are written with two years (`2024/25`) since then. */
const FIRST_PAIR = 1900;

export type YearKind = 'fiscal' | 'academic' | 'calendar' | 'sports';

/** What a year is called before or after its number. */
export const YEAR_KINDS = new PhraseTable<YearKind>([
  ['financial year', 'fiscal'],
  ['financial years', 'fiscal'],
  ['fiscal year', 'fiscal'],
  ['fiscal years', 'fiscal'],
  ['budget year', 'fiscal'],
  ['tax year', 'fiscal'],
  ['tax years', 'fiscal'],
  ['academic year', 'academic'],
  ['academic years', 'academic'],
  ['school year', 'academic'],
  ['school years', 'academic'],
  ['season', 'sports'],
  ['calendar year', 'calendar'],
  ['calendar years', 'calendar'],
]);

const TO = wordSet('to');
const DECADE_S = wordSet('s');

export type YearReading = Reading<Year | FiscalYear | AcademicYear | Decade | Month | Interval>;

/**
 * Reads the forms that begin with a year of four digits: `2024/25`, `2024-25`, `2024–2025`, `2021-2027`, `1990s`, `2024-07`, a
 * bare `2024`, each with `financial year` or `academic year` after it.
 */
export function readYear(p: Passage, i: number): YearReading | undefined {
  if (digitCount(p, i) !== 4) return undefined;
  const year = digitsAt(p, i);
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const decade = readDecade(p, i, year);
  if (decade) return decade;
  const second = readSecondYear(p, i, year);
  if (second === null) return undefined;
  if (second === undefined) return nameYear(p, { kind: 'year', year }, i + 1);
  if (second.month > 0) return strong({ kind: 'month', year, month: second.month }, second.next);
  if (second.year === year + 1 && year >= FIRST_PAIR) return namePair(p, year, second.next);
  return strong({ kind: 'interval', from: { kind: 'year', year }, to: { kind: 'year', year: second.year } }, second.next);
}

/** Reads `24/25`: a fiscal year without its century. */
export function readShortPair(p: Passage, i: number): Reading<FiscalYear | AcademicYear | Interval> | undefined {
  if (digitCount(p, i) !== 2 || digitCount(p, i + 2) !== 2 || !isSlash(p, i + 1)) return undefined;
  const first = digitsAt(p, i);
  if (first < 10 || first > 50 || digitsAt(p, i + 2) !== first + 1) return undefined;
  const pair = namePair(p, fullYear(first), i + 3);
  return pair.next > i + 3 ? pair : weak('short-fiscal-year', pair.expression, pair.next);
}

/**
 * Reads the year that a quarter, a half or a fiscal year is given with: `2024`, `2024/25`, `24/25`, `2025 to 2026` and, after a
 * letter code, `25`.
 */
export function readYearNumber(p: Passage, i: number, kind: YearKind, twoDigits: boolean): Reading<YearLike> | undefined {
  if (!goesOn(p, i)) return undefined;
  const count = digitCount(p, i);
  if (count === 4) {
    const year = digitsAt(p, i);
    const second = readSecondYear(p, i, year) ?? (kind === 'calendar' ? undefined : readSpelledSecond(p, i, year));
    if (year < FIRST_YEAR || year > LAST_YEAR || (isAttached(p, i + 1) && isWord(p.tokens, i + 1))) return undefined;
    if (second?.year === year + 1) return strong(pairOf(kind, year), second.next);
    return strong(single(kind, year), i + 1);
  }
  if (count !== 2) return undefined;
  const first = digitsAt(p, i);
  const paired = (isSlash(p, i + 1) || hasTightDash(p, i + 1)) && digitCount(p, i + 2) === 2 && digitsAt(p, i + 2) === first + 1;
  if (paired) return strong(pairOf(kind, fullYear(first)), i + 3);
  return twoDigits ? strong(single(kind, fullYear(first)), i + 1) : undefined;
}

function single(kind: YearKind, year: number): YearLike {
  if (kind === 'fiscal') return { kind: 'fiscal-year', named: 'lastYear', year };
  return kind === 'academic' ? { kind: 'academic-year', year } : { kind: 'year', year };
}

function pairOf(kind: YearKind, year: number): FiscalYear | AcademicYear {
  return kind === 'academic' ? { kind: 'academic-year', year } : { kind: 'fiscal-year', named: 'firstYear', year };
}

/** `1990s`, `1990's` */
function readDecade(p: Passage, i: number, year: number): Reading<Decade> | undefined {
  if (year % 10 !== 0 || !isAttached(p, i + 1)) return undefined;
  const plural = DECADE_S.has(p.tokens, i + 1) || p.tokens.kind[i + 1] === Kind.Possessive;
  return plural ? strong({ kind: 'decade', year }, i + 2) : undefined;
}

interface SecondYear {
  readonly year: number;
  /** The month of `2024-07`, else 0. */
  readonly month: number;
  readonly next: number;
}

/** What follows a year after a slash or a dash; undefined where nothing does, null where it makes the year part of something else. */
function readSecondYear(p: Passage, i: number, year: number): SecondYear | null | undefined {
  const slash = isSlash(p, i + 1);
  if (!slash && !hasTightDash(p, i + 1)) return undefined;
  const count = digitCount(p, i + 2);
  if (count === 0) return undefined;
  const number = digitsAt(p, i + 2);
  const next = i + 3;
  if (count === 4) return number > year && number <= LAST_YEAR && (!slash || number === year + 1) ? { year: number, month: 0, next } : null;
  if (count === 1 && number === (year + 1) % 10 && year >= FIRST_PAIR) return { year: year + 1, month: 0, next };
  if (count !== 2 || year < FIRST_PAIR) return null;
  if (isNextYear(year, number)) return { year: year + 1, month: 0, next };
  if (slash) return null;
  if (number > year % 100) return { year: year - (year % 100) + number, month: 0, next };
  return number >= 1 && number <= 12 ? { year, month: number, next } : null;
}

/** `to 2026` after 2025, which is one year only where it is called one. */
function readSpelledSecond(p: Passage, i: number, year: number): SecondYear | undefined {
  if (!goesOn(p, i + 1) || !TO.has(p.tokens, i + 1) || !goesOn(p, i + 2)) return undefined;
  return digitsAt(p, i + 2) === year + 1 ? { year: year + 1, month: 0, next: i + 3 } : undefined;
}

function namePair(p: Passage, year: number, next: number): Reading<FiscalYear | AcademicYear | Interval> {
  const kind = matchKind(p, next);
  if (kind?.value === 'sports')
    return strong({ kind: 'interval', from: { kind: 'year', year }, to: { kind: 'year', year: year + 1 } }, kind.next);
  return strong(pairOf(kind?.value ?? 'fiscal', year), kind?.next ?? next);
}

/** `2025 fiscal year`, `2025 to 2026 financial year`, or a bare year. */
function nameYear(p: Passage, expression: Year, next: number): Reading<Year | FiscalYear | AcademicYear> {
  const { year } = expression;
  const kind = matchKind(p, next);
  if (kind && kind.value !== 'sports') return strong(single(kind.value, year) as Year | FiscalYear | AcademicYear, kind.next);
  const second = readSpelledSecond(p, next - 1, year);
  const pairKind = second && matchKind(p, second.next);
  if (pairKind?.value === 'fiscal' || pairKind?.value === 'academic') return strong(pairOf(pairKind.value, year), pairKind.next);
  return weak('year', expression, next);
}

function matchKind(p: Passage, i: number) {
  return goesOn(p, i) ? YEAR_KINDS.match(p.tokens, i, p.end) : undefined;
}

function isSlash(p: Passage, i: number): boolean {
  return isAttached(p, i) && isAttached(p, i + 1) && hasMark(p, i, '/') && isMark(p.tokens, i, '/');
}
