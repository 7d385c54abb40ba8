import { strict as assert } from 'node:assert';
import { placesOf } from '../../../src/formats/placesOf';

describe('the places of offsets', () => {
  const at = placesOf('a\nbc\n\nd', [6, 0, 3, 3]);

  it('are found in any order, and where an offset is named twice', () => {
    assert.deepEqual([0, 3, 6].map(at), [
      { line: 1, column: 1 },
      { line: 2, column: 2 },
      { line: 4, column: 1 },
    ]);
  });

  it('are not known of other offsets', () => assert.equal(at(2), undefined));

  it('lie in the text', () => assert.throws(() => placesOf('abc', [4]), RangeError));
});
