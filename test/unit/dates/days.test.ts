import assert from 'node:assert/strict';
import { readDates } from './readings';

/** Text, and its dates as `span = value`. */
type Row = readonly [text: string, dates: string];

describe('a day in words and figures', () => {
  const rows: readonly Row[] = [
    ['The bridge opened on 18 March 2024.', '18 March 2024 = 2024-03-18'],
    ['It was signed on the 18th of March 2024.', '18th of March 2024 = 2024-03-18'],
    ['It was signed on 18th March, 2024.', '18th March, 2024 = 2024-03-18'],
    ['Minutes of 1st June 2023', '1st June 2023 = 2023-06-01'],
    ['Received 3rd September 2021 and logged', '3rd September 2021 = 2021-09-03'],
    ['Friday, 2 June 2023', 'Friday, 2 June 2023 = 2023-06-02'],
    ['Thursday the 5th of September 2024', 'Thursday the 5th of September 2024 = 2024-09-05'],
    ['Mon 18 Nov 2024', 'Mon 18 Nov 2024 = 2024-11-18'],
    ['Sat. 6 Jan. 2024', 'Sat. 6 Jan. 2024 = 2024-01-06'],
    ['Sun 5 May 2024', 'Sun 5 May 2024 = 2024-05-05'],
    ['On March 7, 2024 the agency paid.', 'March 7, 2024 = 2024-03-07'],
    ['On Thursday, March 7th, 2024, the agency paid.', 'Thursday, March 7th, 2024 = 2024-03-07'],
    ['Sept. 5, 2024', 'Sept. 5, 2024 = 2024-09-05'],
    ['12 Mar 24', '12 Mar 24 = 2024-03-12'],
    ['5 Sep 17', '5 Sep 17 = 2017-09-05'],
    ["5 Sep '17", "5 Sep '17 = 2017-09-05"],
    ['31 Dec 99', '31 Dec 99 = 1999-12-31'],
    ['05-Sep-2024', '05-Sep-2024 = 2024-09-05'],
    ['5-Sep-24', '5-Sep-24 = 2024-09-05'],
    ['The board met on 2024-11-06.', '2024-11-06 = 2024-11-06'],
    ['Created 2024-11-06T09:30:00Z', '2024-11-06 = 2024-11-06'],
    ['2024/11/06', '2024/11/06 = 2024-11-06'],
    ['Date: 11/02/2025', '11/02/2025 = 2025-02-11'],
    ['Date:11/02/2025', '11/02/2025 = 2025-02-11'],
    ['paid 11.02.2025 in full', '11.02.2025 = 2025-02-11'],
    ['paid 11-02-2025 in full', '11-02-2025 = 2025-02-11'],
    ['paid 11/02/25 in full', '11/02/25 = 2025-02-11'],
    ['due 29 February 2024', '29 February 2024 = 2024-02-29'],
    ['Signed 18 March 2024, 20 people came.', '18 March 2024 = 2024-03-18'],
    ['in “18 March 2024” style', '18 March 2024 = 2024-03-18'],
    ['(18 March 2024)', '18 March 2024 = 2024-03-18'],
    ['HC 77   3 June 2025', '3 June 2025 = 2025-06-03'],
    ['The plan (published 5\u00a0May 2024)', '5\u00a0May 2024 = 2024-05-05'],
    ['18 march 2024', '18 march 2024 = 2024-03-18'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});

describe('a day whose number is a word', () => {
  const rows: readonly Row[] = [
    ['from the first of October 2025', 'first of October 2025 = 2025-10-01'],
    ['It opened on the twenty-second of June, 1948.', 'twenty-second of June, 1948 = 1948-06-22'],
    ['the tenth to the twelfth of May 2026', 'tenth to the twelfth of May 2026 = 2026-05-10/2026-05-12'],
    ['the 10th and the 12th of May 2026', '10th = 2026-05-10; 12th of May 2026 = 2026-05-12'],
    ['April sixth, 2026', 'April sixth, 2026 = 2026-04-06'],
    ['May thirty-first 2027', 'May thirty-first 2027 = 2027-05-31'],
    ['In April second homes were taxed.', 'April = XXXX-04'],
    ['the second of June’s two payments', 'June = XXXX-06'],
    ['It lost one third of March 2024’s total.', 'March 2024 = 2024-03'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});

describe('a day with marks between its parts', () => {
  const rows: readonly Row[] = [
    ['August-14-2025', 'August-14-2025 = 2025-08-14'],
    ['Aug/14/2025', 'Aug/14/2025 = 2025-08-14'],
    ['filed 2025-Nov-03', '2025-Nov-03 = 2025-11-03'],
    ['paid on 03.02.25', '03.02.25 = 2025-02-03'],
    ['from 01-09-25 to 31-08-26', '01-09-25 to 31-08-26 = 2025-09-01/2026-08-31'],
    ['Friday 07-03-25', 'Friday 07-03-25 = 2025-03-07'],
    ['build 03.02.25', ''],
    ['Sort code: 20-12-16', ''],
    ['Mon Jun 09 08:30:00 BST 2025', 'Mon Jun 09 08:30:00 BST 2025 = 2025-06-09'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});

describe('a day that does not exist is no date', () => {
  const rows: readonly Row[] = [
    ['paid 13/14/2025 in full', ''],
    ['due 29 February 2023', ''],
    ['due 31 February 2024', ''],
    ['due 31/02/2024', ''],
    ['due 31 April', ''],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});

describe('lists and ranges of days', () => {
  const rows: readonly Row[] = [
    ['Visits on 14 and 18 November 2022 went well.', '14 = 2022-11-14; 18 November 2022 = 2022-11-18'],
    ['Visits between 14 and 18 November 2022 went well.', '14 and 18 November 2022 = 2022-11-14/2022-11-18'],
    ['Sittings on 3, 5 and 8 May 2024', '3 = 2024-05-03; 5 = 2024-05-05; 8 May 2024 = 2024-05-08'],
    ['Open 3-5 May 2024', '3-5 May 2024 = 2024-05-03/2024-05-05'],
    ['Open 3rd–5th May 2024', '3rd–5th May 2024 = 2024-05-03/2024-05-05'],
    ['Open from 3 to 5 May 2024', '3 to 5 May 2024 = 2024-05-03/2024-05-05'],
    ['Open Monday 3 to Wednesday 5 June 2024', 'Monday 3 to Wednesday 5 June 2024 = 2024-06-03/2024-06-05'],
    ['30 April - 3 May 2024', '30 April - 3 May 2024 = 2024-04-30/2024-05-03'],
    ['28 December to 3 January 2024', '28 December to 3 January 2024 = 2023-12-28/2024-01-03'],
    ['Held March 3-5, 2024 in Ohio', 'March 3-5, 2024 = 2024-03-03/2024-03-05'],
    ['Held March 30 – April 2, 2024 in Ohio', 'March 30 – April 2, 2024 = 2024-03-30/2024-04-02'],
    ['due between 1 May 2023 and 30 June 2026', '1 May 2023 and 30 June 2026 = 2023-05-01/2026-06-30'],
    ['1 August 2023 to 31 July 2027', '1 August 2023 to 31 July 2027 = 2023-08-01/2027-07-31'],
    ['from 1 April 2025 until 31 March 2026', '1 April 2025 until 31 March 2026 = 2025-04-01/2026-03-31'],
    ['between 1 April and 30 June 2024', '1 April and 30 June 2024 = 2024-04-01/2024-06-30'],
    ['1/4/2024 - 31/3/2025', '1/4/2024 - 31/3/2025 = 2024-04-01/2025-03-31'],
    ['6/7 May 2024', '6/7 May 2024 = 2024-05-06/2024-05-07'],
    ['from October 1, 2023, through March 31, 2025', 'October 1, 2023, through March 31, 2025 = 2023-10-01/2025-03-31'],
    ['May 3, 2024, until June 2, 2024, it shut', 'May 3, 2024, until June 2, 2024 = 2024-05-03/2024-06-02'],
    ['on May 3, 2024, and June 2, 2024', 'May 3, 2024 = 2024-05-03; June 2, 2024 = 2024-06-02'],
    ['between May 3, 2024, and June 2, 2024', 'May 3, 2024, and June 2, 2024 = 2024-05-03/2024-06-02'],
    ['on May 3, 2024, to meet in June 2025', 'May 3, 2024 = 2024-05-03; June 2025 = 2025-06'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});

describe('month first in a text from the United States', () => {
  const rows: readonly Row[] = [
    ['05/06/2024', '05/06/2024 = 2024-05-06'],
    ['30/06/2024', '30/06/2024 = 2024-06-30'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text, null, 'en-US'), dates));
});

describe('day first elsewhere', () => {
  const rows: readonly Row[] = [['05/06/2024', '05/06/2024 = 2024-06-05']];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text, null, 'en-AU'), dates));
});
