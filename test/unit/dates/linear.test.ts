import assert from 'node:assert/strict';
import { readText } from '../../../src/core/text/sourceText';
import { processorTime } from '../../support/processorTime';
import { mentionsOf } from './readings';

/** Milliseconds to read the dates of `text`. */
function time(text: string): number {
  const source = readText(text);
  return processorTime(() => mentionsOf(source));
}

// A busy machine may take ten times as long; what is not linear takes seconds.
describe('reading dates takes time in proportion to the text', () => {
  const pieces: readonly string[] = [
    '1',
    '12 ',
    '1, ',
    '1/2/',
    '2024-',
    '2024/25 ',
    'March ',
    'in May ',
    'May and ',
    'one hundred and ',
    'two years and ',
    'early to ',
    'end of the ',
    'first half of the ',
    'year to ',
    'Q1 and ',
    'on Tuesday ',
    '18 March ',
    '| 2024 ',
    'A',
    '(',
  ];
  for (const piece of pieces) {
    it(JSON.stringify(piece), () => {
      const length = 20_000;
      const small = time(piece.repeat(length / piece.length));
      const large = time(piece.repeat((length * 8) / piece.length));
      assert.ok(large < small * 24 + 500, `${small.toFixed(1)} ms, and ${large.toFixed(1)} ms for eight times as much`);
    });
  }
});
