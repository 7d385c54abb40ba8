import assert from 'node:assert/strict';
import { readDates } from './readings';

/** Text, and its dates as `span = value`. */
type Row = readonly [text: string, dates: string];

describe('months and ranges of months', () => {
  const rows: readonly Row[] = [
    ['In March 2024 the fund closed.', 'March 2024 = 2024-03'],
    ['by the end of March 2024', 'end of March 2024 = 2024-03 late'],
    ['Sept 2023', 'Sept 2023 = 2023-09'],
    ['Sep-23', 'Sep-23 = 2023-09'],
    ['December ’23', 'December ’23 = 2023-12'],
    ['DECEMBER 2023', 'DECEMBER 2023 = 2023-12'],
    ['in december 2023', 'december 2023 = 2023-12'],
    ['March-April 2023', 'March-April 2023 = 2023-03/2023-04'],
    ['March/April 2023', 'March/April 2023 = 2023-03/2023-04'],
    ['March and April 2023', 'March = 2023-03; April 2023 = 2023-04'],
    ['June, July and August 2023', 'June = 2023-06; July = 2023-07; August 2023 = 2023-08'],
    ['April to June 2024', 'April to June 2024 = 2024-04/2024-06'],
    ['November to March 2024', 'November to March 2024 = 2023-11/2024-03'],
    ['May 2023 to April 2026', 'May 2023 to April 2026 = 2023-05/2026-04'],
    ['May 2023–April 2026', 'May 2023–April 2026 = 2023-05/2026-04'],
    ['from April 2025 to 2028', 'April 2025 to 2028 = 2025-04/2028'],
    ['between May 2018 and June 2021', 'May 2018 and June 2021 = 2018-05/2021-06'],
    ['2024-07', '2024-07 = 2024-07'],
    ['04/2025', '04/2025 = 2025-04'],
    ['early May 2024', 'early May 2024 = 2024-05 early'],
    ['mid-May 2024', 'mid-May 2024 = 2024-05 mid'],
    ['late March 2024', 'late March 2024 = 2024-03 late'],
    ['May 2024', 'May 2024 = 2024-05'],
    ['March of 2024', 'March of 2024 = 2024-03'],
    ['end-March 2026', 'end-March 2026 = 2026-03 late'],
    ['by end March 2026', 'end March 2026 = 2026-03 late'],
    ['the beginning of April 2025', 'beginning of April 2025 = 2025-04 early'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});

describe('a month and its year in other orders and marks', () => {
  const rows: readonly Row[] = [
    ['Sep-2026', 'Sep-2026 = 2026-09'],
    ['due Oct/2025', 'Oct/2025 = 2025-10'],
    ['2025/Nov', '2025/Nov = 2025-11'],
    ['The plan (2023 November) is old.', '2023 November = 2023-11'],
    ['In 2023 November was mild.', '2023 = 2023; November = XXXX-11'],
    ['Minutes, Nov 97', 'Nov 97 = 1997-11'],
    ['the pilot ended in june 2021', 'june 2021 = 2021-06'],
    ['they march 2024 miles', ''],
    ['Reviewed: 11/2025', '11/2025 = 2025-11'],
    ['a new policy (04/2026) applies', '04/2026 = 2026-04'],
    ['Reference: 11/2025', ''],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});

describe('from one bare month to another', () => {
  const rows: readonly Row[] = [
    ['open May to July', 'May to July = XXXX-05/XXXX-07'],
    // over the end of a year that is not known
    ['open November to March', 'November to March = open'],
    ['open 12 November to 3 March', '12 November to 3 March = open'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});

describe('a bare month where one belongs', () => {
  const rows: readonly Row[] = [
    ['in May', 'May = XXXX-05'],
    ['Since March, nothing.', 'March = XXXX-03'],
    ['the April deadline', 'April = XXXX-04'],
    ['the November Budget', 'November = XXXX-11'],
    ['January’s plan', 'January = XXXX-01'],
    ['June’s figures', 'June = XXXX-06'],
    ['in June, September and February', 'June = XXXX-06; September = XXXX-09; February = XXXX-02'],
    ['between May and July', 'May and July = XXXX-05/XXXX-07'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});
