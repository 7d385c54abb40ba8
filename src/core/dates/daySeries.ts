import { NUMBER_WORDS } from '../numbers/numberWords';
import { isCapitalised, isMark } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { dayExists } from './calendar';
import { readJoint } from './joints';
import type { Day, Interval } from './mentions';
import { readMonthName } from './monthNames';
import { ORDINAL_WORDS } from './ordinalWords';
import { digitCount, digitsAt, goesOn, hasTightDash, isAttached, type Passage, type Reading, strong } from './passage';
import { withRelativeYear } from './relativeYears';
import { isPossessive } from './surroundings';
import { WEEKDAYS } from './weekdayNames';
import { readShortYear, readYearAfterMonth } from './yearAfterMonth';

const ORDINAL_SUFFIX = wordSet('st nd rd th');
const OF = wordSet('of');
const A = wordSet('a an');
const THE = wordSet('the');
const STREETS = wordSet('street road avenue lane close drive terrace court gardens crescent square grove way place');

/** The most members that a series such as `3, 5 and 8 May` may have. */
const LONGEST_SERIES = 6;

/**
 * Reads what begins with a day: `18 March 2024`, `18th of March`, `the first of March`, `05-Sep-24`, `3-5 May`, the `14` of
 * `14 and 18 November`.
 */
export function readDayFirst(p: Passage, i: number): Reading<Day | Interval | null> | undefined {
  return readDaySeries(p, i, LONGEST_SERIES);
}

export interface DayNumber {
  readonly day: number;
  readonly ordinal: boolean;
  /** Told in words. */
  readonly spelled: boolean;
  readonly next: number;
}

/** A day of the month: `18`, `18th`, `eighteenth`. */
export function readDayNumber(p: Passage, i: number): DayNumber | undefined {
  const spelled = i < p.end ? ORDINAL_WORDS.match(p.tokens, i, p.end) : undefined;
  if (spelled) return { day: spelled.value, ordinal: true, spelled: true, next: spelled.next };
  const count = digitCount(p, i);
  if (count === 0 || count > 2) return undefined;
  const day = digitsAt(p, i);
  if (day < 1 || day > 31) return undefined;
  const ordinal = isAttached(p, i + 1) && ORDINAL_SUFFIX.has(p.tokens, i + 1);
  return { day, ordinal, spelled: false, next: ordinal ? i + 2 : i + 1 };
}

function readDaySeries(p: Passage, i: number, members: number): Reading<Day | Interval | null> | undefined {
  const first = readDayNumber(p, i);
  if (first === undefined || !goesOn(p, first.next) || (first.spelled && isFraction(p, i))) return undefined;
  const whole = readMonthAfterDay(p, first);
  if (whole) return whole;
  const joint = members > 0 ? readJoint(p, i, first.next) : undefined;
  if (joint === undefined) return undefined;
  const at = afterWeekday(p, joint.next);
  if (goesOn(p, at) && (readDayNumber(p, at)?.day ?? 0) <= first.day) return undefined;
  const rest = readDaySeries(p, at, members - 1);
  const second = rest?.expression;
  if (second?.kind !== 'day' || second.day <= first.day) return undefined;
  const from: Day = { ...second, day: first.day, weekday: null };
  return joint.joint === 'to' ? strong({ kind: 'interval', from, to: second }, rest!.next) : strong(from, first.next);
}

/** Whether the ordinal at token `i` is what something is divided by: `a third of March’s total`. */
function isFraction(p: Passage, i: number): boolean {
  return i > p.first && (A.has(p.tokens, i - 1) || NUMBER_WORDS.has(p.tokens, i - 1) || hasTightDash(p, i - 1));
}

/** The token after a weekday and an article: the day of `to Friday 12 May`, `to the 12th of May`. */
function afterWeekday(p: Passage, i: number): number {
  const at = goesOn(p, i) && WEEKDAYS.has(p.tokens, i) ? i + 1 : i;
  return goesOn(p, at) && THE.has(p.tokens, at) ? at + 1 : at;
}

/** `March 2024` after `18` or `18th of`; null for a day that does not exist. */
function readMonthAfterDay(p: Passage, day: DayNumber): Reading<Day | null> | undefined {
  let at = day.next;
  const separated =
    isAttached(p, at) && isAttached(p, at + 1) && (hasTightDash(p, at) || isMark(p.tokens, at, '/') || isMark(p.tokens, at, '.'));
  if (separated) at++;
  else if (OF.has(p.tokens, at) && goesOn(p, at + 1)) at++;
  else if (day.spelled) return undefined;
  if (!goesOn(p, at)) return undefined;
  const name = readMonthName(p, at, true);
  if (name === undefined) return undefined;
  const year =
    readYearAfterMonth(p, separated && isAttached(p, name.next) ? name.next + 1 : name.next) ?? readShortYear(p, name.next, separated);
  if (name.lower && name.ambiguous && !year && !day.ordinal) return undefined; // 18 may apply
  if (day.spelled && !year && isPossessive(p, name.next)) return undefined; // the second of March’s meetings
  if (!year && isStreet(p, name.next)) return undefined; // 20 March Street
  const date = dayOf(year?.year ?? null, name.month, day.day);
  return date === null ? strong(null, year?.next ?? name.next) : withRelativeYear(p, strong(date, year?.next ?? name.next));
}

function isStreet(p: Passage, i: number): boolean {
  return goesOn(p, i) && isCapitalised(p.tokens, i) && STREETS.has(p.tokens, i);
}

/** The day, or null where there is none such. */
export function dayOf(year: number | null, month: number, day: number): Day | null {
  return dayExists(year, month, day) ? { kind: 'day', year, month, day, weekday: null } : null;
}
