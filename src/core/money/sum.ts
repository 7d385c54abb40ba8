import type { MoneyQualifier } from '../model';
import { type Quantity, quantityValue } from '../numbers/quantity';
import { Gap, isMark, isWord, Kind } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import { type Amount, readAmount } from './amount';
import { Confidence } from './confidence';
import { readCurrencyAfter, readRepeatedCurrency } from './currencyAfter';
import { currencyCodeAt, scaledCodeAt } from './currencyCodes';
import { currencySignAt, isLettered, letterSignAt, lettersAfterSign } from './currencySigns';
import { agree, ofCode, type Unit } from './families';
import { decimalComma, isBeforeSlash, isPercentage, isThousandsUnit, isYearSpan, looksLikeSum, withPointGroups } from './plausibility';
import { closesSum, isJoined, type Scope } from './scope';

/** A number with a currency before or after it; or, with no `unit`, a bare number that may be one end of a range. */
export interface Sum {
  readonly firstToken: number;
  readonly endToken: number;
  readonly quantity: Quantity;
  readonly unit: Unit | null;
  /** The currency stands before the number. */
  readonly prefixed: boolean;
  /** A minus stands between the sign and the number: `£-3m`. */
  readonly negative: boolean;
  readonly infix: MoneyQualifier | null;
  /** 0..1 */
  readonly confidence: number;
}

interface Prefix {
  readonly unit: Unit;
  readonly next: number;
  readonly confidence: number;
  /** Counts only with a number that looks like a sum. */
  readonly doubtful: boolean;
}

/** Reads a sum whose currency stands before its number, at token `i`: `£5m`, `US$ 1.2bn`, `GBP 3m`, `Rs. 5 crore`. */
export function readPrefixedSum(scope: Scope, i: number, floor: number): Sum | undefined {
  const { tokens } = scope;
  const lettered = isLettered(tokens, i, scope.end);
  const sign = currencySignAt(tokens, lettered ? i + 1 : i, lettered ? i : floor);
  if (sign) return readAfterSign(scope, sign.firstToken, lettered ? i + 1 : i, sign.unit, floor);
  const prefix = readWordPrefix(scope, i);
  if (prefix === undefined || !isJoined(scope, prefix.next) || isYearSpan(scope, prefix.next) || isThousandsUnit(scope, prefix.next))
    return undefined;
  if (tokens.kind[prefix.next] === Kind.Currency) return undefined; // `GBP £5`: the sign leads
  const amount = readAmount(scope, prefix.next, decimalComma(prefix.unit));
  if (amount === undefined || isOtherNumber(scope, amount.quantity.next)) return undefined;
  if (prefix.doubtful && !(looksLikeSum(amount.quantity) && closesSum(scope, amount.quantity.next))) return undefined;
  return complete(scope, i, amount, prefix.unit, prefix.confidence, false);
}

/** Reads a number that begins at token `i`, with the currency after it if there is one: `2 million euros`, `50p`, `3m GBP`. */
export function readPlainSum(scope: Scope, i: number): Sum | undefined {
  const amount = readAmount(scope, i, true) ?? readIndefinite(scope, i);
  if (amount === undefined || isOtherNumber(scope, amount.quantity.next)) return undefined;
  const { quantity, infix } = amount;
  const suffix = readCurrencyAfter(scope, i, quantity);
  const firstToken = i;
  if (suffix === undefined)
    return { firstToken, endToken: quantity.next, quantity, unit: null, prefixed: false, negative: false, infix, confidence: 0 };
  const { unit, next, confidence } = suffix;
  return {
    firstToken,
    endToken: next,
    quantity: withPointGroups(quantity, unit),
    unit,
    prefixed: false,
    negative: false,
    infix,
    confidence,
  };
}

/** The value of a sum in the currency's major unit. */
export function sumValue(sum: Sum): number {
  return quantityValue(sum.quantity, sum.unit?.shift ?? 0) * (sum.negative ? -1 : 1);
}

const GRAND = new WordTable<true>([['grand', true]]);
const A = new WordTable<true>([['a', true]]);

/** The `a` of `a grand`. */
function readIndefinite(scope: Scope, i: number): Amount | undefined {
  const { tokens } = scope;
  if (i + 1 >= scope.end || !isWord(tokens, i) || !A.has(tokens, i) || !GRAND.has(tokens, i + 1)) return undefined;
  return { quantity: { digits: '1', exponent: 0, magnitude: null, inWords: true, grouped: false, next: i + 1 }, infix: null };
}

