import assert from 'node:assert/strict';
import { HashIndex } from '../../../src/core/text/hashIndex';

describe('hash index', () => {
  it('numbers hashes in the order in which they come', () => {
    const index = new HashIndex();
    assert.deepEqual(
      [7, -1, 0, 7, 0x7fffffff].map((hash) => index.add(hash)),
      [0, 1, 2, 0, 3],
    );
    assert.deepEqual(
      [0x7fffffff, 0, 7, -1, 8].map((hash) => index.find(hash)),
      [3, 2, 0, 1, -1],
    );
  });

  it('grows, and keeps apart what falls on one slot', () => {
    const index = new HashIndex(1);
    const hashes = Array.from({ length: 1000 }, (_, k) => Math.imul(k, 4096));
    for (const hash of hashes) index.add(hash);
    assert.deepEqual(
      hashes.map((hash) => index.find(hash)),
      hashes.map((_, k) => k),
    );
    assert.ok(hashes.every((hash) => index.find(hash + 1) === -1));
  });
});
