/** Words for the days, months and lengths of time that ISO 8601 writes in digits; proleptic Gregorian calendar, no time zones. */

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const MILLISECONDS_A_DAY = 86_400_000;

/** The days of the week are worth telling for the ends of so many days, and no more. */
const DAYS_WITH_WEEKDAY = 14;

interface Day {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  readonly day: number;
}

/** `2017-09-05` -> `Tuesday 5 September 2017` */
export function dayText(iso: string): string {
  return `${WEEKDAYS[new Date(iso).getUTCDay()]} ${shortDayText(iso)}`;
}

/** The same without the day of the week: `2017-09-05` -> `5 September 2017` */
export function shortDayText(iso: string): string {
  const { year, month, day } = parse(iso);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** The month of a day: `2017-09-05` -> `September 2017` */
export function monthText(iso: string): string {
  const { year, month } = parse(iso);
  return `${MONTHS[month - 1]} ${year}`;
}

/**
 * An interval in the coarsest words that are exact: `2024`, `2021 to 2027`, `September 2017`, `July to September 2023`,
 * `April 2025 to March 2028`, `Monday 3 June 2024 to Sunday 9 June 2024`.
 *
 * @param start first day, `YYYY-MM-DD`
 * @param end last day (inclusive), `YYYY-MM-DD`
 */
export function intervalText(start: string, end: string): string {
  if (start === end) return dayText(start);
  const [first, last] = [parse(start), parse(end)];
  if (first.day !== 1 || !isMonthEnd(end, last)) return endsText(start, end);
  if (first.month === 1 && last.month === 12) return first.year === last.year ? `${first.year}` : `${first.year} to ${last.year}`;
  if (first.year !== last.year) return `${monthText(start)} to ${monthText(end)}`;
  return first.month === last.month ? monthText(start) : `${MONTHS[first.month - 1]} to ${monthText(end)}`;
}

/** The first and the last day: `1 April 2024 to 31 March 2025`, `Monday 3 June 2024 to Sunday 9 June 2024`. */
export function endsText(start: string, end: string): string {
  const days = (new Date(end).getTime() - new Date(start).getTime()) / MILLISECONDS_A_DAY + 1;
  const words = days <= DAYS_WITH_WEEKDAY ? dayText : shortDayText;
  return `${words(start)} to ${words(end)}`;
}

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour', m: 'minute', S: 'second' };

/** An ISO 8601 duration in words: `P5Y` -> `5 years`, `P1Y6M` -> `1 year and 6 months`; one that is not understood as it is. */
export function durationText(iso: string): string {
  const [date, time = ''] = iso.replace(/^P/, '').split('T');
  const parts = `${date}${time.replace('M', 'm')}`.match(/[\d.]+[YMWDHmS]/g);
  if (!parts) return iso;
  const words = parts.map((part) => {
    const count = part.slice(0, -1);
    return `${count} ${UNITS[part.slice(-1)]}${count === '1' ? '' : 's'}`;
  });
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function parse(iso: string): Day {
  const [year, month, day] = iso.split('-').map(Number);
  return { year: year!, month: month!, day: day! };
}

function isMonthEnd(iso: string, { month }: Day): boolean {
  return new Date(new Date(iso).getTime() + MILLISECONDS_A_DAY).getUTCMonth() !== month - 1;
}
