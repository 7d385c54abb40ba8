import { isCapitalised, isMark, Kind } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import { dayExists } from './calendar';
import { isCountedNoun } from './countedNouns';
import type { Day, Interval, Month, Weekday } from './mentions';
import { readMonthName } from './monthNames';
import {
  digitCount,
  digitsAt,
  goesOn,
  hasDash,
  hasMark,
  hasTightDash,
  isAttached,
  type Passage,
  type Reading,
  strong,
  weak,
} from './passage';
import { fullYear } from './twoDigitYears';
import { WEEKDAYS } from './weekdayNames';
import { wordSet } from './wordSet';

const ORDINAL_SUFFIX = wordSet('st nd rd th');
const OF = wordSet('of');
const THE = wordSet('the');
const ON = wordSet('on');
const STREETS = wordSet('street road avenue lane close drive terrace court gardens crescent square grove way place');

/** What may join the members of a series of days or months. */
type Joint = 'and' | 'to';
const JOINTS = new WordTable<Joint>([
  ['and', 'and'],
  ['or', 'and'],
  ['to', 'to'],
  ['until', 'to'],
  ['till', 'to'],
  ['through', 'to'],
]);
const BETWEEN = wordSet('between');

/** The most members that a series such as `3, 5 and 8 May` may have. */
const LONGEST_SERIES = 6;

type DayReading = Reading<Day | Month | Interval | null>;

/** Reads what begins with a day: `18 March 2024`, `18th of March`, `05-Sep-24`, `3-5 May`, the `14` of `14 and 18 November`. */
export function readDayFirst(p: Passage, i: number): DayReading | undefined {
  return readDaySeries(p, i, LONGEST_SERIES);
}

/** Reads what begins with a month: `March 7, 2024`, `March 2024`, `March 3-5, 2024`, `Sept. 5`, `Mar-24`, a bare `March`. */
export function readMonthFirst(p: Passage, i: number): DayReading | undefined {
  const name = readMonthName(p, i);
  if (name === undefined) return undefined;
  const { month, next } = name;
  const year = readYearAfterMonth(p, next);
  if (year) return strong({ kind: 'month', year: year.year, month }, year.next);
  if (hasTightDash(p, next) && digitCount(p, next + 1) === 2)
    return strong({ kind: 'month', year: fullYear(digitsAt(p, next + 1)), month }, next + 2);
  const slashed = readSlashedMonth(p, next);
  if (slashed && slashed.expression.month > month)
    return strong({ kind: 'interval', from: { ...slashed.expression, month }, to: slashed.expression }, slashed.next);
  const day = readDayAfterMonth(p, i, month, next);
  if (day) return day;
  const shared = readSharedYear(p, next, month, LONGEST_SERIES);
  return shared === null ? weak('month', { kind: 'month', year: null, month }, next) : strong({ kind: 'month', year: shared, month }, next);
}

/** Reads what begins with a weekday: `Tuesday, 3 October 2023`, `Mon 18 Nov`, a bare `Tuesday`. */
export function readWeekday(p: Passage, i: number): Reading<Day | Interval | Month | Weekday | null> | undefined {
  const name = WEEKDAYS.get(p.tokens, i);
  if (name === undefined) return undefined;
  const dotted = name.short && isAttached(p, i + 1) && isMark(p.tokens, i + 1, '.') ? i + 2 : i + 1;
  let at = hasMark(p, dotted, ',') ? dotted + 1 : dotted;
  if (goesOn(p, at) && THE.has(p.tokens, at)) at++;
  const date = goesOn(p, at) ? (p.tokens.kind[at] === Kind.Number ? readDayFirst(p, at) : readMonthFirst(p, at)) : undefined;
  const day = date?.expression;
  if (day?.kind === 'day') return strong({ ...day, weekday: name.weekday }, date!.next);
  if (day === null || day?.kind === 'interval') return date;
  return name.short || p.tokens.kind[i] === Kind.Lower ? undefined : weak('weekday', { kind: 'weekday', weekday: name.weekday }, i + 1);
}

interface DayNumber {
  readonly day: number;
  readonly ordinal: boolean;
  readonly next: number;
}

/** A day of the month: `18`, `18th`. */
function readDayNumber(p: Passage, i: number): DayNumber | undefined {
  const count = digitCount(p, i);
  if (count === 0 || count > 2) return undefined;
  const day = digitsAt(p, i);
  if (day < 1 || day > 31) return undefined;
  const ordinal = isAttached(p, i + 1) && ORDINAL_SUFFIX.has(p.tokens, i + 1);
  return { day, ordinal, next: ordinal ? i + 2 : i + 1 };
}

