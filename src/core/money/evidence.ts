import type { AnalysisOptions } from '../model';
import type { Steps } from '../steps';
import type { SourceText } from '../text/sourceText';
import { Gap, isMark, Kind, type Tokens } from '../text/tokens';
import { currencyCodeAt } from './currencyCodes';
import { currencyNameAt } from './currencyNames';
import { currencySignAt } from './currencySigns';
import { FAMILY_CURRENCIES, type Family, type MoneyOptions } from './families';
import { PLACES } from './places';

/**
 * Reads from a whole document what a bare `$`, `kr`, `Rs`, `cents` … stand for in it. One pass over the tokens.
 *
 * The policy, for each family of currencies of one name:
 *  1. Each of its currencies is counted: three for every sum that names it (`A$`, `AUD`, `Australian dollars`), one for every
 *     place that uses it (`Queensland`, `.gov.au`; `U.S.`, `Washington`). The one with the highest count is taken; a tie tells
 *     nothing.
 *  2. In a document that counts in pounds or euros (no fewer `£` and `€` than dollar signs; or none of either, and set in
 *     Britain or the European Union) places do not tell: such a text speaks of many countries. A `$` beside an `A$` is Australian there too; but where only places of another dollar country are
 *     named the answer is null; with none of either a `$` is the US dollar, which is what British and European writers mean
 *     by a plain one.
 *  3. With nothing else in the text, the region of `locale` decides, if dollars are used there (`en-AU`).
 *  4. Else null.
 *
 * @param locale BCP 47 tag of the reader's settings
 * @param given what the caller decides whatever the document shows; what is no ISO 4217 code is not used
 */
export function* readCurrencyEvidence(
  source: SourceText,
  locale: string,
  given: Pick<AnalysisOptions, 'dollar' | 'krone'> = {},
): Steps<MoneyOptions> {
  const counts = yield* countEvidence(source.tokens);
  const evidence = weighed(counts);
  const home = homeCurrency(counts);
  const dollar = codeGiven(given.dollar) ?? readDollar(counts, evidence, home, locale);
  const options: { -readonly [F in keyof MoneyOptions]: MoneyOptions[F] } = {
    dollar,
    krone: codeGiven(given.krone) ?? strongest('krone', evidence),
    cent: home === 'EUR' ? 'EUR' : dollar,
    grand: home ?? dollar,
  };
  for (const family of FURTHER_FAMILIES) options[family] = strongest(family, evidence);
  return options;
}

function codeGiven(code: string | undefined): string | undefined {
  return code !== undefined && /^[A-Z]{3}$/.test(code) ? code : undefined;
}

/** Of these the text alone tells. */
const FURTHER_FAMILIES = (Object.keys(FAMILY_CURRENCIES) as Family[]).filter((family) => family !== 'dollar' && family !== 'krone');

interface Counts {
  /** By code: sums that name the currency. */
  readonly named: Map<string, number>;
  /** By code: places where the currency is used. */
  readonly placed: Map<string, number>;
  /** Signs of any dollar. */
  dollars: number;
}

const WEIGHT_OF_NAME = 3;

/** Tokens between two pauses. */
const STEP = 16_384;

function* countEvidence(tokens: Tokens): Steps<Counts> {
  const counts: Counts = { named: new Map(), placed: new Map(), dollars: 0 };
  for (let i = 0; i < tokens.count; ) {
    const end = Math.min(i + STEP, tokens.count);
    while (i < end) i = countAt(tokens, i, counts);
    yield;
  }
  return counts;
}

/** Counts what token `i` begins and returns the token to go on with. */
function countAt(tokens: Tokens, i: number, counts: Counts): number {
  const kind = tokens.kind[i];
  if (kind === Kind.Currency) {
    const unit = currencySignAt(tokens, i, 0)?.unit;
    if (unit?.code) add(counts.named, unit.code);
    if (tokens.hash[i] === DOLLAR_SIGN) counts.dollars++;
    return i + 1;
  }
  if (kind === Kind.Number && i + 1 < tokens.count) {
    const name = currencyNameAt(tokens, i + 1, tokens.count);
    if (name?.value.unit.code) add(counts.named, name.value.unit.code);
    return i + 1;
  }
  if (kind === Kind.Lower) {
    const country = isDomain(tokens, i) ? domainCurrency(tokens, i) : undefined;
    if (country) add(counts.placed, country);
    return i + 1;
  }
  if (kind > Kind.Mixed) return i + 1;
  const code = currencyCodeAt(tokens, i);
  if (code && !code.wordy) {
    add(counts.named, code.code);
    return i + 1;
  }
  const name = currencyNameAt(tokens, i, Math.min(i + 5, tokens.count));
  if (name?.value.unit.code) {
    add(counts.named, name.value.unit.code);
    return name.next;
  }
  const place = PLACES.match(tokens, i, Math.min(i + 5, tokens.count));
  if (place === undefined || isPronoun(tokens, i)) return i + 1;
  if (place.value !== null) add(counts.placed, place.value);
  return place.next;
}

