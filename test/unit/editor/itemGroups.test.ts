import { strict as assert } from 'node:assert';
import type { FundingItem, Organisation } from '../../../src/core/model';
import { groupItems, sortSums } from '../../../src/editor/itemGroups';
import type { ToldItem } from '../../../src/formats/sumGroups';
import { ANALYSIS, day, PART, pounds, WHOLE } from './fixture';

const UK = { month: 4, day: 1 };
const bodies = new Map<string, Organisation>(ANALYSIS.organisations.map((each) => [each.id, each]));

function told(item: Partial<FundingItem>, yearStart = UK): ToldItem {
  return { item: { ...WHOLE, ...item }, document: { analysis: ANALYSIS, bodies, yearStart } };
}

const NAMESAKE: Organisation = { ...bodies.get('org1')!, identifiers: [{ scheme: 'GB-CHC', id: '7', uri: null }] };

const party = (name: string, organisation: string | null = null) => ({ organisation, name, via: null, span: { start: 0, end: 1 } });
const span = (start: string, end: string) => ({ ...day(start), end });

/** Each group's name with the number of its sums. */
const groups = (sums: readonly (readonly ToldItem[])[], by: Parameters<typeof groupItems>[1]) =>
  groupItems(sums, by).map(({ name, sums: own }) => `${name}: ${own.length}`);

describe('groups of funding items', () => {
  it('hold an item of several funders with each of them, and name what is not told last', () => {
    const sums = [
      [told({ funders: [party('Harbour Trust'), party('anvil fund')] })],
      [told({ funders: [party('Anvil  Fund')] })],
      [told({ funders: [] })],
    ];
    assert.deepEqual(groups(sums, 'funder'), ['anvil fund: 2', 'Harbour Trust: 1', 'Funder not told: 1']);
  });

  it('know a body by its identifier, whatever it is called', () => {
    const sums = [[told({ recipients: [party('Harbour', 'org1')] })], [told({ recipients: [party('The Trust', 'org1')] })]];
    assert.deepEqual(groups(sums, 'recipient'), ['Harbour: 2']);
  });

  it('know a party by its name alone as the body that has this name, where only one has it', () => {
    const named = [told({ recipients: [party('Harbour [trust]')] })];
    const known = [told({ recipients: [party('Harbour [Trust]', 'org1')] })];
    assert.deepEqual(groups([named, known], 'recipient'), ['Harbour [trust]: 2']);
    const namesake = { ...told({ recipients: [party('Harbour [Trust]', 'org1')] }).document, bodies: new Map([['org1', NAMESAKE]]) };
    const other = [{ item: { ...WHOLE, recipients: [party('Harbour [Trust]', 'org1')] }, document: namesake }];
    assert.equal(groups([named, known, other], 'recipient').length, 3);
  });

  it('hold a sum that several documents tell once, by what any of them tells', () => {
    const sums = [[told({ programme: null }), told({ programme: { name: 'Quay Fund', start: 0, end: 9 } }), told({})]];
    assert.deepEqual(groups(sums, 'programme'), ['Quay Fund: 1']);
  });

  it('stand in the order of stages', () => {
    const sums = (['spent', 'proposed', 'announced'] as const).map((stage) => [told({ stage })]);
    assert.deepEqual(groups(sums, 'stage'), ['proposed: 1', 'announced: 1', 'spent: 1']);
  });

  const years: readonly (readonly [what: string, item: Partial<FundingItem>, year: string])[] = [
    ['the year of a day', { date: day('2024-11-05') }, '2024-25'],
    ['the year before, until the last day of March', { date: day('2024-03-31') }, '2023-24'],
    ['the period rather than the date', { date: day('2024-11-05'), period: span('2025-04-01', '2026-03-31') }, '2025-26'],
    ['the first and the last of several years', { period: span('2020-04-01', '2025-03-31') }, '2020-21 to 2024-25'],
    ['both years that a calendar year may mean', { date: span('2024-01-01', '2024-12-31') }, '2023-24 to 2024-25'],
    ['the turn of a century', { date: day('1999-12-31') }, '1999-00'],
    ['nothing where nothing is told', { date: null, period: null }, 'Fiscal year not told'],
    ['nothing for a time without an end', { date: null, period: { ...day('2024-01-01'), end: null } }, 'Fiscal year not told'],
  ];
  for (const [what, item, year] of years)
    it(`tell of fiscal years ${what}`, () => assert.deepEqual(groups([[told(item)]], 'fiscalYear'), [`${year}: 1`]));

  it('take fiscal years from where a document comes from, newest first', () => {
    const october = { month: 10, day: 1 };
    const january = { month: 1, day: 1 };
    const sums = [[told({ date: day('2022-11-05') }, january)], [told({ date: day('2024-11-05') }, october)], [told({ date: null })]];
    assert.deepEqual(groups(sums, 'fiscalYear'), ['2024-25: 1', '2022: 1', 'Fiscal year not told: 1']);
  });
});

describe('the order of funding items', () => {
  const small = [told({ id: 'small', amount: pounds(5), date: day('2025-01-01') })];
  const large = [told({ id: 'large', amount: pounds(500), date: null, period: day('2020-01-01') })];
  const vague = [told({ id: 'vague', amount: { ...pounds(0), amount: null, min: null, max: null }, date: day('2022-01-01') })];
  const bound = [told({ id: 'bound', amount: { ...pounds(50), amount: null, min: 20 }, date: null })];
  const order = (by: Parameters<typeof sortSums>[1]) => sortSums([small, vague, large, bound], by).map(([each]) => each!.item.id);

  it('is that of their places where nothing else is asked for', () =>
    assert.deepEqual(order('place'), ['small', 'vague', 'large', 'bound']));
  it('is by amount, what has none last', () => assert.deepEqual(order('amount'), ['large', 'bound', 'small', 'vague']));
  it('is by date, by period or by the date of the document', () => assert.deepEqual(order('date'), ['small', 'bound', 'vague', 'large']));
  it('keeps places where the rest is the same', () => {
    const sums = [[told(WHOLE)], [told(PART)], [told({ ...WHOLE, id: 'f3' })]];
    assert.deepEqual(
      sortSums(sums, 'amount').map(([each]) => each!.item.id),
      ['f1', 'f3', 'f2'],
    );
  });
});
