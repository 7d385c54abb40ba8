import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LiveString } from '../../../src/core/text/liveString';

const edit = fc.record({ at: fc.nat({ max: 100 }), removed: fc.nat({ max: 8 }), text: fc.string({ maxLength: 4 }), reads: fc.boolean() });

describe('a live string', () => {
  it('is the same as a string that is put together anew at each edit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(edit, { maxLength: 30 }), (begun, edits) => {
        const live = new LiveString(begun);
        let text = begun;
        for (const { at, removed, text: inserted, reads } of edits) {
          const start = Math.min(at, text.length);
          const end = Math.min(start + removed, text.length);
          live.replace(start, end, inserted);
          text = text.slice(0, start) + inserted + text.slice(end);
          assert.equal(live.length, text.length);
          assert.equal(live.slice(start, text.length), text.slice(start));
          assert.equal(live.slice(0, start), text.slice(0, start));
          if (reads) assert.equal(live.toString(), text);
        }
        assert.equal(live.toString(), text);
      }),
    );
  });

  it('follows thousands of edits', () => {
    const live = new LiveString('-'.repeat(5_000));
    for (let at = 0; at < 10_000; at += 2) live.replace(at, at, 'x');
    assert.equal(live.toString(), 'x-'.repeat(5_000));
  });
});