function readDaySeries(p: Passage, i: number, members: number): DayReading | undefined {
  const first = readDayNumber(p, i);
  if (first === undefined || !goesOn(p, first.next)) return undefined;
  const whole = readMonthAfterDay(p, first);
  if (whole) return whole;
  const joint = members > 0 ? readJoint(p, i, first.next) : undefined;
  if (joint === undefined) return undefined;
  const at = afterWeekday(p, joint.next);
  if (digitsAt(p, at) <= first.day) return undefined;
  const rest = readDaySeries(p, at, members - 1);
  const second = rest?.expression;
  if (second?.kind !== 'day' || second.day <= first.day) return undefined;
  const from: Day = { ...second, day: first.day, weekday: null };
  return joint.joint === 'to' ? strong({ kind: 'interval', from, to: second }, rest!.next) : strong(from, first.next);
}

function afterWeekday(p: Passage, i: number): number {
  return goesOn(p, i) && WEEKDAYS.has(p.tokens, i) ? i + 1 : i;
}

/** What joins two days: `to` and dashes make them one interval, `and` and commas do not, except after `between`. */
function readJoint(p: Passage, first: number, i: number): { joint: Joint; next: number } | undefined {
  if (hasDash(p, i)) return goesOn(p, i + 1) ? { joint: 'to', next: i + 1 } : undefined;
  if (hasTightSlash(p, i)) return digitsAt(p, i + 1) === digitsAt(p, first) + 1 ? { joint: 'to', next: i + 1 } : undefined;
  if (hasMark(p, i, '&') || hasMark(p, i, ','))
    return { joint: 'and', next: goesOn(p, i + 1) && JOINTS.has(p.tokens, i + 1) ? i + 2 : i + 1 };
  const joint = goesOn(p, i) ? JOINTS.get(p.tokens, i) : undefined;
  if (joint === undefined) return undefined;
  return { joint: joint === 'and' && isBetween(p, first) ? 'to' : joint, next: i + 1 };
}

/** The slash of `6/7 May`. */
function hasTightSlash(p: Passage, i: number): boolean {
  return hasMark(p, i, '/') && isAttached(p, i) && isAttached(p, i + 1);
}

/** Whether `between` stands right before token `i`, or before a weekday or article there. */
export function isBetween(p: Passage, i: number): boolean {
  for (let at = i - 1; at >= p.first && at >= i - 2; at--) if (BETWEEN.has(p.tokens, at)) return true;
  return false;
}

/** `March 2024` after `18` or `18th of`; null for a day that does not exist. */
function readMonthAfterDay(p: Passage, day: DayNumber): Reading<Day | null> | undefined {
  let at = day.next;
  const separated =
    isAttached(p, at) && isAttached(p, at + 1) && (hasTightDash(p, at) || isMark(p.tokens, at, '/') || isMark(p.tokens, at, '.'));
  if (separated) at++;
  else if (OF.has(p.tokens, at) && goesOn(p, at + 1)) at++;
  if (!goesOn(p, at)) return undefined;
  const name = readMonthName(p, at, true);
  if (name === undefined) return undefined;
  const year =
    readYearAfterMonth(p, separated && isAttached(p, name.next) ? name.next + 1 : name.next) ?? readShortYear(p, name.next, separated);
  if (name.lower && name.ambiguous && !year && !day.ordinal) return undefined; // 18 may apply
  if (!year && !name.lower && STREETS.has(p.tokens, name.next) && isCapitalised(p.tokens, name.next)) return undefined; // 20 March Street
  return strong(dayOf(year?.year ?? null, name.month, day.day), year?.next ?? name.next);
}

function dayOf(year: number | null, month: number, day: number): Day | null {
  return dayExists(year, month, day) ? { kind: 'day', year, month, day, weekday: null } : null;
}

interface YearNumber {
  readonly year: number;
  readonly next: number;
}

/** The year after a month: `2024`, `, 2024`, `of 2024`, `'24`. */
function readYearAfterMonth(p: Passage, i: number): YearNumber | undefined {
  if (!goesOn(p, i)) return undefined;
  const linked = hasMark(p, i, ',') || OF.has(p.tokens, i);
  const at = linked ? i + 1 : i;
  if (!goesOn(p, at)) return undefined;
  if (digitCount(p, at) === 4) {
    const year = digitsAt(p, at);
    return year >= 1000 && year < 2200 && !(year % 1000 === 0 && isCountedNoun(p, at + 1)) ? { year, next: at + 1 } : undefined;
  }
  const quoted = isMark(p.tokens, at, "'") && isAttached(p, at + 1) && digitCount(p, at + 1) === 2;
  return quoted && !isAttached(p, at + 2) ? { year: fullYear(digitsAt(p, at + 1)), next: at + 2 } : undefined;
}

