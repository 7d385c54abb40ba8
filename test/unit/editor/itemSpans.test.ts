import { strict as assert } from 'node:assert';
import type { FundingItem } from '../../../src/core/model';
import { finish } from '../../../src/core/steps';
import { itemSpans } from '../../../src/editor/itemSpans';
import { wordsAt } from '../../../src/editor/mentions';
import { type DocumentNode, makeItemNodes } from '../../../src/editor/treeNodes';
import { spanOfSum } from '../../../src/formats/itemPlaces';
import { ANALYSIS, PART, spanOf, TEXT, WHOLE } from './fixture';

const ROOT = { kind: 'document', uri: { toString: () => 'file:///a.txt' } } as DocumentNode;

/** The stretch of each item, in words. */
function stretches(items: readonly FundingItem[]): string[] {
  const nodes = makeItemNodes(ROOT, { analysis: ANALYSIS, wordsOf: (item) => wordsAt(TEXT, spanOfSum(item, ANALYSIS)) }, items);
  const spans = finish(itemSpans(nodes, TEXT));
  return nodes.map((node) => {
    const { start, end } = spans.get(node)!;
    return TEXT.slice(start, end);
  });
}

describe('itemSpans', () => {
  it('gives the words that an item was read from', () => assert.deepEqual(stretches([PART]), ['£500,000 goes to tools']));

  it('draws a whole out over the parts that follow', () => {
    assert.deepEqual(stretches([WHOLE, PART]), [
      'The Harbour [Trust] gave £4.5m to Anvil College on 5 November for a dry dock.\nOf this, £500,000 goes to tools',
      '£500,000 goes to tools',
    ]);
  });

  it('ends before the sum of another item', () => {
    const whole = { ...WHOLE, mentions: ['m3'], evidence: [spanOf('£4.5m', 2)] };
    const one = { ...WHOLE, id: 'f3', mentions: ['m2'], evidence: [spanOf('£500,000 goes to tools. The £4.5m was welcomed')] };
    assert.deepEqual(stretches([whole, one]), ['£4.5m', '£500,000 goes to tools. The ']);
  });

  it('keeps a part off the sum of its whole', () => {
    const part = { ...PART, evidence: [spanOf('£4.5m to Anvil College on 5 November for a dry dock.\nOf this, £500,000')] };
    assert.equal(stretches([WHOLE, part])[1], ' to Anvil College on 5 November for a dry dock.\nOf this, £500,000');
  });

  it('is the sum alone where nothing else was read', () => assert.deepEqual(stretches([{ ...PART, evidence: [] }]), ['£500,000']));
});
