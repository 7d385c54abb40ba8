import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import Papa from 'papaparse';
import { type Cell, cellText, csvRows } from '../../../src/formats/csv';

describe('the rows of CSV', () => {
  const examples: [string, Cell[], string][] = [
    ['words', ['NHS England', 'a scanner'], 'NHS England,a scanner'],
    ['a comma', ['Leeds, Hull'], '"Leeds, Hull"'],
    ['quotes', ['the “big” "picture"'], '"the “big” ""picture"""'],
    ['line ends', ['a\nb\r\nc'], '"a\nb\r\nc"'],
    ['numbers', [2_000_000, 0.5, 1e15], '2000000,0.5,1000000000000000'],
    ['a negative number, which is none but a number', [-2_000_000], '-2000000'],
    ['an empty cell', [null, '', 'a'], ',,a'],
    ['a formula', ['=HYPERLINK("http://e.org")'], `"'=HYPERLINK(""http://e.org"")"`],
    ['a formula that begins with a plus', ['+44 20'], `"'+44 20"`],
    ['text that begins with a minus', ['-5% a year'], `"'-5% a year"`],
    ['an old formula', ['@SUM(A1)'], `"'@SUM(A1)"`],
    ['a tab', ['\t1'], `"'\t1"`],
    ['a carriage return', ['\r1'], `"'\r1"`],
    ['a line feed', ['\n1'], `"'\n1"`],
    ['a tab before a formula', ['\t=1'], `"'\t'=1"`],
    ['a formula behind spaces', ['  =1+1'], `"'  =1+1"`],
    ['a formula in full width', ['＝1+1'], `"'＝1+1"`],
    ['a plus in full width', ['＋1'], `"'＋1"`],
    ['a minus in full width', ['－1'], `"'－1"`],
    ['an at sign in full width', ['＠SUM(A1)'], `"'＠SUM(A1)"`],
    ['a formula behind a space in full width', ['\u3000=1'], `"'\u3000=1"`],
    ['a formula behind what cannot be seen', ['\u200b\u0000=1'], `"'\u200b\u0000=1"`],
    ['a formula where a cell ends for those who have semicolons', ['a;=1+1'], "a;'=1+1"],
    ['one behind spaces and quotes', ['a; "=1+1"'], `"a;' ""=1+1"""`],
    ['one behind a tab', ['a\t@SUM(A1)'], "a\t'@SUM(A1)"],
    ['one behind a line end', ['a\r\n=1+1'], `"a\r\n'=1+1"`],
    ['a semicolon before a word', ['a; b=c'], 'a; b=c'],
    ['an apostrophe before a formula behind a semicolon, which is text', ["a;'=1"], "a;''=1"],
    ['an apostrophe before a formula, which is text', ["'=1"], `"''=1"`],
    ['an apostrophe before a word', ["'s-Hertogenbosch"], "'s-Hertogenbosch"],
    ['a sign inside', ['a=b'], 'a=b'],
  ];
  for (const [what, cells, line] of examples) it(`write ${what}`, () => assert.equal(csvRows([cells]), `${line}\r\n`));

  it('are nothing where there are none', () => assert.equal(csvRows([]), ''));

  it('read back what was written, whatever it is', () => {
    const sign = fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\u200b', '\t', '\r', '\n', '＝', ' ', '£', 'a', '1', '😀');
    const cell = fc.oneof(
      fc.array(sign, { maxLength: 6 }).map((signs) => signs.join('')),
      fc.string(),
    );
    // A row of one empty cell is an empty line, which is no row: our rows have more cells.
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, (written) => {
        const file = csvRows(written);
        const { data } = Papa.parse<string[]>(file.slice(0, -2), { delimiter: ',', newline: '\r\n' });
        assert.deepEqual(
          data.map((cells) => cells.map(cellText)),
          written,
        );
        for (const raw of data.flat()) assert.doesNotMatch(raw, /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/);
        for (const delimiter of [';', '\t'])
          for (const raw of Papa.parse<string[]>(file, { delimiter }).data.flat()) assert.doesNotMatch(raw, /^[\s\u200b]*[=+\-@＝＋－＠]/);
      }),
    );
  });
});
