import { strict as assert } from 'node:assert';
import { dayProblem } from '../../../src/editor/dayProblem';

describe('dayProblem', () => {
  for (const day of ['2017-09-05', '2024-02-29', '2000-02-29', '1999-12-31', '0024-01-01'])
    it(`${day} is a day`, () => assert.equal(dayProblem(day), null));

  const examples: [string, RegExp][] = [
    ['5 September 2017', /^“5 September 2017” is not written as YYYY-MM-DD/],
    ['05/09/2017', /not written as YYYY-MM-DD/],
    ['2017-9-5', /not written as YYYY-MM-DD/],
    ['2017-09', /not written as YYYY-MM-DD/],
    ['20170905', /not written as YYYY-MM-DD/],
    ['2017-09-05T10:00', /not written as YYYY-MM-DD/],
    ['2017-13-05', /^There is no month 13: months are 01 to 12\.$/],
    ['2017-00-05', /^There is no month 00/],
    ['2017-09-31', /^September 2017 has no day 31: its days are 01 to 30\.$/],
    ['2017-09-00', /^September 2017 has no day 00/],
    ['2023-02-29', /^February 2023 has no day 29: its days are 01 to 28\.$/],
    ['1900-02-29', /^February 1900 has no day 29/],
    ['2024-02-30', /^February 2024 has no day 30: its days are 01 to 29\.$/],
  ];
  for (const [text, problem] of examples) it(`${text} is none`, () => assert.match(dayProblem(text) ?? '', problem));
});
