import type { DateQualifier, DateValue, Granularity } from '../core/model';
import { between, dayText, durationText, endsText, intervalText, isOneName, monthName, monthText } from './calendar';
import { inEnglish, type Phrases, phrase } from './phrases';
import { visibleLine } from './visibleLine';

type PartQualifier = Extract<DateQualifier, 'early' | 'mid' | 'late'>;

/** How a point or a period is said. */
const QUALIFIERS: Readonly<Record<Exclude<DateQualifier, PartQualifier>, string>> = {
  exact: '{time}',
  approximate: phrase('about {time}'),
  before: phrase('{time} or earlier'),
  after: phrase('{time} or later'),
};

/** How a length of time is said. */
const LENGTH_QUALIFIERS: Readonly<Partial<Record<DateQualifier, string>>> = {
  approximate: phrase('about {time}'),
  before: phrase('at most {time}'),
  after: phrase('at least {time}'),
};

/** How a part of a period is said: of one with a name of its own, and of one that is told by its ends. */
const PARTS: Readonly<Record<PartQualifier, { readonly named: string; readonly told: string }>> = {
  early: { named: phrase('early {time}'), told: phrase('the beginning of {time}') },
  mid: { named: phrase('mid-{time}'), told: phrase('the middle of {time}') },
  late: { named: phrase('late {time}'), told: phrase('the end of {time}') },
};

/** The months of a calendar year's thirds. */
const THIRDS: Readonly<Record<PartQualifier, string>> = { early: '01 04', mid: '05 08', late: '09 12' };

/** EDTF's numbers for the seasons, which stand in the place of a month. */
const SEASONS: Readonly<Record<string, string>> = {
  '21': phrase('spring'),
  '22': phrase('summer'),
  '23': phrase('autumn'),
  '24': phrase('winter'),
};

/** How a period is said that is told by its ends. */
const PERIODS: Readonly<Partial<Record<Granularity, string>>> = {
  week: phrase('the week from {interval}'),
  quarter: phrase('the quarter from {interval}'),
  'half-year': phrase('the half-year from {interval}'),
  year: phrase('the year from {interval}'),
  'fiscal-year': phrase('the year from {interval}'),
};

/** What is said where a value has no place in the calendar. */
const NOT_KNOWN: Readonly<Record<Granularity, string>> = {
  day: phrase('day not known'),
  week: phrase('week not known'),
  month: phrase('month not known'),
  quarter: phrase('quarter, year not known'),
  season: phrase('season, year not known'),
  'half-year': phrase('half-year, year not known'),
  year: phrase('year not known'),
  'fiscal-year': phrase('year not known'),
  decade: phrase('decade not known'),
  century: phrase('century not known'),
  range: phrase('period not known'),
  duration: phrase('length of time, not exactly given'),
};

/**
 * A date, period or length of time in words: `Tuesday 5 September 2017`, `September 2017`, `spring 2025`, `the late 1990s`,
 * `April 2025 to March 2028`, `early 2026`, `2030 or earlier`, `about 5 years`, `18 March, year not given`, `year not known`.
 */
export function dateText(value: DateValue, say: Phrases = inEnglish): string {
  const { start, end, edtf, duration, granularity, qualifier } = value;
  if (start !== null && end !== null) return periodText(start, end, value, say);
  if (start !== null) return say('from {day}', { day: dayText(start, say) });
  if (end !== null) return say('until {day}', { day: dayText(end, say) });
  if (duration !== null) return say(LENGTH_QUALIFIERS[qualifier] ?? '{time}', { time: durationText(duration, say) });
  const named = edtf && nameOf(edtf, say);
  if (named) return qualifiedName(named, qualifier, say);
  const open = edtf && withoutYear(edtf, say);
  return open
    ? say('{time}, year not given', { time: qualified(open, qualifier, say) })
    : edtf === null
      ? say(NOT_KNOWN[granularity])
      : visibleLine(edtf);
}

/**
 * The first and the last day of a value that is longer than a day: `1 April 2024 to 31 March 2025`.
 *
 * @returns null for others, and where an end is open or unknown
 */
export function boundsText({ start, end, granularity, qualifier }: DateValue, say: Phrases = inEnglish): string | null {
  if (start === null || end === null || start === end) return null;
  const isPartOfIt = isPart(qualifier) && !KEEPS_PART.has(granularity);
  const interval = endsText(start, end, say);
  return isPartOfIt ? say('a part of {interval}', { interval }) : interval;
}

/** Where `early`, `mid` and `late` give a shorter interval; for others it is that of the whole. */
const KEEPS_PART: ReadonlySet<Granularity> = new Set(['year', 'month', 'range']);

