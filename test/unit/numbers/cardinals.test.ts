import assert from 'node:assert/strict';
import { readCardinal } from '../../../src/core/numbers/cardinals';
import { tokenise } from '../../../src/core/text/tokens';

/** The number that a text begins with, and the rest of the text. */
function read(text: string): [value: number, rest: string] | undefined {
  const tokens = tokenise(text);
  const cardinal = readCardinal(tokens, 0, tokens.count);
  if (cardinal === undefined) return undefined;
  return [cardinal.value, cardinal.next < tokens.count ? text.slice(tokens.start[cardinal.next]) : ''];
}

function table(title: string, rows: readonly (readonly [text: string, value: number | undefined, rest?: string])[]): void {
  describe(title, () => {
    for (const [text, value, rest = ''] of rows)
      it(`${JSON.stringify(text)} is ${value}`, () => assert.deepEqual(read(text), value === undefined ? undefined : [value, rest]));
  });
}

describe('cardinal numbers', () => {
  table('in digits', [
    ['5', 5],
    ['007', 7],
    ['2018', 2018],
    ['2,018 patients', 2018, 'patients'],
    ['1,250,000', 1250000],
    ['12,34,567', 1234567],
    ['1,00,000', 100000],
    ["1'250'000", 1250000],
    ['1.250.000', 1250000],
    ['1\u00a0250\u00a0000', 1250000],
    ['1\u202f250', 1250],
    ['1\u2009250 trees', 1250, 'trees'],
    ['20 600 schools', 20, '600 schools'],
    ['0 250', 0, '250'],
    ['50m wide', 50, 'm wide'],
    ['1st', 1, 'st'],
    ['20-year', 20, '-year'],
    ['5, 6 or 7', 5, ', 6 or 7'],
    ['9.', 9, '.'],
    ['9007199254740991', 9007199254740991],
  ]);

  table('that are none', [
    ['', undefined],
    ['years', undefined],
    ['-5', undefined],
    ['2.5', undefined],
    ['2,5', undefined],
    ['2½', undefined],
    ['1.2.3', undefined],
    ['1,000,5', undefined],
    ['1,0000', undefined],
    ['5,00,1', undefined],
    ['2018,2019', undefined],
    ['9007199254740993', undefined],
    ['123456789012345678901234567890', undefined],
    ['a year', undefined],
    ['hundred', undefined],
    ['million', undefined],
    ['and four', undefined],
    ['hundreds', undefined],
  ]);

  table('in words', [
    ['five', 5],
    ['Five years', 5, 'years'],
    ['NINE', 9],
    ['zero', 0],
    ['eighteen', 18],
    ['twenty-one', 21],
    ['twenty one', 21],
    ['twenty\u2011one', 21],
    ['twenty-\none', 21],
    ['ninety nine per cent', 99, 'per cent'],
    ['a hundred', 100],
    ['a hundred and four', 104],
    ['one hundred and twenty-one days', 121, 'days'],
    ['three hundred fifty', 350],
    ['twelve hundred', 1200],
    ['a thousand', 1000],
    ['two thousand and four', 2004],
    ['five-hundred-thousand', 500000],
    ['three hundred thousand', 300000],
    ['two million three hundred thousand and forty', 2300040],
    ['one million, two', 1000000, ', two'],
    ['three million, two hundred thousand', 3200000],
    ['two thousand, five hundred trees', 2500, 'trees'],
    ['a million and two hundred thousand', 1200000],
    ['five lakh', 500000],
    ['two crore', 20000000],
    ['three trillion', 3e12],
  ]);

  table('that end where the number does', [
    ['ten-year plan', 10, '-year plan'],
    ['twenty twenty-four', 20, 'twenty-four'],
    ['one two', 1, 'two'],
    ['twenty ten', 20, 'ten'],
    ['three hundred and four hundred', 300, 'and four hundred'],
    ['two million and five million', 2000000, 'and five million'],
    ['a hundred and a half', 100, 'and a half'],
    ['one hundred and', 100, 'and'],
    ['two\n\nhundred', 2, 'hundred'],
    ['zero hundred', 0, 'hundred'],
    ['five - six', 5, '- six'],
    ['one thousand two million', 1000, 'two million'],
  ]);
});
