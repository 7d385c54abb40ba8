import type { AnalysisOptions } from '../model';
import { finish, inPieces, type Steps } from '../steps';
import { unitAt } from '../text/characters';
import type { SourceText } from '../text/sourceText';
import { isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { firstWordsOf, wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { dayExists } from './calendar';
import { MONTHS } from './monthNames';

/** The first day of a year that is not the calendar's. */
export interface YearStart {
  readonly month: number;
  readonly day: number;
}

/** How what a text leaves open is read. */
export interface DateOptions {
  /** Whether `05/06/2024` is 6 May. */
  readonly monthFirst: boolean;
  /** The first day of the fiscal year: 1 April in the United Kingdom. `FY2025` is the one that ends in 2025. */
  readonly fiscalYear: YearStart;
  /** The first day of the academic year. */
  readonly academicYear: YearStart;
  /** Whether spring is September to November. */
  readonly southern: boolean;
  /** Months that are also names of people in this document, as bits `1 << month`: `Theresa May`, `April Rowe`. */
  readonly peopleMonths: number;
}

type Country = 'uk' | 'us' | 'au' | 'nz' | 'ca' | 'ie';

interface Customs {
  readonly fiscalYear: YearStart;
  readonly academicYear: YearStart;
  readonly southern: boolean;
}

const SEPTEMBER: YearStart = { month: 9, day: 1 };
const JANUARY: YearStart = { month: 1, day: 1 };

/** Fiscal years of central government. */
const CUSTOMS: Readonly<Record<string, Customs>> = {
  GB: { fiscalYear: { month: 4, day: 1 }, academicYear: SEPTEMBER, southern: false },
  US: { fiscalYear: { month: 10, day: 1 }, academicYear: SEPTEMBER, southern: false },
  AU: { fiscalYear: { month: 7, day: 1 }, academicYear: JANUARY, southern: true },
  NZ: { fiscalYear: { month: 7, day: 1 }, academicYear: JANUARY, southern: true },
  ZA: { fiscalYear: { month: 4, day: 1 }, academicYear: JANUARY, southern: true },
  CA: { fiscalYear: { month: 4, day: 1 }, academicYear: SEPTEMBER, southern: false },
  IN: { fiscalYear: { month: 4, day: 1 }, academicYear: { month: 6, day: 1 }, southern: false },
  IE: { fiscalYear: JANUARY, academicYear: SEPTEMBER, southern: false },
};

const REGION: Readonly<Record<Country, string>> = { uk: 'GB', us: 'US', au: 'AU', nz: 'NZ', ca: 'CA', ie: 'IE' };

/** The United Kingdom's, for texts of which nothing else is known. */
export const BRITISH_DATES: DateOptions = { ...CUSTOMS.GB, monthFirst: false, peopleMonths: 0 };

/** Words that tell of the country a document is from. */
const COUNTRY_WORDS: Readonly<Record<Country, string>> = {
  uk: 'UK Britain British England English Scotland Scottish Wales Welsh NHS Whitehall Westminster HMRC Holyrood Senedd Stormont',
  us: 'USA USD Congress American Americans Senator HHS USDA FEMA',
  au: 'Australia Australian Australians AUD Queensland Victoria Canberra Tasmania Aboriginal ARC NHMRC',
  nz: 'Zealand Zealander Zealanders NZ NZD Aotearoa Auckland Christchurch Dunedin Otago Waikato marae iwi',
  ca: 'Canada Canadian Canadians CAD Ottawa Ontario Quebec Alberta Saskatchewan Manitoba Winnipeg Toronto Scotia Newfoundland',
  ie: 'Taoiseach Tánaiste Oireachtas Dáil Seanad Dublin',
};

const COUNTRIES = new WordTable<Country>(
  Object.entries(COUNTRY_WORDS).flatMap(([country, words]) => words.split(' ').map((word) => [word, country as Country] as const)),
);

/** Words that, like a bare `$`, speak of any country that has dollars: of the one whose own signs there are more of. */
const SHARED = wordSet('federal');
/** All words that tell anything; else only a letter of `U.S.` does. */
const SIGNS = firstWordsOf(COUNTRIES, SHARED, MONTHS);
const DOLLAR_COUNTRIES: readonly Country[] = ['us', 'au', 'nz', 'ca'];

const DOLLAR = 0x24;
const POUND = 0xa3;

/** Titles before a surname, and verbs of speech after one. */
const TITLES = wordSet('Mr Mrs Ms Miss Dr Sir Dame Lord Lady Baroness Cllr Councillor Professor Prof Theresa Brian');

/**
 * How the ambiguous dates of a document are read. What the document shows comes first, then the locale:
 *
 * - Month first: an unambiguous date in figures decides (`09/30/2027` for, `30/09/2027` against, by majority). Else the locale
 *   `en-US`, or a document from the United States that writes `March 7, 2024` more often than `7 March 2024`.
 * - Fiscal year: of the country whose signs (its name, its bodies, its currency) are at least three and more than twice as
 *   many as those of any other; else of the locale's region; 1 April where neither tells.
 *
 * @param locale BCP 47 tag, such as `en-GB`
 * @param given what the caller decides whatever the document shows; a `fiscalYearStart` that is no day of a year is not used
 */
export function readDateOptions(source: SourceText, locale: string, given: GivenDateOptions = {}): DateOptions {
  return finish(readDateOptionsInSteps(source, locale, given));
}

type GivenDateOptions = Pick<AnalysisOptions, 'dayOrder' | 'fiscalYearStart'>;

/** The same with pauses. */
export function* readDateOptionsInSteps(source: SourceText, locale: string, given: GivenDateOptions): Steps<DateOptions> {
  const signs = yield* readSigns(source.tokens);
  const region = /[-_]([A-Z]{2})\b/.exec(locale)?.[1] ?? 'GB';
  const country = countryOf(withShared(signs));
  const customs = CUSTOMS[country === null ? region : REGION[country]] ?? CUSTOMS.GB;
  const monthFirst = given.dayOrder === undefined ? isMonthFirst(signs, region, country) : given.dayOrder === 'month-first';
  return {
    fiscalYear: parseYearStart(given.fiscalYearStart) ?? customs.fiscalYear,
    academicYear: customs.academicYear,
    southern: customs.southern,
    monthFirst,
    peopleMonths: signs.peopleMonths,
  };
}

/** `04-06` is 6 April; null for anything that is no day of every year. */
function parseYearStart(text: string | undefined): YearStart | null {
  if (text === undefined) return null;
  const match = /^(\d{2})-(\d{2})$/.exec(text);
  const start = { month: Number(match?.[1]), day: Number(match?.[2]) };
  return match !== null && dayExists(2023, start.month, start.day) ? start : null;
}

interface Signs {
  readonly countries: Record<Country, number>;
  /** Signs of any country with dollars. */
  shared: number;
  /** Dates in figures whose first, or second, number is no month. */
  dayFirst: number;
  monthFirst: number;
  /** Dates in words: `7 March`, `March 7`. */
  dayMonth: number;
  monthDay: number;
  peopleMonths: number;
}

function isMonthFirst(signs: Signs, region: string, country: Country | null): boolean {
  if (signs.monthFirst !== signs.dayFirst) return signs.monthFirst > signs.dayFirst;
  return region === 'US' || (country === 'us' && signs.monthDay > signs.dayMonth);
}

/** The counts, with what dollar countries share given to the one that the rest tells of; the United States where nothing does. */
function withShared({ countries, shared }: Signs): Record<Country, number> {
  const owner = DOLLAR_COUNTRIES.reduce((best, country) => (countries[country] > countries[best] ? country : best));
  return { ...countries, [owner]: countries[owner] + shared };
}

function countryOf(counts: Readonly<Record<Country, number>>): Country | null {
  const [first, second] = (Object.keys(counts) as Country[]).sort((a, b) => counts[b] - counts[a]);
  return counts[first] >= 3 && counts[first] > counts[second] * 2 ? first : null;
}

/** Tokens between two pauses. */
const STEP = 16_384;

function* readSigns(tokens: Tokens): Steps<Signs> {
  const signs: Signs = {
    countries: { uk: 0, us: 0, au: 0, nz: 0, ca: 0, ie: 0 },
    shared: 0,
    dayFirst: 0,
    monthFirst: 0,
    dayMonth: 0,
    monthDay: 0,
    peopleMonths: 0,
  };
  yield* inPieces(tokens.count, STEP, (from, to) => readTokens(tokens, from, to, signs));
  return signs;
}

function readTokens(tokens: Tokens, from: number, to: number, signs: Signs): void {
  for (let i = from; i < to; i++) {
    const kind = tokens.kind[i];
    if (kind === Kind.Number) readFigures(tokens, i, signs);
    else if (kind === Kind.Currency || kind === Kind.Punctuation) readCurrency(tokens, i, signs);
    else if (isWord(tokens, i)) readWord(tokens, i, signs);
  }
}

/** `30/09/2027` */
function readFigures(tokens: Tokens, i: number, signs: Signs): void {
  if (i + 4 >= tokens.count || !isMark(tokens, i + 1, '/') || !isMark(tokens, i + 3, '/')) return;
  if (tokens.end[i + 4] - tokens.start[i] > 10 || tokens.kind[i + 2] !== Kind.Number || tokens.kind[i + 4] !== Kind.Number) return;
  const first = numberAt(tokens, i);
  const second = numberAt(tokens, i + 2);
  if (first > 12 && first <= 31 && second <= 12) signs.dayFirst++;
  if (second > 12 && second <= 31 && first <= 12) signs.monthFirst++;
}

function numberAt(tokens: Tokens, i: number): number {
  let value = 0;
  for (let at = tokens.start[i]; at < tokens.end[i]; at++) value = value * 10 + unitAt(tokens.text, at) - 0x30;
  return value;
}

function readCurrency(tokens: Tokens, i: number, signs: Signs): void {
  const code = tokens.hash[i];
  if (code === POUND) signs.countries.uk++;
  else if (code === DOLLAR) {
    if (isLetter(tokens, i - 1, 'A') && tokens.end[i - 1] === tokens.start[i]) signs.countries.au++;
    else signs.shared++;
  }
}

function isLetter(tokens: Tokens, i: number, letter: string): boolean {
  return i >= 0 && tokens.end[i] - tokens.start[i] === 1 && tokens.text[tokens.start[i]] === letter;
}

function readWord(tokens: Tokens, i: number, signs: Signs): void {
  if (!SIGNS.has(tokens, i) && tokens.end[i] - tokens.start[i] > 1) return;
  const country = COUNTRIES.get(tokens, i);
  if (country !== undefined) signs.countries[country]++;
  else if (SHARED.has(tokens, i)) signs.shared++;
  else if (isLetter(tokens, i, 'U') && i + 2 < tokens.count && isMark(tokens, i + 1, '.') && isLetter(tokens, i + 2, 'S'))
    signs.countries.us++;
  const month = tokens.kind[i] === Kind.Lower ? undefined : MONTHS.get(tokens, i);
  if (month === undefined) return;
  const before = i > 0 && tokens.kind[i - 1] === Kind.Number;
  const after = i + 1 < tokens.count && tokens.kind[i + 1] === Kind.Number && tokens.end[i + 1] - tokens.start[i + 1] <= 2;
  if (before) signs.dayMonth++;
  else if (after) signs.monthDay++;
  if (month.ambiguous && !month.short && i > 0 && TITLES.has(tokens, i - 1)) signs.peopleMonths |= 1 << month.month;
}
