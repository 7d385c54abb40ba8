import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analyse';
import { addUp } from '../../../src/core/funding/totals';

/** The totals of a text in short: `given GBP 5 exact 5000000 (2)`. */
function totalsOf(text: string): string[] {
  const items = analyse(text).fundingItems;
  const byId = new Map(items.map((item) => [item.id, item]));
  const { totals, left } = addUp(
    items.map((item) => [item]),
    (item) => (item.partOf === null ? undefined : byId.get(item.partOf)),
  );
  const lines = totals.map(({ balance, value, count }) => {
    const size = value.qualifier === 'range' ? `${value.min}..${value.max}` : value.amount;
    return `${balance} ${value.currency} ${value.qualifier} ${size} (${count})`;
  });
  return left ? [...lines, `${left} left`] : lines;
}

describe('totals', () => {
  const rows: readonly (readonly [what: string, text: string, totals: string[]])[] = [
    ['add what is given', 'The Hull Trust received £10m. Marlby Council received £5.5m.', ['given GBP exact 15500000 (2)']],
    [
      'count a part in its whole',
      'The Hull Trust received £10m, including £6m for nurses and £4m for beds.',
      ['given GBP exact 10000000 (1)'],
    ],
    [
      'keep what is asked for and what is taken away apart',
      'The Hull Trust received £10m. Marlby Council has asked ministers for £3m. Funding for Selby Council was cut by £1m.',
      ['given GBP exact 10000000 (1)', 'asked GBP exact 3000000 (1)', 'reduced GBP exact 1000000 (1)'],
    ],
    [
      'keep currencies apart',
      'The Hull Trust received £10m. Cork City Council received €20m.',
      ['given EUR exact 20000000 (1)', 'given GBP exact 10000000 (1)'],
    ],
    ['say that they are rough', 'The Hull Trust received about £10m. Marlby Council received £5m.', ['given GBP approximate 15000000 (2)']],
    ['keep bounds', 'The Hull Trust received at least £10m. Marlby Council received £5m.', ['given GBP at-least 15000000 (2)']],
    [
      'are ranges where a sum is at most',
      'The Hull Trust received up to £10m. Marlby Council received £5m.',
      ['given GBP range 5000000..15000000 (2)'],
    ],
    ['take a sum for each as often as it is told', 'The Lottery gave £2m each to 15 networks.', ['given GBP exact 30000000 (1)']],
    ['leave out a sum for each of an unknown number', 'The Lottery gave £2m each to charities.', ['1 left']],
    ['leave out a sum a year', 'The Lottery will give the Hull Trust £2m a year.', ['1 left']],
    ['are exact', 'The Hull Trust received £1,000.10. Marlby Council received £2,000.20.', ['given GBP exact 3000.3 (2)']],
    ['are none without items', 'Nothing.', []],
  ];
  for (const [what, text, totals] of rows) it(what, () => assert.deepEqual(totalsOf(text), totals));

  it('count a repeat once', () => {
    const [item] = analyse('The Hull Trust received £10m.').fundingItems;
    assert.equal(addUp([[item, { ...item, id: 'f2' }]], () => undefined).totals[0]?.value.amount, 10e6);
  });
});
