import { inEnglish, type Phrases, phrase } from './phrases';
import { visibleLine } from './visibleLine';

/** Words for the days, months and lengths of time that ISO 8601 writes in digits; proleptic Gregorian calendar, no time zones. */

export const MONTHS = [
  phrase('January'),
  phrase('February'),
  phrase('March'),
  phrase('April'),
  phrase('May'),
  phrase('June'),
  phrase('July'),
  phrase('August'),
  phrase('September'),
  phrase('October'),
  phrase('November'),
  phrase('December'),
] as const;

const WEEKDAYS = [
  phrase('Sunday'),
  phrase('Monday'),
  phrase('Tuesday'),
  phrase('Wednesday'),
  phrase('Thursday'),
  phrase('Friday'),
  phrase('Saturday'),
] as const;

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
export function dayText(iso: string, say: Phrases = inEnglish): string {
  const { year, month, day } = parse(iso);
  const weekday = say(WEEKDAYS[new Date(iso).getUTCDay()]!);
  return say('{weekday} {day} {month} {year}', { weekday, day, month: monthName(month, say), year });
}

/** The same without the day of the week: `2017-09-05` -> `5 September 2017` */
export function shortDayText(iso: string, say: Phrases = inEnglish): string {
  const { year, month, day } = parse(iso);
  return say('{day} {month} {year}', { day, month: monthName(month, say), year });
}

/** The month of a day: `2017-09-05` -> `September 2017` */
export function monthText(iso: string, say: Phrases = inEnglish): string {
  const { year, month } = parse(iso);
  return say('{month} {year}', { month: monthName(month, say), year });
}

/** @param month 1..12 @returns undefined for others */
export function monthName(month: number, say: Phrases = inEnglish): string {
  const name = MONTHS[month - 1];
  return name ? say(name) : '';
}

/** The days of the week left out of what the functions here have said. */
export function withoutWeekdays(text: string, say: Phrases = inEnglish): string {
  return WEEKDAYS.reduce((left, weekday) => left.replaceAll(`${say(weekday)} `, ''), text);
}

/**
 * An interval in the coarsest words that are exact: `2024`, `2021 to 2027`, `September 2017`, `July to September 2023`,
 * `April 2025 to March 2028`, `Monday 3 June 2024 to Sunday 9 June 2024`.
 *
 * @param start first day, `YYYY-MM-DD`
 * @param end last day (inclusive), `YYYY-MM-DD`
 */
export function intervalText(start: string, end: string, say: Phrases = inEnglish): string {
  const [first, last] = [parse(start), parse(end)];
  if (start === end) return dayText(start, say);
  if (first.day !== 1 || !isMonthEnd(end, last)) return endsText(start, end, say);
  if (isWholeYears(first, last)) return first.year === last.year ? `${first.year}` : between(`${first.year}`, `${last.year}`, say);
  if (first.year !== last.year) return between(monthText(start, say), monthText(end, say), say);
  return first.month === last.month ? monthText(start, say) : between(monthName(first.month, say), monthText(end, say), say);
}

/** The first and the last day: `1 April 2024 to 31 March 2025`, `Monday 3 June 2024 to Sunday 9 June 2024`. */
export function endsText(start: string, end: string, say: Phrases = inEnglish): string {
  const days = (new Date(end).getTime() - new Date(start).getTime()) / MILLISECONDS_A_DAY + 1;
  const words = days <= DAYS_WITH_WEEKDAY ? dayText : shortDayText;
  return between(words(start, say), words(end, say), say);
}

/** Whether an interval has one name in a calendar: a day, a month, a year. */
export function isOneName(start: string, end: string): boolean {
  const [first, last] = [parse(start), parse(end)];
  if (start === end) return true;
  return first.day === 1 && isMonthEnd(end, last) && first.year === last.year && (first.month === last.month || isWholeYears(first, last));
}

/** `2021 to 2027` */
export function between(start: string, end: string, say: Phrases): string {
  return say('{start} to {end}', { start, end });
}

function isWholeYears(first: Day, last: Day): boolean {
  return first.month === 1 && last.month === 12;
}

const UNITS: Readonly<Record<string, readonly [one: string, more: string]>> = {
  Y: [phrase('{count} year'), phrase('{count} years')],
  M: [phrase('{count} month'), phrase('{count} months')],
  W: [phrase('{count} week'), phrase('{count} weeks')],
  D: [phrase('{count} day'), phrase('{count} days')],
  H: [phrase('{count} hour'), phrase('{count} hours')],
  m: [phrase('{count} minute'), phrase('{count} minutes')],
  S: [phrase('{count} second'), phrase('{count} seconds')],
};

/** An ISO 8601 duration in words: `P5Y` -> `5 years`, `P1Y6M` -> `1 year and 6 months`; one that is not understood as it is. */
export function durationText(iso: string, say: Phrases = inEnglish): string {
  const [date, time = ''] = iso.replace(/^P/, '').split('T');
  const parts = `${date}${time.replace('M', 'm')}`.match(/[\d.]+[YMWDHmS]/g);
  if (!parts) return visibleLine(iso);
  const words = parts.map((part) => {
    const count = part.slice(0, -1);
    const [one, more] = UNITS[part.slice(-1)]!;
    return say(count === '1' ? one : more, { count });
  });
  return words.length === 1 ? words[0]! : say('{names} and {last}', { names: words.slice(0, -1).join(', '), last: words.at(-1)! });
}

function parse(iso: string): Day {
  const [year, month, day] = iso.split('-').map(Number);
  return { year: year!, month: month!, day: day! };
}

function isMonthEnd(iso: string, { month }: Day): boolean {
  return new Date(new Date(iso).getTime() + MILLISECONDS_A_DAY).getUTCMonth() !== month - 1;
}
