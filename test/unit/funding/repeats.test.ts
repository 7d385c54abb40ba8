import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analyse';
import { groupRepeats } from '../../../src/core/funding/repeats';

/** Which sums of which documents are one: `0:£10m = 1:£10m`; single ones are left out. */
function repeatsOf(texts: readonly string[]): string[] {
  const documents = texts.map((text) => analyse(text, { today: '2026-01-15' }));
  const words = (document: number, mention: string) => {
    const { start, end } = documents[document].annotations.find(({ id }) => id === mention) as { start: number; end: number };
    return texts[document].slice(start, end);
  };
  return groupRepeats(documents)
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ document, item }) => `${document}:${words(document, item.mentions[0])}`).join(' = '));
}

describe('the same sum in several documents', () => {
  const same: readonly (readonly [what: string, ...texts: string[]])[] = [
    [
      'is told by who pays and who gets',
      'NHS England has awarded £20m to the Hull Trust.',
      'The Hull Trust has received £20m from NHS England.',
    ],
    [
      'is told by what it is for',
      'NHS England will spend £20m on new scanners for children in Hull.',
      'NHS England found £20m for scanners that children need.',
    ],
    ['is told by one sign where it is a rare sum', 'NHS England has awarded £37.45m.', 'NHS England pays £37.45m for beds.'],
    ['may be rounded', 'NHS England has awarded £37,449,510 to the Hull Trust.', 'NHS England gave the Hull Trust over £37m.'],
    ['may be a bound', 'NHS England will give the Hull Trust up to £20m.', 'The Hull Trust gets up to £20m from NHS England.'],
    [
      'knows a body by its acronym',
      'The Department of Health and Social Care (DHSC) has awarded £20m to the Hull Trust.',
      'DHSC gave the Hull Trust £20m.',
    ],
  ];
  for (const [what, ...texts] of same) it(what, () => assert.equal(repeatsOf(texts).length, 1));

  const different: readonly (readonly [what: string, ...texts: string[]])[] = [
    ['that two others get', 'NHS England has awarded £20m to the Hull Trust.', 'NHS England has awarded £20m to the Marlby Trust.'],
    ['that two others give', 'NHS England has awarded £20m to the Hull Trust.', 'The Lottery has awarded £20m to the Hull Trust.'],
    ['with nothing in common', 'NHS England has awarded £20m.', 'Marlby Council received £20m.'],
    ['with one thing in common', 'NHS England has awarded £20m.', 'NHS England pays £20m for beds.'],
    ['in another currency', 'NHS England has awarded £20m to the Hull Trust.', 'NHS England has awarded €20m to the Hull Trust.'],
    ['that is cut', 'NHS England has awarded £20m to the Hull Trust.', 'NHS England has cut £20m from the Hull Trust.'],
    [
      'years apart',
      '12 March 2021\n\nNHS England has awarded £20m to the Hull Trust.',
      '12 March 2025\n\nNHS England has awarded £20m to the Hull Trust.',
    ],
  ];
  for (const [what, ...texts] of different) it(`is another one ${what}`, () => assert.deepEqual(repeatsOf(texts), []));

  it('is never one of two in the same document', () => {
    const text = 'NHS England has awarded £20m to the Hull Trust. In May, NHS England has awarded another £20m to the Hull Trust.';
    for (const group of repeatsOf([text, 'NHS England has awarded £20m to the Hull Trust.'])) assert.equal(group.split(' = ').length, 2);
  });

  it('is found in a time that grows with the number of documents', () => {
    const text = 'NHS England has awarded £20m to the Hull Trust.';
    assert.equal(repeatsOf(Array.from({ length: 200 }, () => text)).length, 1);
  });
});
