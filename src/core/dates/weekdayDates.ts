import { isMark, Kind } from '../text/tokens';
import { readDayFirst } from './daySeries';
import type { Day, Interval, Month, Weekday } from './mentions';
import { readMonthFirst } from './monthDates';
import { goesOn, hasMark, isAttached, type Passage, type Reading, strong, weak } from './passage';
import { WEEKDAYS } from './weekdayNames';
import { wordSet } from './wordSet';

const THE = wordSet('the');

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