function periodText(start: string, end: string, { edtf, granularity, qualifier }: DateValue, say: Phrases): string {
  const named = edtf && nameOf(edtf, say, start, end);
  if (named) return qualifiedName(named, qualifier, say);
  if (isPart(qualifier)) {
    if (granularity === 'month') return qualified(monthText(start, say), qualifier, say);
    if (isThirdOfYear(start, end, qualifier)) return qualified(start.slice(0, 4), qualifier, say);
    if (KEEPS_PART.has(granularity)) return intervalText(start, end, say);
  }
  const interval = intervalText(start, end, say);
  if (qualifier === 'exact' || isOneName(start, end)) return qualified(interval, qualifier, say);
  const time = say(PERIODS[granularity] ?? phrase('the period from {interval}'), { interval });
  return isPart(qualifier) ? say(PARTS[qualifier].told, { time }) : qualified(time, qualifier, say);
}

interface Name {
  readonly words: string;
  /** whether it has the article: `the 1990s` */
  readonly isDefinite: boolean;
}

/** The name of a season, a decade or a century, which EDTF has signs for; `winter 2023/24` where it runs into the next year. */
function nameOf(edtf: string, say: Phrases, start = '', end = ''): Name | null {
  const [, year, season] = /^(-?\d{4,})-(2[1-4])[~?%]?$/.exec(edtf) ?? [];
  if (year && season) {
    const years = `${year}${start.slice(0, 4) === end.slice(0, 4) ? '' : `/${end.slice(2, 4)}`}`;
    return { words: say('{season} {year}', { season: say(SEASONS[season]!), year: years }), isDefinite: false };
  }
  const [, decade] = /^(\d{3})X[~?%]?$/.exec(edtf) ?? [];
  if (decade) return { words: say('{year}s', { year: `${decade}0` }), isDefinite: true };
  const [, century] = /^(\d{2})XX[~?%]?$/.exec(edtf) ?? [];
  const number = Number(century) + 1;
  return century ? { words: say(CENTURIES[ordinalOf(number)], { number }), isDefinite: true } : null;
}

const CENTURIES = {
  st: phrase('{number}st century'),
  nd: phrase('{number}nd century'),
  rd: phrase('{number}rd century'),
  th: phrase('{number}th century'),
} as const;

/** `18 March`, `March`, `3 to 5 March`, `March to April`; null for EDTF of another form. */
function withoutYear(edtf: string, say: Phrases): string | null {
  const ends = edtf.split('/').map((end) => {
    const [, month, day] = /^XXXX-(\d\d)(?:-(\d\d|XX))?$/.exec(end) ?? [];
    const season = month && SEASONS[month];
    const name = season ? say(season) : monthName(Number(month), say);
    if (!name) return null;
    const number = day && day !== 'XX' ? `${Number(day)}` : '';
    return { day: number, name, words: number ? say('{day} {month}', { day: number, month: name }) : name };
  });
  const [first, last] = ends;
  if (!first || last === null || ends.length > 2) return null;
  if (!last) return first.words;
  return between(first.name === last.name ? first.day : first.words, last.words, say);
}

/** `early 2026`, `2030 or earlier`, `about 2018` */
function qualified(time: string, qualifier: DateQualifier, say: Phrases): string {
  return say(isPart(qualifier) ? PARTS[qualifier].named : QUALIFIERS[qualifier], { time });
}

/** `the mid-1990s`, `about the 1990s`, `early spring 2025` */
function qualifiedName({ words, isDefinite }: Name, qualifier: DateQualifier, say: Phrases): string {
  const definite = (time: string) => (isDefinite ? say('the {time}', { time }) : time);
  return isPart(qualifier) ? definite(qualified(words, qualifier, say)) : qualified(definite(words), qualifier, say);
}

/** `early`, `mid` and `late` say which part of a longer time is meant. */
function isPart(qualifier: DateQualifier): qualifier is PartQualifier {
  return qualifier in PARTS;
}

function isThirdOfYear(start: string, end: string, part: PartQualifier): boolean {
  return start.slice(0, 4) === end.slice(0, 4) && `${start.slice(5, 7)} ${end.slice(5, 7)}` === THIRDS[part];
}

/** `19th`, `21st` */
function ordinalOf(n: number): keyof typeof CENTURIES {
  const isTeen = n % 100 > 10 && n % 100 < 14;
  return (!isTeen && ([undefined, 'st', 'nd', 'rd'] as const)[n % 10]) || 'th';
}
