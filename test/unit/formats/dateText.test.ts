import { strict as assert } from 'node:assert';
import type { DateValue } from '../../../src/core/model';
import { boundsText, dateText } from '../../../src/formats/dateText';

const date = (fields: Partial<DateValue>): DateValue => ({
  edtf: null,
  start: null,
  end: null,
  duration: null,
  granularity: 'day',
  qualifier: 'exact',
  resolution: 'explicit',
  ...fields,
});
const from = (start: string, end: string, fields: Partial<DateValue> = {}) => date({ start, end, granularity: 'range', ...fields });

/** What a document leaves open. */
const open = (fields: Partial<DateValue> = {}) => date({ resolution: 'unresolved', ...fields });

function table(what: string, examples: readonly [string, DateValue][]): void {
  describe(what, () => {
    for (const [text, value] of examples) it(text, () => assert.equal(dateText(value), text));
  });
}

describe('dateText', () => {
  table('points and periods', [
    ['Tuesday 5 September 2017', from('2017-09-05', '2017-09-05', { edtf: '2017-09-05', granularity: 'day' })],
    ['Thursday 29 February 2024', from('2024-02-29', '2024-02-29', { edtf: '2024-02-29', granularity: 'day' })],
    ['Monday 3 June 2024 to Sunday 9 June 2024', from('2024-06-03', '2024-06-09', { edtf: '2024-06-03/2024-06-09', granularity: 'week' })],
    ['February 2024', from('2024-02-01', '2024-02-29', { edtf: '2024-02', granularity: 'month' })],
    ['July to September 2023', from('2023-07-01', '2023-09-30', { edtf: '2023-07/2023-09', granularity: 'quarter' })],
    ['spring 2025', from('2025-03-01', '2025-05-31', { edtf: '2025-21', granularity: 'season' })],
    ['winter 2023/24', from('2023-12-01', '2024-02-29', { edtf: '2023-24', granularity: 'season' })],
    ['summer 1999/00', from('1999-12-01', '2000-02-29', { edtf: '1999-22', granularity: 'season' })],
    ['spring 2025', date({ edtf: '2025-21', granularity: 'season' })],
    ['October 2024 to March 2025', from('2024-10-01', '2025-03-31', { edtf: '2024-10/2025-03', granularity: 'half-year' })],
    ['2018', from('2018-01-01', '2018-12-31', { edtf: '2018', granularity: 'year' })],
    ['April 2024 to March 2025', from('2024-04-01', '2025-03-31', { edtf: '2024-04-01/2025-03-31', granularity: 'fiscal-year' })],
    ['6 April 2024 to 5 April 2025', from('2024-04-06', '2025-04-05', { edtf: '2024-04-06/2025-04-05', granularity: 'fiscal-year' })],
    ['2024', from('2024-01-01', '2024-12-31', { edtf: '2024', granularity: 'fiscal-year' })],
    ['the 1990s', from('1990-01-01', '1999-12-31', { edtf: '199X', granularity: 'decade' })],
    ['the 1900s', from('1900-01-01', '1909-12-31', { edtf: '190X', granularity: 'decade' })],
    ['the 19th century', from('1800-01-01', '1899-12-31', { edtf: '18XX', granularity: 'century' })],
    ['the 21st century', from('2000-01-01', '2099-12-31', { edtf: '20XX', granularity: 'century' })],
    ['the 12th century', from('1100-01-01', '1199-12-31', { edtf: '11XX', granularity: 'century' })],
    ['2021 to 2027', from('2021-01-01', '2027-12-31', { edtf: '2021/2027' })],
    ['April 2025 to March 2028', from('2025-04-01', '2028-03-31', { edtf: '2025-04/2028-03' })],
    ['Friday 3 May 2024 to Sunday 5 May 2024', from('2024-05-03', '2024-05-05', { edtf: '2024-05-03/2024-05-05' })],
    ['3 May 2024 to 5 June 2025', from('2024-05-03', '2025-06-05', { edtf: '2024-05-03/2025-06-05' })],
  ]);

  table('parts of periods', [
    ['early 2026', from('2026-01-01', '2026-04-30', { edtf: '2026-01/2026-04', qualifier: 'early', granularity: 'year' })],
    ['mid-2026', from('2026-05-01', '2026-08-31', { edtf: '2026-05/2026-08', qualifier: 'mid', granularity: 'year' })],
    ['late 2026', from('2026-09-01', '2026-12-31', { edtf: '2026-09/2026-12', qualifier: 'late', granularity: 'year' })],
    ['late March 2024', from('2024-03-21', '2024-03-31', { edtf: '2024-03', qualifier: 'late', granularity: 'month' })],
    ['mid-March 2024', from('2024-03-11', '2024-03-20', { edtf: '2024-03', qualifier: 'mid', granularity: 'month' })],
    ['early spring 2025', from('2025-03-01', '2025-05-31', { edtf: '2025-21', qualifier: 'early', granularity: 'season' })],
    ['the early 1990s', from('1990-01-01', '1999-12-31', { edtf: '199X', qualifier: 'early', granularity: 'decade' })],
    ['the mid-1990s', from('1990-01-01', '1999-12-31', { edtf: '199X', qualifier: 'mid', granularity: 'decade' })],
    ['the late 19th century', from('1800-01-01', '1899-12-31', { edtf: '18XX', qualifier: 'late', granularity: 'century' })],
    // The interval is the part itself: "early 2024/25", and "late" in a year that ends in March.
    ['April to July 2024', from('2024-04-01', '2024-07-31', { edtf: '2024-04/2024-07', qualifier: 'early' })],
    ['December 2023 to March 2024', from('2023-12-01', '2024-03-31', { edtf: '2023-12/2024-03', qualifier: 'late', granularity: 'year' })],
    // The interval is that of the whole.
    [
      'the end of the quarter from July to September 2024',
      from('2024-07-01', '2024-09-30', { edtf: '2024-07/2024-09', qualifier: 'late', granularity: 'quarter' }),
    ],
    [
      'the beginning of the week from Monday 3 June 2024 to Sunday 9 June 2024',
      from('2024-06-03', '2024-06-09', { edtf: '2024-06-03/2024-06-09', qualifier: 'early', granularity: 'week' }),
    ],
  ]);

  table('bounds and approximations', [
    ['2030 or earlier', from('2030-01-01', '2030-12-31', { edtf: '2030', qualifier: 'before', granularity: 'year' })],
    ['Sunday 5 May 2024 or earlier', from('2024-05-05', '2024-05-05', { edtf: '2024-05-05', qualifier: 'before', granularity: 'day' })],
    ['2010 or later', from('2010-01-01', '2010-12-31', { edtf: '2010', qualifier: 'after', granularity: 'year' })],
    ['the 1990s or later', from('1990-01-01', '1999-12-31', { edtf: '199X', qualifier: 'after', granularity: 'decade' })],
    [
      'the year from April 2024 to March 2025 or earlier',
      from('2024-04-01', '2025-03-31', { edtf: '2024-04-01/2025-03-31', qualifier: 'before', granularity: 'fiscal-year' }),
    ],
    ['about 2018', from('2018-01-01', '2018-12-31', { edtf: '2018~', qualifier: 'approximate', granularity: 'year' })],
    ['about the 1850s', from('1850-01-01', '1859-12-31', { edtf: '185X', qualifier: 'approximate', granularity: 'decade' })],
    ['from Tuesday 1 April 2025', date({ edtf: '2025-04-01/..', start: '2025-04-01', granularity: 'range' })],
    ['until Friday 31 March 2028', date({ edtf: '../2028-03-31', end: '2028-03-31', granularity: 'range' })],
  ]);

  table('what a document leaves open', [
    ['18 March, year not given', open({ edtf: 'XXXX-03-18' })],
    ['March, year not given', open({ edtf: 'XXXX-03', granularity: 'month' })],
    ['3 to 5 March, year not given', open({ edtf: 'XXXX-03-03/XXXX-03-05', granularity: 'range' })],
    ['25 December to 3 January, year not given', open({ edtf: 'XXXX-12-25/XXXX-01-03', granularity: 'range' })],
    ['March to April, year not given', open({ edtf: 'XXXX-03/XXXX-04', granularity: 'range' })],
    ['18 March or earlier, year not given', open({ edtf: 'XXXX-03-18', qualifier: 'before' })],
    ['late March, year not given', open({ edtf: 'XXXX-03', granularity: 'month', qualifier: 'late' })],
    ['day not known', open()],
    ['week not known', open({ granularity: 'week' })],
    ['month not known', open({ granularity: 'month' })],
    ['quarter, year not known', open({ granularity: 'quarter' })],
    ['season, year not known', open({ granularity: 'season' })],
    ['half-year, year not known', open({ granularity: 'half-year' })],
    ['year not known', open({ granularity: 'year', qualifier: 'early' })],
    ['year not known', open({ granularity: 'fiscal-year' })],
    ['decade not known', open({ granularity: 'decade' })],
    ['century not known', open({ granularity: 'century' })],
    ['period not known', open({ granularity: 'range' })],
  ]);

  table('what is no date, as a file of decisions may have it', [
    ['XXXX-99', open({ edtf: 'XXXX-99' })],
    ['XXXX-13-40', open({ edtf: 'XXXX-13-40' })],
    ['2024-29', open({ edtf: '2024-29' })],
    ['next [2J week', open({ edtf: 'next\u202e \u001b[2J\nweek' })],
    ['P[2J', date({ duration: 'P\u001b[2J', granularity: 'duration' })],
  ]);

  table('lengths of time', [
    ['5 years', date({ duration: 'P5Y', granularity: 'duration' })],
    ['1 year', date({ duration: 'P1Y', granularity: 'duration' })],
    ['18 months', date({ duration: 'P18M', granularity: 'duration' })],
    ['6 weeks', date({ duration: 'P6W', granularity: 'duration' })],
    ['1 year and 6 months', date({ duration: 'P1Y6M', granularity: 'duration' })],
    ['2 weeks, 1 day and 30 minutes', date({ duration: 'P2W1DT30M', granularity: 'duration' })],
    ['1.5 years', date({ duration: 'P1.5Y', granularity: 'duration' })],
    ['about 10 years', date({ duration: 'P10Y', granularity: 'duration', qualifier: 'approximate' })],
    ['at most 10 years', date({ duration: 'P10Y', granularity: 'duration', qualifier: 'before' })],
    ['at least 10 years', date({ duration: 'P10Y', granularity: 'duration', qualifier: 'after' })],
    ['length of time, not exactly given', date({ granularity: 'duration' })], // three to five years
  ]);
});

describe('boundsText', () => {
  const examples: [string | null, DateValue][] = [
    ['1 July 2023 to 30 September 2023', from('2023-07-01', '2023-09-30')],
    ['1 April 2024 to 31 March 2025', from('2024-04-01', '2025-03-31', { granularity: 'fiscal-year' })],
    ['Monday 3 June 2024 to Sunday 9 June 2024', from('2024-06-03', '2024-06-09', { granularity: 'week' })],
    ['1 January 2026 to 30 April 2026', from('2026-01-01', '2026-04-30', { granularity: 'year', qualifier: 'early' })],
    ['a part of 1 January 1990 to 31 December 1999', from('1990-01-01', '1999-12-31', { granularity: 'decade', qualifier: 'early' })],
    [null, from('2023-07-01', '2023-07-01')],
    [null, date({ start: '2023-07-01' })],
    [null, date({ duration: 'P5Y', granularity: 'duration' })],
  ];
  for (const [text, value] of examples) it(`${text}`, () => assert.equal(boundsText(value), text));
});
