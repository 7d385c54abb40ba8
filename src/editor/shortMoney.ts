import type { MoneyQualifier, MoneyValue } from '../core/model';
import { phrase } from '../formats/phrases';
import { scaledAmount, shortAmount } from '../formats/shortAmount';
import { t } from './localise';
import { openSign } from './openCurrency';

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
  return currency === null ? `${openSign(covered)}${scaledAmount(amount)}` : shortAmount(amount, currency);
}
