import { strict as assert } from 'node:assert';
import { analyse } from '../../../src/core/analyse';
import type { MoneyAnnotation } from '../../../src/core/model';
import { itemDecision } from '../../../src/review/decide';
import { mergedItems, newItem, splitItem, withField } from '../../../src/review/itemChanges';

const TEXT = 'The Hull Trust has received £20m from NHS England. The £20m was welcomed. It spent £3m on beds.';
const SUGGESTED = analyse(TEXT);
const [GRANT, BEDS] = SUGGESTED.fundingItems.map((item, k) => itemDecision(`i${k}`, TEXT, item, SUGGESTED, 'accepted'));
const words = ({ sums }: { sums: readonly { exact: string }[] }) => sums.map(({ exact }) => exact).join();

describe('changes of funding items', () => {
  it('set a field, and accept the item with it', () => {
    const set = withField({ ...GRANT!, verdict: 'rejected' }, { field: 'stage', value: 'spent' });
    assert.deepEqual([set.verdict, set.content.stage, set.content.amount.amount], ['accepted', 'spent', 20e6]);
    assert.equal(withField({ ...GRANT!, verdict: 'added' }, { field: 'purpose', value: null }).verdict, 'added');
  });
  it('make one of two: the sums of both, and the fields of the first, filled from the other', () => {
    const merged = mergedItems([BEDS!, GRANT!]);
    assert.equal(words(merged), '£20m,£20m,£3m');
    assert.equal(merged.id, BEDS!.id);
    assert.equal(merged.content.amount.amount, 3e6);
    assert.deepEqual(merged.content.purpose?.exact, BEDS!.content.purpose?.exact);
    assert.deepEqual(merged.content.recipients.length > 0, true);
  });
  it('make two of one, each with its sums', () => {
    const [own, other] = splitItem(GRANT!, 'new', ({ start }) => start > 40);
    assert.deepEqual([words(own), words(other), own.id, other.id, other.verdict], ['£20m', '£20m', GRANT!.id, 'new', 'added']);
  });
  it('begin with nothing but the amount', () => {
    const sums = SUGGESTED.annotations.filter((each): each is MoneyAnnotation => each.type === 'money');
    const { content, verdict } = newItem('x', TEXT, sums.slice(2));
    assert.deepEqual([verdict, content.amount.amount, content.funders, content.purpose], ['added', 3e6, [], null]);
  });
});
