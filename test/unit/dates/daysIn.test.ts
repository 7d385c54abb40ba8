import assert from 'node:assert/strict';
import { readDates } from './readings';

/** Text, and its dates as `span = value`. */
type Row = readonly [text: string, dates: string];

describe('a day told by its place in a longer stretch, on Thursday 5 September 2024', () => {
  const rows: readonly Row[] = [
    ['The trustees met on Tuesday last week.', 'Tuesday last week = 2024-08-27'],
    ['It will be signed on Friday of next week.', 'Friday of next week = 2024-09-13'],
    ['Wednesday, this week', 'Wednesday, this week = 2024-09-04'],
    ['Last week on Monday the pool shut.', 'Last week on Monday = 2024-08-26'],
    ['The wards vote on the first Thursday in May 2025.', 'first Thursday in May 2025 = 2025-05-01'],
    ['the last Friday of October 2024', 'last Friday of October 2024 = 2024-10-25'],
    ['The mayor will report on the 2nd Monday of October.', '2nd Monday of October = 2024-10-14'],
    ['the last day of February 2028', 'last day of February 2028 = 2028-02-29'],
    ['from the first day of the financial year', 'first day of the financial year = 2024-04-01'],
    ['by the final day of 2024/25', 'final day of 2024/25 = 2025-03-31'],
    ['Claims are due by the 20th of next month.', '20th of next month = 2024-10-20'],
    ['Rents rose on the third of last month.', 'third of last month = 2024-08-03'],
    ['from the first Monday in May 2025 to 4 June 2025', 'first Monday in May 2025 to 4 June 2025 = 2025-05-05/2025-06-04'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text, '2024-09-05'), dates));
});

describe('a weekday with the day of the month, on Thursday 5 September 2024', () => {
  const rows: readonly Row[] = [
    ['Bids close on Thursday 19th, at noon.', 'Thursday 19th = 2024-09-19'],
    ['The panel met on Monday the 2nd.', 'Monday the 2nd = 2024-09-02'],
    ['The hall was hired for Friday the thirteenth.', 'Friday the thirteenth = 2023-10-13'],
    ['It will rain from Friday the 13th to Monday the 16th.', 'Friday the 13th to Monday the 16th = 2024-09-13/2024-09-16'],
    ['On Monday the second clinic shut.', 'Monday = 2024-09-02'],
    ['The Bill passed on Tuesday 3rd Reading and all.', 'Tuesday = 2024-09-03'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text, '2024-09-05'), dates));
});

describe('no one day', () => {
  const rows: readonly Row[] = [
    ['the first Monday of each month', ''],
    ['the last day of term', ''],
    ['the last day of the year following the award', ''],
    ['this week Friday prayers were moved', 'this week = 2024-09-02/2024-09-08; Friday = 2024-08-30'],
    ['the last week in June', 'June = 2024-06'],
  ];
  for (const [text, dates] of rows) it(text, () => assert.equal(readDates(text, '2024-09-05'), dates));

  it('stays open without the document’s date', () => assert.equal(readDates('on Tuesday last week'), 'Tuesday last week = open'));
});
