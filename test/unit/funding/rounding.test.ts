import assert from 'node:assert/strict';
import { isRounding } from '../../../src/core/funding/rounding';
import type { MoneyQualifier, MoneyValue } from '../../../src/core/model';

function sum(amount: number, qualifier: MoneyQualifier = 'exact', currency = 'GBP'): MoneyValue {
  return { currency, amount, min: amount, max: amount, per: null, qualifier };
}

describe('a sum told again', () => {
  const rows: readonly (readonly [what: string, a: MoneyValue, b: MoneyValue, same: boolean])[] = [
    ['£3.1m for £3,140,000', sum(3_140_000), sum(3_100_000), true],
    ['over £3m for £3,140,000', sum(3_140_000), sum(3_000_000, 'at-least'), true],
    ['over £3m for £4,140,000', sum(4_140_000), sum(3_000_000, 'at-least'), false],
    ['over £3m for £2,940,000', sum(2_940_000), sum(3_000_000, 'at-least'), false],
    ['nearly £3m for £2,940,000', sum(2_940_000), sum(3_000_000, 'approximate'), true],
    ['£50m for more than £50m', sum(50e6, 'more-than'), sum(50e6), true],
    ['£4m for £3.9m is another sum', sum(3_900_000), sum(4_000_000), false],
    ['£3m in euros is another sum', sum(3_140_000), sum(3_000_000, 'at-least', 'EUR'), false],
    ['up to £3m is a limit, not a repeat', sum(3_000_000), sum(3_000_000, 'at-most'), false],
    ['nothing rounds to 0', sum(3_140_000), sum(0), false],
  ];
  for (const [what, a, b, same] of rows) {
    it(what, () => {
      assert.equal(isRounding(a, b), same);
      assert.equal(isRounding(b, a), same);
    });
  }
});
