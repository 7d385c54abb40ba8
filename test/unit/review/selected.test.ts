import { strict as assert } from 'node:assert';
import { analyse } from '../../../src/core/analyse';
import { toExport, toExportDocument } from '../../../src/formats/json';
import { exportFile } from '../../../src/formats/schema';
import { selected } from '../../../src/review/selected';

const TEXT = 'The Hull Trust has received £20m from NHS England, including £3m for beds.';
const SUGGESTED = analyse(TEXT);

describe('what is decided alone', () => {
  it('is nothing where nothing is decided', () => {
    const { annotations, organisations, fundingItems } = selected(SUGGESTED, 'decided');
    assert.deepEqual([annotations, organisations, fundingItems], [[], [], []]);
  });
  it('has an accepted item with its sums and its organisations, and an accepted part without its whole', () => {
    const [whole, part] = SUGGESTED.fundingItems;
    const withAccepted = (id: string) => ({
      ...SUGGESTED,
      fundingItems: SUGGESTED.fundingItems.map((item) => (item.id === id ? { ...item, review: 'accepted' as const } : item)),
    });
    const one = selected(withAccepted(whole!.id), 'decided');
    assert.deepEqual([one.annotations.length, one.organisations.length, one.fundingItems.length], [1, 2, 1]);
    const other = selected(withAccepted(part!.id), 'decided');
    assert.equal(other.fundingItems[0]?.partOf, null);
    for (const analysis of [one, other])
      exportFile.parse(JSON.parse(JSON.stringify(toExport([toExportDocument({ uri: 'a.txt', text: TEXT, analysis })]))));
  });
});

describe('what is certain enough', () => {
  const confidences = (which: 'all' | number) => selected(SUGGESTED, which).fundingItems.map(({ confidence }) => confidence);
  const [least = 0, most = 0] = confidences('all').sort((a, b) => a - b);

  it('is all, from the least confidence on', () => assert.deepEqual(confidences(least).length, 2));
  it('is some, from a higher one on', () => assert.deepEqual(confidences((least + most) / 2), [most]));
  it('is nothing beyond certainty but what is decided', () => {
    const [first, second] = SUGGESTED.fundingItems;
    const analysis = { ...SUGGESTED, fundingItems: [{ ...first!, review: 'accepted' as const }, second!] };
    assert.deepEqual(
      selected(analysis, 1).fundingItems.map(({ id }) => id),
      [first!.id],
    );
  });
});
