import assert from 'node:assert/strict';
import type { DateValue } from '../../../src/core/model';
import { valuesOf } from './readings';

describe('date value', () => {
  const rows: readonly (readonly [text: string, today: string | null, value: Partial<DateValue>])[] = [
    ['on 18 March 2024', null, { start: '2024-03-18', end: '2024-03-18', granularity: 'day', qualifier: 'exact', resolution: 'explicit' }],
    ['in February 2024', null, { start: '2024-02-01', end: '2024-02-29', granularity: 'month' }],
    ['in 2018', null, { start: '2018-01-01', end: '2018-12-31', granularity: 'year' }],
    ['in 2024/25', null, { start: '2024-04-01', end: '2025-03-31', granularity: 'fiscal-year' }],
    ['in Q4 2024', null, { start: '2024-10-01', end: '2024-12-31', granularity: 'quarter' }],
    ['in H1 2024', null, { start: '2024-01-01', end: '2024-06-30', granularity: 'half-year' }],
    ['in winter 2023', null, { start: '2023-12-01', end: '2024-02-29', granularity: 'season' }],
    ['in the 1990s', null, { start: '1990-01-01', end: '1999-12-31', granularity: 'decade' }],
    ['in the 19th century', null, { start: '1800-01-01', end: '1899-12-31', granularity: 'century' }],
    ['from April 2025 to March 2028', null, { start: '2025-04-01', end: '2028-03-31', granularity: 'range', qualifier: 'exact' }],
    ['in early 2026', null, { start: '2026-01-01', end: '2026-04-30', granularity: 'year', qualifier: 'early' }],
    ['by the end of 2026', null, { start: '2026-12-01', end: '2026-12-31', granularity: 'month', qualifier: 'before' }],
    [
      'at the end of March 2026',
      null,
      { edtf: '2026-03', start: '2026-03-21', end: '2026-03-31', granularity: 'month', qualifier: 'late' },
    ],
    ['in mid-May 2026', null, { edtf: '2026-05', start: '2026-05-11', end: '2026-05-20', granularity: 'month', qualifier: 'mid' }],
    ['by 2030', null, { start: '2030-01-01', end: '2030-12-31', qualifier: 'before' }],
    ['no later than 5 May 2024', null, { edtf: '2024-05-05', qualifier: 'before' }],
    ['since 2010', null, { edtf: '2010', qualifier: 'after' }],
    ['around 2010', null, { edtf: '2010~', qualifier: 'approximate' }],
    ['over five years', null, { edtf: null, start: null, end: null, duration: 'P5Y', granularity: 'duration', resolution: 'explicit' }],
    ['nearly five years', null, { duration: 'P5Y', qualifier: 'approximate' }],
    ['for three to five years', null, { edtf: null, duration: null, granularity: 'duration' }],
    ['On 18 March it rained.', null, { edtf: 'XXXX-03-18', start: null, end: null, granularity: 'day', resolution: 'unresolved' }],
    ['On 18 March it rained.', '2024-09-05', { edtf: '2024-03-18', start: '2024-03-18', resolution: 'document-date' }],
    ['in the autumn it rained', null, { edtf: null, start: null, granularity: 'season', resolution: 'unresolved' }],
    ['last year', null, { edtf: null, start: null, end: null, granularity: 'year', resolution: 'unresolved' }],
    ['last week', '2024-09-05', { start: '2024-08-26', end: '2024-09-01', granularity: 'week', resolution: 'document-date' }],
    ['first half of this year', '2024-09-05', { edtf: '2024-01/2024-06', resolution: 'document-date' }],
  ];
  for (const [text, today, value] of rows) {
    it(`${text}${today ? `, on ${today}` : ''}`, () => {
      const [got, ...more] = valuesOf(text, today);
      assert.equal(more.length, 0);
      for (const [key, wanted] of Object.entries(value)) assert.equal(got[key as keyof DateValue], wanted, key);
    });
  }

  it('southern seasons have southern months', () => {
    const [spring] = valuesOf('spring 2025', null, 'en-AU');
    assert.deepEqual([spring.edtf, spring.start, spring.end], ['2025-21', '2025-09-01', '2025-11-30']);
  });
});
