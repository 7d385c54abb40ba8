import { strict as assert } from 'node:assert';
import { itemLabel, itemLabelBy } from '../../../src/editor/itemText';
import { itemsOf } from '../../../src/editor/scannedDocument';
import { spanOfSum } from '../../../src/formats/itemPlaces';
import { ANALYSIS, TEXT } from './fixture';

describe('what is kept of a scanned document', () => {
  const { analysis, words } = itemsOf(ANALYSIS, TEXT);

  it('shows its items as the whole analysis does', () => {
    ANALYSIS.fundingItems.forEach((item, k) => {
      const kept = analysis.fundingItems[k]!;
      assert.equal(itemLabelBy(kept, words[k]!), itemLabel(item, ANALYSIS, TEXT));
      assert.deepEqual(spanOfSum(kept, analysis), spanOfSum(item, ANALYSIS));
    });
  });

  it('holds the parties, and no other organisation or mention', () => {
    assert.deepEqual(
      analysis.organisations.map(({ name, mentions }) => [name, mentions]),
      [
        ['Harbour [Trust]', []],
        ['Anvil College', []],
      ],
    );
    assert.deepEqual(
      analysis.annotations.map(({ id }) => id),
      ['m1', 'm2'],
    );
  });
});
