import type { Tokens } from '../text/tokens';
import { Kind } from '../text/tokens';
import { readNumberPhrase } from './numberPhrase';
import { type NumeralStyle, readNumeral } from './numerals';

/** A whole number found: its value, and the token after its last one. */
export interface Cardinal {
  readonly value: number;
  readonly next: number;
}

const STYLE: NumeralStyle = { plainSpaces: false, decimalComma: false };

/**
 * Reads the whole number that begins at token `i`, in digits (`5`, `2,018`) or in words (`five`, `twenty-one`, `a hundred and
 * four`, `two million`).
 *
 * What is stuck to the number (`50m`, `1st`, `20-year`) is left to the caller: it is at `next`, with no gap before it.
 *
 * @param limit the token that the number may not reach
 * @returns undefined where no number begins, where it has a fraction (`2.5`), and where it is larger than a number holds exactly
 */
export function readCardinal(tokens: Tokens, i: number, limit: number): Cardinal | undefined {
  if (i >= limit) return undefined;
  if (tokens.kind[i] !== Kind.Number) {
    const phrase = readNumberPhrase(tokens, i, limit);
    return phrase && Number.isSafeInteger(phrase.value) ? { value: phrase.value, next: phrase.next } : undefined;
  }
  const numeral = readNumeral(tokens, i, limit, STYLE);
  if (numeral === undefined || numeral.fraction > 0) return undefined;
  const value = Number(numeral.digits);
  return Number.isSafeInteger(value) ? { value, next: numeral.next } : undefined;
}
