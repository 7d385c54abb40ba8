import type { Quantity } from '../numbers/quantity';
import { Gap, isMark, isWord, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { Confidence } from './confidence';
import { currencyCodeAt, scaledCodeAt } from './currencyCodes';
import { currencyNameAt } from './currencyNames';
import { currencySignAt, isLettered, letterSignAt } from './currencySigns';
import { agree, ofCode, type Unit } from './families';
import { decimalComma, isDecimalComma, isPriceYear, isWeight, looksLikeSum, startsNumber } from './plausibility';
import { closesSum, isJoined, isTightDash, type Scope } from './scope';

/** A currency after a number. */
export interface CurrencyAfter {
  readonly unit: Unit;
  readonly next: number;
  readonly confidence: number;
}

/** Reads the currency after a number that begins at token `first`: `euros`, `-pound`, `p`, `GBP`, `€`. */
export function readCurrencyAfter(scope: Scope, first: number, quantity: Quantity): CurrencyAfter | undefined {
  const i = quantity.next;
  if (!isJoined(scope, i)) return undefined;
  const suffix = readSignAfter(scope, i) ?? readPence(scope, first, i, quantity) ?? readWordAfter(scope, first, i, quantity);
  if (suffix === undefined || (isDecimalComma(scope, first, quantity) && !decimalComma(suffix.unit))) return undefined;
  return suffix;
}

/** `500 €`, `5 US$`; not the sign of the next sum (`2018 €5m`), unless it touches the first number alone (`10€ 30€`). */
function readSignAfter(scope: Scope, i: number): CurrencyAfter | undefined {
  const { tokens } = scope;
  const at = isLettered(tokens, i, scope.end) ? i + 1 : i;
  const sign = currencySignAt(tokens, at, i);
  if (sign === undefined || sign.firstToken !== i) return undefined;
  const touches = tokens.gap[i] === Gap.None && at + 1 < scope.end && tokens.gap[at + 1] !== Gap.None;
  if (!touches && startsNumber(scope, at + 1)) return undefined;
  return { unit: sign.unit, next: at + 1, confidence: Confidence.name };
}

/** Vertical resolutions of screens, which are written like pence. */
const SCREEN_LINES = new Set(['240', '360', '480', '540', '576', '720', '1080', '1440', '2160', '4320']);

/** Words before the number of a page or a rule. */
const REFERENCES = wordSet('page pages pp rule rules reg regulation section sections article para paragraph figure fig table chapter note');

/** `50p`; not `1080p`, nor the number of pages at the end of a reference (`1998, 50p.`). */
function readPence(scope: Scope, first: number, i: number, quantity: Quantity): CurrencyAfter | undefined {
  const { tokens } = scope;
  if (!isPence(scope, i, quantity) || SCREEN_LINES.has(quantity.digits)) return undefined;
  if (first > scope.first && REFERENCES.has(tokens, first - 1)) return undefined;
  const year = first - 2 >= scope.first && tokens.kind[first - 1] === Kind.Punctuation && tokens.kind[first - 2] === Kind.Number;
  const ends = i + 1 >= scope.end || tokens.kind[i + 1] === Kind.Punctuation;
  if (year && ends && tokens.end[first - 2] - tokens.start[first - 2] === 4) return undefined;
  return { unit: ofCode('GBP', -2), next: i + 1, confidence: Confidence.pence };
}

function isPence(scope: Scope, i: number, quantity: Quantity): boolean {
  const { tokens } = scope;
  if (quantity.inWords || quantity.magnitude !== null || tokens.gap[i] !== Gap.None || tokens.kind[i] !== Kind.Lower) return false;
  if (tokens.end[i] - tokens.start[i] !== 1 || tokens.text[tokens.start[i]] !== 'p') return false;
  if (i + 1 >= scope.end || tokens.gap[i + 1] !== Gap.None) return true;
  const clock = i + 2 < scope.end && isMark(tokens, i + 1, '.') && tokens.gap[i + 2] === Gap.None && isWord(tokens, i + 2); // 5p.m.
  return tokens.kind[i + 1] !== Kind.Number && !clock;
}

function readWordAfter(scope: Scope, first: number, i: number, quantity: Quantity): CurrencyAfter | undefined {
  const { tokens } = scope;
  const code = currencyCodeAt(tokens, i);
  if (code) {
    if (startsNumber(scope, i + 1) || isPriceYear(scope, first, quantity)) return undefined;
    if (code.wordy && !(looksLikeSum(quantity) && closesSum(scope, i + 1))) return undefined;
    return { unit: ofCode(code.code), next: i + 1, confidence: code.wordy ? Confidence.doubtful : Confidence.code };
  }
  const scaled = scaledCodeAt(tokens, i);
  if (scaled)
    return startsNumber(scope, i + 1)
      ? undefined
      : { unit: ofCode(scaled.code, scaled.power), next: i + 1, confidence: Confidence.letters };
  const letters = letterSignAt(tokens, i);
  if (letters?.after && (!letters.doubtful || looksLikeSum(quantity)) && !startsNumber(scope, i + 1))
    return { unit: letters.unit, next: i + 1, confidence: Confidence.letters };
  return readName(scope, first, i, quantity);
}

function readName(scope: Scope, first: number, i: number, quantity: Quantity): CurrencyAfter | undefined {
  const { tokens } = scope;
  const hyphenated = isTightDash(scope, i);
  const at = hyphenated ? i + 1 : i;
  const name = currencyNameAt(tokens, at, scope.end);
  if (name === undefined || isPriceYear(scope, first, quantity)) return undefined;
  const { unit, doubt } = name.value;
  if (doubt === 'weight' && quantity.magnitude === null && isWeight(scope, first, name.next)) return undefined;
  if (doubt === 'colloquial' && !closesSum(scope, name.next)) return undefined;
  if (unit.family === 'cent' && tokens.kind[at] !== Kind.Lower && name.next === at + 1 && !endsInS(scope, at)) return undefined; // 50 Cent
  const confidence = quantity.magnitude !== null || doubt === null ? Confidence.name : Confidence.doubtful;
  return { unit, next: name.next, confidence };
}

function endsInS(scope: Scope, i: number): boolean {
  return scope.tokens.text[scope.tokens.end[i] - 1].toLowerCase() === 's';
}

/** Reads the currency of a sum once more after its number: `£5 million pounds`, `$5m AUD`, `£0.50p`. */
export function readRepeatedCurrency(scope: Scope, quantity: Quantity, unit: Unit): { unit: Unit; next: number } | undefined {
  const { tokens } = scope;
  const i = quantity.next;
  if (!isJoined(scope, i)) return undefined;
  const code = currencyCodeAt(tokens, i);
  if (code) {
    const other = ofCode(code.code);
    return !code.wordy && agree(unit, other) && !startsNumber(scope, i + 1) ? { unit: other, next: i + 1 } : undefined;
  }
  if (isPence(scope, i, quantity) && unit.code === 'GBP' && unit.shift === 0) return { unit, next: i + 1 };
  const name = currencyNameAt(tokens, isTightDash(scope, i) ? i + 1 : i, scope.end);
  if (name === undefined || !agree(unit, name.value.unit)) return undefined;
  return { unit: name.value.unit.code === null ? unit : { ...name.value.unit, shift: unit.shift }, next: name.next };
}