const DOLLAR_SIGN = 0x24;

function add(counts: Map<string, number>, code: string): void {
  counts.set(code, (counts.get(code) ?? 0) + 1);
}

/** `Us` at the beginning of a sentence is not the country. */
function isPronoun(tokens: Tokens, i: number): boolean {
  return tokens.end[i] - tokens.start[i] === 2 && tokens.kind[i] !== Kind.Upper;
}

/** Whether token `i` is the `gov` of an address. */
function isDomain(tokens: Tokens, i: number): boolean {
  if (tokens.gap[i] !== Gap.None) return false;
  const length = tokens.end[i] - tokens.start[i];
  return length >= 2 && length <= 4 && i > 0 && isMark(tokens, i - 1, '.') && tokens.gap[i - 1] === Gap.None;
}

const COUNTRY_DOMAINS: Readonly<Record<string, string>> = {
  au: 'AUD',
  nz: 'NZD',
  ca: 'CAD',
  sg: 'SGD',
  hk: 'HKD',
  uk: 'GBP',
  ie: 'EUR',
  eu: 'EUR',
  de: 'EUR',
  fr: 'EUR',
  se: 'SEK',
  no: 'NOK',
  dk: 'DKK',
  in: 'INR',
};

/** The currency of the country of an address: `.gov.au`, `.ca`; `.gov` and `.mil` with nothing after them are the United States. */
function domainCurrency(tokens: Tokens, i: number): string | undefined {
  const continued = i + 2 < tokens.count && isMark(tokens, i + 1, '.') && tokens.gap[i + 1] + tokens.gap[i + 2] === Gap.None;
  if (continued) return undefined;
  const domain = tokens.text.slice(tokens.start[i], tokens.end[i]);
  if (domain === 'gov' || domain === 'mil') return 'USD';
  return COUNTRY_DOMAINS[domain];
}

/** Names and places together, by code. */
function weighed({ named, placed }: Counts): ReadonlyMap<string, number> {
  const evidence = new Map(placed);
  for (const [code, times] of named) evidence.set(code, count(evidence, code) + times * WEIGHT_OF_NAME);
  return evidence;
}

/** The family of each currency that has one. */
const FAMILY_OF: ReadonlyMap<string, Family> = new Map(
  Object.entries(FAMILY_CURRENCIES).flatMap(([family, codes]) => codes.map((code) => [code, family as Family] as const)),
);

/** The currency of a family with the highest count, null on a tie or where none is in evidence. */
function strongest(family: Family, evidence: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  // a document has few currencies, and families have many
  for (const [code, times] of evidence) {
    if (times < most || FAMILY_OF.get(code) !== family) continue;
    best = times > most ? code : null;
    most = times;
  }
  return best;
}

/** Pounds or euros where the document counts in them no less than in dollars, or, without such sums, is set in their countries. */
function homeCurrency(counts: Counts): string | null {
  const { named, placed } = counts;
  const summed = count(named, 'GBP') + count(named, 'EUR');
  if (summed > 0) return summed < counts.dollars ? null : larger(named);
  const abroad = (FAMILY_CURRENCIES.dollar ?? []).reduce((sum, code) => sum + count(placed, code), 0);
  return count(placed, 'GBP') + count(placed, 'EUR') > abroad ? larger(placed) : null;
}

function larger(counts: ReadonlyMap<string, number>): string {
  return count(counts, 'GBP') >= count(counts, 'EUR') ? 'GBP' : 'EUR';
}

function count(counts: ReadonlyMap<string, number>, code: string): number {
  return counts.get(code) ?? 0;
}

function readDollar(counts: Counts, evidence: ReadonlyMap<string, number>, home: string | null, locale: string): string | null {
  const named = strongest('dollar', counts.named);
  const found = home === null ? strongest('dollar', evidence) : named;
  if (found !== null) return found;
  const regional = REGION_DOLLARS[/-([A-Za-z]{2})\b/.exec(locale)?.[1].toUpperCase() ?? ''] ?? null;
  const others = (FAMILY_CURRENCIES.dollar ?? []).some((code) => code !== 'USD' && (counts.named.has(code) || counts.placed.has(code)));
  const known = others || counts.placed.has('USD') || counts.named.has('USD');
  if (home === null) return known ? null : regional;
  return regional ?? (others ? null : 'USD');
}

const REGION_DOLLARS: Readonly<Record<string, string>> = {
  US: 'USD',
  AU: 'AUD',
  CA: 'CAD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  TW: 'TWD',
  JM: 'JMD',
  FJ: 'FJD',
};