function isOtherNumber(scope: Scope, next: number): boolean {
  return isPercentage(scope, next) || isBeforeSlash(scope, next);
}

function readAfterSign(scope: Scope, firstToken: number, sign: number, bare: Unit, floor: number): Sum | undefined {
  const { tokens } = scope;
  const letters = lettersAfterSign(tokens, sign, scope.end);
  const unit = letters ?? bare;
  const at = letters ? sign + 2 : sign + 1;
  if (at >= scope.end || tokens.gap[at] === Gap.Blank) return undefined;
  if (isThousandsUnit(scope, at) || (tokens.gap[at] !== Gap.None && isYearSpan(scope, at))) return undefined;
  const minus = isMark(tokens, at, '-') && tokens.gap[at] === Gap.None && at + 1 < scope.end && tokens.gap[at + 1] === Gap.None;
  if (minus && tokens.kind[at + 1] !== Kind.Number) return undefined;
  const amount = readAmount(scope, minus ? at + 1 : at, decimalComma(unit));
  if (amount === undefined || isOtherNumber(scope, amount.quantity.next)) return undefined;
  const code = sign - 1 >= floor && firstToken === sign && tokens.gap[sign] <= Gap.Space ? currencyCodeAt(tokens, sign - 1) : undefined;
  const coded = code && !(code.wordy && tokens.gap[sign] !== Gap.None) && agree(unit, ofCode(code.code)) ? code : undefined;
  return complete(scope, coded ? sign - 1 : firstToken, amount, coded ? ofCode(coded.code) : unit, Confidence.sign, minus);
}

function readWordPrefix(scope: Scope, i: number): Prefix | undefined {
  const { tokens } = scope;
  const code = currencyCodeAt(tokens, i);
  if (code)
    return { unit: ofCode(code.code), next: i + 1, confidence: code.wordy ? Confidence.doubtful : Confidence.code, doubtful: code.wordy };
  const scaled = scaledCodeAt(tokens, i);
  if (scaled) return { unit: ofCode(scaled.code, scaled.power), next: i + 1, confidence: Confidence.letters, doubtful: false };
  const letters = letterSignAt(tokens, i);
  if (letters === undefined || !letters.before) return undefined;
  const dotted = i + 2 < scope.end && isMark(tokens, i + 1, '.') && tokens.gap[i + 1] === Gap.None;
  return { unit: letters.unit, next: dotted ? i + 2 : i + 1, confidence: Confidence.letters, doubtful: letters.doubtful };
}

/** Adds what may follow a sum that already has its currency: the same one again, or the one that a bare `$` stands for. */
function complete(scope: Scope, firstToken: number, amount: Amount, unit: Unit, confidence: number, negative: boolean): Sum {
  const { infix } = amount;
  const quantity = withPointGroups(withCrore(scope, amount.quantity, unit), unit);
  const sum = { firstToken, endToken: quantity.next, quantity, unit, prefixed: true, negative, infix, confidence };
  const repeated = readRepeatedCurrency(scope, quantity, unit);
  if (repeated) return { ...sum, unit: repeated.unit, endToken: repeated.next };
  const bracketed = unit.code === null ? bracketedCode(scope, quantity.next) : undefined;
  return bracketed && agree(unit, bracketed) ? { ...sum, unit: bracketed } : sum;
}

const CRORE = new WordTable<true>([['cr', true]]);

/** `₹500 cr`, the Indian press's crore, which elsewhere means credit. */
function withCrore(scope: Scope, quantity: Quantity, unit: Unit): Quantity {
  if (quantity.magnitude !== null || quantity.next >= scope.end || !(unit.code === 'INR' || unit.family === 'rupee')) return quantity;
  return CRORE.has(scope.tokens, quantity.next) ? { ...quantity, magnitude: 7, next: quantity.next + 1 } : quantity;
}

/** `$5m (AUD)` */
function bracketedCode(scope: Scope, i: number): Unit | undefined {
  const { tokens } = scope;
  if (i + 2 >= scope.end || !isMark(tokens, i, '(') || !isMark(tokens, i + 2, ')')) return undefined;
  const code = currencyCodeAt(tokens, i + 1);
  return code && ofCode(code.code);
}
