import { isMark, isWord, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { isCountedNoun } from './countedNouns';
import { dayOf, readDayNumber } from './daySeries';
import { hasTightSlash, JOINTS, readJoint } from './joints';
import type { Day, Interval, Month } from './mentions';
import { readMonthName } from './monthNames';
import { digitCount, digitsAt, goesOn, hasMark, hasTightDash, isAttached, type Passage, type Reading, strong, weak } from './passage';
import { withRelativeYear } from './relativeYears';
import { beginsClause } from './surroundings';
import { afterTimeStamp } from './timeOfDay';
import { fullYear } from './twoDigitYears';
import { readShortYear, readYearAfterMonth, type YearNumber } from './yearAfterMonth';

const THE = wordSet('the');
const ON = wordSet('on');

/** The most months that may share a year, as in `June, July and August 2024`. */
const LONGEST_SERIES = 6;

type DayReading = Reading<Day | Month | Interval | null>;

/** Reads what begins with a month: `March 7, 2024`, `March 2024`, `March 3-5, 2024`, `Sept. 5`, `Mar-24`, a bare `March`. */
export function readMonthFirst(p: Passage, i: number): DayReading | undefined {
  const name = readMonthName(p, i);
  if (name === undefined) return undefined;
  const { month, next } = name;
  const year = readYearAfterMonth(p, next) ?? readJoinedYear(p, next);
  if (year) return strong({ kind: 'month', year: year.year, month }, year.next);
  const joined = readJoinedDay(p, next, month);
  if (joined) return joined;
  if (hasTightDash(p, next) && digitCount(p, next + 1) === 2)
    return strong({ kind: 'month', year: fullYear(digitsAt(p, next + 1)), month }, next + 2);
  const slashed = readSlashedMonth(p, next);
  if (slashed && slashed.expression.month > month)
    return strong({ kind: 'interval', from: { ...slashed.expression, month }, to: slashed.expression }, slashed.next);
  const day = readDayAfterMonth(p, i, month, next);
  if (day) return day;
  const old = readOldYear(p, next);
  if (old) return strong({ kind: 'month', year: old.year, month }, old.next);
  const shared = readSharedYear(p, next, month, LONGEST_SERIES);
  if (shared !== null) return strong({ kind: 'month', year: shared, month }, next);
  return withRelativeYear(p, weak<Month>('month', { kind: 'month', year: null, month }, next));
}

/** The year of `Sep-2012`, `Sep/2012`. */
function readJoinedYear(p: Passage, i: number): YearNumber | undefined {
  return isTightJoint(p, i) && digitCount(p, i + 1) === 4 && !isTightJoint(p, i + 2) ? readYearAfterMonth(p, i + 1) : undefined;
}

/** The day and year of `August-10-2012`, `Aug/10/2012`, `August-10, 2012`; with a year, as two digits alone are one (`Mar-24`). */
function readJoinedDay(p: Passage, i: number, month: number): Reading<Day | null> | undefined {
  const day = isTightJoint(p, i) ? readDayNumber(p, i + 1) : undefined;
  if (day === undefined || day.spelled || !goesOn(p, day.next)) return undefined;
  const year = readYearAfterMonth(p, isTightJoint(p, day.next) ? day.next + 1 : day.next);
  return year && strong(dayOf(year.year, month, day.day), year.next);
}

function isTightJoint(p: Passage, i: number): boolean {
  return hasTightDash(p, i) || hasTightSlash(p, i);
}

/** The year of `Aug 96`: two digits that are no day, and count nothing. */
function readOldYear(p: Passage, i: number): YearNumber | undefined {
  return digitsAt(p, i) >= OLDEST_SHORT_YEAR ? readShortYear(p, i, false) : undefined;
}

const OLDEST_SHORT_YEAR = 70;

/**
 * Reads what begins with a year and has a month in words: `2023-Mar`, `2023/Mar/07`; `2023 March` where no sentence goes on
 * with it (`In 2023 March was wet`).
 */
export function readYearFirst(p: Passage, i: number): Reading<Day | Month | null> | undefined {
  const year = digitsAt(p, i);
  if (year < FIRST_YEAR || year >= LAST_YEAR || !goesOn(p, i + 1)) return undefined;
  const tight = isTightJoint(p, i + 1);
  const name = readMonthName(p, tight ? i + 2 : i + 1, tight);
  if (name === undefined) return undefined;
  const day = tight && isTightJoint(p, name.next) ? readDayNumber(p, name.next + 1) : undefined;
  if (day) return strong(dayOf(year, name.month, day.day), day.next);
  if (!tight && !isBySelf(p, i, name.next)) return undefined;
  return strong({ kind: 'month', year, month: name.month }, name.next);
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2200;

/** Whether nothing stands before and no word or number after: `(2023 March)`, `Published: 2023 March`. */
function isBySelf(p: Passage, first: number, next: number): boolean {
  return beginsClause(p, first) && (!goesOn(p, next) || (p.tokens.kind[next] === Kind.Punctuation && !hasMark(p, next, ',')));
}

/** `7, 2024` after `March`; the day alone where it cannot be a count (`March 15 people` is none). */
function readDayAfterMonth(p: Passage, first: number, month: number, i: number): DayReading | undefined {
  const at = goesOn(p, i) && THE.has(p.tokens, i) ? i + 1 : i;
  if (!goesOn(p, at)) return undefined;
  const start = readDayNumber(p, at);
  if (start === undefined || (isAttached(p, start.next) && isPartOfNumber(p, start.next))) return undefined;
  if (readMonthName(p, start.next) && goesOn(p, start.next)) return undefined; // from March 3 May
  const joint = readJoint(p, first, start.next);
  const second = joint && goesOn(p, joint.next) && THE.has(p.tokens, joint.next) ? joint.next + 1 : joint?.next;
  const end = joint?.joint === 'to' && second !== undefined && goesOn(p, second) ? readDayNumber(p, second) : undefined;
  const ranges =
    end !== undefined && end.day > start.day && !(goesOn(p, end.next) && readMonthName(p, end.next)) && !isAttachedNumber(p, end.next);
  const last = ranges ? end : start;
  const year = readYearAfterMonth(p, last.next) ?? readYearAfterTime(p, last.next);
  if (last.spelled && !year && goesOn(p, last.next) && isWord(p.tokens, last.next)) return undefined; // in March first prizes
  const sure = year !== undefined || last.ordinal || (first > p.first && ON.has(p.tokens, first - 1));
  if (!sure && (isCountedNoun(p, last.next) || hasMark(p, last.next, '%'))) return undefined;
  const from = dayOf(year?.year ?? null, month, start.day);
  const next = year?.next ?? last.next;
  if (!ranges || from === null) return from === null ? strong(null, next) : withRelativeYear(p, strong(from, next));
  const to = dayOf(year?.year ?? null, month, end.day);
  return to === null ? strong(null, next) : strong({ kind: 'interval', from, to }, next);
}

function readYearAfterTime(p: Passage, i: number): YearNumber | undefined {
  const at = afterTimeStamp(p, i);
  return at > i && goesOn(p, at) && digitCount(p, at) === 4 ? readYearAfterMonth(p, at) : undefined;
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
