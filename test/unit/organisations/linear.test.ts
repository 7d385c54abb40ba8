import { strict as assert } from 'node:assert';
import { processorTime } from '../../support/processorTime';
import { linked } from './marked';

/** Texts that tempt a recogniser to look back over all of them. */
const TEXTS: Record<string, (size: number) => string> = {
  capitals: (size) => 'Alpha Beta '.repeat(size / 11),
  'capitals and `and`': (size) => 'Alpha and Beta '.repeat(size / 15),
  'head nouns': (size) => 'Trust Council of '.repeat(size / 17),
  brackets: (size) => '(AB '.repeat(size / 4),
  definitions: (size) => 'Alpha Trust (AT) Aleph Trust (AT) '.repeat(size / 34),
  suffixes: (size) => 'Ltd '.repeat(size / 4),
  initials: (size) => 'U.S.'.repeat(size / 4),
  hyphens: (size) => 'Alpha-'.repeat(size / 6),
  'listed names': (size) => 'NHS England '.repeat(size / 12),
  commas: (size) => 'Alpha, Beta, '.repeat(size / 13),
  possessives: (size) => 'Alpha’s '.repeat(size / 8),
  rows: (size) => '| Recipient | Sum | For |\n'.repeat(size / 26),
};

describe('time grows with the length of the text', () => {
  for (const [name, text] of Object.entries(TEXTS))
    it(name, () => {
      const time = (size: number) => {
        const input = text(size);
        return processorTime(() => linked(input));
      };
      time(20_000);
      const [short, long] = [Math.max(time(50_000), 5), time(400_000)];
      assert.ok(long < short * 40, `${short.toFixed(0)} ms for 50 kB, ${long.toFixed(0)} ms for 400 kB`);
    });
});
