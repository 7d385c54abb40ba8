import assert from 'node:assert/strict';
import { plainWordHash } from '../../../src/core/text/plainWords';
import { tokenise } from '../../../src/core/text/tokens';
import { WordMemory } from '../../../src/core/text/wordMemory';

describe('a memory of words', () => {
  const memory = () => {
    const read: string[] = [];
    const words = new WordMemory((_tokens, _i, word) => {
      read.push(word);
      return { word };
    });
    return { read, words };
  };
  const met: readonly (readonly [text: string, read: readonly string[]])[] = [
    ['grant Grant GRANT', ['grant']],
    ['grant grants', ['grant', 'grants']],
    ['École école', ['école']],
    ['cafe café', ['cafe', 'café']],
    ['2024 2025', ['2024', '2025']],
  ];
  for (const [text, expected] of met)
    it(`reads of “${text}” ${expected.length === 1 ? 'one word' : 'two words'}`, () => {
      const { read, words } = memory();
      const tokens = tokenise(text);
      const known = [...tokens.hash.keys()].map((i) => words.get(tokens, i).word);
      assert.deepEqual(read, expected);
      assert.deepEqual(
        known,
        text.split(' ').map((word) => word.toLowerCase()),
      );
    });

  it('gives the word as it stands there also when others came between, more than it keeps', () => {
    const { words } = memory();
    const text = Array.from({ length: 60_000 }, (_, i) => `w${i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)])}`).join(
      ' ',
    );
    const tokens = tokenise(`${text} ${text}`);
    for (let i = 0; i < tokens.count; i++) assert.equal(words.get(tokens, i).word, tokens.text.slice(tokens.start[i], tokens.end[i]));
  });
});

describe('the hash of a plain word', () => {
  for (const word of ['a', 'grant', 'zebra'])
    it(`${word}: that of its token`, () => assert.equal(plainWordHash(word), tokenise(word).hash[0]));
  for (const word of ['', 'Grant', 'café', 'co-op', "king's", '5m', 'two words', '.'])
    it(`“${word}” is no plain word`, () => assert.equal(plainWordHash(word), 0));
});
