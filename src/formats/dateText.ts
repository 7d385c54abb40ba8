import type { DateQualifier, DateValue } from '../core/model';
import { dayText, durationText, intervalText, MONTHS, monthText } from './calendar';

const QUALIFIERS: Readonly<Record<DateQualifier, string>> = {
  exact: '',
  approximate: 'about ',
  before: 'before ',
  after: 'after ',
  early: 'early ',
  mid: 'mid-',
  late: 'late ',
};

/** EDTF's numbers for the seasons, which stand in the place of a month. */
const SEASONS: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

/**
 * A date, period or length of time in words: `Tuesday 5 September 2017`, `September 2017`, `spring 2025`, `the 1990s`,
 * `April 2025 to March 2028`, `early 2026`, `5 years`, `18 March, year not given`.
 */
export function dateText(value: DateValue): string {
  const { start, end, duration, qualifier } = value;
  const named = nameOf(value);
  if (named) return `${QUALIFIERS[qualifier]}${named}`;
  if (duration !== null && start === null && end === null) return `${QUALIFIERS[qualifier]}${durationText(duration)}`;
  if (start !== null && end !== null) return `${isPart(qualifier) ? '' : QUALIFIERS[qualifier]}${intervalText(start, end)}`;
  return openText(value);
}

/** The first and the last day of a value that is longer than a day; null for others and where an end is open or unknown. */
export function boundsText({ start, end }: DateValue): string | null {
  return start === null || end === null || start === end ? null : `${dayText(start)} to ${dayText(end)}`;
}

/** The name of a season, a decade, a century, or of the time that "early 2026" is the beginning of. */
function nameOf(value: DateValue): string | null {
  const { edtf, granularity } = value;
  if (isPart(value.qualifier)) return wholeName(value);
  const season = edtf && /^(-?\d{4,})-(2[1-4])[~?%]?$/.exec(edtf);
  if (season) return `${SEASONS[season[2]!]} ${season[1]}`;
  const decade = edtf && /^(\d{3})X[~?%]?$/.exec(edtf);
  if (decade) return `the ${decade[1]}0s`;
  const century = edtf && granularity === 'century' && /^(\d{2})XX[~?%]?$/.exec(edtf);
  return century ? `the ${century[1]}00s` : null;
}

/** `early`, `mid` and `late` say which part of a longer time is meant; the interval is that part. */
function isPart(qualifier: DateQualifier): boolean {
  return qualifier === 'early' || qualifier === 'mid' || qualifier === 'late';
}

function wholeName({ start, end }: DateValue): string | null {
  if (start === null || end === null) return null;
  if (start.slice(0, 7) === end.slice(0, 7)) return monthText(start);
  return start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : null;
}

/** What lacks an end or both: an interval open on one side, a day or month without its year, or something not resolved. */
function openText({ start, end, edtf }: DateValue): string {
  if (start !== null) return `from ${dayText(start)}`;
  if (end !== null) return `until ${dayText(end)}`;
  const yearless = edtf && /^XXXX-(\d\d)(?:-(\d\d|XX))?$/.exec(edtf);
  if (!yearless) return edtf ?? 'date not resolved';
  const month = MONTHS[Number(yearless[1]) - 1] ?? SEASONS[yearless[1]!];
  const day = yearless[2] && yearless[2] !== 'XX' ? `${Number(yearless[2])} ` : '';
  return month ? `${day}${month}, year not given` : edtf;
}
