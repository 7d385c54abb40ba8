import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mantissaValue, quantityValue } from '../../../src/core/numbers/quantity';

const quantity = (digits: string, exponent: number, magnitude: number | null) =>
  ({ digits, exponent, magnitude, inWords: false, grouped: false, next: 0 }) as const;

describe('the value of a quantity', () => {
  const rows: readonly (readonly [digits: string, exponent: number, magnitude: number | null, value: number])[] = [
    ['25', -1, 6, 2_500_000],
    ['11', -1, null, 1.1],
    ['0', 0, 9, 0],
    ['5', 0, null, 5],
    ['1000000000000000000000', 0, null, 1e21],
  ];
  for (const [digits, exponent, magnitude, value] of rows)
    it(`${digits}e${exponent} x 10^${magnitude ?? 0} is ${value}`, () =>
      assert.equal(quantityValue(quantity(digits, exponent, magnitude)), value));

  it('is the number nearest to the digits, however many and wherever the point', () => {
    const digits = fc.stringMatching(/^[0-9]{1,24}$/);
    const exponent = fc.integer({ min: -30, max: 30 });
    fc.assert(
      fc.property(digits, exponent, (written, power) => {
        assert.equal(mantissaValue(quantity(written, power, null)), Number(`${written}e${power}`));
        assert.equal(quantityValue(quantity(written, power, 6), -2), Number(`${written}e${power + 4}`));
      }),
      { numRuns: 2000 },
    );
  });
});
