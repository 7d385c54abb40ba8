import type { Granularity } from '../model';
import { addDays, addMonths, type CivilDate, dayNumber, lastDayOf, mondayOf, writeDay, writeMonth, writeYear } from './calendar';
import type { YearStart } from './dateOptions';

/** A stretch of the calendar and how EDTF (ISO 8601-2:2019) writes it. */
export interface Period {
  readonly edtf: string;
  /** How an interval that begins with this period writes its beginning, and one that ends with it its end. */
  readonly first: string;
  readonly last: string;
  /** Null where the year is unknown. */
  readonly start: CivilDate | null;
  /** The last day, inclusive. */
  readonly end: CivilDate | null;
  readonly granularity: Granularity;
}

export function dayPeriod(date: CivilDate): Period {
  const edtf = writeDay(date);
  return { edtf, first: edtf, last: edtf, start: date, end: date, granularity: 'day' };
}

export function monthPeriod(year: number, month: number): Period {
  const edtf = writeMonth(year, month);
  return { edtf, first: edtf, last: edtf, start: { year, month, day: 1 }, end: lastDayOf(year, month), granularity: 'month' };
}

export function yearPeriod(year: number): Period {
  const edtf = writeYear(year);
  return {
    edtf,
    first: edtf,
    last: edtf,
    start: { year, month: 1, day: 1 },
    end: { year, month: 12, day: 31 },
    granularity: 'year',
  };
}

/** The first `count` months from a month on, written by months: `2023-07/2023-09`. */
export function monthsPeriod(year: number, month: number, count: number, granularity: Granularity): Period {
  const start = { year, month, day: 1 };
  const lastMonth = addMonths(start, count - 1);
  const first = writeMonth(year, month);
  const last = writeMonth(lastMonth.year, lastMonth.month);
  return { edtf: `${first}/${last}`, first, last, start, end: lastDayOf(lastMonth.year, lastMonth.month), granularity };
}

/** Any run of days, written by days. */
export function daysPeriod(start: CivilDate, end: CivilDate, granularity: Granularity): Period {
  const first = writeDay(start);
  const last = writeDay(end);
  return { edtf: `${first}/${last}`, first, last, start, end, granularity };
}

/** Twelve months that do not begin in January: `2024-04-01/2025-03-31`. One that does begin then is the calendar year. */
export function shiftedYear(year: number, { month, day }: YearStart): Period {
  if (month === 1 && day === 1) return { ...yearPeriod(year), granularity: 'fiscal-year' };
  const start = { year, month, day };
  return daysPeriod(start, addDays(addMonths(start, 12), -1), 'fiscal-year');
}

export function weekPeriod(date: CivilDate): Period {
  const monday = mondayOf(date);
  return daysPeriod(monday, addDays(monday, 6), 'week');
}

/** Saturday and Sunday of the date's week. */
export function weekendPeriod(date: CivilDate): Period {
  const monday = mondayOf(date);
  return daysPeriod(addDays(monday, 5), addDays(monday, 6), 'range');
}

/** A season by its meteorological months; a winter runs into the next year. `season` is 1 spring .. 4 winter. */
export function seasonPeriod(year: number, season: number, southern: boolean): Period {
  const month = seasonMonth(season, southern);
  const months = monthsPeriod(year, month, 3, 'season');
  return { ...months, edtf: `${writeYear(year)}-2${season}` };
}

/** The month in which a season begins. */
export function seasonMonth(season: number, southern: boolean): number {
  const northern = season * 3;
  return southern ? ((northern + 5) % 12) + 1 : northern;
}

export function decadePeriod(year: number): Period {
  const [first, last] = [writeYear(year), writeYear(year + 9)];
  return {
    edtf: `${first.slice(0, 3)}X`,
    first,
    last,
    start: { year, month: 1, day: 1 },
    end: { year: year + 9, month: 12, day: 31 },
    granularity: 'decade',
  };
}

export function centuryPeriod(year: number): Period {
  const [first, last] = [writeYear(year), writeYear(year + 99)];
  return {
    edtf: `${first.slice(0, 2)}XX`,
    first,
    last,
    start: { year, month: 1, day: 1 },
    end: { year: year + 99, month: 12, day: 31 },
    granularity: 'century',
  };
}

/**
 * From the beginning of one period to the end of another.
 *
 * @returns null for `November to March` of no known year: EDTF has no way to write that the second year is the next one
 */
export function rangePeriod(from: Period, to: Period): Period | null {
  const [first, last] = [from.first, to.last];
  if (from.start === null && to.end === null && last < first) return null;
  return { edtf: first === last ? first : `${first}/${last}`, first, last, start: from.start, end: to.end, granularity: 'range' };
}

/** The period of `months` months that ends with the last day of `end`, in the precision of `end`. */
export function periodEnding(end: Period, months: number): Period | null {
  if (end.end === null) return null;
  const granularity = months === 3 ? 'quarter' : months === 6 ? 'half-year' : months === 12 ? 'year' : 'range';
  const start = firstDayBefore(end.end, months);
  if (end.granularity === 'day') return daysPeriod(start, end.end, granularity);
  return writtenLike(end, start, end.end, granularity);
}

/** The period of `months` months and `days` days that begins with the first day of `start`, in the precision of `start`. */
export function periodStarting(start: Period, months: number, days: number): Period | null {
  if (start.start === null) return null;
  const end = addDays(addMonths(start.start, months), days - 1);
  if (start.granularity === 'day' || days > 0) return daysPeriod(start.start, end, 'range');
  return writtenLike(start, start.start, end, 'range');
}

function writtenLike(model: Period, start: CivilDate, end: CivilDate, granularity: Granularity): Period {
  if (model.granularity === 'year' && start.month === 1 && end.month === 12) {
    const [first, last] = [writeYear(start.year), writeYear(end.year)];
    if (first === last) return yearPeriod(start.year);
    return { edtf: `${first}/${last}`, first, last, start, end, granularity };
  }
  if (model.granularity === 'fiscal-year') return daysPeriod(start, end, granularity);
  const count = (end.year - start.year) * 12 + end.month - start.month + 1;
  return count === 1 ? monthPeriod(start.year, start.month) : monthsPeriod(start.year, start.month, count, granularity);
}

/** The first day of the `months` months that end with `end`: 1 April for the three that end on 30 June. */
function firstDayBefore(end: CivilDate, months: number): CivilDate {
  const monthEnd = dayNumber(lastDayOf(end.year, end.month)) === dayNumber(end);
  if (monthEnd) return addMonths({ ...end, day: 1 }, 1 - months);
  return addDays(addMonths(end, -months), 1);
}
