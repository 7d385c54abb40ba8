import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analyse';
import type { AnalysisOptions } from '../../../src/core/model';

/** The value of the one mention of a text: a sum's currency, or a date's EDTF. */
function value(text: string, options: AnalysisOptions): string | null {
  const [annotation] = analyse(text, options).annotations.filter(({ type }) => type !== 'organisation');
  return annotation.type === 'money' ? annotation.value.currency : annotation.type === 'date' ? annotation.value.edtf : null;
}

describe('what the caller decides', () => {
  const rows: readonly (readonly [text: string, options: AnalysisOptions, value: string | null])[] = [
    ['It is worth $5m.', {}, null],
    ['It is worth $5m.', { locale: 'en-AU' }, 'AUD'],
    ['It is worth $5m.', { locale: 'en-AU', dollar: 'CAD' }, 'CAD'],
    ['It cost 50 cents.', { dollar: 'CAD' }, 'CAD'],
    ['It is worth $5m.', { dollar: 'dollars', locale: 'en-AU' }, 'AUD'],
    ['It is worth 5m kr.', { krone: '' }, null],
    ['It is worth 5m kr.', { krone: 'NOK' }, 'NOK'],
    ['It is worth A$5m.', { dollar: 'CAD' }, 'AUD'],
    ['It was signed on 3/4/2024.', {}, '2024-04-03'],
    ['It was signed on 3/4/2024.', { dayOrder: 'month-first' }, '2024-03-04'],
    ['It was signed on 3/4/2024.', { locale: 'en-US' }, '2024-03-04'],
    ['It was signed on 3/4/2024.', { locale: 'en-US', dayOrder: 'day-first' }, '2024-04-03'],
    ['Spending in 2024/25 rose.', {}, '2024-04-01/2025-03-31'],
    ['Spending in 2024/25 rose.', { fiscalYearStart: '07-01' }, '2024-07-01/2025-06-30'],
    ['Spending in 2024/25 rose.', { fiscalYearStart: '13-01' }, '2024-04-01/2025-03-31'],
    ['They met yesterday.', {}, null],
    ['They met yesterday.', { documentDate: '2024-03-01' }, '2024-02-29'],
    ['They met yesterday.', { fileName: '2024-03-01-statement.txt' }, '2024-02-29'],
  ];
  for (const [text, options, expected] of rows)
    it(`${text} ${JSON.stringify(options)} is ${expected}`, () => assert.equal(value(text, options), expected));
});
