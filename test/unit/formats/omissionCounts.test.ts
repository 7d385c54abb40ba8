import { strict as assert } from 'node:assert';
import { omissionCounts } from '../../../src/formats/omissionCounts';

describe('omissions', () => {
  it('are counted, the most frequent first', () =>
    assert.deepEqual(omissionCounts(['without a day', 'a rate or a share', 'a rate or a share']), [
      ['a rate or a share', 2],
      ['without a day', 1],
    ]));
  it('may be none', () => assert.deepEqual(omissionCounts([]), []));
});