/** The two digits of `5 Sep 17`: not those of `5 Sep 17 trusts` or `5 Sep 10:30`. */
function readShortYear(p: Passage, i: number, separated: boolean): YearNumber | undefined {
  const at = separated && isAttached(p, i) ? i + 1 : i;
  if (!goesOn(p, at) || digitCount(p, at) !== 2) return undefined;
  const follows = at + 1;
  if (goesOn(p, follows)) {
    const kind = p.tokens.kind[follows];
    if (kind === Kind.Lower || kind === Kind.Number) return undefined;
    if (
      isAttached(p, follows) &&
      (isMark(p.tokens, follows, ':') || (follows + 1 < p.end && isAttached(p, follows + 1) && p.tokens.kind[follows + 1] === Kind.Number))
    )
      return undefined;
    if (isMark(p.tokens, follows, '%') || kind === Kind.Currency) return undefined;
  }
  return { year: fullYear(digitsAt(p, at)), next: at + 1 };
}

/** `7, 2024` after `March`; the day alone where it cannot be a count (`March 15 people` is none). */
function readDayAfterMonth(p: Passage, first: number, month: number, i: number): DayReading | undefined {
  const at = goesOn(p, i) && THE.has(p.tokens, i) ? i + 1 : i;
  if (!goesOn(p, at)) return undefined;
  const start = readDayNumber(p, at);
  if (start === undefined || (isAttached(p, start.next) && isPartOfNumber(p, start.next))) return undefined;
  if (readMonthName(p, start.next) && goesOn(p, start.next)) return undefined; // from March 3 May
  const joint = readJoint(p, first, start.next);
  const end = joint?.joint === 'to' && goesOn(p, joint.next) ? readDayNumber(p, joint.next) : undefined;
  const ranges =
    end !== undefined && end.day > start.day && !(goesOn(p, end.next) && readMonthName(p, end.next)) && !isAttachedNumber(p, end.next);
  const last = ranges ? end : start;
  const year = readYearAfterMonth(p, last.next);
  const sure = year !== undefined || last.ordinal || (first > p.first && ON.has(p.tokens, first - 1));
  if (!sure && (isCountedNoun(p, last.next) || hasMark(p, last.next, '%'))) return undefined;
  const from = dayOf(year?.year ?? null, month, start.day);
  const next = year?.next ?? last.next;
  if (!ranges || from === null) return strong(from, next);
  const to = dayOf(year?.year ?? null, month, end.day);
  return to === null ? strong(null, next) : strong({ kind: 'interval', from, to }, next);
}

/** Whether what is stuck to a day makes it something else: `March 5.2`, `March 10:30`, `March 5m`. */
function isPartOfNumber(p: Passage, i: number): boolean {
  const kind = p.tokens.kind[i];
  if (kind <= Kind.Mixed || kind === Kind.Currency || isMark(p.tokens, i, '%') || isMark(p.tokens, i, '/')) return true;
  return (isMark(p.tokens, i, ':') || isMark(p.tokens, i, '.') || isMark(p.tokens, i, ',')) && isAttachedNumber(p, i + 1);
}

function isAttachedNumber(p: Passage, i: number): boolean {
  return isAttached(p, i) && p.tokens.kind[i] === Kind.Number;
}

/** `/April 2024` after `March`. */
function readSlashedMonth(p: Passage, i: number): Reading<Month> | undefined {
  if (!hasTightSlash(p, i)) return undefined;
  const name = readMonthName(p, i + 1);
  const year = name && readYearAfterMonth(p, name.next);
  return year && strong({ kind: 'month', year: year.year, month: name.month }, year.next);
}

/** The year that a month shares with a later one: 2024 for the `March` of `March and April 2024`. */
function readSharedYear(p: Passage, i: number, month: number, members: number): number | null {
  if (members === 0 || !goesOn(p, i)) return null;
  const comma = hasMark(p, i, ',') || hasMark(p, i, '&');
  let at = comma ? i + 1 : i;
  if (goesOn(p, at) && JOINTS.get(p.tokens, at) === 'and') at++;
  else if (!comma) return null;
  const name = goesOn(p, at) ? readMonthName(p, at) : undefined;
  if (name === undefined || name.month <= month) return null;
  return readYearAfterMonth(p, name.next)?.year ?? readSharedYear(p, name.next, name.month, members - 1);
}
