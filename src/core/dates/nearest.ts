import { addDays, type CivilDate, compareDays, dayNumber, lastDayOf, mondayOf, weekdayOf } from './calendar';
import type { Direction, RelativeName } from './mentions';

/** What relative dates are resolved against: the document's day, or its month where no day is known. */
export interface Anchor {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

/** The candidate that is next to the anchor on the side of `direction`. */
export function nearest(candidates: readonly CivilDate[], anchor: Anchor, direction: Direction): CivilDate {
  const earliest = { year: anchor.year, month: anchor.month, day: anchor.day ?? 1 };
  const latest = anchor.day === null ? lastDayOf(anchor.year, anchor.month) : earliest;
  if (direction === 'future') return candidates.find((date) => compareDays(date, earliest) >= 0) ?? candidates[candidates.length - 1];
  if (direction !== 'nearest') return candidates.findLast((date) => compareDays(date, latest) <= 0) ?? candidates[0];
  const distance = (date: CivilDate) => Math.abs(dayNumber(date) - dayNumber(earliest));
  return candidates.reduce((best, date) => (distance(date) < distance(best) ? date : best));
}

/** `last Thursday` is the one before today, `this Thursday` that of this week, `next Thursday` that of the week to come. */
export function relativeWeekday(which: RelativeName['which'], weekday: number, today: CivilDate): CivilDate {
  if (which === 'last') {
    const back = (weekdayOf(today) - weekday + 7) % 7;
    return addDays(today, -(back || 7));
  }
  return addDays(mondayOf(today), weekday - 1 + (which === 'next' ? 7 : 0));
}

/** By how many years a month lies off the anchor's year: the last one is over before the anchor's month, the next one begins after it. */
export function monthShift(which: RelativeName['which'], month: number, now: number): number {
  if (which === 'this') return 0;
  if (which === 'last') return month < now ? 0 : -1;
  return month > now ? 0 : 1;
}

/**
 * By how many years a season lies off the anchor's year. This season is the one under way or of the same year, the last one
 * that of the year before; the next one that of the year after, but for a season that crosses the year and is still to come.
 */
export function seasonShift(which: RelativeName['which'], firstMonth: number, now: number): number {
  const crosses = firstMonth > 10;
  const own = crosses && now <= firstMonth - 10 ? -1 : 0;
  if (which === 'this') return own;
  if (which === 'last') return own - 1;
  return crosses && own === 0 && now < firstMonth ? 0 : own + 1;
}
