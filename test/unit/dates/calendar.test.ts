import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  civilDate,
  dayExists,
  dayNumber,
  daysInMonth,
  isLeapYear,
  mondayOf,
  parseDay,
  weekdayOf,
  writeDay,
} from '../../../src/core/dates/calendar';

describe('calendar', () => {
  const day = (text: string) => parseDay(text) ?? assert.fail(`no day: ${text}`);

  const leap: readonly (readonly [year: number, leap: boolean])[] = [
    [2024, true],
    [2023, false],
    [1900, false],
    [2000, true],
  ];
  for (const [year, expected] of leap)
    it(`${year} ${expected ? 'is' : 'is not'} a leap year`, () => assert.equal(isLeapYear(year), expected));

  const sums: readonly (readonly [rule: string, got: () => string | number | boolean, wanted: string | number | boolean])[] = [
    ['February has 29 days in a leap year', () => daysInMonth(2024, 2), 29],
    ['and 28 in another', () => daysInMonth(2023, 2), 28],
    ['29 February exists without a year', () => dayExists(null, 2, 29), true],
    ['31 April never', () => dayExists(null, 4, 31), false],
    ['nor a thirteenth month', () => dayExists(2024, 13, 1), false],
    ['days count from 1 January 1970', () => dayNumber(day('1970-01-01')), 0],
    ['and before it below zero', () => dayNumber(day('1969-12-31')), -1],
    ['over a leap day', () => writeDay(addDays(day('2024-02-28'), 2)), '2024-03-01'],
    ['back over a new year', () => writeDay(addDays(day('2024-01-01'), -1)), '2023-12-31'],
    ['a month later is the last day of a shorter month', () => writeDay(addMonths(day('2024-01-31'), 1)), '2024-02-29'],
    ['months back over a new year', () => writeDay(addMonths(day('2024-01-15'), -2)), '2023-11-15'],
    ['5 September 2024 was a Thursday', () => weekdayOf(day('2024-09-05')), 4],
    ['1 January 1950 was a Sunday', () => weekdayOf(day('1950-01-01')), 7],
    ['a week begins on Monday', () => writeDay(mondayOf(day('2024-09-08'))), '2024-09-02'],
    ['no such day', () => parseDay('2023-02-29') === null, true],
    ['no such form', () => parseDay('5/9/2024') === null, true],
  ];
  for (const [rule, got, wanted] of sums) it(rule, () => assert.equal(got(), wanted));

  it('agrees with Date.UTC on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const date = civilDate(number);
        assert.equal(writeDay(date), new Date(number * 86_400_000).toISOString().slice(0, 10));
        assert.equal(dayNumber(date), number);
        assert.equal(weekdayOf(date) % 7, new Date(number * 86_400_000).getUTCDay());
      }),
      { numRuns: 2000 },
    );
  });
});
