import { strict as assert } from 'node:assert';
import { beginCsvItems } from '../../../src/formats/csvItems';
import { readCsv } from './readCsv';
import { DOCUMENT, documentWith, ITEM, POUNDS, YEAR } from './sample';
import { written } from './written';

const NOT_GIVEN = '';

describe('the CSV of funding items', () => {
  const [row] = readCsv(written(beginCsvItems, DOCUMENT)).rows;

  const cells: [string, string][] = [
    ['document', 'memfs:/grants.txt'],
    ['title', 'Grants'],
    ['document_date', '2017-09-05'],
    ['item', 'f1'],
    ['part_of', NOT_GIVEN],
    ['sum', '£2m'],
    ['currency', 'GBP'],
    ['amount', '2000000'],
    ['qualifier', 'exact'],
    ['funders', 'Moorland Trust'],
    ['funder_ids', 'GB-CHC-1234567'],
    ['recipients', 'Hill College'],
    ['recipient_ids', NOT_GIVEN],
    ['purpose', 'a library'],
    ['places', 'Leeds'],
    ['date', '2017-09-05'],
    ['period', NOT_GIVEN],
    ['stage', 'awarded'],
    ['implied_total', NOT_GIVEN],
    ['confidence', '0.9'],
    ['review', 'suggested'],
    ['line', '2'],
    ['column', '37'],
    ['evidence', 'Moorland Trust gave £2m to Hill College in Leeds for a library'],
  ];
  for (const [column, cell] of cells) it(`has ${cell || 'nothing'} under ${column}`, () => assert.equal(row?.[column], cell));

  it('tells what is not in every item', () => {
    const each = { ...POUNDS, amount: 30e6, min: 30e6, max: 30e6 };
    const funders = [...ITEM.funders, { ...ITEM.funders[0]!, organisation: null, name: 'the\n  Mayor', via: 'her\noffice' }];
    const document = documentWith({
      partOf: 'f2',
      impliedTotal: each,
      funders,
      period: YEAR,
      programme: { name: 'Books First', start: 0, end: 6 },
    });
    const [cell] = readCsv(written(beginCsvItems, document)).rows;
    const shown = ['part_of', 'implied_total', 'funders', 'funders_via', 'period', 'period_start', 'period_end', 'programme'];
    assert.deepEqual(
      shown.map((column) => cell?.[column]),
      ['f2', '30000000', 'Moorland Trust; the Mayor', 'her office', '2017', '2017-01-01', '2017-12-31', 'Books First'],
    );
  });

  it('has one header for several documents, and rows with as many cells', () => {
    const { columns, rows } = readCsv(written(beginCsvItems, DOCUMENT, documentWith(), documentWith({}, { partOf: 'f1' })));
    assert.deepEqual(
      rows.map(({ item, part_of }) => [item, part_of]),
      [
        ['f1', ''],
        ['f1', ''],
        ['f2', 'f1'],
      ],
    );
    for (const each of rows) assert.deepEqual(Object.keys(each), columns);
  });

  it('is a header alone where there are no documents', () => assert.deepEqual(readCsv(written(beginCsvItems)).rows, []));

  it('makes formulas of a text harmless', () => {
    const file = written(beginCsvItems, documentWith({ purpose: { text: '=cmd|calc', start: 0, end: 6 } }));
    assert.match(file, /,"'=cmd\|calc",/);
    assert.equal(readCsv(file).rows[0]?.purpose, '=cmd|calc');
  });

  it('keeps a reduction a number', () => {
    const amount = { ...POUNDS, amount: -2e6, min: -2e6, max: -2e6 };
    assert.match(written(beginCsvItems, documentWith({ amount })), /,GBP,-2000000,-2000000,-2000000,/);
  });
});
