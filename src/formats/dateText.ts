import type { DateQualifier, DateValue, Granularity } from '../core/model';
import { dayText, durationText, endsText, intervalText, MONTHS, monthText } from './calendar';

type PartQualifier = Extract<DateQualifier, 'early' | 'mid' | 'late'>;

/** What stands before and after a point or a period. */
const QUALIFIERS: Readonly<Record<Exclude<DateQualifier, PartQualifier>, readonly [before: string, after: string]>> = {
  exact: ['', ''],
  approximate: ['about ', ''],
  before: ['', ' or earlier'],
  after: ['', ' or later'],
};

/** What stands before a length of time. */
const LENGTH_QUALIFIERS: Readonly<Partial<Record<DateQualifier, string>>> = {
  approximate: 'about ',
  before: 'at most ',
  after: 'at least ',
};

/** What stands before a period of which a part is meant: one with a name of its own, and one that is told by its ends. */
const PARTS: Readonly<Record<PartQualifier, { readonly named: string; readonly told: string }>> = {
  early: { named: 'early ', told: 'the beginning of ' },
  mid: { named: 'mid-', told: 'the middle of ' },
  late: { named: 'late ', told: 'the end of ' },
};

/** The months of a calendar year's thirds. */
const THIRDS: Readonly<Record<PartQualifier, string>> = { early: '01 04', mid: '05 08', late: '09 12' };

/** EDTF's numbers for the seasons, which stand in the place of a month. */
const SEASONS: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

/** What a period told by its ends is called. */
const PERIODS: Readonly<Partial<Record<Granularity, string>>> = {
  week: 'week',
  quarter: 'quarter',
  'half-year': 'half-year',
  year: 'year',
  'fiscal-year': 'year',
};

/** What is said where a value has no place in the calendar. */
const NOT_KNOWN: Readonly<Record<Granularity, string>> = {
  day: 'day not known',
  week: 'week not known',
  month: 'month not known',
  quarter: 'quarter, year not known',
  season: 'season, year not known',
  'half-year': 'half-year, year not known',
  year: 'year not known',
  'fiscal-year': 'year not known',
  decade: 'decade not known',
  century: 'century not known',
  range: 'period not known',
  duration: 'length of time, not exactly given',
};

/**
 * A date, period or length of time in words: `Tuesday 5 September 2017`, `September 2017`, `spring 2025`, `the late 1990s`,
 * `April 2025 to March 2028`, `early 2026`, `2030 or earlier`, `about 5 years`, `18 March, year not given`, `year not known`.
 */
export function dateText(value: DateValue): string {
  const { start, end, edtf, duration, granularity, qualifier } = value;
  if (start !== null && end !== null) return periodText(start, end, value);
  if (start !== null) return `from ${dayText(start)}`;
  if (end !== null) return `until ${dayText(end)}`;
  if (duration !== null) return `${LENGTH_QUALIFIERS[qualifier] ?? ''}${durationText(duration)}`;
  const named = edtf && nameOf(edtf);
  if (named) return qualified(named, qualifier);
  const open = edtf && withoutYear(edtf);
  return open ? `${qualified(open, qualifier)}, year not given` : (edtf ?? NOT_KNOWN[granularity]);
}

/**
 * The first and the last day of a value that is longer than a day: `1 April 2024 to 31 March 2025`.
 *
 * @returns null for others, and where an end is open or unknown
 */
export function boundsText({ start, end, granularity, qualifier }: DateValue): string | null {
  if (start === null || end === null || start === end) return null;
  const isWhole = isPart(qualifier) && !KEEPS_PART.has(granularity);
  return `${isWhole ? 'a part of ' : ''}${endsText(start, end)}`;
}

/** Where `early`, `mid` and `late` give a shorter interval; for others it is that of the whole. */
const KEEPS_PART: ReadonlySet<Granularity> = new Set(['year', 'month', 'range']);

function periodText(start: string, end: string, { edtf, granularity, qualifier }: DateValue): string {
  const named = edtf && nameOf(edtf, start, end);
  if (named) return qualified(named, qualifier);
  if (isPart(qualifier)) {
    if (granularity === 'month') return qualified(monthText(start), qualifier);
    if (isThirdOfYear(start, end, qualifier)) return qualified(start.slice(0, 4), qualifier);
    if (KEEPS_PART.has(granularity)) return intervalText(start, end);
  }
  const words = intervalText(start, end);
  if (qualifier === 'exact' || !words.includes(' to ')) return qualified(words, qualifier);
  const period = `the ${PERIODS[granularity] ?? 'period'} from ${words}`;
  return isPart(qualifier) ? `${PARTS[qualifier].told}${period}` : qualified(period, qualifier);
}

/** The name of a season, a decade or a century, which EDTF has signs for; `winter 2023/24` where it runs into the next year. */
function nameOf(edtf: string, start = '', end = ''): string | null {
  const [, year, season] = /^(-?\d{4,})-(2[1-4])[~?%]?$/.exec(edtf) ?? [];
  if (year && season) return `${SEASONS[season]} ${year}${start.slice(0, 4) === end.slice(0, 4) ? '' : `/${end.slice(2, 4)}`}`;
  const [, decade] = /^(\d{3})X[~?%]?$/.exec(edtf) ?? [];
  if (decade) return `the ${decade}0s`;
  const [, century] = /^(\d{2})XX[~?%]?$/.exec(edtf) ?? [];
  return century ? `the ${ordinal(Number(century) + 1)} century` : null;
}

/** `18 March`, `March`, `3 to 5 March`, `March to April`; null for EDTF of another form. */
function withoutYear(edtf: string): string | null {
  const ends = edtf.split('/').map((end) => {
    const [, month, day] = /^XXXX-(\d\d)(?:-(\d\d|XX))?$/.exec(end) ?? [];
    const name = month && (MONTHS[Number(month) - 1] ?? SEASONS[month]);
    return name ? { day: day && day !== 'XX' ? `${Number(day)} ` : '', name } : null;
  });
  const [first, last] = ends;
  if (!first || last === null || ends.length > 2) return null;
  if (!last) return `${first.day}${first.name}`;
  const start = first.name === last.name ? first.day.trim() : `${first.day}${first.name}`;
  return `${start} to ${last.day}${last.name}`;
}

/** `early 2026`, `the mid-1990s`, `2030 or earlier`, `about 2018` */
function qualified(name: string, qualifier: DateQualifier): string {
  if (!isPart(qualifier)) return QUALIFIERS[qualifier].join(name);
  const article = name.startsWith('the ') ? 'the ' : '';
  return `${article}${PARTS[qualifier].named}${name.slice(article.length)}`;
}

/** `early`, `mid` and `late` say which part of a longer time is meant. */
function isPart(qualifier: DateQualifier): qualifier is PartQualifier {
  return qualifier in PARTS;
}

function isThirdOfYear(start: string, end: string, part: PartQualifier): boolean {
  return start.slice(0, 4) === end.slice(0, 4) && `${start.slice(5, 7)} ${end.slice(5, 7)}` === THIRDS[part];
}

/** `19th`, `21st` */
function ordinal(n: number): string {
  const isTeen = n % 100 > 10 && n % 100 < 14;
  return `${n}${(!isTeen && ['', 'st', 'nd', 'rd'][n % 10]) || 'th'}`;
}
