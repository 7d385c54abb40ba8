import { strict as assert } from 'node:assert';
import { passages } from '../../../src/formats/passages';

describe('passages', () => {
  // The evidence is what stands in brackets.
  const examples: [string, string, string[]][] = [
    ['words of one sentence', '[HM Treasury] has [given] a total of [£5m].', ['HM Treasury has given a total of £5m']],
    ['words of one line', '[It] gave. Then [£5m] came.', ['It gave. Then £5m']],
    ['words of two lines', '[£5m]\n[for tools]', ['£5m', 'for tools']],
    ['words that carriage returns part', '[£5m]\r[for tools]', ['£5m', 'for tools']],
    ['words far apart in a line', `[£5m]${' and so on'.repeat(20)} [for tools]`, ['£5m', 'for tools']],
    ['a single word', 'see [£5m] here', ['£5m']],
    ['nothing', 'see here', []],
  ];
  for (const [what, marked, expected] of examples) {
    it(`reads ${what}`, () => {
      const text = marked.replace(/[[\]]/g, '');
      const evidence = [...marked.matchAll(/\[([^\]]*)\]/g)].map(({ index, 1: words = '' }, i) => ({
        start: index - 2 * i,
        end: index - 2 * i + words.length,
      }));
      assert.deepEqual(
        passages(evidence, text).map(({ start, end }) => text.slice(start, end)),
        expected,
      );
    });
  }

  it('takes a word inside of another for a part of it', () => {
    assert.deepEqual(
      passages(
        [
          { start: 0, end: 9 },
          { start: 2, end: 4 },
        ],
        'the Trust gave',
      ),
      [{ start: 0, end: 9 }],
    );
  });
});
