import type { MoneyQualifier, MoneyValue } from '../core/model';
import { amountText } from '../formats/moneyText';
import { phrase } from '../formats/phrases';
import { t } from './localise';
import { openSign } from './openCurrency';

const SIGNS: Readonly<Record<string, string>> = {
  GBP: '£',
  EUR: '€',
  USD: 'US$',
  AUD: 'A$',
  CAD: 'C$',
  NZD: 'NZ$',
  JPY: 'JP¥',
  INR: '₹',
};

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
];

const QUALIFIERS: Readonly<Record<Exclude<MoneyQualifier, 'range' | 'vague'>, string>> = {
  exact: '{sum}',
  approximate: phrase('about {sum}'),
  'at-least': phrase('at least {sum}'),
  'more-than': phrase('over {sum}'),
  'at-most': phrase('up to {sum}'),
  'less-than': phrase('under {sum}'),
};

/**
 * A sum for narrow places, as a newspaper would write it and never rounded: `£50m`, `up to £1.25bn`, `£2m–£7m`, `€37,449,510`.
 *
 * @param covered the words of the text, which stand for a sum without a number and tell the sign of one without a currency
 */
export function shortMoney(value: MoneyValue, covered: string): string {
  const { amount, min, max, qualifier } = value;
  if (qualifier === 'range' && min !== null && max !== null) return `${sum(min, value, covered)}–${sum(max, value, covered)}`;
  const point = amount ?? min ?? max;
  if (point === null || qualifier === 'vague' || qualifier === 'range') return covered.replace(/\s+/g, ' ');
  return t(QUALIFIERS[qualifier], { sum: sum(point, value, covered) });
}

function sum(amount: number, { currency }: MoneyValue, covered: string): string {
  const digits = scaled(amount);
  if (currency === null) return `${openSign(covered)}${digits}`;
  const sign = SIGNS[currency];
  return sign ? `${sign}${digits}` : `${currency} ${digits}`;
}

/** At most three decimals: beyond that the digits in full are easier to read. */
function scaled(amount: number): string {
  const scale = SCALES.find(([unit]) => amount >= unit);
  if (!scale) return amountText(amount);
  const [unit, suffix] = scale;
  const thousandths = amount / (unit / 1000);
  return Number.isInteger(thousandths) ? `${Number((thousandths / 1000).toFixed(3))}${suffix}` : amountText(amount);
}
