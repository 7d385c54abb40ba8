import type { Balance, Totals } from '../core/funding/totals';
import { phrase } from '../formats/phrases';
import { plural } from './counts';
import { t } from './localise';
import { shortMoney } from './shortMoney';
import { moneyText } from './valueText';

const BALANCES: Readonly<Record<Balance, string>> = {
  given: phrase('Given or spent: {sum} in {items}'),
  asked: phrase('Asked for: {sum} in {items}'),
  reduced: phrase('Cut: {sum} in {items}'),
};

/** What is given or spent, for narrow places: `£15.5m`, `£15.5m + €2m`; empty where nothing is. */
export function shortTotal({ totals }: Totals): string {
  return totals
    .filter(({ balance }) => balance === 'given')
    .map(({ value }) => shortMoney(value, ''))
    .join(' + ');
}

/** All totals in full, one a line, with what they leave out. */
export function totalsText({ totals, left }: Totals): string {
  const lines = totals.map(({ balance, value, count }) => t(BALANCES[balance], { sum: moneyText(value), items: plural(count, 'item') }));
  if (left) lines.push(t('Not added up: {items} (a rate, or no number in the text)', { items: plural(left, 'item') }));
  return lines.join('\n');
}
