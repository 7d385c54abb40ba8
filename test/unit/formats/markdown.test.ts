import { strict as assert } from 'node:assert';
import type { FundingItem } from '../../../src/core/model';
import { beginMarkdown } from '../../../src/formats/markdown';
import { DOCUMENT, documentWith, POUNDS } from './sample';
import { written } from './written';

const rowsOf = (...items: readonly Partial<FundingItem>[]) =>
  written(beginMarkdown, documentWith(...items))
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);

/** The cells of a row, as GitHub Flavored Markdown parts them: at each bar without a backslash. */
const cellsOf = (row: string) => row.split(/(?<!\\)\|/).slice(1, -1);

describe('the Markdown table', () => {
  it('has a row for each of any number of parts in each other', () => {
    const rows = rowsOf(...Array.from({ length: 20_000 }, (_, k) => ({ partOf: k === 0 ? null : `f${k}` })));
    assert.equal(rows.length, 20_000);
    assert.match(rows[2]!, /^\| └─ GBP 2,000,000/);
  });
  it('has a heading, a source and a row an item', () => {
    assert.equal(
      written(beginMarkdown, DOCUMENT),
      `# Funding items

## Grants

Source: memfs:/grants.txt, Tuesday 5 September 2017

| Sum | From | To | For | Where | When | Stage |
| --- | --- | --- | --- | --- | --- | --- |
| GBP 2,000,000 | Moorland Trust | Hill College | a library | Leeds | Tuesday 5 September 2017 | awarded |
`,
    );
  });

  it('has parts below their whole, marked', () => {
    const sums = rowsOf({}, {}, { partOf: 'f1' }, { partOf: 'f3' }).map((row) => cellsOf(row)[0]);
    assert.deepEqual(sums, [' GBP 2,000,000 ', ' └ GBP 2,000,000 ', ' └─ GBP 2,000,000 ', ' GBP 2,000,000 ']);
  });

  it('tells what a sum for each comes to', () => {
    const impliedTotal = { ...POUNDS, amount: 30e6, min: 30e6, max: 30e6 };
    assert.match(rowsOf({ distribution: 'each', impliedTotal })[0]!, /^\| GBP 2,000,000 each \(GBP 30,000,000 in all\) \|/);
  });

  it('says where a document has no items', () => assert.match(written(beginMarkdown, documentWith()), /\n\nNo funding items\.\n$/));

  const hostile: [string, string, string][] = [
    ['a bar', 'a | b', 'a \\| b'],
    ['a bar that is escaped', 'a \\| b', 'a \\\\\\| b'],
    ['a line end', 'a\n\n# b', 'a \\# b'],
    ['a link', '[free](https://e.org)', '\\[free\\](https\\://e.org)'],
    ['an image', '![x](y)', '!\\[x\\](y)'],
    ['HTML', '<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['an entity', '&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['an address', 'www.e.org or me@e.org', 'www\\.e.org or me\\@e.org'],
    ['code and emphasis', '`a` *b* _c_ ~~d~~', '\\`a\\` \\*b\\* \\_c\\_ \\~\\~d\\~\\~'],
    ['a formula', '$x$', '\\$x\\$'],
    ['what turns the writing around', 'a\u202eb', 'ab'],
  ];
  for (const [what, text, cell] of hostile) {
    it(`makes ${what} harmless, in a cell and in a heading`, () => {
      const [row = ''] = rowsOf({ purpose: { text, start: 0, end: 1 } });
      const cells = cellsOf(row);
      assert.equal(cells.length, 7);
      assert.equal(cells[3], ` ${cell} `);
      const titled = { ...DOCUMENT, uri: text, analysis: { ...DOCUMENT.analysis, title: text } };
      const lines = written(beginMarkdown, titled).split('\n');
      assert.deepEqual([lines[2], lines[4]], [`## ${cell}`, `Source: ${cell}, Tuesday 5 September 2017`]);
    });
  }
});
