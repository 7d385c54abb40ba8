import { mantissaValue, type Quantity } from '../numbers/quantity';
import { PhraseTable } from '../text/phraseTable';
import { Gap, isMark, isWord, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import type { Family, Unit } from './families';
import { isTightDash, type Scope } from './scope';

/** A magnitude or grouped digits. */
export function looksLikeSum(quantity: Quantity): boolean {
  return quantity.magnitude !== null || quantity.grouped;
}

const FRACTION_WORDS = wordSet('third thirds quarter quarters fifth fifths sixth eighth tenth tenths hundredth fraction half');

/** Whether a number at token `i` is only what a fraction is taken of: `two-thirds of a million`. */
export function isWholeOfFraction(scope: Scope, i: number): boolean {
  return i - 2 >= scope.first && OF.has(scope.tokens, i - 1) && FRACTION_WORDS.has(scope.tokens, i - 2);
}

/**
 * The same digits with their point as a mark between thousands where the currency is one of those that are written so, and no
 * one would give three decimals: `EUR 1.500`, `€12.345`; not `€1.599` a litre.
 */
export function withPointGroups(quantity: Quantity, unit: Unit): Quantity {
  const { exponent, digits } = quantity;
  if (exponent !== -3 || quantity.magnitude !== null || quantity.grouped || quantity.inWords || !decimalComma(unit)) return quantity;
  if (digits.length < 4 || (digits.length === 4 && !digits.endsWith('0'))) return quantity;
  return { ...quantity, exponent: 0, grouped: true };
}

/** Whether digits at token `i` belong to what stands before them: `G20`, the second number of `1/2` and of `24/7`. */
export function isPartOfName(scope: Scope, i: number): boolean {
  const { tokens } = scope;
  if (i <= scope.first || tokens.gap[i] !== Gap.None) return false;
  if (isWord(tokens, i - 1)) return true;
  return isMark(tokens, i - 1, '/') && i - 1 > scope.first && tokens.kind[i - 2] === Kind.Number && tokens.gap[i - 1] === Gap.None;
}

/** Whether a slash and digits follow at token `i`, as in a fraction or a date: `1/2`. */
export function isBeforeSlash(scope: Scope, i: number): boolean {
  const { tokens } = scope;
  if (i + 1 >= scope.end || !isMark(tokens, i, '/') || tokens.gap[i] !== Gap.None) return false;
  return tokens.kind[i + 1] === Kind.Number && tokens.gap[i + 1] === Gap.None;
}

/** Whether a year and the rest of a span of years stand at token `i`: the `2024-25` of a heading `£ 2024-25`, `EUR 2014-2020`. */
export function isYearSpan(scope: Scope, i: number): boolean {
  const { tokens } = scope;
  if (!isYearNumber(scope, i) || !isTightDash(scope, i + 1)) return false;
  const width = tokens.end[i + 2] - tokens.start[i + 2];
  return (tokens.kind[i + 2] === Kind.Number && width === 2) || isYearNumber(scope, i + 2);
}

/** Whether the zeros of a unit stand at token `i`: the `£000` or `£000s` that heads a column is no sum. */
export function isThousandsUnit({ tokens, end }: Scope, i: number): boolean {
  if (i >= end || tokens.kind[i] !== Kind.Number || tokens.end[i] - tokens.start[i] !== 3) return false;
  return tokens.text.startsWith('000', tokens.start[i]) && !(i + 1 < end && tokens.gap[i + 1] === Gap.None && isMark(tokens, i + 1, '.'));
}

function isYearNumber({ tokens, end }: Scope, i: number): boolean {
  if (i >= end || tokens.kind[i] !== Kind.Number || tokens.end[i] - tokens.start[i] !== 4) return false;
  const start = tokens.start[i];
  return tokens.text.startsWith('19', start) || tokens.text.startsWith('20', start);
}

/** Whether a per cent sign stands at token `i`. */
export function isPercentage(scope: Scope, i: number): boolean {
  return i < scope.end && isMark(scope.tokens, i, '%');
}

/** Whether digits stand at token `i`, close enough to belong to what stands before. */
export function startsNumber(scope: Scope, i: number): boolean {
  return i < scope.end && scope.tokens.kind[i] === Kind.Number && scope.tokens.gap[i] <= Gap.Space;
}

const COMMA_CODES = new Set(
  (
    'EUR CHF SEK NOK DKK ISK PLN CZK HUF BGN RON RSD HRK UAH RUB TRY BRL IDR ARS CLP COP UYU VND ' +
    'DEM FRF ITL ESP NLG BEF ATS PTE GRD FIM LUF SIT SKK EEK LVL LTL XEU'
  ).split(' '),
);
const COMMA_FAMILIES: ReadonlySet<Family | null> = new Set<Family>(['krone', 'franc', 'peso']);

/** Whether a currency is also written with a decimal comma and points between thousands, as in most of Europe. */
export function decimalComma(unit: Unit): boolean {
  return unit.code === null ? COMMA_FAMILIES.has(unit.family) : COMMA_CODES.has(unit.code);
}

/** Whether the number that begins at token `first` has a decimal comma. */
export function isDecimalComma(scope: Scope, first: number, quantity: Quantity): boolean {
  return !quantity.grouped && quantity.exponent < 0 && first + 1 < scope.end && isMark(scope.tokens, first + 1, ',');
}
const WEIGHING = wordSet('weigh weighs weighed weighing weight lose loses losing lost shed sheds gain gains gained heavier lighter');
const MONEY_NOUNS = new PhraseTable<true>(
  (
    'funding|fund|funds|investment|investments|money|cash|aid|debt|debts|grant|grants|support|capital|spending|savings|cuts|tax|taxes|income|' +
    'revenue|credit|compensation|damage|value|public|taxpayer|taxpayers|private|government|state|extra|additional|new|new funding|our|your|their|my|the'
  )
    .split('|')
    .map((noun) => [noun, true] as const),
);

/** `20 pounds of flour`, `weighs 20 pounds`. */
export function isWeight(scope: Scope, first: number, next: number): boolean {
  const { tokens } = scope;
  if (next + 1 < scope.end && isWord(tokens, next) && OF.has(tokens, next))
    return MONEY_NOUNS.match(tokens, next + 1, scope.end) === undefined;
  for (let i = Math.max(scope.first, first - 3); i < first; i++) if (WEIGHING.has(tokens, i)) return true;
  return WEIGHING.has(tokens, next) && next < scope.end;
}

const OF = new WordTable<true>([['of', true]]);
const BEFORE_PRICE_YEAR = wordSet('in constant real at since from by until till after before during');

/** The year of a price base: `in 2018 dollars`, `(2015 USD)`. */
export function isPriceYear(scope: Scope, first: number, quantity: Quantity): boolean {
  const { tokens } = scope;
  if (quantity.magnitude !== null || quantity.grouped || quantity.inWords || quantity.exponent !== 0 || quantity.digits.length !== 4)
    return false;
  const value = mantissaValue(quantity);
  if (value < 1900 || value > 2099 || first <= scope.first) return false;
  return isMark(tokens, first - 1, '(') || BEFORE_PRICE_YEAR.has(tokens, first - 1);
}
