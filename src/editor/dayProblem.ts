import { daysInMonth } from '../core/dates/calendar';
import { monthName } from '../formats/calendar';
import { t } from './localise';

/**
 * What is wrong with a day as a person has typed it, as a sentence that says how to put it right.
 *
 * @returns null for a day of the Gregorian calendar, written `YYYY-MM-DD`
 */
export function dayProblem(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined)
    return t('“{text}” is not written as YYYY-MM-DD: year, month and day in figures, such as 2024-03-09.', { text });
  const name = monthName(month, t);
  if (!name) return t('There is no month {month}: months are 01 to 12.', { month: two(month) });
  const last = daysInMonth(year, month);
  if (day < 1 || day > last)
    return t('{month} has no day {day}: its days are 01 to {last}.', { month: `${name} ${year}`, day: two(day), last });
  return null;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
