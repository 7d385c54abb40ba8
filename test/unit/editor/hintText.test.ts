import { strict as assert } from 'node:assert';
import { analyse } from '../../../src/core/analyse';
import { hintText } from '../../../src/editor/hintText';

/** The hints in a text, each with the words that it stands behind. */
function hintsIn(text: string, options: { documentDate?: string; locale?: string } = {}): (string | null)[][] {
  return analyse(text, options).annotations.flatMap((mention) => {
    const words = text.slice(mention.start, mention.end);
    const hint = hintText(mention, words);
    return hint === null ? [] : [[words, hint]];
  });
}

describe('the hint behind a sum', () => {
  const said: [text: string, words: string, hint: string][] = [
    ['They gave £70m.', '£70m', 'GBP 70,000,000'],
    ['They gave £4.5 million.', '£4.5 million', 'GBP 4,500,000'],
    ['They gave £1.5-2bn.', '£1.5-2bn', 'GBP 1,500,000,000 to GBP 2,000,000,000'],
    ['They gave up to £5m.', '£5m', 'at most GBP 5,000,000'],
    ['They gave half a million pounds.', 'half a million pounds', 'GBP 500,000'],
    ['It costs 50p.', '50p', 'GBP 0.50'],
    ['They gave US$5m.', 'US$5m', 'USD 5,000,000'],
    ['They gave $5m.', '$5m', '5,000,000, currency not stated'],
  ];
  for (const [text, words, hint] of said) it(`${words} -> ${hint}`, () => assert.deepEqual(hintsIn(text), [[words, hint]]));

  it('says whose dollar it is where the words do not', () => {
    assert.deepEqual(hintsIn('They gave $500,000.', { locale: 'en-CA' }), [['$500,000', 'CAD 500,000']]);
    assert.deepEqual(hintsIn('They gave A$500,000.'), []);
    assert.deepEqual(hintsIn('They gave 500,000 US dollars.'), []);
  });

  const repeated = [
    'They gave £70,000.',
    'They gave up to £250,000.',
    'They gave £200,000 to £300,000.',
    'They gave €37,449,510.',
    'They gave €1.250,50.',
    'They gave £12.50 a head.',
    'They gave 500 pounds.',
    'It is a multi-million-pound scheme.',
    'They gave $500.',
  ];
  for (const text of repeated) it(`none: ${text}`, () => assert.deepEqual(hintsIn(text), []));
});

describe('the hint behind a date', () => {
  const documentDate = '2024-11-18'; // a Monday
  const said: [words: string, hint: string][] = [
    ['last year', '2023'],
    ['last month', 'October 2024'],
    ['last Friday', '15 November 2024'],
    ['5 November', '5 November 2024'],
    ['23 December', '23 December 2023'],
    ['this autumn', 'autumn 2024'],
    ['last winter', 'winter 2023/24'],
    ['2024/25', 'April 2024 to March 2025'],
    ['Q3 2023', 'July to September 2023'],
    ['3/4/2024', '3 April 2024'],
    ['last week', '11 November 2024 to 17 November 2024'],
  ];
  for (const [words, hint] of said)
    it(`${words} -> ${hint}`, () => assert.deepEqual(hintsIn(`It was paid in ${words}.`, { documentDate }), [[words, hint]]));

  const repeated = [
    '5 November 2024',
    'Tuesday 5th November 2024',
    '5 Nov 24',
    '05 Nov 2024',
    '2024-11-05',
    'November 2024',
    'autumn 2021',
    '2021',
    'early 2026',
    'the late 1990s',
    'April 2025 to March 2028',
    '1 April 2024 to 31 March 2025',
    'five years',
  ];
  for (const words of repeated) it(`none: ${words}`, () => assert.deepEqual(hintsIn(`It was paid in ${words}.`, { documentDate }), []));

  it('is not there where the date is not known', () => {
    assert.deepEqual(hintsIn('They met on 18 March, and again last week.'), []);
  });
});

it('there is no hint behind an organisation', () => assert.deepEqual(hintsIn('NHS England agreed.'), []));
