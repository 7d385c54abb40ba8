import assert from 'node:assert/strict';
import { followEdits } from '../../../src/review/followEdits';
import { marked } from './marked';

describe('a stretch of text follows edits', () => {
  // The stretch stands between brackets: in the old text, then the edits (start, end, text), then in the new text; null where it is lost.
  const rows: readonly (readonly [rule: string, old: string, edits: readonly (readonly [number, number, string])[], now: string | null])[] =
    [
      ['none', 'It gave [£2m] in May.', [], 'It gave [£2m] in May.'],
      ['words before it', 'It gave [£2m] in May.', [[0, 2, 'The fund']], 'The fund gave [£2m] in May.'],
      ['words taken out before it', 'It gave [£2m] in May.', [[0, 3, '']], 'gave [£2m] in May.'],
      ['words after it', 'It gave [£2m] in May.', [[15, 18, 'June']], 'It gave [£2m] in June.'],
      ['typing right before it', 'It gave [£2m] in May.', [[8, 8, 'us ']], 'It gave us [£2m] in May.'],
      ['typing right after it', 'It gave [£2m] in May.', [[11, 11, ' more']], 'It gave [£2m] more in May.'],
      ['taking out what stands right before it', 'It gave [£2m] in May.', [[3, 8, '']], 'It [£2m] in May.'],
      ['taking out what stands right after it', 'It gave [£2m] in May.', [[11, 19, '']], 'It gave [£2m]'],
      ['typing inside it', 'It gave [£2m] in May.', [[9, 9, '1']], null],
      ['taking it out', 'It gave [£2m] in May.', [[8, 12, '']], null],
      ['taking out its beginning', 'It gave [£2m] in May.', [[3, 9, '']], null],
      ['taking out its end', 'It gave [£2m] in May.', [[10, 14, '']], null],
      ['putting other words in its place', 'It gave [£2m] in May.', [[8, 11, '£3m']], null],
      [
        'several, the last first',
        'It gave [£2m] in May.',
        [
          [15, 18, 'June'],
          [3, 7, 'paid out'],
          [0, 2, 'We'],
        ],
        'We paid out [£2m] in June.',
      ],
      [
        'several, the first first',
        'It gave [£2m] in May.',
        [
          [0, 2, 'We'],
          [3, 7, 'paid out'],
          [15, 18, 'June'],
        ],
        'We paid out [£2m] in June.',
      ],
      [
        'one of several through it',
        'It gave [£2m] in May.',
        [
          [0, 2, 'We'],
          [9, 10, '3'],
        ],
        null,
      ],
      ['a pair of surrogates before it', 'It gave [£2m] in May.', [[2, 2, ' 👍']], 'It 👍 gave [£2m] in May.'],
    ];
  for (const [rule, old, edits, now] of rows) {
    it(rule, () => {
      const { text, spans } = marked(old);
      const changes = edits.map(([start, end, put]) => ({ start, end, text: put }));
      const found = followEdits(spans[0], changes);
      if (now === null) return assert.equal(found, null);
      let edited = text;
      for (const each of changes.sort((a, b) => b.start - a.start))
        edited = edited.slice(0, each.start) + each.text + edited.slice(each.end);
      assert.deepEqual([edited, found], [marked(now).text, marked(now).spans[0]]);
    });
  }
});
