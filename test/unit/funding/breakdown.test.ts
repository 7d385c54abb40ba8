import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analyse';
import { readBreakdowns } from '../../../src/core/funding/breakdown';

describe('a sum and its parts', () => {
  const rows: readonly (readonly [text: string, told: number, left: number, contradicts: boolean])[] = [
    ['The trust received £10m. Of this, £6m will pay for nurses and £4m for beds.', 10e6, 0, false],
    ['The trust received £10m. Of this, £6m will pay for nurses.', 6e6, 4e6, false],
    ['The trust received £10,000. Of this, £6,000.10 will pay for a nurse and £3,000.20 for a bed.', 9000.3, 999.7, false],
    ['The trust received £2.3m, including £1.2m for nurses and £1.15m for beds.', 2.35e6, -50_000, false],
    ['The trust received £10m, including £7m for nurses and £5m for beds.', 12e6, -2e6, true],
    ['The trust received £10,000, including £6,000 for a nurse and £4,500 for beds.', 10_500, -500, true],
  ];
  for (const [text, told, left, contradicts] of rows) {
    it(text, () => {
      const breakdowns = readBreakdowns(analyse(text).fundingItems);
      assert.equal(breakdowns.length, 1);
      const [{ parts, whole, ...figures }] = breakdowns;
      assert.deepEqual(figures, { told, left, contradicts });
      assert.equal(whole, 'f1');
      assert.ok(!parts.includes('f1'));
    });
  }

  it('a sum per recipient is no addend', () => {
    assert.deepEqual(readBreakdowns(analyse('The fund is worth £50m. Trusts may bid for £2m each.').fundingItems), []);
  });
});
