import assert from 'node:assert/strict';
import { anchorAt } from '../../../src/review/anchor';
import { findAnchors } from '../../../src/review/findAnchors';
import { processorTime } from '../../support/processorTime';
import { marked } from './marked';

describe('an anchor', () => {
  const rows: readonly (readonly [rule: string, text: string, prefix: string, exact: string, suffix: string])[] = [
    ['keeps the words and what stands around them', 'It gave [£2m] in May.', 'It gave ', '£2m', ' in May.'],
    ['keeps 32 units on either side', `${'a'.repeat(40)}[£2m]${'b'.repeat(40)}`, 'a'.repeat(32), '£2m', 'b'.repeat(32)],
    ['cuts no pair of surrogates', `👍${'a'.repeat(31)}[£2m]${'b'.repeat(31)}👍`, 'a'.repeat(31), '£2m', 'b'.repeat(31)],
    ['keeps whole pairs', `👍${'a'.repeat(30)}[£2m]${'b'.repeat(30)}👍`, `👍${'a'.repeat(30)}`, '£2m', `${'b'.repeat(30)}👍`],
    ['has one kind of line ending', 'It\r\ngave [£2\r\nmillion]\r\rin May.', 'It\ngave ', '£2\nmillion', '\n\nin May.'],
    ['counts a line ending once', `${'\r\n'.repeat(40)}[£2m]${'\r\n'.repeat(40)}`, '\n'.repeat(32), '£2m', '\n'.repeat(32)],
    ['may stand alone', '[£2m]', '', '£2m', ''],
  ];
  for (const [rule, text, prefix, exact, suffix] of rows) {
    it(rule, () => {
      const { text: plain, spans } = marked(text);
      assert.deepEqual(anchorAt(plain, spans[0]), { ...spans[0], prefix, exact, suffix });
    });
  }
});

describe('anchors are found', () => {
  const LEEDS = 'Leeds City Council will receive [£2m] for new buses in the north of the city.';
  const HULL = 'Hull has been waiting since spring for [£2m] to mend its sea wall.';
  const YORK = 'In York the museums get [£2m], and nobody knows how it will be spent.';
  const plain = (text: string) => text.replace(/[[\]]/g, '');

  // The old text with the anchors in brackets; the new text with the places where they are found in brackets.
  const found: readonly (readonly [rule: string, old: string, now: string])[] = [
    ['where they were', `${LEEDS}\n\n${HULL}`, `${LEEDS}\n\n${HULL}`],
    ['where they were, among equal words', `${plain(LEEDS)}\n\n[£2m] here\n\n£2m there`, `${plain(LEEDS)}\n\n[£2m] here\n\n£2m there`],
    ['where they were, in a text that has the same paragraph twice', `${LEEDS}\n\n${plain(LEEDS)}`, `${LEEDS}\n\n${plain(LEEDS)}`],
    ['after words that are new', `${LEEDS}\n\n${HULL}`, `A new beginning.\n\n${LEEDS}\n\nAnd this.\n\n${HULL}`],
    ['with other words before', LEEDS, LEEDS.replace('will receive', 'was given')],
    ['with other words after', LEEDS, LEEDS.replace('for new buses', 'and more')],
    ['with words right before', `${LEEDS}\n\n${HULL}`, `${LEEDS.replace('[', 'about [')}\n\n${HULL}`],
    ['by context, among equal quotes', `${LEEDS}\n\n${HULL}\n\n${YORK}`, `Now:\n\n${LEEDS}\n\n${HULL}\n\n${YORK}`],
    ['with other line endings', `${LEEDS}\n\n${HULL}`, `${LEEDS}\r\n\r\n${HULL}`],
    ['with lines broken elsewhere', LEEDS, LEEDS.replace(/ /g, '\n')],
    [
      'with lines broken in the quote',
      'We gave [two million pounds] to the\nschools of the county.',
      'We gave [two\nmillion   pounds] to\nthe schools of the county.',
    ],
    ['in lines that were moved', `One fund opens.\n${LEEDS}\n${HULL}\n${YORK}\n`, `One fund opens.\n${HULL}\n${YORK}\n${LEEDS}\n`],
    [
      'in lines that were moved, where words were taken out as well',
      `One fund opens at last.\n${LEEDS}\n${HULL}\n${YORK}\n`,
      `One fund.\n${HULL}\n${YORK}\n${LEEDS}\n`,
    ],
    [
      'between the same neighbours, where a copy stands elsewhere, after an edit above',
      `One fund opens.\n\n${HULL}\n\n${LEEDS}\n\n${YORK}\n`,
      `Today one fund opens.\n\n${HULL}\n\n${LEEDS}\n\n${YORK}\n\n${plain(LEEDS)}\n`,
    ],
    ['where a copy is put at the end', `${LEEDS}\n\n${HULL}\n`, `${LEEDS}\n\n${HULL}\n\n${plain(LEEDS)}\n`],
  ];
  for (const [rule, old, now] of found) {
    it(rule, () => {
      const before = marked(old);
      const after = marked(now);
      const places = findAnchors(
        after.text,
        before.spans.map((span) => anchorAt(before.text, span)),
      );
      const byStart = (a: { start: number } | null, b: { start: number } | null) => (a?.start ?? -1) - (b?.start ?? -1);
      assert.deepEqual([...places].sort(byStart), after.spans);
    });
  }

  // The old text with one anchor, or more, the first of which is not to be found; the new text.
  const lost: readonly (readonly [rule: string, old: string, now: string])[] = [
    ['the words are gone', LEEDS, LEEDS.replace('[£2m] ', '')],
    [
      'the words are gone, and equal words stand elsewhere',
      `${LEEDS}\n\n${plain(HULL)}`,
      `${LEEDS.replace('[£2m]', 'nothing')}\n\n${plain(HULL)}`,
    ],
    ['the paragraph is gone, and equal words stand elsewhere', `${LEEDS}\n\n${plain(HULL)}`, plain(HULL)],
    ['other words have taken their place', LEEDS, LEEDS.replace('£2m', '£3m')],
    [
      'the words are gone from the original, and stand in a copy',
      `${LEEDS}\n\n${HULL}`,
      `${LEEDS.replace('[£2m]', '')}\n\n${HULL}\n\n${LEEDS}`,
    ],
    ['a copy stands right below, after an edit above', `Then.\n\n${LEEDS}\n\n${HULL}`, `And then.\n\n${LEEDS}\n\n${LEEDS}\n\n${HULL}`],
    ['nothing around them is left', LEEDS, 'Something else about £2m altogether.'],
    ['the same words are put before them', 'for [NHS] use', 'for NHS NHS use'],
    [
      'they are broken up, and put together again',
      'Payments began on [9 April], the scheme.',
      'Payments began on 9 and on 9 April, the scheme.',
    ],
    [
      'the words from them to the next like them are taken out',
      'The first goes to [York], with a museum. The next goes to York; it has a mill.',
      'The first goes to York; it has a mill.',
    ],
    ['there is no text', LEEDS, ''],
    ['they have no words', 'An empty[] place', 'An empty place'],
  ];
  for (const [rule, old, now] of lost) {
    it(`not where ${rule}`, () => {
      const { text, spans } = marked(old);
      const [place] = findAnchors(
        plain(now),
        spans.map((span) => anchorAt(text, span)),
      );
      assert.equal(place, null);
    });
  }

  it('in any order, and several on the same words', () => {
    const { text, spans } = marked(`${LEEDS}\n\n${HULL}`);
    const anchors = [spans[1], spans[0], spans[1]].map((span) => anchorAt(text, span));
    const shifted = ({ start, end }: { start: number; end: number }) => ({ start: start + 6, end: end + 6 });
    assert.deepEqual(findAnchors(`Now:\n\n${text}`, anchors), [spans[1], spans[0], spans[1]].map(shifted));
  });

  it('one inside the other', () => {
    const text = `Then.\n\n${plain(LEEDS)}`;
    const spans = ['Leeds City Council', 'Leeds', 'City Council'].map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }));
    const anchors = spans.map((span) => anchorAt(text, span));
    const shifted = spans.map(({ start, end }) => ({ start: start + 5, end: end + 5 }));
    assert.deepEqual(findAnchors(`Now. ${text}`, anchors), shifted);
  });

  it('none for no anchors', () => assert.deepEqual(findAnchors('It gave £2m.', []), []));
});

