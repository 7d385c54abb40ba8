import assert from 'node:assert/strict';
import { PhraseTable } from '../../../src/core/text/phraseTable';
import { tokeniseEach } from '../../../src/core/text/tokeniseEach';
import { tokenise } from '../../../src/core/text/tokens';
import { firstWordsOf } from '../../../src/core/text/wordSet';
import { WordTable } from '../../../src/core/text/wordTable';

describe('a word table', () => {
  const months = new WordTable([
    ['March', 3],
    ['août', 8],
    ["d'avril", 4],
  ]);
  const rows: readonly (readonly [string, number | undefined])[] = [
    ['March', 3],
    ['MARCH', 3],
    ['march', 3],
    ['Aout', 8],
    ['D’Avril', 4],
    ['davril', 4],
    ['Mar\u00adch', 3],
    ['Ma\u0301rch', 3],
    ['marches', undefined],
    ['Mar\u20d7ch', undefined],
    ['Mart', undefined],
    ['3', undefined],
    ['-', undefined],
  ];
  for (const [word, value] of rows) it(`${word} is ${value}`, () => assert.equal(months.get(tokenise(word), 0), value));

  it('refuses two words in one row, and one word in two', () => {
    new WordTable([['two words', 1]]);
    assert.throws(() => tokenise('may'), /not one word/);
    new WordTable([
      ['May', 1],
      ['may', 2],
    ]);
    assert.throws(() => tokenise('may'), /stands twice/);
    assert.equal(months.get(tokenise('march'), 0), 3);
  });

  it('made after a text was split knows the words of later ones', () => {
    const before = tokenise('zeugmatic');
    const late = new WordTable([['zeugmatic', 1]]);
    assert.equal(late.get(tokenise('Zeugmatic'), 0), 1);
    assert.equal(late.get(before, 0), undefined);
  });
});

describe('a phrase table', () => {
  const phrases = new PhraseTable([
    ['up to', 'at-most'],
    ['up', 'up'],
    ['as much as', 'at-most'],
    ['co-op', 'shop'],
    ["King's Fund", 'charity'],
    ['& co', 'company'],
    ['24 hours', 'day'],
  ]);
  const rows: readonly (readonly [text: string, value: string | undefined, rest: string])[] = [
    ['up to £5m', 'at-most', '£5m'],
    ['Up\nto £5m', 'at-most', '£5m'],
    ['up £5m', 'up', '£5m'],
    ['up\n\nto £5m', 'up', 'to £5m'],
    ['as much again', undefined, ''],
    ['Co–op bank', 'shop', 'bank'],
    ['King’s Fund report', 'charity', 'report'],
    ['& Co opened', 'company', 'opened'],
    ['- Co opened', undefined, ''],
    ['24 hours later', 'day', 'later'],
    ['25 hours later', undefined, ''],
  ];
  for (const [text, value, rest] of rows) {
    it(`${JSON.stringify(text)} begins with ${value}`, () => {
      const tokens = tokenise(text);
      const match = phrases.match(tokens, 0, tokens.count);
      assert.equal(match?.value, value);
      if (match) assert.equal(text.slice(tokens.start[match.next]), rest);
    });
  }

  it('begins only with the first words, marks and numbers of its rows', () => {
    const begins = ['up', 'UP', '&', '24', 'to', 'co', '-', '5'].filter((text) => phrases.mayBegin(tokenise(text), 0));
    assert.deepEqual(begins.slice(0, 4), ['up', 'UP', '&', '24']);
    assert.ok(!begins.includes('to'));
  });

  it('does not reach past its limit', () => {
    assert.equal(phrases.match(tokenise('up to £5m'), 0, 1)?.value, 'up');
  });
});

describe('the first words of tables', () => {
  const months = new WordTable([
    ['March', 3],
    ['May', 5],
  ]);
  const phrases = new PhraseTable([
    ['may well', true],
    ['as much as', true],
    ['& co', true],
  ]);
  const words = firstWordsOf(months, phrases);
  const rows: readonly (readonly [string, boolean])[] = [
    ['march', true],
    ['May', true],
    ['as', true],
    ['much', false],
    ['co', false],
  ];
  for (const [word, known] of rows) it(`${word}: ${known}`, () => assert.equal(words.has(tokenise(word), 0), known));
});

describe('texts split into tokens in one go', () => {
  it('are told apart, also empty ones', () => {
    const { tokens, bounds } = tokeniseEach(['up to', '', "King's", '5m']);
    assert.deepEqual(bounds, [0, 2, 2, 4, 6]);
    assert.equal(tokens.count, 6);
  });
});
