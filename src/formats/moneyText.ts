import type { MoneyQualifier, MoneyValue } from '../core/model';

/** What stands before the amount; a range and a vague sum are put in other words. */
const QUALIFIERS: Readonly<Record<Exclude<MoneyQualifier, 'range' | 'vague'>, string>> = {
  exact: '',
  approximate: 'approximately ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'at most ',
  'less-than': 'less than ',
};

/** What stands after the amount. */
const RATES: Readonly<Record<string, string>> = {
  year: 'a year',
  month: 'a month',
  week: 'a week',
  day: 'a day',
  hour: 'an hour',
  head: 'per head',
  each: 'each',
};

const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const WITH_FRACTION = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 10 });

/**
 * A sum in full, with its qualifier in words: `GBP 50,000,000`, `at most GBP 10,000,000`, `GBP 2,000,000 to GBP 7,000,000`,
 * `approximately GBP 900,000 a year`. What the text leaves open is said: `50,000,000, currency not stated`.
 */
export function moneyText(value: MoneyValue): string {
  const rate = value.per === null ? '' : ` ${RATES[value.per] ?? `per ${value.per}`}`;
  return `${bounds(value)}${rate}${value.currency === null ? ', currency not stated' : ''}`;
}

function bounds({ currency, amount, min, max, qualifier }: MoneyValue): string {
  const sum = (n: number) => (currency === null ? amountText(n) : `${currency} ${amountText(n)}`);
  if (qualifier === 'range' && min !== null && max !== null) return `${sum(min)} to ${sum(max)}`;
  const point = amount ?? min ?? max;
  if (point === null) return currency === null ? 'amount not stated' : `${currency}, amount not stated`;
  return `${qualifier === 'range' || qualifier === 'vague' ? '' : QUALIFIERS[qualifier]}${sum(point)}`;
}

/** Digits in groups of three; a fraction with at least two places: `12.50`. Nothing is rounded away. */
export function amountText(amount: number): string {
  return (Number.isInteger(amount) ? WHOLE : WITH_FRACTION).format(amount);
}