/** Milliseconds to find the anchors. */
function time(text: string, anchors: Parameters<typeof findAnchors>[1]): number {
  return processorTime(() => findAnchors(text, anchors));
}

// A busy machine may take ten times as long; what is not linear takes seconds.
describe('finding anchors takes time in proportion', () => {
  const PROSE = 'Leeds City Council will receive £2m for buses in 2024/25. ';
  const pieces: readonly string[] = ['£2m ', 'a', ' ', '\n', '£2m\n', '£2m for the NHS, and ', PROSE, '👍', '\r\n£2m'];
  for (const piece of pieces) {
    const textOf = (length: number) => piece.repeat(length / piece.length);
    const anchorsOf = (text: string, count: number, width: number) =>
      Array.from({ length: count }, (_, k) => Math.floor((k * (text.length - width)) / count)).map((start) =>
        anchorAt(text, { start, end: start + width }),
      );

    it(`to a text of ${JSON.stringify(piece)}`, () => {
      const [small, large] = [60_000, 480_000].map((length) => {
        const text = textOf(length);
        return time(`£2m ${text}`, anchorsOf(text, 1_000, 3));
      });
      assert.ok(large < small * 24 + 500, `${small.toFixed(1)} ms, and ${large.toFixed(1)} ms for eight times as much`);
    });

    it(`to the anchors in a text of ${JSON.stringify(piece)}`, () => {
      const text = textOf(60_000);
      const [small, large] = [500, 4_000].map((count) => time(`£2m ${text}`, anchorsOf(text, count, 3)));
      assert.ok(large < small * 24 + 500, `${small.toFixed(1)} ms, and ${large.toFixed(1)} ms for eight times as many`);
    });

    it(`to the length of quotes in a text of ${JSON.stringify(piece)}`, () => {
      const text = textOf(60_000);
      const [small, large] = [100, 800].map((width) => time(`£2m ${text}`, anchorsOf(text, 500, width)));
      assert.ok(large < small * 24 + 500, `${small.toFixed(1)} ms, and ${large.toFixed(1)} ms for eight times as long`);
    });
  }

  it('and a text of one letter loses them where something is put before it', () => {
    const text = 'a'.repeat(50_000);
    const anchors = Array.from({ length: 500 }, (_, k) => anchorAt(text, { start: k * 80, end: k * 80 + 3 }));
    assert.deepEqual(
      findAnchors(`x ${text}`, anchors).filter((place) => place !== null),
      [],
    );
  });

  it('and a text of one phrase keeps its anchors where nothing has changed', () => {
    const text = '£2m '.repeat(20_000);
    const spans = Array.from({ length: 1_000 }, (_, k) => ({ start: k * 80, end: k * 80 + 3 }));
    assert.deepEqual(
      findAnchors(
        text,
        spans.map((span) => anchorAt(text, span)),
      ),
      spans,
    );
  });
});
