import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { CodePoints } from '../../../src/formats/codePoints';

describe('code points', () => {
  // text up to the place that is asked for, and how many characters that are
  const examples: [string, number][] = [
    ['', 0],
    ['£2m', 3],
    ['😀', 1],
    ['😀😀 £2m', 6],
    ['é', 1],
    ['e\u0301', 2],
    ['half \ud83d', 6],
  ];
  for (const [text, count] of examples)
    it(`are ${count} in “${text}”`, () => assert.equal(new CodePoints(`${text}.`).before(text.length), count));

  it('are counted as JavaScript goes through a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (before, after) =>
        assert.equal(new CodePoints(`${before}.${after}`).before(before.length), [...before].length),
      ),
    );
  });
});
