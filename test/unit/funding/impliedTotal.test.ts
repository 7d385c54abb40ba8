import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analyse';

describe('a sum for each, in all', () => {
  const rows: readonly (readonly [text: string, total: number | null])[] = [
    ['NHS England will give £2m each to 15 networks.', 30e6],
    ['Fifteen networks will receive £2m each from NHS England.', 30e6],
    ['The Lottery gave £30,000 each to the Hull Trust and the Marlby Trust.', 60_000],
    ['Each of the 12 companies gets £15.1m from Innovate UK.', 181.2e6],
    ['Hull City Council and Marlby Borough Council contribute £2m each to the pier.', 4e6],
    ['The Lottery gave £30,000 each to charities.', null],
    ['In 2024 charities received £30,000 each from the Lottery.', null],
    ['The Lottery gave the Hull Trust £30,000.', null],
  ];
  for (const [text, total] of rows) {
    it(text, () => {
      const items = analyse(text).fundingItems;
      assert.equal(items.length, 1);
      assert.equal(items[0].impliedTotal?.amount ?? null, total);
    });
  }
});
