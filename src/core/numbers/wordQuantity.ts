import { PhraseTable } from '../text/phraseTable';
import { Gap, isMark, type Tokens } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import { readSpelledMagnitude } from './magnitudes';
import { readNumberPhrase } from './numberPhrase';
import { NUMBER_WORDS } from './numberWords';
import type { Quantity } from './quantity';

/** A fraction in words and its digits after the point, before a magnitude: `half a million`. */
const FRACTION_OF = new PhraseTable<string>([
  ['half', '5'],
  ['a half', '5'],
  ['one half', '5'],
  ['one-half', '5'],
  ['half a', '5'],
  ['half-a', '5'],
  ['half of a', '5'],
  ['quarter of a', '25'],
  ['a quarter', '25'],
  ['a quarter of a', '25'],
  ['one quarter of a', '25'],
  ['one-quarter of a', '25'],
  ['three quarters of a', '75'],
  ['three-quarters of a', '75'],
]);

/** A fraction added to a whole number. */
export const AND_FRACTION = new PhraseTable<string>([
  ['and a half', '5'],
  ['-and-a-half', '5'],
  ['and a quarter', '25'],
  ['-and-a-quarter', '25'],
  ['and three quarters', '75'],
  ['and three-quarters', '75'],
  ['-and-three-quarters', '75'],
]);

const POINT = new WordTable<true>([['point', true]]);

/** Digits that one reads out after `point`; more are no longer a sum. */
const MOST_SPOKEN_DIGITS = 6;

/** The digits after the point that `and a half`, `and a quarter` add at token `i`, and the token after the phrase. */
export function readAddedFraction(tokens: Tokens, i: number, limit: number): { value: string; next: number } | undefined {
  return AND_FRACTION.match(tokens, i, limit);
}

/**
 * Reads a number in words, with fractions and magnitude: `two and a half million`, `half a billion`, `a quarter of a million`,
 * `two point four billion`, `a million and a half`, `three hundred thousand`, `five`.
 *
 * @param limit the token that the number may not reach
 */
export function readWordQuantity(tokens: Tokens, i: number, limit: number): Quantity | undefined {
  const part = FRACTION_OF.match(tokens, i, limit);
  if (part !== undefined) {
    const magnitude = readSpelledMagnitude(tokens, part.next, limit);
    if (magnitude) return words(part.value, -part.value.length, magnitude.power, magnitude.next);
  }
  const whole = readNumberPhrase(tokens, i, limit);
  if (whole === undefined || !Number.isSafeInteger(whole.value)) return undefined;
  const added = AND_FRACTION.match(tokens, whole.next, limit);
  const spoken = added === undefined && whole.scale === 1 ? readSpokenDigits(tokens, whole.next, limit) : undefined;
  const fraction = added ?? spoken;
  const power = Math.round(Math.log10(whole.scale));
  const next = fraction?.next ?? whole.next;
  const after = readSpelledMagnitude(tokens, next, limit);
  const magnitude = power + (after?.power ?? 0);
  const digits = String(whole.mantissa) + (fraction?.value ?? '');
  return words(digits, -(fraction?.value.length ?? 0), whole.scale > 1 || after ? magnitude : null, after?.next ?? next);
}

function words(digits: string, exponent: number, magnitude: number | null, next: number): Quantity {
  return { digits, exponent, magnitude, inWords: true, grouped: false, next };
}

/** `point seven five`. */
function readSpokenDigits(tokens: Tokens, i: number, limit: number): { value: string; next: number } | undefined {
  if (i >= limit || !POINT.has(tokens, i)) return undefined;
  let value = '';
  let at = i + 1;
  while (at < limit && value.length < MOST_SPOKEN_DIGITS && tokens.gap[at] !== Gap.Blank && !isMark(tokens, at, '-')) {
    const word = NUMBER_WORDS.get(tokens, at);
    if (word === undefined || word.value > 9) break;
    value += word.value;
    at++;
  }
  return value ? { value, next: at } : undefined;
}
