import { Kind } from '../text/tokens';
import { dayExists } from './calendar';
import type { Day, Month } from './mentions';
import { digitCount, digitsAt, isAttached, type Passage, type Reading, strong, weak } from './passage';
import { fullYear } from './twoDigitYears';

const HYPHEN = 0x2d;
const SLASH = 0x2f;
const STOP = 0x2e;

/**
 * Reads a date in figures at token `i`: `2025-03-04`, `11/02/2025`, `11.02.2025`, `11/02/25`.
 *
 * Day or month first is the document's choice, unless only one of them gives a date. A number of this form that is no date
 * (`31/02/2025`) is read as nothing.
 *
 * @param certain whether the words before it make it a date, also with two digits of a year after dashes or full stops
 */
export function readNumericDate(p: Passage, i: number, certain = false): Reading<Day | null> | undefined {
  const separator = separatorAt(p, i + 1);
  if (separator === 0 || separatorAt(p, i + 3) !== separator) return undefined;
  const widths = [digitCount(p, i), digitCount(p, i + 2), digitCount(p, i + 4)];
  const [a, b, c] = [digitsAt(p, i), digitsAt(p, i + 2), digitsAt(p, i + 4)];
  const next = i + 5;
  if (widths[0] === 4 && widths[1] <= 2 && widths[2] <= 2) return strong(day(a, b, c), next);
  if (widths[0] > 2 || widths[1] > 2) return undefined;
  if (widths[2] === 4) return strong(inOrder(p, a, b, c), next);
  if (widths[2] === 2 && (certain || separator === SLASH)) return strong(inOrder(p, a, b, fullYear(c)), next);
  return undefined;
}

/** Reads `11.02.25` and `11-02-25`, which may be a version, a score or the code of a bank: it needs a preposition. */
export function readShortNumericDate(p: Passage, i: number): Reading<Day> | undefined {
  if (digitCount(p, i) !== 2 || digitCount(p, i + 2) !== 2) return undefined;
  const date = readNumericDate(p, i, true);
  return date?.expression ? weak('short-date', date.expression, date.next) : undefined;
}

/** Reads a month in figures at token `i`: `03/2024`. It needs a preposition or a cell of its own. */
export function readNumericMonth(p: Passage, i: number): Reading<Month> | undefined {
  if (digitCount(p, i) !== 2 || separatorAt(p, i + 1) !== SLASH || digitCount(p, i + 2) !== 4) return undefined;
  const [month, year] = [digitsAt(p, i), digitsAt(p, i + 2)];
  if (month < 1 || month > 12 || year < 1900 || year > 2100) return undefined;
  return weak('month', { kind: 'month', year, month }, i + 3);
}

/** The code of the separator at token `i` where digits follow with nothing between, else 0. */
function separatorAt(p: Passage, i: number): number {
  const { tokens } = p;
  if (!isAttached(p, i) || !isAttached(p, i + 1) || tokens.kind[i + 1] !== Kind.Number || tokens.kind[i] !== Kind.Punctuation) return 0;
  const code = tokens.hash[i];
  const single = tokens.end[i] - tokens.start[i] === 1;
  return single && (code === HYPHEN || code === SLASH || code === STOP) ? code : 0;
}

function inOrder(p: Passage, a: number, b: number, year: number): Day | null {
  return p.monthFirst ? (day(year, a, b) ?? day(year, b, a)) : (day(year, b, a) ?? day(year, a, b));
}

function day(year: number, month: number, dayOfMonth: number): Day | null {
  if (year < 1000 || !dayExists(year, month, dayOfMonth)) return null;
  return { kind: 'day', year, month, day: dayOfMonth, weekday: null };
}
