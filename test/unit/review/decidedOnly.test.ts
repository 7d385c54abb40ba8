import { strict as assert } from 'node:assert';
import { analyse } from '../../../src/core/analyse';
import { toExport, toExportDocument } from '../../../src/formats/json';
import { exportFile } from '../../../src/formats/schema';
import { decidedOnly } from '../../../src/review/decidedOnly';

const TEXT = 'The Hull Trust has received £20m from NHS England, including £3m for beds.';
const SUGGESTED = analyse(TEXT);

describe('what is decided alone', () => {
  it('is nothing where nothing is decided', () => {
    const { annotations, organisations, fundingItems } = decidedOnly(SUGGESTED);
    assert.deepEqual([annotations, organisations, fundingItems], [[], [], []]);
  });
  it('has an accepted item with its sums and its organisations, and an accepted part without its whole', () => {
    const [whole, part] = SUGGESTED.fundingItems;
    const withAccepted = (id: string) => ({
      ...SUGGESTED,
      fundingItems: SUGGESTED.fundingItems.map((item) => (item.id === id ? { ...item, review: 'accepted' as const } : item)),
    });
    const one = decidedOnly(withAccepted(whole!.id));
    assert.deepEqual([one.annotations.length, one.organisations.length, one.fundingItems.length], [1, 2, 1]);
    const other = decidedOnly(withAccepted(part!.id));
    assert.equal(other.fundingItems[0]?.partOf, null);
    for (const analysis of [one, other])
      exportFile.parse(JSON.parse(JSON.stringify(toExport([toExportDocument(TEXT, analysis, { uri: 'a.txt' })]))));
  });
});
