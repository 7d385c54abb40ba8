import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analyse';
import { Repeats, type Told } from '../../../src/core/funding/repeats';
import type { Analysis, FundingItem } from '../../../src/core/model';
import { processorTime } from '../../support/processorTime';

/** Which sums of which documents are one: `0:£10m = 1:£10m`; single ones are left out. */
function repeatsOf(texts: readonly string[]): string[] {
  const documents = texts.map((text) => analyse(text, { today: '2026-01-15' }));
  const words = (document: number, mention: string) => {
    const { start, end } = documents[document].annotations.find(({ id }) => id === mention) as { start: number; end: number };
    return texts[document].slice(start, end);
  };
  return groupsOf(documents)
    .filter((group) => group.length > 1)
    .map((group) =>
      group
        .map(({ document, item }) => `${documents.indexOf(document)}:${words(documents.indexOf(document), item.mentions[0])}`)
        .join(' = '),
    );
}

function groupsOf(documents: readonly Analysis[]): (readonly Told<Analysis>[])[] {
  const repeats = new Repeats<Analysis>();
  for (const document of documents) repeats.add(document, document);
  return [...repeats.groups];
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

  it('is told by what is left where a document goes, and again where it comes back', () => {
    const texts = same.flatMap(([, ...pair]) => pair).concat(different.flatMap(([, ...pair]) => pair));
    const documents = texts.map((text) => analyse(text, { today: '2026-01-15' }));
    const repeats = new Repeats<Analysis>();
    for (const document of documents) repeats.add(document, document);
    const sizes = () => [...repeats.groups].map((group) => group.length).sort();
    const before = sizes();
    const [item] = documents[0].fundingItems;
    for (let times = 0; times < 3000; times++) {
      repeats.remove(documents[0]);
      if (times === 0) assert.equal(repeats.groupOf(item), undefined);
      repeats.add(documents[0], documents[0]);
    }
    assert.deepEqual(sizes(), before);
    assert.ok(repeats.groupOf(item)?.some((told) => told.document === documents[0]));
    for (const document of documents) repeats.remove(document);
    assert.deepEqual(sizes(), []);
  });

  const hard: readonly (readonly [what: string, textOf: (k: number) => string])[] = [
    ['all tell the same', () => 'NHS England has awarded £20m to the Hull Trust.'],
    ['one body gives the same sum to many', (k) => `NHS England has awarded £20m to the ${wordOf(k)} Trust for beds.`],
    ['sums may be roundings of one another', (k) => `NHS England has awarded £${1_000_000 + (k % 900) * 1117} to the ${wordOf(k)} Trust.`],
  ];
  for (const [what, textOf] of hard) {
    it(`takes a time that grows with the number of documents, also where ${what}`, () => {
      const all = Array.from({ length: 20_000 }, (_, k) => (k < 500 ? analyse(textOf(k)) : null));
      // The texts are many, but recognising is not what is timed: a document is told again under other names.
      const documents = all.map((each, k) => each ?? renamed(all[k % 500] as Analysis, k));
      const time = (count: number, runs: number) => processorTime(() => groupsOf(documents.slice(0, count)), runs);
      time(1000, 1);
      const [few, many] = [time(5000, 2), time(20_000, 1)];
      assert.ok(many < 12 * few, `5,000 documents took ${few} ms, 20,000 took ${many} ms`);
    }).timeout(60_000);
  }
});

/** A name that no other number has. */
function wordOf(k: number): string {
  const letters = [...String(k)].map((digit) => 'bdfgklmnprst'[Number(digit)] + 'aeiou'[Number(digit) % 5]).join('');
  return letters[0].toUpperCase() + letters.slice(1);
}

function renamed(analysis: Analysis, k: number): Analysis {
  const name = (old: string) => (old.startsWith('NHS') || old === 'Hull Trust' ? old : `${wordOf(k)} Trust`);
  const organisations = analysis.organisations.map((each) =>
    name(each.name) === each.name ? each : { ...each, name: name(each.name), identifiers: [] },
  );
  const parties = (of: FundingItem['funders']) => of.map((party) => ({ ...party, name: name(party.name) }));
  const items = analysis.fundingItems.map((item) => ({ ...item, funders: parties(item.funders), recipients: parties(item.recipients) }));
  return { ...analysis, organisations, fundingItems: items };
}
