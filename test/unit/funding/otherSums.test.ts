import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analyse';

describe('a sum that is no funding', () => {
  const rows: readonly (readonly [text: string, told: string[]])[] = [
    ['The repairs will cost £3m.', ['cost cost']],
    ['The trust owes £3m to its bank.', ['debt owes']],
    ['It will save the NHS £3m a year.', ['saving save']],
    ['The firm has a turnover of £3m.', ['turnover turnover']],
    ['The company was fined £3m.', ['fine fined']],
    ['The market is worth £3bn.', ['value market']],
    ['She earns a salary of £90,000.', ['pay salary']],
    ['For example, £3m would buy a scanner.', ['illustration']],
    ['The Hull Trust received £3m.', []],
  ];
  for (const [text, told] of rows) {
    it(text, () => {
      const { otherSums, fundingItems } = analyse(text);
      assert.deepEqual(
        otherSums.map(({ sort, reason }) => (reason ? `${sort} ${text.slice(reason.start, reason.end)}` : sort)),
        told,
      );
      assert.equal(fundingItems.length, told.length === 0 ? 1 : 0);
    });
  }

  it('is told of under the id that its mention has', () => {
    const { annotations, otherSums } = analyse('The Hull Trust received £5m. The repairs will cost £3m.');
    assert.equal(annotations.find(({ id }) => id === otherSums[0]?.mention)?.type, 'money');
    assert.equal(otherSums[0]?.mention, 'm2');
  });
});
