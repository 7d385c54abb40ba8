import { strict as assert } from 'node:assert';
import type { MoneyValue } from '../../../src/core/model';
import { shortMoney } from '../../../src/editor/shortMoney';

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

describe('shortMoney', () => {
  const examples: [string, MoneyValue][] = [
    ['£50m', point(50e6)],
    ['£4.15m', point(4_150_000)],
    ['£1.57bn', point(1_570_000_000)],
    ['£1.1bn', point(1_100_000_000)],
    ['£2tn', point(2e12)],
    ['£187,000', point(187_000)],
    ['£12.50', point(12.5)],
    ['€37,449,510', point(37_449_510, { currency: 'EUR' })],
    ['£1,234,567.89', point(1_234_567.89)],
    ['US$3m', point(3e6, { currency: 'USD' })],
    ['CHF 3m', point(3e6, { currency: 'CHF' })],
    ['3m', point(3e6, { currency: null })],
    ['about £14m', point(14e6, { qualifier: 'approximate' })],
    ['up to £2m', sum({ amount: 2e6, max: 2e6, qualifier: 'at-most' })],
    ['under £900', sum({ amount: 900, max: 900, qualifier: 'less-than' })],
    ['at least £1m', sum({ amount: 1e6, min: 1e6, qualifier: 'at-least' })],
    ['over £1m', sum({ amount: 1e6, min: 1e6, qualifier: 'more-than' })],
    ['£2m–£7m', sum({ min: 2e6, max: 7e6, qualifier: 'range' })],
    ['multi-million pound', sum({ qualifier: 'vague' })],
  ];
  const open: [text: string, words: string][] = [
    ['$3m', '$3 million'],
    ['$3m', 'three million dollars'],
    ['kr 3m', '3m kr'],
    ['Rs 3m', 'Rs 30 lakh'],
    ['3m', 'three million pesos'],
  ];
  for (const [text, words] of open)
    it(`${text} where the text does not tell the currency of ${words}`, () =>
      assert.equal(shortMoney(point(3e6, { currency: null }), words), text));

  for (const [text, value] of examples) it(text, () => assert.equal(shortMoney(value, 'multi-million\npound'), text));
});
