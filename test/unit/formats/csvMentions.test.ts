import { strict as assert } from 'node:assert';
import { beginCsvMentions } from '../../../src/formats/csvMentions';
import { readCsv } from './readCsv';
import { DOCUMENT, TEXT } from './sample';
import { written } from './written';

describe('the CSV of mentions', () => {
  const { columns, rows } = readCsv(written(beginCsvMentions, DOCUMENT));
  const shown = (...names: string[]) => rows.map((row) => names.map((name) => row[name]).join(' | '));

  it('has a row for each, with its place', () =>
    assert.deepEqual(shown('mention', 'type', 'line', 'column', 'text'), [
      'd1 | date | 2 | 4 | 5 Sep 17',
      'o1 | organisation | 2 | 17 | Moorland Trust',
      'm1 | money | 2 | 37 | £2m',
      'o2 | organisation | 2 | 44 | Hill College',
    ]));

  it('gives offsets that lead to the words', () => {
    for (const { start, end, text } of rows) assert.equal(TEXT.slice(Number(start), Number(end)), text);
  });

  it('has the values of each kind in their columns', () => {
    assert.deepEqual(shown('currency', 'amount', 'date', 'date_resolution', 'organisation', 'organisation_ids', 'items', 'review'), [
      ' |  | 2017-09-05 | explicit |  |  |  | suggested',
      ' |  |  |  | Moorland Trust | GB-CHC-1234567 |  | suggested',
      'GBP | 2000000 |  |  |  |  | f1 | accepted',
      ' |  |  |  | Hill College |  |  | suggested',
    ]);
    for (const row of rows) assert.deepEqual(Object.keys(row), columns);
  });

  it('keeps the words as they stand, line ends and all', () => {
    const text = '=SUM:\n£2m';
    const annotations = [{ ...DOCUMENT.analysis.annotations[2]!, start: 0, end: text.length }];
    const document = { ...DOCUMENT, text, analysis: { ...DOCUMENT.analysis, annotations } };
    assert.equal(readCsv(written(beginCsvMentions, document)).rows[0]?.text, text);
  });
});
