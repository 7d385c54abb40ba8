import assert from 'node:assert/strict';
import { readCurrencyEvidence } from '../../../src/core/money/evidence';
import { finish } from '../../../src/core/steps';
import { readText } from '../../../src/core/text/sourceText';
import { readSums } from './reading';

function read(text: string, locale: string) {
  return finish(readCurrencyEvidence(readText(text), locale));
}

function dollars(title: string, rows: readonly (readonly [text: string, dollar: string | null, locale?: string])[]): void {
  describe(title, () => {
    for (const [text, dollar, locale = 'en-GB'] of rows)
      it(`${JSON.stringify(text)} (${locale}): ${dollar}`, () => assert.equal(read(text, locale).dollar, dollar));
  });
}

describe('what a bare dollar sign stands for', () => {
  dollars('sums that name their dollar', [
    ['A fund of A$5m gave $2m to Perth.', 'AUD'],
    ['It asked for US$1.2bn and got $3m.', 'USD'],
    ['It cost AUD 300,000, or $300,000.', 'AUD'],
    ['He paid 20 Canadian dollars; she paid $30.', 'CAD'],
    ['A$5m, A$6m and A$7m; the IFRC asked for US$1bn; we have $3m.', 'AUD'],
    ['A$5m is C$4m, and $3m is what?', null],
  ]);

  dollars('places', [
    ['WASHINGTON — The U.S. agency gave $15 million.', 'USD'],
    ['Congress voted for $9m.', 'USD'],
    ['The Australian government handed out $9 million.', 'AUD'],
    ['A council in Queensland has $2m.', 'AUD'],
    ['Ottawa gave $3m to Ontario.', 'CAD'],
    ['New Zealand will spend $4m.', 'NZD'],
    ['Apply for $5,000 at www.grants.gov.au today.', 'AUD'],
    ['Apply for $5,000 at www.grants.gov today.', 'USD'],
    ['A bank in Latin America lent $5m.', null],
    ['Let us give $5m to all of us. Us too.', null],
    ['Australian and Canadian funds of $5m', null],
    ['Sydney, Brisbane and Ottawa share $5m.', 'AUD'],
  ]);

  dollars('documents that count in pounds or euros', [
    ['The trust won £3m and €4m, and a foundation gave $2.5 million.', 'USD'],
    ['It has €40 million, €5 million and $3m.', 'USD'],
    ['It has £40 million and A$5 million; another $3m is due.', 'AUD'],
    ['It has £40 million and a partner in Australia, and $3m is due.', null],
    ['It has £40 million, partners in America and Canada, and $3m is due.', null],
    ['It has £40 million and a partner in Ohio, and $3m is due.', 'USD'],
    ['A foundation gave $2.5 million to the University of Leeds (www.leeds.ac.uk), the largest in the UK.', 'USD'],
    ['The European Commission set aside $5m.', 'USD'],
    ['In Toronto $3m, $4m and $5m were raised, and £1m here.', 'CAD'],
  ]);

  dollars('nothing else', [
    ['They gave $5m.', null],
    ['They gave $5m.', 'AUD', 'en-AU'],
    ['They gave $5m.', 'USD', 'en-US'],
    ['They gave $5m.', null, 'en'],
    ['They gave $5m.', null, 'fr-FR'],
    ['Congress gave $5m.', 'USD', 'en-AU'],
    ['', null],
  ]);
});

describe('what other shared names stand for', () => {
  it('kr is the krone of the country', () => {
    assert.equal(read('The Norwegian fund has kr 500.', 'en-GB').krone, 'NOK');
    assert.equal(read('SEK 5m, of which 3m kr in Lund', 'en-GB').krone, 'SEK');
    assert.equal(read('It has kr 500.', 'en-GB').krone, null);
  });

  it('rupees and shillings are those of the country', () => {
    assert.equal(read('India spent Rs 500 crore.', 'en-GB').rupee, 'INR');
    assert.equal(read('In Nairobi, 500 shillings', 'en-GB').shilling, 'KES');
  });

  it('cents are of the euro where the document counts in euros, else of its dollar', () => {
    assert.equal(read('€5, €6 and 50 cents', 'en-GB').cent, 'EUR');
    assert.equal(read('A$5 and 50 cents', 'en-GB').cent, 'AUD');
  });

  it('a grand is a thousand of what the document counts in', () => {
    assert.equal(read('£5, £6 and a grand', 'en-GB').grand, 'GBP');
    assert.equal(read('a grand', 'en-GB').grand, null);
  });

  it('decides the values of a text', () => {
    const text = 'Canberra found $9 million, kr 5 and 50 cents.';
    assert.deepEqual(readSums(text, read(text, 'en-GB')), [
      'Canberra found [$9 million], [kr 5] and [50 cents].',
      'AUD 9000000',
      '? 5',
      'AUD 0.5',
    ]);
  });
});
