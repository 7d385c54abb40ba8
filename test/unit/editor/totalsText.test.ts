import { strict as assert } from 'node:assert';
import type { Total } from '../../../src/core/funding/totals';
import { shortTotal, totalsText } from '../../../src/editor/totalsText';
import { pounds } from './fixture';

const given = (value: Total['value'], count = 2): Total => ({ balance: 'given', value, count });
const euros = { ...pounds(2e6), currency: 'EUR' };

describe('totals in words', () => {
  it('are short in narrow places', () => {
    assert.equal(shortTotal({ totals: [given(pounds(15.5e6))], left: 1 }), '£15.5m');
    assert.equal(shortTotal({ totals: [given(pounds(15.5e6)), given(euros)], left: 0 }), '£15.5m + €2m');
    assert.equal(shortTotal({ totals: [{ ...given(pounds(3e6)), balance: 'asked' }], left: 0 }), '');
  });
  it('tell in full what is given, asked for and cut, and what is left out', () => {
    const totals: Total[] = [
      given(pounds(15.5e6)),
      { ...given(pounds(3e6), 1), balance: 'asked' },
      { ...given(euros, 1), balance: 'reduced' },
    ];
    assert.equal(
      totalsText({ totals, left: 2 }),
      'Given or spent: GBP 15,500,000 in 2 items\nAsked for: GBP 3,000,000 in 1 item\nCut: EUR 2,000,000 in 1 item\n' +
        'Not added up: 2 items (a rate, or no number in the text)',
    );
    assert.equal(totalsText({ totals: [], left: 0 }), '');
  });
});
