import { strict as assert } from 'node:assert';
import { fundingTable } from '../../../src/cli/fundingTable';
import type { FundingItem, MoneyValue } from '../../../src/core/model';

const pounds = (amount: number): MoneyValue => ({ currency: 'GBP', amount, min: amount, max: amount, per: null, qualifier: 'exact' });

function item(id: string, amount: number, more: Partial<FundingItem> = {}): FundingItem {
  const nothing = {
    funders: [],
    recipients: [],
    programme: null,
    purpose: null,
    places: [],
    date: null,
    period: null,
    partOf: null,
    evidence: [],
  };
  return {
    id,
    amount: pounds(amount),
    mentions: ['m1'],
    ...nothing,
    stage: 'announced',
    distribution: 'total',
    impliedTotal: null,
    confidence: 1,
    review: 'suggested',
    ...more,
  };
}

describe('the table of funding items', () => {
  const rows = (items: FundingItem[], width = 120) =>
    fundingTable(items, width)
      .split('\n')
      .filter((line) => line.startsWith('│'))
      .map((line) =>
        line
          .split('│')
          .slice(1, -1)
          .map((cell) => cell.trimEnd().slice(1)),
      );

  it('shows sum, parties, purpose and stage', () => {
    const party = (name: string) => ({ organisation: null, name, via: null, span: { start: 0, end: 1 } });
    const [, row] = rows(
      [
        item('f1', 1_500_000, {
          funders: [party('Arts Council England')],
          recipients: [party('A'), party('B')],
          purpose: { text: 'new\n roofs', start: 0, end: 9 },
        }),
      ],
      200,
    );
    assert.deepEqual(row, ['GBP 1,500,000', 'Arts Council England', 'A; B', 'new roofs', '', 'announced']);
  });

  it('puts parts below their whole', () => {
    const sums = rows([item('f1', 3, { partOf: 'f3' }), item('f2', 9), item('f3', 5, { partOf: 'f4' }), item('f4', 8)]).map(([sum]) => sum);
    assert.deepEqual(sums, ['Sum', 'GBP 9', 'GBP 8', '└ GBP 5', '  └ GBP 3']);
  });

  it('keeps a part whose whole is not there', () => {
    assert.deepEqual(
      rows([item('f1', 3, { partOf: 'f9' })]).map(([sum]) => sum),
      ['Sum', 'GBP 3'],
    );
  });

  it('tells a sum for each recipient', () => {
    assert.equal(rows([item('f1', 3, { distribution: 'each' })])[1][0], 'GBP 3 each');
  });

  it('is as wide as it is told', () => {
    for (const width of [90, 120, 160]) {
      const widest = Math.max(
        ...fundingTable([item('f1', 3)], width)
          .split('\n')
          .map((line) => line.length),
      );
      assert.ok(widest <= width && widest > width - 8, `${widest} of ${width}`);
    }
  });
});
