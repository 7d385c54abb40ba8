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

describe('dateText', () => {
  const examples: [string, DateValue][] = [
    ['Tuesday 5 September 2017', from('2017-09-05', '2017-09-05', { edtf: '2017-09-05' })],
    ['Thursday 29 February 2024', from('2024-02-29', '2024-02-29', { edtf: '2024-02-29' })],
    ['February 2024', from('2024-02-01', '2024-02-29', { edtf: '2024-02', granularity: 'month' })],
    ['2018', from('2018-01-01', '2018-12-31', { edtf: '2018', granularity: 'year' })],
    ['April 2024 to March 2025', from('2024-04-01', '2025-03-31', { edtf: '2024-04-01/2025-03-31', granularity: 'fiscal-year' })],
    ['July to September 2023', from('2023-07-01', '2023-09-30', { edtf: '2023-07/2023-09', granularity: 'quarter' })],
    ['2021 to 2027', from('2021-01-01', '2027-12-31', { edtf: '2021/2027' })],
    ['Monday 3 June 2024 to Sunday 9 June 2024', from('2024-06-03', '2024-06-09', { edtf: '2024-06-03/2024-06-09', granularity: 'week' })],
    ['spring 2025', from('2025-03-01', '2025-05-31', { edtf: '2025-21', granularity: 'season' })],
    ['spring 2025', date({ edtf: '2025-21', granularity: 'season' })],
    ['the 1990s', from('1990-01-01', '1999-12-31', { edtf: '199X', granularity: 'decade' })],
    ['the 1900s', from('1900-01-01', '1999-12-31', { edtf: '19XX', granularity: 'century' })],
    ['early 2026', from('2026-01-01', '2026-04-30', { edtf: '2026-01/2026-04', qualifier: 'early', granularity: 'year' })],
    ['mid-2026', from('2026-05-01', '2026-08-31', { edtf: '2026-05/2026-08', qualifier: 'mid', granularity: 'year' })],
    ['late March 2024', from('2024-03-21', '2024-03-31', { edtf: '2024-03', qualifier: 'late', granularity: 'month' })],
    ['before 2028', from('2028-01-01', '2028-12-31', { edtf: '2028', qualifier: 'before', granularity: 'year' })],
    ['about 2018', from('2018-01-01', '2018-12-31', { edtf: '2018~', qualifier: 'approximate', granularity: 'year' })],
    ['from Tuesday 1 April 2025', date({ edtf: '2025-04-01/..', start: '2025-04-01', granularity: 'range' })],
    ['until Friday 31 March 2028', date({ edtf: '../2028-03-31', end: '2028-03-31', granularity: 'range' })],
    ['18 March, year not given', date({ edtf: 'XXXX-03-18', resolution: 'unresolved' })],
    ['March, year not given', date({ edtf: 'XXXX-03', granularity: 'month', resolution: 'unresolved' })],
    ['date not resolved', date({ resolution: 'unresolved' })],
    ['5 years', date({ duration: 'P5Y', granularity: 'duration' })],
    ['1 year', date({ duration: 'P1Y', granularity: 'duration' })],
    ['1 year and 6 months', date({ duration: 'P1Y6M', granularity: 'duration' })],
    ['2 weeks, 1 day and 30 minutes', date({ duration: 'P2W1DT30M', granularity: 'duration' })],
    ['1.5 years', date({ duration: 'P1.5Y', granularity: 'duration' })],
    ['about 10 years', date({ duration: 'P10Y', granularity: 'duration', qualifier: 'approximate' })],
  ];
  for (const [text, value] of examples) it(text, () => assert.equal(dateText(value), text));
});

describe('boundsText', () => {
  const examples: [string | null, DateValue][] = [
    ['Saturday 1 July 2023 to Saturday 30 September 2023', from('2023-07-01', '2023-09-30')],
    [null, from('2023-07-01', '2023-07-01')],
    [null, date({ start: '2023-07-01' })],
    [null, date({ duration: 'P5Y', granularity: 'duration' })],
  ];
  for (const [text, value] of examples) it(`${text}`, () => assert.equal(boundsText(value), text));
});
