import { isWord, Kind } from '../text/tokens';
import { firstWordsOf, wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { readDayNumber } from './daySeries';
import type { DayIn, TimePoint } from './mentions';
import { readMonthFirst } from './monthDates';
import { readWhole } from './parts';
import { goesOn, hasMark, isAttached, type Passage, type Reading, strong } from './passage';
import { readRelative } from './relative';
import { WEEKDAYS } from './weekdayNames';
import { readYearLike } from './yearParts';

/** -1 counts from the end. */
const COUNTS = new WordTable<number>([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['last', -1],
  ['final', -1],
]);
const FIRST_WORDS = wordSet(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth twentieth twenty thirtieth thirty last final this next',
);
/** What a day in a longer stretch may begin with, beside a number. */
export const DAY_IN_WORDS = firstWordsOf(WEEKDAYS, FIRST_WORDS);
const ENDS = wordSet('first last final');
const DAY = wordSet('day');
const LINKS = wordSet('of in');
const OF = wordSet('of');
const ON = wordSet('on');
const EACH = wordSet('each every');
/** After a period they make it one told from another date: `the last day of the year following the award`. */
const ANAPHORIC = wordSet('following after before preceding in to');

/**
 * Reads a day by its place in a longer stretch: `last day of March 2025`, `first Monday in May`, `20th of next month`, `Tuesday
 * of last week`, `Friday next week`, `next week on Friday`.
 */
export function readDayIn(p: Passage, i: number): Reading<DayIn> | undefined {
  if (WEEKDAYS.has(p.tokens, i)) return readWeekdayOfWeek(p, i);
  if (p.tokens.kind[i] !== Kind.Number && !FIRST_WORDS.has(p.tokens, i)) return undefined;
  return readCounted(p, i) ?? readDayOfMonth(p, i) ?? readWeekAndWeekday(p, i);
}

/** `last day of March`, `first Monday in May` */
function readCounted(p: Passage, i: number): Reading<DayIn> | undefined {
  const word = COUNTS.get(p.tokens, i);
  const ordinal = word === undefined ? readDayNumber(p, i) : undefined;
  const count = word ?? (ordinal && ordinal.day <= 5 && ordinal.ordinal ? ordinal.day : undefined);
  const at = ordinal?.next ?? i + 1;
  if (count === undefined || !goesOn(p, at) || !goesOn(p, at + 2) || !LINKS.has(p.tokens, at + 1)) return undefined;
  const weekday = WEEKDAYS.get(p.tokens, at);
  if (weekday && !weekday.short) return within(p, count, weekday.weekday, readMonth(p, at + 2));
  return DAY.has(p.tokens, at) && ENDS.has(p.tokens, i) && OF.has(p.tokens, at + 1)
    ? within(p, count, null, readYearLike(p, at + 2) ?? readWhole(p, at + 2))
    : undefined;
}

/** `20th of next month` */
function readDayOfMonth(p: Passage, i: number): Reading<DayIn> | undefined {
  const day = readDayNumber(p, i);
  if (!day?.ordinal || !goesOn(p, day.next) || !OF.has(p.tokens, day.next) || !goesOn(p, day.next + 1)) return undefined;
  return within(p, day.day, null, readRelativeUnit(p, day.next + 1, 'month'));
}

/** `Tuesday of last week`, `Friday next week` */
function readWeekdayOfWeek(p: Passage, i: number): Reading<DayIn> | undefined {
  const name = WEEKDAYS.get(p.tokens, i);
  if (name === undefined || name.short || !goesOn(p, i + 1)) return undefined;
  const linked = OF.has(p.tokens, i + 1) || hasMark(p, i + 1, ',');
  return within(p, 1, name.weekday, readRelativeUnit(p, linked ? i + 2 : i + 1, 'week'));
}

/** `next week on Friday`, `this week Friday`; not `this week Friday prayers` */
function readWeekAndWeekday(p: Passage, i: number): Reading<DayIn> | undefined {
  const week = relativeUnitAt(p, i, 'week');
  if (week === undefined || !goesOn(p, week.next)) return undefined;
  const on = ON.has(p.tokens, week.next);
  const at = on ? week.next + 1 : week.next;
  const name = goesOn(p, at) ? WEEKDAYS.get(p.tokens, at) : undefined;
  if (name === undefined || name.short || (!on && goesOn(p, at + 1) && isWord(p.tokens, at + 1))) return undefined;
  return strong({ kind: 'day-in', count: 1, weekday: name.weekday, of: week.expression }, at + 1);
}

/** A month with or without its year, or `next month`. */
function readMonth(p: Passage, i: number): Reading<TimePoint> | undefined {
  const named = readMonthFirst(p, i);
  if (named?.expression?.kind === 'month') return strong(named.expression, named.next);
  return readRelativeUnit(p, i, 'month');
}

function readRelativeUnit(p: Passage, i: number, unit: 'week' | 'month'): Reading<TimePoint> | undefined {
  return goesOn(p, i) && !isAttached(p, i) ? relativeUnitAt(p, i, unit) : undefined;
}

function relativeUnitAt(p: Passage, i: number, unit: 'week' | 'month'): Reading<TimePoint> | undefined {
  const relative = readRelative(p, i);
  const { expression } = relative ?? {};
  return expression?.kind === 'relative' && expression.unit === unit ? strong(expression, relative!.next) : undefined;
}

function within(p: Passage, count: number, weekday: number | null, of: Reading<TimePoint> | undefined): Reading<DayIn> | undefined {
  if (of === undefined || (goesOn(p, of.next) && (EACH.has(p.tokens, of.next) || isAnaphoric(p, of)))) return undefined;
  return strong({ kind: 'day-in', count, weekday, of: of.expression }, of.next);
}

function isAnaphoric(p: Passage, { expression, next }: Reading<TimePoint>): boolean {
  return expression.kind === 'relative' && expression.offset === 0 && ANAPHORIC.has(p.tokens, next);
}
