import assert from 'node:assert/strict';
import { anchoredPeriods } from '../../../src/core/dates/anchored';
import { parseDay } from '../../../src/core/dates/calendar';
import { readDateOptions } from '../../../src/core/dates/dateOptions';
import { recogniseDates } from '../../../src/core/dates/recognise';
import { readText } from '../../../src/core/text/sourceText';

/** The intervals of a text, each as `span = EDTF`. */
function intervals(text: string, today: string | null = null): string {
  const source = readText(text);
  const options = readDateOptions(source, 'en-GB');
  return source.blocks
    .flatMap((block) => {
      const mentions = recogniseDates(source, block, options);
      const periods = anchoredPeriods(source, block, mentions, today === null ? null : parseDay(today), options);
      return periods.map(({ first, second, value }) => `${text.slice(mentions[first].start, mentions[second].end)} = ${value.edtf}`);
    })
    .join('; ');
}

describe('a length of time with one end', () => {
  const rows: readonly (readonly [text: string, interval: string])[] = [
    ['paid over three years from April 2025', 'three years from April 2025 = 2025-04/2028-03'],
    ['a four-year period, starting in May 2023', 'four-year period, starting in May 2023 = 2023-05/2027-04'],
    ['a two-year pilot beginning on 1 July 2024', 'two-year pilot beginning on 1 July 2024 = 2024-07-01/2026-06-30'],
    ['a five-year capital programme from 2025/26', 'five-year capital programme from 2025/26 = 2025-04-01/2030-03-31'],
    ['for three years from 2025', 'three years from 2025 = 2025/2027'],
    ['for one year from 2025', 'one year from 2025 = 2025'],
    ['18 months from October 2024', '18 months from October 2024 = 2024-10/2026-03'],
    ['for 30 days from 1 April 2025', '30 days from 1 April 2025 = 2025-04-01/2025-04-30'],
    ['the two years to March 2024', 'two years to March 2024 = 2022-04/2024-03'],
    ['the five years to 31 March 2028', 'five years to 31 March 2028 = 2023-04-01/2028-03-31'],
    ['the 12 months to 30 June 2024', '12 months to 30 June 2024 = 2023-07-01/2024-06-30'],
    ['the five years to 2030', 'five years to 2030 = 2026/2030'],
    ['the three-year settlement ending in March 2029', 'three-year settlement ending in March 2029 = 2026-04/2029-03'],
    ['for six months until the end of March 2025', 'six months until the end of March 2025 = 2024-10/2025-03'],
    ['for six months from mid-May 2024', 'six months from mid-May 2024 = 2024-05/2024-10'],
    ['from April 2025 for three years', 'April 2025 for three years = 2025-04/2028-03'],
    ['starting in January 2026, over two years', 'January 2026, over two years = 2026-01/2027-12'],
    ['three years of work, the last of them 2028', ''],
    ['over three years. From April 2025', ''],
    ['two years before March 2024', ''],
    ['agreed in April 2025, three years late', ''],
    ['three years from April to March', ''],
  ];
  for (const [text, interval] of rows) it(text, () => assert.equal(intervals(text), interval));

  it('takes the year of its end from the document’s date', () => {
    assert.equal(intervals('It will be paid over two years from April.', '2024-11-18'), 'two years from April = 2025-04/2027-03');
    assert.equal(intervals('It will be paid over two years from April.'), '');
  });

  it('keeps the length beside the interval', () => {
    const source = readText('three years from April 2025');
    const options = readDateOptions(source, 'en-GB');
    const mentions = recogniseDates(source, source.blocks[0], options);
    assert.deepEqual(anchoredPeriods(source, source.blocks[0], mentions), [
      {
        first: 0,
        second: 1,
        value: {
          edtf: '2025-04/2028-03',
          start: '2025-04-01',
          end: '2028-03-31',
          duration: 'P3Y',
          granularity: 'range',
          qualifier: 'exact',
          resolution: 'explicit',
        },
      },
    ]);
  });
});
