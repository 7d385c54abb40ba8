import type { MoneyValue } from '../model';

/** Digits that an exact sum must have for a round one to be its repeat: £3.14m may be told as £3.1m, £4m not as £3.9m. */
const FEWEST_DIGITS = 3;

/** Whether one of two sums is the other, rounded or as a bound: `over £3m` and £3,140,000, `£3.1m` and £3,140,000. */
export function isRounding(a: MoneyValue, b: MoneyValue): boolean {
  if (a.amount === null || b.amount === null || a.currency !== b.currency) return false;
  if (a.qualifier === 'at-most' || b.qualifier === 'at-most' || a.qualifier === 'less-than' || b.qualifier === 'less-than') return false;
  if (a.amount === b.amount) return true;
  if (isFarApart(a.amount, b.amount)) return false;
  const [rough, exact] = digitsOf(a.amount) < digitsOf(b.amount) ? [a, b] : [b, a];
  return rounds(rough, exact);
}

/** Whether one of two sums is more than double the other, which no rounding makes it. */
function isFarApart(a: number, b: number): boolean {
  return a > 0 && b > 0 && (a > b * 2 || b > a * 2);
}

function rounds(rough: MoneyValue, exact: MoneyValue): boolean {
  if (rough.amount === null || exact.amount === null || rough.amount === 0) return false;
  const digits = digitsOf(rough.amount);
  if (digits >= digitsOf(exact.amount) || digitsOf(exact.amount) < FEWEST_DIGITS) return false;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(rough.amount))) + 1 - digits);
  const difference = exact.amount - rough.amount;
  const lower = rough.qualifier === 'at-least' || rough.qualifier === 'more-than';
  return lower ? difference > 0 && difference < unit : Math.abs(difference) <= unit / 2;
}

/** The number of digits without the zeros at both ends: 2 for 3,100,000. */
export function digitsOf(amount: number): number {
  if (Number.isSafeInteger(amount)) return digitsOfWhole(Math.abs(amount));
  return String(Math.abs(amount)).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}

function digitsOfWhole(amount: number): number {
  if (amount === 0) return 0;
  let rest = amount;
  while (rest % 10 === 0) rest /= 10;
  let digits = 1;
  while (rest >= 10) {
    rest = Math.floor(rest / 10);
    digits++;
  }
  return digits;
}
