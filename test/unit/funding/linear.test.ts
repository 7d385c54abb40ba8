import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analyse';
import { processorTime } from '../../support/processorTime';

/** Milliseconds to analyse `text`. */
function time(text: string): number {
  return processorTime(() => analyse(text, { today: '2026-01-01' }), 2);
}

// A busy machine may take three times as long; what is not linear takes seconds.
describe('reading funding takes time in proportion to the text', () => {
  const pieces: readonly string[] = [
    '“We gave £5m to trams.” ',
    'It gave £5m to trams. “We gave £5m to it.” ',
    'The money will be shared. ',
    'The council gave £5m. ',
    'of which £5m, ',
    '- £5m, X\n',
    '| £5m | £2m |\n',
    'A £5m scheme is set up for Leeds City Council. The Museum Rescue Fund is new.\n\n',
  ];
  for (const piece of pieces) {
    it(JSON.stringify(piece), () => {
      const text = (length: number) => `We have £9m. ${piece.repeat(length / piece.length)}`;
      const small = time(text(20_000));
      const large = time(text(320_000));
      assert.ok(large < small * 48 + 500, `${small.toFixed(1)} ms, and ${large.toFixed(1)} ms for sixteen times as much`);
    });
  }
});
