import { strict as assert } from 'node:assert';
import type { FundingItem } from '../../../src/core/model';
import { chartsOf, chartText } from '../../../src/report/chartData';
import type { ReportFigure, ReportGroup } from '../../../src/report/reportModel';
import { DAY, POUNDS, YEAR } from '../formats/sample';
import { party, pounds, reportOf, source } from './reports';

const EUROS: Partial<FundingItem> = { amount: { ...POUNDS, currency: 'EUR', amount: 3e6, min: 3e6, max: 3e6 } };

const figure = ({ balance, text, count }: ReportFigure) => `${balance}: ${text} (${count})`;
const group = ({ name, figures }: ReportGroup) => `${name}: ${figures.map(({ short }) => short).join(', ')}`;

describe('the totals of a report', () => {
  const table: readonly [what: string, items: readonly Partial<FundingItem>[], totals: readonly string[], left: number][] = [
    ['one sum', [{}], ['given: GBP 2,000,000 (1)'], 0],
    ['a part in its whole', [{}, { ...pounds(5e5), partOf: 'f1' }], ['given: GBP 2,000,000 (1)'], 0],
    [
      'given, asked and cut apart',
      [{}, { stage: 'requested' }, { stage: 'reduced' }],
      ['given: GBP 2,000,000 (1)', 'asked: GBP 2,000,000 (1)', 'reduced: GBP 2,000,000 (1)'],
      0,
    ],
    ['currencies apart', [{}, EUROS], ['given: EUR 3,000,000 (1)', 'given: GBP 2,000,000 (1)'], 0],
    ['a rate left out, and counted', [{}, { amount: { ...POUNDS, per: 'year' } }], ['given: GBP 2,000,000 (1)'], 1],
    ['what has no upper bound', [{ amount: { ...POUNDS, max: null, qualifier: 'at-least' } }], ['given: at least GBP 2,000,000 (1)'], 0],
  ];
  for (const [what, items, totals, left] of table) {
    it(`hold ${what}`, () => {
      const report = reportOf(source('a.txt', ...items));
      assert.deepEqual([report.totals.map(figure), report.left], [totals, left]);
    });
  }

  it('count a sum once that two documents tell, and lead to both', () => {
    const report = reportOf(source('a.txt'), source('b.txt'));
    assert.deepEqual(report.totals.map(figure), ['given: GBP 2,000,000 (1)']);
    assert.deepEqual(
      report.rows.map(({ places }) => places.map(({ document, line }) => `${report.documents[document]?.name}:${line}`)),
      [['a.txt:2', 'b.txt:2']],
    );
  });
});

describe('the groups of a report', () => {
  const report = reportOf(
    source(
      'a.txt',
      { funders: [party('Quay Fund')], ...pounds(7e6), date: null, period: { ...YEAR, start: '2025-04-01', end: '2026-03-31' } },
      { funders: [party('Quay Fund'), party('Anvil Fund')], ...pounds(1e6), date: YEAR },
      { funders: [], ...pounds(4e6), date: null },
    ),
  );

  it('hold a sum with each of its funders, and what is not told last', () =>
    assert.deepEqual(report.funders.map(group), ['Quay Fund: £8m', 'Anvil Fund: £1m', 'Funder not told: £4m']));
  it('hold fiscal years, the oldest first', () =>
    assert.deepEqual(report.years.map(group), ['2016-17 to 2017-18: £1m', '2025-26: £7m', 'Fiscal year not told: £4m']));
  it('know their rows', () =>
    assert.deepEqual(
      report.funders.map(({ rows }) => rows),
      [[0, 1], [1], [2]],
    ));
});

describe('the charts of a report', () => {
  it('stand for one currency each', () => {
    const report = reportOf(source('a.txt', {}, EUROS));
    assert.deepEqual(
      chartsOf(report, 'funders').map(({ currency }) => currency),
      ['EUR', 'GBP'],
    );
  });

  it('tell the same in words', () => {
    const [chart] = chartsOf(reportOf(source('a.txt', {}, { stage: 'requested', ...pounds(5e6) })), 'funders');
    assert.equal(chart && chartText(chart), 'Moorland Trust: £2m (given or spent); Moorland Trust: £5m (asked for)');
  });

  it('show the largest of many, and say how many there are', () => {
    const many = Array.from({ length: 20 }, (_, k) => ({ ...pounds((k + 1) * 1e6), funders: [party(`Fund ${k + 1}`)] }));
    const [chart] = chartsOf(reportOf(source('a.txt', ...many)), 'funders');
    assert.deepEqual([chart?.shown, chart?.all, chart?.bars[0]?.label], [12, 20, 'Fund 20']);
  });

  it('keep two long names apart that begin alike', () => {
    const name = 'The Foundation for the Advancement of Learning in the ';
    const two = [{ funders: [party(`${name}North`)] }, { funders: [party(`${name}South`)], ...pounds(1e6) }];
    const labels = chartsOf(reportOf(source('a.txt', ...two)), 'funders')[0]?.bars.map(({ label }) => label);
    assert.deepEqual(labels, ['The Foundation for the Advancement of…', 'The Foundation for the Advancement of… (2)']);
  });
});

describe('a row of a report', () => {
  it('tells an item', () => {
    const [row] = reportOf(source('a.txt', {}, { partOf: 'f1' })).rows.slice(1);
    assert.deepEqual(
      [row?.sum, row?.partOf, row?.from, row?.to, row?.for, row?.stage, row?.review, row?.day],
      ['GBP 2,000,000', 'GBP 2,000,000', 'Moorland Trust', 'Hill College', 'a library', 'awarded', 'suggested', DAY.start],
    );
  });
});
