import type { Total } from '../core/funding/totals';
import type { MoneyValue } from '../core/model';
import { moneyText } from '../formats/moneyText';
import type { Phrases } from '../formats/phrases';
import { shortAmount } from '../formats/shortAmount';
import type { ReportFigure } from './reportModel';
import { fill, type ReportWords } from './reportWords';

/** Totals as a report shows them. */
export function reportFigures(totals: readonly Total[], words: ReportWords, say: Phrases): ReportFigure[] {
  return totals.map(({ balance, value, count }) => ({
    balance,
    currency: value.currency ?? '',
    least: value.min ?? 0,
    most: value.max,
    text: moneyText(value, say),
    short: shortText(value, words),
    count,
  }));
}

/** @param value of a total: with a currency and a number, and none of the qualifiers that single sums alone have */
function shortText({ currency, amount, min, max, qualifier }: MoneyValue, words: ReportWords): string {
  const sum = (n: number | null) => shortAmount(n ?? 0, currency ?? '');
  if (qualifier === 'range') return `${sum(min)}–${sum(max)}`;
  if (qualifier === 'approximate') return fill(words.about, { sum: sum(amount) });
  if (qualifier === 'at-least') return fill(words.atLeast, { sum: sum(amount) });
  return qualifier === 'at-most' ? fill(words.upTo, { sum: sum(amount) }) : sum(amount);
}
