import assert from 'node:assert/strict';
import fc from 'fast-check';
import { civilDate, daysInMonth, weekdayOf, writeDay } from '../../../src/core/dates/calendar';
import { BRITISH_DATES } from '../../../src/core/dates/dateOptions';
import { recogniseDates } from '../../../src/core/dates/recognise';
import { readText } from '../../../src/core/text/sourceText';
import { mentionsOf, readDates, valuesOf } from './readings';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const days = fc.integer({ min: -25_000, max: 60_000 }).map(civilDate); // 1901 to 2134
const two = (number: number) => String(number).padStart(2, '0');

/** The forms of EDTF that a value may have: ISO 8601-2:2019, levels 0 to 2 as far as they are written here. */
const EDTF_DATE = '(?:\\d{4}|\\d{3}X|\\d{2}XX|XXXX-\\d\\d|(?:\\d{4}|XXXX)-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)';
const EDTF = new RegExp(`^(?:${EDTF_DATE}~?|\\d{4}-2[1-4]|${EDTF_DATE}/${EDTF_DATE})$`);
const DURATION = /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/;

describe('every day in every form', () => {
  const forms: readonly (readonly [name: string, write: (year: number, month: number, day: number, weekday: number) => string])[] = [
    ['18 March 2024', (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`],
    ['18th March 2024', (y, m, d) => `${d}${d % 10 === 1 && d !== 11 ? 'st' : 'th'} ${MONTHS[m - 1]} ${y}`],
    ['the 18th of March, 2024', (y, m, d) => `${d}th of ${MONTHS[m - 1]}, ${y}`],
    ['18 Mar 2024', (y, m, d) => `${d} ${MONTHS[m - 1].slice(0, 3)} ${y}`],
    ['18-Mar-2024', (y, m, d) => `${d}-${MONTHS[m - 1].slice(0, 3)}-${y}`],
    ['March 18, 2024', (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`],
    ['Monday 18 March 2024', (y, m, d, w) => `${WEEKDAYS[w - 1]} ${d} ${MONTHS[m - 1]} ${y}`],
    ['Monday, March 18th, 2024', (y, m, d, w) => `${WEEKDAYS[w - 1]}, ${MONTHS[m - 1]} ${d}th, ${y}`],
    ['2024-03-18', (y, m, d) => `${y}-${two(m)}-${two(d)}`],
    ['2024/03/18', (y, m, d) => `${y}/${two(m)}/${two(d)}`],
    ['18/03/2024', (y, m, d) => `${two(d)}/${two(m)}/${y}`],
    ['18.3.2024', (y, m, d) => `${d}.${m}.${y}`],
  ];
  for (const [name, write] of forms) {
    it(name, () => {
      fc.assert(
        fc.property(days, (date) => {
          // Figures whose day could be a month are read day first, unless one in the text shows the other order.
          const text = write(date.year, date.month, date.day, weekdayOf(date));
          assert.equal(readDates(`It was paid on ${text}, in full.`), `${text} = ${writeDay(date)}`);
        }),
      );
    });
  }

  it('a month, a range of months, a fiscal year and a quarter', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 9 }), ({ year, month }, more) => {
        const [from, to] = [`${year}-${two(month)}`, `${year + more}-${two(month)}`];
        const name = `${MONTHS[month - 1]} ${year}`;
        assert.equal(readDates(`It was paid in ${name}.`), `${name} = ${from}`);
        const range = `${name} to ${MONTHS[month - 1]} ${year + more}`;
        assert.equal(readDates(`It was paid from ${range}.`), `${range} = ${from}/${to}`);
        const fiscal = `${year}/${two((year + 1) % 100)}`;
        assert.equal(readDates(`It was paid in ${fiscal}.`), `${fiscal} = ${year}-04-01/${year + 1}-03-31`);
        const quarter = Math.ceil(month / 3);
        const ends = `${year}-${two(quarter * 3 - 2)}/${year}-${two(quarter * 3)}`;
        assert.equal(readDates(`It was paid in Q${quarter} ${year}.`), `Q${quarter} ${year} = ${ends}`);
      }),
    );
  });

  it('a day that does not exist is never read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2050 }), fc.constantFrom(2, 4, 6, 9, 11), (year, month) => {
        const day = daysInMonth(year, month) + 1;
        assert.equal(readDates(`Due ${day} ${MONTHS[month - 1]} ${year}`), '');
      }),
    );
  });
});

/** Spans of the dates of a text, counted from `origin`. */
function spans(text: string, origin: number): [start: number, end: number][] {
  const source = readText(text);
  return source.blocks
    .flatMap((block) => recogniseDates(source, block, BRITISH_DATES))
    .map(({ start, end }) => [start - origin, end - origin]);
}

describe('values are well-formed', () => {
  const words = (
    'in on by since until from to between and the early mid late end of start next last this past two three five 18 2 3-5 24 2024 2019 1990s ' +
    '2024/25 2024-25 FY25 Q3 H1 spring winter March May December Monday Friday year years month months week quarter decade half first second ' +
    'financial today yesterday ago , . - – / ( ) 2025-03-04 05/06/2024 £5m people 99'
  ).split(' ');
  const sentences = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((tokens) => tokens.join(' '));

  it('in EDTF and ISO 8601, whatever the words', () => {
    fc.assert(
      fc.property(sentences, fc.constantFrom(null, '2024-02-29', '2023-12-31'), (text, today) => {
        for (const { edtf, start, end, duration } of valuesOf(text, today)) {
          if (edtf !== null) assert.match(edtf, EDTF);
          if (duration !== null) assert.match(duration, DURATION);
          if (start !== null && end !== null) assert.ok(start <= end, `${start} > ${end} in ${text}`);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('the same whatever blocks stand before and after', () => {
    fc.assert(
      fc.property(sentences, sentences, sentences, (before, text, after) => {
        const alone = spans(text, 0);
        const among = spans(`${before}\n\n${text}\n\n${after}`, before.length + 2);
        const inside = among.filter(([start, end]) => start >= 0 && end <= text.length);
        assert.deepEqual(inside, alone);
      }),
    );
  });

  it('with spans in order and apart, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), sentences, (noise, text) => {
        const source = readText(`${noise} ${text}`);
        let end = 0;
        for (const mention of mentionsOf(source)) {
          assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= source.text.length);
          end = mention.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
