import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LiveText } from '../../../src/core/text/liveText';
import { readText, type SourceText } from '../../../src/core/text/sourceText';
import { edits, placeOf, texts } from '../../support/editScripts';

function written({ text, tokens: { count, start, end, kind, gap, hash }, blocks }: SourceText): string {
  return JSON.stringify([text, count, [start, end, kind, gap, hash].map((column) => [...column]), blocks]);
}

describe('a live text', () => {
  it('has the tokens and blocks of its text, whatever the edits', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(texts, fc.array(edits, { minLength: 1, maxLength: 8 }), (begun, script) => {
        const live = new LiveText(readText(begun));
        for (const edit of script) {
          const { text } = live;
          const start = placeOf(edit, text);
          live.change({ start, end: Math.min(start + edit.removed, text.length), text: edit.text });
          assert.equal(written(live.readAll()), written(readText(live.text)));
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('reads only the blocks around an edit', () => {
    const block = 'The trust gave £5m to boats that sail on the sea and to those that sail on the lakes of the north.\n\n';
    const live = new LiveText(readText(block.repeat(1_000)));
    const start = 500 * block.length + block.indexOf('sea');
    assert.deepEqual(live.change({ start, end: start, text: 'new ' }), { first: 500, removed: 1, added: 1 });
  });
});
