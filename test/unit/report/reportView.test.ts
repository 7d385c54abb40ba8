import { strict as assert } from 'node:assert';
import type { FundingItem } from '../../../src/core/model';
import { FIRST_VIEW, pageOf, type ReportView, ROWS_A_PAGE, sortedBy, viewedRows, viewFrom } from '../../../src/report/reportView';
import { POUNDS } from '../formats/sample';
import { party, pounds, reportOf, source } from './reports';

const NO_NUMBER: Partial<FundingItem> = { amount: { ...POUNDS, amount: null, min: null, max: null, qualifier: 'vague' } };
const report = reportOf(
  source(
    'a.txt',
    { ...pounds(2e6), funders: [party('Quay Fund')] },
    { ...NO_NUMBER, funders: [] },
    { ...pounds(9e6), funders: [party('anvil fund')], stage: 'requested' },
    { amount: { ...POUNDS, currency: 'EUR', amount: 99e6 }, funders: [party('Fund 10')] },
    { ...pounds(5e6), funders: [party('Fund 9')] },
  ),
);

describe('the rows of a report', () => {
  const table: readonly [what: string, view: Partial<ReportView>, rows: readonly number[]][] = [
    ['in the order of the text', {}, [0, 1, 2, 3, 4]],
    ['in the order of the text from its end', { sort: { column: 'place', isDescending: true } }, [4, 3, 2, 1, 0]],
    ['by sum, each currency by itself, without a number last', { sort: { column: 'sum', isDescending: true } }, [3, 2, 4, 0, 1]],
    ['by sum the other way round, without a number last all the same', { sort: { column: 'sum', isDescending: false } }, [3, 0, 4, 2, 1]],
    ['by name, with numbers in their order', { sort: { column: 'from', isDescending: false } }, [2, 4, 3, 0, 1]],
    ['of a group', { filter: { list: 'funders', key: 'quay fund', name: 'Quay Fund' } }, [0]],
    ['of a group that is gone', { filter: { list: 'funders', key: 'gone fund', name: 'Gone Fund' } }, []],
    ['of a total', { filter: { balance: 'given', currency: 'GBP' } }, [0, 1, 4]],
  ];
  for (const [what, view, rows] of table) it(what, () => assert.deepEqual(viewedRows(report, { ...FIRST_VIEW, ...view }), rows));
});

describe('a page of a table', () => {
  const table: readonly [what: string, count: number, asked: number, shown: readonly [page: number, first: number, rows: number]][] = [
    ['the first one', 2 * ROWS_A_PAGE + 1, 0, [0, 0, ROWS_A_PAGE]],
    ['the last one, with what is left', 2 * ROWS_A_PAGE + 1, 2, [2, 2 * ROWS_A_PAGE, 1]],
    ['the last one where a later one is asked for', 2 * ROWS_A_PAGE, 5, [1, ROWS_A_PAGE, ROWS_A_PAGE]],
    ['the first one of a table without rows', 0, 3, [0, 0, 0]],
  ];
  for (const [what, count, asked, [page, first, rows]] of table)
    it(`is ${what}`, () => {
      const all = Array.from({ length: count }, (_, k) => k);
      assert.deepEqual(pageOf(all, asked, false), { page, first, shown: all.slice(first, first + rows) });
    });

  it('has all rows where they are printed', () => {
    const all = Array.from({ length: ROWS_A_PAGE + 1 }, (_, k) => k);
    assert.deepEqual(pageOf(all, 1, true), { page: 1, first: 0, shown: all });
  });
});

describe('a view of a report', () => {
  it('turns a column over that it is sorted by, and begins with the largest sums', () => {
    const bySum = sortedBy({ ...FIRST_VIEW, page: 3 }, 'sum');
    assert.deepEqual([bySum.sort, bySum.page], [{ column: 'sum', isDescending: true }, 0]);
    assert.equal(sortedBy(bySum, 'sum').sort.isDescending, false);
    assert.equal(sortedBy(bySum, 'from').sort.isDescending, false);
  });

  const table: readonly [what: string, value: unknown, view: ReportView][] = [
    ['nothing', undefined, FIRST_VIEW],
    ['null', null, FIRST_VIEW],
    ['what is no view', { sort: { column: '__proto__' }, filter: { list: 'rows', name: 'a' }, page: -1 }, FIRST_VIEW],
    [
      'a view',
      { sort: { column: 'to', isDescending: true }, filter: { balance: 'asked', currency: 'GBP' }, page: 2 },
      { sort: { column: 'to', isDescending: true }, filter: { balance: 'asked', currency: 'GBP' }, page: 2 },
    ],
  ];
  for (const [what, value, view] of table) it(`is read from ${what}`, () => assert.deepEqual(viewFrom(value), view));
});
