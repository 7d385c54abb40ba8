import { strict as assert } from 'node:assert';
import { filterWords, matchesFilter } from '../../../src/editor/itemMatch';
import { PART, WHOLE } from './fixture';

describe('the filter of funding items', () => {
  const matches = (item: typeof WHOLE, text: string) => matchesFilter(item, '/papers/Dock.txt', filterWords(text));

  for (const text of [
    '',
    '  ',
    'harbour',
    'HARB coll',
    'dry dock',
    '£4.5m',
    'gbp',
    '4,500,000',
    'awarded',
    'dock.txt',
    'papers/',
    'anvil £4.5m awarded',
  ])
    it(`finds an item by '${text}'`, () => assert.equal(matches(WHOLE, text), true));

  for (const text of ['harbour york', '£4.6m', 'announced', 'tools'])
    it(`does not find it by '${text}'`, () => assert.equal(matches(WHOLE, text), false));

  it('keeps to the item, not to its whole', () => assert.equal(matches(PART, 'harbour'), false));
});
