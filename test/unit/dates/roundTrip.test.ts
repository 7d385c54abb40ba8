import assert from 'node:assert/strict';
import edtf from 'edtf';
import fc from 'fast-check';
import { civilDate, weekdayOf } from '../../../src/core/dates/calendar';
import type { DateValue } from '../../../src/core/model';
import { dateText } from '../../../src/formats/dateText';
import { valuesOf } from './readings';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const UNITS = ['days', 'weeks', 'months', 'years'];

const year = fc.integer({ min: 1950, max: 2060 });
const month = fc.constantFrom(...MONTHS);
const number = fc.integer({ min: 2, max: 40 });
const two = (value: number) => String(value % 100).padStart(2, '0');
const day = fc
  .integer({ min: -7_000, max: 33_000 })
  .map(civilDate)
  .map((date) => `${WEEKDAYS[weekdayOf(date) - 1]} ${date.day} ${MONTHS[date.month - 1]} ${date.year}`);

/** Time expressions of every form that has a value without a document date. */
const FORMS: readonly fc.Arbitrary<string>[] = [
  day,
  fc.tuple(month, year).map(([m, y]) => `${m} ${y}`),
  year.map(String),
  year.map((y) => `${y}/${two(y + 1)}`),
  year.map((y) => `financial year ${y} to ${y + 1}`),
  fc.tuple(fc.integer({ min: 1, max: 4 }), year).map(([q, y]) => `Q${q} ${y}`),
  fc.tuple(fc.integer({ min: 1, max: 2 }), year).map(([h, y]) => `H${h} ${y}`),
  fc.tuple(fc.constantFrom(...SEASONS), year).map(([season, y]) => `${season} ${y}`),
  fc.integer({ min: 180, max: 206 }).map((decade) => `the ${decade}0s`),
  fc.tuple(fc.constantFrom('early ', 'mid-', 'late '), year).map(([part, y]) => `${part}${y}`),
  fc.tuple(month, year, month, number).map(([m, y, n, more]) => `${m} ${y} to ${n} ${y + more}`),
  fc.tuple(number, fc.constantFrom(...UNITS)).map(([n, unit]) => `${n} ${unit}`),
];

function read(text: string): DateValue {
  const values = valuesOf(`The sum was paid for ${text}, in full.`);
  assert.equal(values.length, 1, text);
  return values[0];
}

describe('a date in words', () => {
  it('is read again with the same value, and its EDTF is what the edtf package reads', () => {
    fc.assert(
      fc.property(fc.oneof(...FORMS), (text) => {
        const value = read(text);
        const again = read(dateText(value));
        assert.deepEqual([again.start, again.end, again.duration], [value.start, value.end, value.duration], `${text}: ${dateText(value)}`);
        if (value.edtf !== null) assert.doesNotThrow(() => edtf(value.edtf as string), value.edtf);
      }),
      { numRuns: 10_000 },
    );
  });
});
