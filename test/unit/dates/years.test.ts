import assert from 'node:assert/strict';
import { readDates } from './readings';

/** Text, and its dates as `span = value`. */
type Row = readonly [text: string, dates: string];

describe('years and ranges of years', () => {
  const rows: readonly Row[] = [
    ['The clinic was opened in 2018.', '2018 = 2018'],
    ['since 2021', '2021 = 2021'],
    ['by 2030 we will', '2030 = 2030'],
    ['until 2028', '2028 = 2028'],
    ['from 2026', '2026 = 2026'],
    ['(2019)', '2019 = 2019'],
    ['as Smith found (Smith, 2019)', '2019 = 2019'],
    ['Budget 2024 promised more', '2024 = 2024'],
    ['BUDGET 2025', '2025 = 2025'],
    ['Spending Review 2021 set limits.', '2021 = 2021'],
    ['The 2022 autumn statement was thin.', '2022 = 2022'],
    ['the 2019 reforms', '2019 = 2019'],
    ['below 2015 levels', '2015 = 2015'],
    ['its 2030 target', '2030 = 2030'],
    ['At the landmark 1972 Stockholm meeting', '1972 = 1972'],
    ['2024 was a hard year', '2024 = 2024'],
    ['The year 2030 matters', '2030 = 2030'],
    ['In 2018 patients waited longer.', '2018 = 2018'],
    ['in 2018, 2019 and 2021', '2018 = 2018; 2019 = 2019; 2021 = 2021'],
    ['between 2021 and 2027', '2021 and 2027 = 2021/2027'],
    ['the 2021-2027 period', '2021-2027 = 2021/2027'],
    ['from 2019 to 2023', '2019 to 2023 = 2019/2023'],
    ['2014 – 2019', '2014 – 2019 = 2014/2019'],
    ['2021-27', '2021-27 = 2021/2027'],
    ['pre-2010 debts', '2010 = 2010'],
    ['around 2010', '2010 = 2010~ approximate'],
    ['c. 2010', '2010 = 2010~ approximate'],
    ['in or about 1850', '1850 = 1850~ approximate'],
    ['the 1870 Education Act', '1870 = 1870'],
    ['early 2026', 'early 2026 = 2026-01/2026-04 early'],
    ['mid-2024', 'mid-2024 = 2024-05/2024-08 mid'],
    ['mid 2024', 'mid 2024 = 2024-05/2024-08 mid'],
    ['late 2021', 'late 2021 = 2021-09/2021-12 late'],
    ['early in 2026', 'early in 2026 = 2026-01/2026-04 early'],
    ['early to mid 2025', 'early to mid 2025 = 2025-01/2025-08'],
    ['mid-to-late 2025', 'mid-to-late 2025 = 2025-05/2025-12'],
    ['by the end of 2026', 'end of 2026 = 2026-12'],
    ['at the start of 2025', 'start of 2025 = 2025-01'],
    ['by end-2025', 'end-2025 = 2025-12'],
    ['late 2021 to early 2023', 'late 2021 to early 2023 = 2021-09/2023-04'],
    ['March 2020 to mid-2021', 'March 2020 to mid-2021 = 2020-03/2021-08'],
    ['2018’s accounts', '2018 = 2018'],
    ['| Nesta | 2024 | £5m |', '2024 = 2024'],
    ['from 2026 onwards', '2026 = 2026'],
    ['by 2030 emissions will fall', '2030 = 2030'],
    ['from 2026 schools must report', '2026 = 2026'],
    ['year-end 2024', 'end 2024 = 2024-12'],
    ['late 2023/early 2024', 'late 2023/early 2024 = 2023-09/2024-04'],
    ['1813-1814', '1813-1814 = 1813/1814'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});

describe('fiscal and academic years', () => {
  const rows: readonly Row[] = [
    ['£3m in 2024/25', '2024/25 = 2024-04-01/2025-03-31'],
    ['2024-25', '2024-25 = 2024-04-01/2025-03-31'],
    ['2024–25', '2024–25 = 2024-04-01/2025-03-31'],
    ['2024–2025', '2024–2025 = 2024-04-01/2025-03-31'],
    ['2024/2025', '2024/2025 = 2024-04-01/2025-03-31'],
    ['1999/00', '1999/00 = 1999-04-01/2000-03-31'],
    ['1999/2000', '1999/2000 = 1999-04-01/2000-03-31'],
    ['FY25', 'FY25 = 2024-04-01/2025-03-31'],
    ['FY 2025', 'FY 2025 = 2024-04-01/2025-03-31'],
    ['FY2024/25', 'FY2024/25 = 2024-04-01/2025-03-31'],
    ['FY24/25', 'FY24/25 = 2024-04-01/2025-03-31'],
    ['FY24-25', 'FY24-25 = 2024-04-01/2025-03-31'],
    ['in the financial year 2024/25', 'financial year 2024/25 = 2024-04-01/2025-03-31'],
    ['in the 2024/25 financial year', '2024/25 financial year = 2024-04-01/2025-03-31'],
    ['financial year 2025 to 2026', 'financial year 2025 to 2026 = 2025-04-01/2026-03-31'],
    ['the 2025 to 2026 tax year', '2025 to 2026 tax year = 2025-04-01/2026-03-31'],
    ['fiscal 2025', 'fiscal 2025 = 2024-04-01/2025-03-31'],
    ['the budget for 24/25 was cut', '24/25 = 2024-04-01/2025-03-31'],
    ['academic year 2023/24', 'academic year 2023/24 = 2023-09-01/2024-08-31'],
    ['the 2023-24 academic year', '2023-24 academic year = 2023-09-01/2024-08-31'],
    ['the 2023/24 season', '2023/24 season = 2023/2024'],
    ['2025/26 to 2027/28', '2025/26 to 2027/28 = 2025-04-01/2028-03-31'],
    ['2026-27 to 2028-29', '2026-27 to 2028-29 = 2026-04-01/2029-03-31'],
    ['between 2025/26 and 2027/28', '2025/26 and 2027/28 = 2025-04-01/2028-03-31'],
    ['2025/26 and 2026/27', '2025/26 = 2025-04-01/2026-03-31; 2026/27 = 2026-04-01/2027-03-31'],
    ['FY23 to FY25', 'FY23 to FY25 = 2022-04-01/2025-03-31'],
    ['2024/25–2027/28', '2024/25–2027/28 = 2024-04-01/2028-03-31'],
    ['late 2024/25', 'late 2024/25 = 2024-12/2025-03 late'],
    ['end of 2024-25', 'end of 2024-25 = 2025-03'],
    ['year to 31 July 2023', 'year to 31 July 2023 = 2022-08-01/2023-07-31'],
    ['the year ending 31 March 2024', 'year ending 31 March 2024 = 2023-04-01/2024-03-31'],
    ['the financial year ended March 2024', 'year ended March 2024 = 2023-04/2024-03'],
    ['the quarter to June 2024', 'quarter to June 2024 = 2024-04/2024-06'],
    ['the quarter ended 30 June 2024', 'quarter ended 30 June 2024 = 2024-04-01/2024-06-30'],
    ['the decade to 2024', 'decade to 2024 = 2015/2024'],
    ['| Scheme | 2025/26 | 2026/27 |', '2025/26 = 2025-04-01/2026-03-31; 2026/27 = 2026-04-01/2027-03-31'],
    ['The 2024 to 2025 financial year', '2024 to 2025 financial year = 2024-04-01/2025-03-31'],
    ["The '25/26 budget", '25/26 = 2025-04-01/2026-03-31'],
    ['in 2008/9 and 2009-10', '2008/9 = 2008-04-01/2009-03-31; 2009-10 = 2009-04-01/2010-03-31'],
    ['The Fiscal Year (FY) 2009 grants', 'Fiscal Year (FY) 2009 = 2008-04-01/2009-03-31'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});

describe('the federal fiscal year of the United States', () => {
  const rows: readonly Row[] = [
    ['FY2023', 'FY2023 = 2022-10-01/2023-09-30'],
    ['Q1 FY2023', 'Q1 FY2023 = 2022-10/2022-12'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text, null, 'en-US'), dates));
});

describe('the fiscal year of Australia', () => {
  const rows: readonly Row[] = [['2024-25', '2024-25 = 2024-07-01/2025-06-30']];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text, null, 'en-AU'), dates));
});

