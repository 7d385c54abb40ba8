import { strict as assert } from 'node:assert';
import { isSharedName, openCurrency } from '../../../src/editor/openCurrency';

describe('openCurrency', () => {
  const examples: [words: string, reason: string, setting: string | null][] = [
    ['$5m', 'which dollar', 'money.dollar'],
    ['five million dollars', 'which dollar', 'money.dollar'],
    ['multi-million-dollar', 'which dollar', 'money.dollar'],
    ['5m kr', 'which krone or krona', 'money.krone'],
    ['kr500', 'which krone or krona', 'money.krone'],
    ['500kr', 'which krone or krona', 'money.krone'],
    ['Rs 500', 'which rupee', null],
    ['Rs.500', 'which rupee', null],
    ['five lakh rupees', 'which rupee', null],
    ['20 pesos', 'which peso', null],
    ['5m francs', 'which franc', null],
    ['30 shillings', 'which shilling', null],
    ['50 cents', 'which dollar or euro', 'money.dollar'],
    ['a grand', 'which currency', null],
    ['12.5', 'which currency', null],
  ];
  for (const [words, which, setting] of examples)
    it(words, () => assert.deepEqual(openCurrency(words), { reason: `The text does not say ${which} this is.`, setting }));
});

describe('isSharedName', () => {
  const shared = ['$500', '500 dollars', 'Dollars 500', 'kr 500', '500kr', 'Rs.500', '20 pesos'];
  const told = ['US$500', '500 US dollars', 'Australian dollars', 'NOK 500', '500 Swedish kronor', '£500', '500 euros', '12.5'];
  for (const words of shared) it(`${words} leaves it open`, () => assert.equal(isSharedName(words), true));
  for (const words of told) it(`${words} does not`, () => assert.equal(isSharedName(words), false));
});
