import type { MoneyValue } from '../model';

/** Digits that an exact sum must have for a round one to be its repeat: £3.14m may be told as £3.1m, £4m not as £3.9m. */
const FEWEST_DIGITS = 3;

/** How far a round sum may be from the exact one: £50m is not £46.7m told again. */
const FARTHEST = 0.06;

/** Whether one of two sums is the other, rounded or as a bound: `over £3m` and £3,140,000, `£3.1m` and £3,140,000. */
export function isRounding(a: MoneyValue, b: MoneyValue): boolean {
  if (a.amount === null || b.amount === null || a.currency !== b.currency) return false;
  if (a.qualifier === 'at-most' || b.qualifier === 'at-most' || a.qualifier === 'less-than' || b.qualifier === 'less-than') return false;
  if (a.amount === b.amount) return true;
  if (a.amount > 2 * b.amount || b.amount > 2 * a.amount) return false;
  const [rough, exact] = digitsOf(a.amount) < digitsOf(b.amount) ? [a, b] : [b, a];
  return rounds(rough, exact);
}

function rounds(rough: MoneyValue, exact: MoneyValue): boolean {
  if (rough.amount === null || exact.amount === null || rough.amount === 0) return false;
  const digits = digitsOf(rough.amount);
  if (digits >= digitsOf(exact.amount) || digitsOf(exact.amount) < FEWEST_DIGITS) return false;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(rough.amount))) + 1 - digits);
  const difference = exact.amount - rough.amount;
  const lower = rough.qualifier === 'at-least' || rough.qualifier === 'more-than';
  if (lower) return difference > 0 && difference < unit;
  return Math.abs(difference) <= Math.min(unit / 2, exact.amount * FARTHEST);
}

/** The number of digits without the zeros at both ends: 2 for 3,100,000. */
export function digitsOf(amount: number): number {
  let size = Math.abs(amount);
  if (!Number.isSafeInteger(size)) return String(size).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
  if (size === 0) return 0;
  while (size % 1000 === 0) size /= 1000;
  while (size % 10 === 0) size /= 10;
  return size < 10 ? 1 : Math.floor(Math.log10(size) + 1e-12) + 1;
}
