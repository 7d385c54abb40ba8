import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recogniseMoney } from '../../../src/core/money/recognise';
import { readText } from '../../../src/core/text/sourceText';

const MAGNITUDES: Readonly<Record<string, number>> = {
  '': 0,
  k: 3,
  m: 6,
  mn: 6,
  ' million': 6,
  '-million': 6,
  bn: 9,
  ' billion': 9,
  tn: 12,
  ' trillion': 12,
};

/** The one sum of a text: [currency, amount]. */
function readOne(text: string): [string | null, number | null] {
  const source = readText(text);
  const mentions = source.blocks.flatMap((block) => recogniseMoney(source, block, { dollar: null, krone: null }));
  assert.equal(mentions.length, 1, `${text}: ${mentions.length} sums`);
  const [{ start, end, value }] = mentions;
  assert.equal(text.slice(start, end), text);
  assert.equal(value.qualifier, 'exact');
  return [value.currency, value.amount];
}

/** Digits with a decimal point before the last `fraction` of them. */
function decimal(digits: number, fraction: number): string {
  const padded = String(digits).padStart(fraction + 1, '0');
  return fraction === 0 ? padded : `${padded.slice(0, -fraction)}.${padded.slice(-fraction)}`;
}

const grouped = (amount: number) => amount.toLocaleString('en-GB', { maximumFractionDigits: 2 });

describe('sums printed in any form', () => {
  it('with a sign and a magnitude are read as their exact value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(['£', 'GBP'], ['€', 'EUR'], ['US$', 'USD'], ['A$', 'AUD'], ['₹', 'INR']),
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(...Object.keys(MAGNITUDES)),
        ([sign, code], digits, places, magnitude) => {
          const fraction = magnitude === '' ? Math.min(places, 2) : places; // €1.250 may be a thousand
          const text = `${sign}${decimal(digits, fraction)}${magnitude}`;
          assert.deepEqual(readOne(text), [code, Number(`${digits}e${MAGNITUDES[magnitude] - fraction}`)]);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it('in the canonical form (code and grouped digits) are read as their exact value', () => {
    fc.assert(
      fc.property(fc.constantFrom('GBP', 'EUR', 'USD', 'JPY', 'XOF'), fc.integer({ min: 0, max: 10 ** 15 }), (code, hundredths) => {
        const amount = Number(`${hundredths}e-2`);
        assert.deepEqual(readOne(`${code} ${grouped(amount)}`), [code, amount]);
      }),
      { numRuns: 10_000 },
    );
  });

  it('in words are read as their exact value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (amount) => {
        assert.deepEqual(readOne(`${inWords(amount)} pounds`), ['GBP', amount]);
      }),
      { numRuns: 10_000 },
    );
  });
});

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below 10^9 in words, as British usage has it: `one hundred and two thousand and thirty-four`. */
function inWords(n: number): string {
  if (n < 20) return UNITS[n];
  if (n < 100) return TENS[Math.floor(n / 10)] + (n % 10 ? `-${UNITS[n % 10]}` : '');
  if (n < 1000) return `${UNITS[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${inWords(n % 100)}` : ''}`;
  const [scale, name] = n < 1e6 ? [1e3, 'thousand'] : [1e6, 'million'];
  const rest = n % scale;
  return `${inWords(Math.floor(n / scale))} ${name}${rest ? `${rest < 100 ? ' and' : ''} ${inWords(rest)}` : ''}`;
}
