import { strict as assert } from 'node:assert';
import { countsOf, countsText, plural, shortCountsText } from '../../../src/editor/counts';
import { ANALYSIS } from './fixture';

describe('counts', () => {
  it('count sums and dates by mention, organisations by body', () => {
    assert.deepEqual(countsOf(ANALYSIS), { sums: 3, organisations: 2, dates: 2, items: 2 });
  });

  it('are told in words', () => {
    const text = countsText({ sums: 1200, organisations: 1, dates: 0, items: 2 });
    assert.equal(text, '1,200 sums, 1 organisation, 0 dates, 2 funding items');
  });

  it('are told in few words, each with its own number', () => {
    assert.equal(shortCountsText({ sums: 2, organisations: 1, dates: 1, items: 1 }), '1 item · 2 sums · 1 organisation · 1 date');
    assert.equal(shortCountsText({ sums: 1, organisations: 2, dates: 0, items: 0 }), '0 items · 1 sum · 2 organisations · 0 dates');
  });

  it('have a plural', () => assert.deepEqual([plural(1, 'file'), plural(2, 'file')], ['1 file', '2 files']));
});
