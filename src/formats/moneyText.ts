import type { MoneyQualifier, MoneyValue, Rate } from '../core/model';
import { between } from './calendar';
import { inEnglish, type Phrases, phrase } from './phrases';
import { visibleLine } from './visibleLine';

/** How the amount is said; a range and a vague sum are put in other words. */
const QUALIFIERS: Readonly<Record<Exclude<MoneyQualifier, 'range' | 'vague'>, string>> = {
  exact: '{sum}',
  approximate: phrase('approximately {sum}'),
  'at-least': phrase('at least {sum}'),
  'more-than': phrase('more than {sum}'),
  'at-most': phrase('at most {sum}'),
  'less-than': phrase('less than {sum}'),
};

/** How a sum is said that is paid so often, or to so many. */
export const RATES: Readonly<Record<Rate, string>> = {
  year: phrase('{sum} a year'),
  month: phrase('{sum} a month'),
  week: phrase('{sum} a week'),
  day: phrase('{sum} a day'),
  hour: phrase('{sum} an hour'),
  head: phrase('{sum} per head'),
  each: phrase('{sum} each'),
};

const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const WITH_FRACTION = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 10 });

/**
 * A sum in full, with its qualifier in words: `GBP 50,000,000`, `at most GBP 10,000,000`, `GBP 2,000,000 to GBP 7,000,000`,
 * `approximately GBP 900,000 a year`. What the text leaves open is said: `50,000,000, currency not stated`.
 */
export function moneyText(value: MoneyValue, say: Phrases = inEnglish): string {
  const { per, currency } = value;
  const sum = bounds(value, say);
  const rated = per === null ? sum : isRate(per) ? say(RATES[per], { sum }) : say('{sum} per {unit}', { sum, unit: visibleLine(per) });
  return currency === null ? say('{sum}, currency not stated', { sum: rated }) : rated;
}

/** Other units come from decisions and exports, which may name any. */
function isRate(per: string): per is Rate {
  return Object.hasOwn(RATES, per);
}

function bounds({ currency, amount, min, max, qualifier }: MoneyValue, say: Phrases): string {
  const sum = (n: number) => (currency === null ? amountText(n) : `${currency} ${amountText(n)}`);
  if (qualifier === 'range' && min !== null && max !== null) return between(sum(min), sum(max), say);
  const point = amount ?? min ?? max;
  if (point === null) return currency === null ? say('amount not stated') : say('{currency}, amount not stated', { currency });
  return qualifier === 'range' || qualifier === 'vague' ? sum(point) : say(QUALIFIERS[qualifier], { sum: sum(point) });
}

/** Digits in groups of three; a fraction with at least two places: `12.50`. Nothing is rounded away. */
export function amountText(amount: number): string {
  return (Number.isInteger(amount) ? WHOLE : WITH_FRACTION).format(amount);
}
