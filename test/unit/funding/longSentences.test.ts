import assert from 'node:assert/strict';
import { items } from './itemTable';

describe('a sentence that is read in pieces', () => {
  it('has each of its sums once, wherever it is cut', () => {
    for (let words = 285; words < 305; words++) {
      const found = items(`${'word '.repeat(words)}and Nesta has given no more than £5 million to Keele University`);
      const sums = found.flatMap(({ mentions }) => mentions);
      assert.deepEqual(sums, [...new Set(sums)], `${words} words before`);
    }
  });
});
