import { unitAt } from '../text/characters';

/**
 * A number as a text writes it: `digits` x 10^`exponent`, times 10^`magnitude`. The parts stay apart so that two ends of a
 * range can share a magnitude (`2 to 7 million`).
 */
export interface Quantity {
  /** Decimal digits alone. */
  readonly digits: string;
  /** Zero, or minus the number of digits after the point. */
  readonly exponent: number;
  /** The power of ten of a magnitude word or letter: 6 for `million`, `m`; null where there is none. */
  readonly magnitude: number | null;
  /** Whether the number itself is in words: `two million`, not `2 million`. */
  readonly inWords: boolean;
  /** Whether separators group the digits: `2,018`. */
  readonly grouped: boolean;
  /** The token after the last one. */
  readonly next: number;
}

/**
 * The value of a quantity, moved by `shift` powers of ten. The digits are shifted as text, never multiplied, so that the
 * result is the number nearest to what the text says.
 */
export function quantityValue(quantity: Quantity, shift = 0): number {
  return decimal(quantity.digits, quantity.exponent + (quantity.magnitude ?? 0) + shift);
}

/** The value of the digits alone, without the magnitude. */
export function mantissaValue(quantity: Quantity): number {
  return decimal(quantity.digits, quantity.exponent);
}

/** Integers of so many digits, and powers of ten up to such an exponent, are exact: one operation on them is rounded right. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** The number nearest to `digits` x 10^`exponent`. */
function decimal(digits: string, exponent: number): number {
  if (digits.length > EXACT_DIGITS || Math.abs(exponent) >= POWERS_OF_TEN.length) return Number(`${digits}e${exponent}`);
  let integer = 0;
  for (let i = 0; i < digits.length; i++) integer = integer * 10 + unitAt(digits, i) - 0x30;
  return exponent < 0 ? integer / POWERS_OF_TEN[-exponent] : integer * POWERS_OF_TEN[exponent];
}