describe('quarters, halves and first months', () => {
  const rows: readonly Row[] = [
    ['Q3 2023', 'Q3 2023 = 2023-07/2023-09'],
    ['Q3 of 2023', 'Q3 of 2023 = 2023-07/2023-09'],
    ['2023 Q3', '2023 Q3 = 2023-07/2023-09'],
    ['Q2 2025/26', 'Q2 2025/26 = 2025-07/2025-09'],
    ['Q4 2024-25', 'Q4 2024-25 = 2025-01/2025-03'],
    ['Q1 FY25', 'Q1 FY25 = 2024-04/2024-06'],
    ['Q3 ’24', 'Q3 ’24 = 2024-07/2024-09'],
    ['Q1 to Q3 2024', 'Q1 to Q3 2024 = 2024-01/2024-09'],
    ['Q1 to Q3 2024/25', 'Q1 to Q3 2024/25 = 2024-04/2024-12'],
    ['third quarter of 2023', 'third quarter of 2023 = 2023-07/2023-09'],
    ['the final quarter of 2024/25', 'final quarter of 2024/25 = 2025-01/2025-03'],
    ['H1 2025', 'H1 2025 = 2025-01/2025-06'],
    ['first half of 2023', 'first half of 2023 = 2023-01/2023-06'],
    ['second half of 2024/25', 'second half of 2024/25 = 2024-10/2025-03'],
    ['first six months of 2024', 'first six months of 2024 = 2024-01/2024-06'],
    ['last three months of 2024/25', 'last three months of 2024/25 = 2025-01/2025-03'],
    ['In Q1, Q2 and Q3 2023', 'Q1 = 2023-01/2023-03; Q2 = 2023-04/2023-06; Q3 2023 = 2023-07/2023-09'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});

describe('seasons', () => {
  const rows: readonly Row[] = [
    ['spring 2025', 'spring 2025 = 2025-21'],
    ['Summer 2026', 'Summer 2026 = 2026-22'],
    ['autumn of 2021', 'autumn of 2021 = 2021-23'],
    ['winter 2025', 'winter 2025 = 2025-24'],
    ['winter of 2023/24', 'winter of 2023/24 = 2023-24'],
    ['winter 2023-24', 'winter 2023-24 = 2023-24'],
    ['fall 2022', 'fall 2022 = 2022-23'],
    ['spring/summer 2024', 'spring/summer 2024 = 2024-03/2024-08'],
    ['early summer 2024', 'early summer 2024 = 2024-22 early'],
    ['the spring Budget', ''],
    ['the summer school and the winter term', ''],
    ['the fall in prices', ''],
    ['a spring in the valley', ''],
    ['the fall of 2022 was steep', '2022 = 2022'],
    ['in the fall of 2022', 'fall of 2022 = 2022-23'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});

describe('decades and centuries', () => {
  const rows: readonly Row[] = [
    ['since the 1990s', '1990s = 199X'],
    ['in the 2000s', '2000s = 200X'],
    ['early 2010s', 'early 2010s = 201X early'],
    ['the 1970s and 1980s', '1970s = 197X; 1980s = 198X'],
    ["the '90s", '90s = 199X'],
    ['the nineties', 'nineties = 199X'],
    ['slums of the ’40s', '40s = 194X'],
    ['the 80’s', '80’s = 198X'],
    ['pits of the nineteen-sixties', 'nineteen-sixties = 196X'],
    ['in the twenty-twenties', 'twenty-twenties = 202X'],
    ['the nineteen schools', ''],
    ['the 1960s to the 1980s', '1960s to the 1980s = 1960/1989'],
    ['in her 80s', ''],
    ['the 19th century', '19th century = 18XX'],
    ['the twenty-first century', 'twenty-first century = 20XX'],
    ['the turn of the century', 'turn of the century = 2000~ approximate'],
    ['the second half of the 1990s', 'second half of the 1990s = 199X late'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});

describe('open ends keep the value of the date', () => {
  const rows: readonly Row[] = [
    ['runs until 31 December 2025', '31 December 2025 = 2025-12-31'],
    ['2010–present', '2010 = 2010'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text), dates));
});
