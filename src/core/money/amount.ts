import type { MoneyQualifier } from '../model';
import { readMagnitude } from '../numbers/magnitudes';
import { readNumeral } from '../numbers/numerals';
import type { Quantity } from '../numbers/quantity';
import { readAddedFraction, readWordQuantity } from '../numbers/wordQuantity';
import { PhraseTable } from '../text/phraseTable';
import { Gap, isMark, isWord, Kind } from '../text/tokens';
import type { Scope } from './scope';

/** A number with its magnitude, and the qualifier written between the two (`50-odd million`, `10+ million`). */
export interface Amount {
  readonly quantity: Quantity;
  readonly infix: MoneyQualifier | null;
}

/** What may stand between a number and its magnitude. */
export const INFIXES = new PhraseTable<MoneyQualifier>([
  ['-odd', 'approximate'],
  ['odd', 'approximate'],
  ['-plus', 'at-least'],
  ['+', 'at-least'],
]);

/** Vulgar fractions that stand for a number alone: `£½m`. */
const FRACTIONS: ReadonlyMap<number, string> = new Map([
  [0xbc, '25'],
  [0xbd, '5'],
  [0xbe, '75'],
]);

/**
 * Reads the number that begins at token `i`, in digits or words, with its magnitude.
 *
 * @param decimalComma whether `2,5` is two and a half, as in the writing of most of Europe, or no number
 */
export function readAmount(scope: Scope, i: number, decimalComma: boolean): Amount | undefined {
  const { tokens } = scope;
  if (i >= scope.end) return undefined;
  if (tokens.kind[i] === Kind.Number) return readDigits(scope, i, decimalComma);
  if (isWord(tokens, i)) {
    const quantity = readWordQuantity(tokens, i, scope.end);
    return quantity && { quantity, infix: null };
  }
  const fraction = tokens.kind[i] === Kind.Symbol ? FRACTIONS.get(tokens.hash[i]) : undefined;
  if (fraction) return withMagnitude(scope, fraction, -fraction.length, false, i + 1);
  const pointed = isMark(tokens, i, '.') && i + 1 < scope.end && tokens.kind[i + 1] === Kind.Number && tokens.gap[i + 1] === Gap.None;
  if (!pointed) return undefined;
  const numeral = readNumeral(tokens, i + 1, scope.end, { plainSpaces: false, decimalComma: false });
  if (numeral === undefined || numeral.fraction > 0 || numeral.grouped) return undefined;
  const digits = tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1]);
  return withMagnitude(scope, digits, -digits.length, false, i + 2);
}

function readDigits(scope: Scope, i: number, decimalComma: boolean): Amount | undefined {
  const { tokens } = scope;
  const numeral = readNumeral(tokens, i, scope.end, { plainSpaces: !scope.row, decimalComma });
  if (numeral === undefined) return undefined;
  const added = numeral.fraction === 0 ? readAddedFraction(tokens, numeral.next, scope.end) : undefined;
  if (added) {
    const amount = withMagnitude(scope, numeral.digits + added.value, -added.value.length, numeral.grouped, added.next);
    if (amount.quantity.magnitude !== null) return amount;
  }
  return withMagnitude(scope, numeral.digits, -numeral.fraction, numeral.grouped, numeral.next);
}

function withMagnitude(scope: Scope, digits: string, exponent: number, grouped: boolean, next: number): Amount {
  const infix = INFIXES.match(scope.tokens, next, scope.end);
  const split = infix && readMagnitude(scope.tokens, infix.next, scope.end);
  const magnitude = split ?? readMagnitude(scope.tokens, next, scope.end);
  const quantity = { digits, exponent, magnitude: magnitude?.power ?? null, inWords: false, grouped, next: magnitude?.next ?? next };
  return { quantity, infix: split && infix ? infix.value : null };
}
