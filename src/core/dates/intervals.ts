import { PhraseTable } from '../text/phraseTable';
import { Kind } from '../text/tokens';
import { firstWordsOf, wordSet } from '../text/wordSet';
import { isCountedNoun } from './countedNouns';
import { DAY_IN_WORDS, readDayIn } from './daysIn';
import { isBetween } from './joints';
import type { TimeExpression, TimePoint } from './mentions';
import { PART_WORDS, readPartOf, readThird } from './parts';
import { digitCount, goesOn, hasDash, hasMark, isAttached, type Passage, type Reading, strong, weak } from './passage';
import { POINT_WORDS, readPoint } from './points';
import { isOrdered, isYearless, shareYear } from './sharedYear';

const TO = new PhraseTable<true>([
  ['to', true],
  ['until', true],
  ['till', true],
  ['through', true],
  ['through to', true],
  ['up to', true],
  ['up until', true],
]);
const AND = wordSet('and');
const THE = wordSet('the');
/** What a time expression of the calendar may begin with, beside a number. */
export const CALENDAR_WORDS = firstWordsOf(PART_WORDS, DAY_IN_WORDS, POINT_WORDS);

/** Reads one time expression at token `i`, or an interval of two: `April 2025 to March 2028`, `between 2019 and 2024`. */
export function readCalendar(p: Passage, i: number): Reading | undefined {
  const first = readSingle(p, i);
  if (!first?.expression || first.expression.kind === 'interval' || first.expression.kind === 'duration') return first;
  const joint = readJoint(p, i, first.next);
  if (joint === 0) return first;
  const second = readSingle(p, joint);
  if (!second?.expression || second.expression.kind === 'interval' || second.expression.kind === 'duration') return first;
  return joined(p, first as Reading<TimePoint>, second as Reading<TimePoint>) ?? first;
}

function readSingle(p: Passage, i: number): Reading | undefined {
  return readThird(p, i) ?? readDayIn(p, i) ?? readPoint(p, i) ?? readPartOf(p, i);
}

/** The token after `to`, a dash, or the `and` of `between ... and`; 0 where nothing joins. */
function readJoint(p: Passage, first: number, end: number): number {
  const i = closesYear(p, first, end) ? end + 1 : end;
  if (!goesOn(p, i)) return 0;
  let next = 0;
  if (hasDash(p, i)) next = isAttached(p, i) === isAttached(p, i + 1) ? i + 1 : 0;
  else if (hasMark(p, i, '/')) next = isAttached(p, i) && isAttached(p, i + 1) && p.tokens.kind[i + 1] !== Kind.Number ? i + 1 : 0;
  else if (AND.has(p.tokens, i)) next = isBetween(p, first) ? i + 1 : 0;
  else next = TO.match(p.tokens, i, p.end)?.next ?? 0;
  if (next === 0 || !goesOn(p, next)) return 0;
  if (THE.has(p.tokens, next)) next++;
  return goesOn(p, next) ? next : 0;
}

/** Whether token `i` is the second comma of `July 1, 2025,`, which stands there whatever follows. */
function closesYear(p: Passage, first: number, i: number): boolean {
  return hasMark(p, i, ',') && digitCount(p, i - 1) === 4 && i - 2 > first && hasMark(p, i - 2, ',');
}

function joined(p: Passage, first: Reading<TimePoint>, second: Reading<TimePoint>): Reading | undefined {
  const { expression: from } = first;
  const { expression: to, next } = second;
  if (isBareWeekday(from) && isBareWeekday(to)) return strong(null, next); // opening hours
  if (second.weakness === 'year' && isCountedNoun(p, next)) return undefined;
  if (!isCalendar(from) || !isCalendar(to)) return undefined;
  if (isYearless(to) && sortOf(from) !== sortOf(to)) return undefined; // 2018 to May
  if (isYearless(from) && to.kind === 'year') return undefined; // May to 2028
  const [start, end] = shareYear(from, to);
  if (!isOrdered(start, end)) return undefined;
  const bothYears = first.weakness === 'year' && second.weakness === 'year';
  const expression = { kind: 'interval', from: start, to: end } as const;
  return bothYears ? weak('years', expression, next) : strong(expression, next);
}

function isBareWeekday(point: TimePoint): boolean {
  return point.kind === 'weekday' && point.day === undefined;
}

/** What can be an end of an interval. */
function isCalendar(point: TimePoint): boolean {
  if (point.kind === 'weekday') return !isBareWeekday(point);
  if (point.kind === 'part' || point.kind === 'day-in') return isCalendar(point.of);
  return !['relative', 'relative-name', 'ending', 'stretch', 'century'].includes(point.kind);
}

function sortOf(point: TimePoint): TimeExpression['kind'] {
  if (point.kind === 'day-in') return 'day';
  return point.kind === 'part' ? sortOf(point.of) : point.kind;
}
