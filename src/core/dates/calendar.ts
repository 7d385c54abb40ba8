/**
 * The proleptic Gregorian calendar of ISO 8601, without clocks and time zones.
 */

/** A day. `month` is 1..12, `day` 1..31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1];
}

/** Whether such a day exists. Without a year (null), 29 February does. */
export function dayExists(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

/**
 * Days since 1 January 1970.
 *
 * Years are counted from 1 March, so that the leap day is the last of its year (H. Hinnant, "chrono-Compatible Low-Level
 * Date Algorithms").
 */
export function dayNumber({ year, month, day }: CivilDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day that is `number` days after 1 January 1970: the inverse of {@link dayNumber}. */
export function civilDate(number: number): CivilDate {
  const days = number + 719468;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDate(dayNumber(date) + days);
}

/** The same day `months` later, or the last day of that month where it is shorter. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** Below zero when `a` is earlier than `b`, zero when they are the same day. */
export function compareDays(a: CivilDate, b: CivilDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** ISO 8601 weekday: Monday 1 .. Sunday 7. */
export function weekdayOf(date: CivilDate): number {
  const remainder = (dayNumber(date) + 3) % 7;
  return (remainder < 0 ? remainder + 7 : remainder) + 1;
}

/** The Monday of the date's week. */
export function mondayOf(date: CivilDate): CivilDate {
  return addDays(date, 1 - weekdayOf(date));
}

export function lastDayOf(year: number, month: number): CivilDate {
  return { year, month, day: daysInMonth(year, month) };
}

/** `2024`, four digits. */
export function writeYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** `2024-03` */
export function writeMonth(year: number, month: number): string {
  return `${writeYear(year)}-${String(month).padStart(2, '0')}`;
}

/** `2024-03-18` */
export function writeDay({ year, month, day }: CivilDate): string {
  return `${writeMonth(year, month)}-${String(day).padStart(2, '0')}`;
}

/** Reads `2024-03-18`; null where the text is anything else or there is no such day. */
export function parseDay(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return dayExists(date.year, date.month, date.day) ? date : null;
}
