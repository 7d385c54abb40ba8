import type { Balance, Total, Totals } from '../core/funding/totals';
import { moneyText } from '../formats/moneyText';
import { plural } from './counts';
import { shortMoney } from './shortMoney';

const BALANCES: Readonly<Record<Balance, string>> = { given: 'Given or spent', asked: 'Asked for', reduced: 'Cut' };

/** What is given or spent, for narrow places: `£15.5m`, `£15.5m + €2m`; empty where nothing is. */
export function shortTotal({ totals }: Totals): string {
  return totals
    .filter(({ balance }) => balance === 'given')
    .map(({ value }) => shortMoney(value, ''))
    .join(' + ');
}

/** All totals in full, one a line, with what they leave out. */
export function totalsText({ totals, left }: Totals): string {
  const lines = totals.map((total) => `${BALANCES[total.balance]}: ${moneyText(total.value)} ${countText(total)}`);
  if (left) lines.push(`Not added up: ${plural(left, 'item')} (a rate, or no number in the text)`);
  return lines.join('\n');
}

function countText({ count }: Total): string {
  return `in ${plural(count, 'item')}`;
}
