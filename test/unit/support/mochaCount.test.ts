import { strict as assert } from 'node:assert';
import { MochaCount } from '../../support/mochaCount.mjs';

describe('the count of tests', () => {
  const table: readonly [output: string, passed: number, failed: number][] = [
    ['', 0, 0],
    ['  12 passing (5ms)\n', 12, 0],
    ['  12 passing (1m)\n  3 failing\n', 12, 3],
    ['  0 passing (1ms)\n  1 failing\n\n  1) money is at least 1.000:\n', 0, 1],
    ['  2 passing (5ms)\n  1 pending\n', 2, 1],
    ['  2 passing (5ms)\n\n  3 passing (7ms)\n', 5, 0],
    ['    ✔ has 3 passing (trains)\n    ✔ 5 failing lights\n', 0, 0],
  ];
  for (const [output, passed, failed] of table) {
    it(`${JSON.stringify(output)}: ${passed} passed, ${failed} failed`, () => {
      const whole = new MochaCount();
      whole.read(output);
      assert.deepEqual([whole.passed, whole.failed], [passed, failed]);
      const inPieces = new MochaCount();
      for (const character of output) inPieces.read(character);
      assert.deepEqual([inPieces.passed, inPieces.failed], [passed, failed]);
    });
  }

  it('tells the tests that failed, or else how the output ended', () => {
    const named = new MochaCount();
    named.read('  1 passing (5ms)\n  1 failing\n\n  1) a sum:\n');
    assert.deepEqual(named.reasons, ['  1 failing', '', '  1) a sum:']);
    const unnamed = new MochaCount();
    unnamed.read(`${'starting\n'.repeat(30)}  1 passing (5ms)\nTypeError: no folder\n`);
    assert.deepEqual(unnamed.reasons.slice(-2), ['  1 passing (5ms)', 'TypeError: no folder']);
    assert.equal(unnamed.reasons.length, 20);
  });
});
