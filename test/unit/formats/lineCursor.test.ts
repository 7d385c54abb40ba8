import { strict as assert } from 'node:assert';
import { LineCursor } from '../../../src/formats/lineCursor';

describe('LineCursor', () => {
  // text, offsets, line:column of each
  const examples: [string, string, number[], string[]][] = [
    ['the start of a text', 'abc', [0, 2], ['1:1', '1:3']],
    ['the end of a text', 'abc', [3], ['1:4']],
    ['line feeds', 'a\nbc\n\nd', [0, 2, 3, 5, 6], ['1:1', '2:1', '2:2', '3:1', '4:1']],
    ['carriage returns', 'a\rbc\r\rd', [2, 6], ['2:1', '4:1']],
    ['pairs, which are one line end', 'a\r\nbc\r\nd', [3, 7], ['2:1', '3:1']],
    ['both kinds mixed', 'a\n\r\nb\rc\r\n\nd', [4, 6, 9, 10], ['3:1', '4:1', '5:1', '6:1']],
    ['the line feed of a pair', 'a\r\nb', [1, 2, 3], ['1:2', '1:3', '2:1']],
    ['UTF-16 units, two for an emoji', '💷£5', [2], ['1:3']],
    ['separators that are no line ends in an editor', 'a\u2028b\u0085c\fd', [2, 4, 6], ['1:3', '1:5', '1:7']],
    ['the same place twice', 'a\nb', [2, 2], ['2:1', '2:1']],
  ];
  for (const [rule, text, offsets, places] of examples) {
    it(`counts ${rule}`, () => {
      const cursor = new LineCursor(text);
      const found = offsets.map((offset) => cursor.at(offset)).map(({ line, column }) => `${line}:${column}`);
      assert.deepEqual(found, places);
    });
  }

  it('refuses to go back, and to leave the text', () => {
    const cursor = new LineCursor('a\nb');
    cursor.at(2);
    assert.throws(() => cursor.at(1), RangeError);
    assert.throws(() => cursor.at(4), RangeError);
  });
});
