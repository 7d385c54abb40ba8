import assert from 'node:assert/strict';
import { readMagnitude } from '../../../src/core/numbers/magnitudes';
import { quantityValue } from '../../../src/core/numbers/quantity';
import { readWordQuantity } from '../../../src/core/numbers/wordQuantity';
import { tokenise } from '../../../src/core/text/tokens';

describe('quantities in words', () => {
  const rows: readonly (readonly [text: string, value: number | undefined, rest?: string])[] = [
    ['five', 5],
    ['half a million', 500_000],
    ['half-a-million', 500_000],
    ['a half million', 500_000],
    ['half a billion people', 500_000_000, 'people'],
    ['a quarter of a million', 250_000],
    ['three-quarters of a billion', 750_000_000],
    ['two and a half million', 2_500_000],
    ['two-and-a-half million', 2_500_000],
    ['two and a quarter billion', 2_250_000_000],
    ['a million and a half', 1_500_000],
    ['two point four billion', 2_400_000_000],
    ['nought point seven five', 0.75],
    ['five lakh crore', 5e12],
    ['two and a half', 2.5],
    ['half a loaf', undefined],
    ['a quarter', undefined],
    ['two point', 2, 'point'],
  ];
  for (const [text, value, rest = ''] of rows)
    it(`${JSON.stringify(text)} is ${value}`, () => {
      const tokens = tokenise(text);
      const quantity = readWordQuantity(tokens, 0, tokens.count);
      assert.equal(quantity && quantityValue(quantity), value);
      if (quantity) assert.equal(quantity.next < tokens.count ? text.slice(tokens.start[quantity.next]) : '', rest);
    });
});

describe('magnitudes after a number', () => {
  const rows: readonly (readonly [text: string, power: number | undefined])[] = [
    ['5m', 6],
    ['5M', 6],
    ['5 m', 6],
    ['5 million', 6],
    ['5-million', 6],
    ['5\nmillion', 6],
    ['5k', 3],
    ['5bn', 9],
    ['5 bn', 9],
    ['5b', 9],
    ['5tn', 12],
    ['5 hundred thousand', 5],
    ['5 lakh crore', 12],
    ['5MM', 6],
    ['5 b', undefined],
    ['5 M. Smith', undefined],
    ['5 M Smith', undefined],
    ['5 M€', 6],
    ['5-m', undefined],
    ['5\n\nmillion', undefined],
    ['5 miles', undefined],
  ];
  for (const [text, power] of rows)
    it(`${JSON.stringify(text)} has 10^${power}`, () => {
      const tokens = tokenise(text);
      assert.equal(readMagnitude(tokens, 1, tokens.count)?.power, power);
    });
});
