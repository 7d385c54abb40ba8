import { strict as assert } from 'node:assert';
import { marked, unmarked } from './marked';

const ROWS: readonly string[] = [
  '[Harwick Borough Council]',
  '[Housing and Planning Committee]',
  '[HM TREASURY]',
  'Rivals Slam Harwick Rowing Trust Over Missing Boats',
  'Boost for [Harwick Rowing Trust]',
  'Rivals Slam [Harwick Rowing Trust] Over Boats\n\nThe [Harwick Rowing Trust] was silent.',
  'Small Business Energy Grant: your questions answered',
  '[NHS England] gives green light on networks',
  'Source: [Harwick Rowing Trust]',
];

describe('headings', () => {
  for (const row of ROWS) it(row.replace(/\n+/g, ' / '), () => assert.equal(marked(unmarked(row)), row));
});
