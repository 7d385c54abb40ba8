import { isMark, isWord, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { type DayNumber, readDayFirst, readDayNumber } from './daySeries';
import type { Day, Interval, Month, Weekday } from './mentions';
import { readMonthFirst } from './monthDates';
import { readNumericDate } from './numericDates';
import { goesOn, hasDash, hasMark, isAttached, type Passage, type Reading, strong, weak } from './passage';
import { WEEKDAYS } from './weekdayNames';

const THE = wordSet('the');
const FUNCTION_WORDS = wordSet(
  'and or at from to until till in on by with for as when while after before the a an is was will it he she they we there',
);

/** Reads what begins with a weekday: `Tuesday, 3 October 2023`, `Mon 18 Nov`, a bare `Tuesday`. */
export function readWeekday(p: Passage, i: number): Reading<Day | Interval | Month | Weekday | null> | undefined {
  const name = WEEKDAYS.get(p.tokens, i);
  if (name === undefined) return undefined;
  const dotted = name.short && isAttached(p, i + 1) && isMark(p.tokens, i + 1, '.') ? i + 2 : i + 1;
  let at = hasMark(p, dotted, ',') ? dotted + 1 : dotted;
  if (goesOn(p, at) && THE.has(p.tokens, at)) at++;
  const date = goesOn(p, at) ? (readNumericDate(p, at, true) ?? readDayFirst(p, at) ?? readMonthFirst(p, at)) : undefined;
  const day = date?.expression;
  if (day?.kind === 'day') return strong({ ...day, weekday: name.weekday }, date!.next);
  if (day === null || day?.kind === 'interval') return date;
  const alone = goesOn(p, at) ? readDayAlone(p, at) : undefined;
  if (alone) return strong({ kind: 'weekday', weekday: name.weekday, day: alone.day }, alone.next);
  return name.short || p.tokens.kind[i] === Kind.Lower ? undefined : weak('weekday', { kind: 'weekday', weekday: name.weekday }, i + 1);
}

/** The `21st` of `Thursday the 21st`, where the month is told elsewhere; not that of `Thursday 3rd Reading`. */
function readDayAlone(p: Passage, i: number): DayNumber | undefined {
  const day = readDayNumber(p, i);
  if (!day?.ordinal || hasDash(p, day.next)) return undefined;
  if (!goesOn(p, day.next) || !isWord(p.tokens, day.next)) return day;
  return FUNCTION_WORDS.has(p.tokens, day.next) ? day : undefined;
}
