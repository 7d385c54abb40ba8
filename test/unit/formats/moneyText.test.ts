import { strict as assert } from 'node:assert';
import type { MoneyValue } from '../../../src/core/model';
import { moneyText } from '../../../src/formats/moneyText';

const sum = (fields: Partial<MoneyValue>): MoneyValue => ({
  currency: 'GBP',
  amount: null,
  min: null,
  max: null,
  per: null,
  qualifier: 'exact',
  ...fields,
});
const point = (amount: number, fields: Partial<MoneyValue> = {}) => sum({ amount, min: amount, max: amount, ...fields });

describe('moneyText', () => {
  const examples: [string, MoneyValue][] = [
    ['GBP 50,000,000', point(50_000_000)],
    ['EUR 37,449,510', point(37_449_510, { currency: 'EUR' })],
    ['GBP 0.50', point(0.5)],
    ['GBP 1,234.56', point(1234.56)],
    ['GBP 0.0125', point(0.0125)],
    ['approximately GBP 400,000,000', point(400_000_000, { qualifier: 'approximate' })],
    ['at most GBP 10,000,000', sum({ amount: 10e6, max: 10e6, qualifier: 'at-most' })],
    ['less than GBP 900', sum({ amount: 900, max: 900, qualifier: 'less-than' })],
    ['at least GBP 1,000,000', sum({ amount: 1e6, min: 1e6, qualifier: 'at-least' })],
    ['more than GBP 1,000,000', sum({ amount: 1e6, min: 1e6, qualifier: 'more-than' })],
    ['GBP 2,000,000 to GBP 7,000,000', sum({ min: 2e6, max: 7e6, qualifier: 'range' })],
    ['GBP 2,000,000 to GBP 7,000,000 a year', sum({ min: 2e6, max: 7e6, qualifier: 'range', per: 'year' })],
    ['GBP 5 per head', point(5, { per: 'head' })],
    ['at most GBP 5,000 each', sum({ amount: 5000, max: 5000, qualifier: 'at-most', per: 'each' })],
    ['GBP 40 per tonne', point(40, { per: 'tonne' })],
    ['GBP 40 per constructor', point(40, { per: 'constructor' })],
    ['GBP 40 per tonne [2J', point(40, { per: 'ton\u00adne\n\u202e\u001b[2J' })],
    ['GBP, amount not stated', sum({ qualifier: 'vague' })],
    ['3,000, currency not stated', point(3000, { currency: null })],
    ['amount not stated, currency not stated', sum({ currency: null, qualifier: 'vague' })],
  ];
  for (const [text, value] of examples) it(text, () => assert.equal(moneyText(value), text));
});
