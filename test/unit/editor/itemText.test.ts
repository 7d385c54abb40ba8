import { strict as assert } from 'node:assert';
import type { FundingItem, Party } from '../../../src/core/model';
import { itemDescription, itemDetails, itemEvidence, itemLabel, itemMarkdown, itemSpoken, itemSum } from '../../../src/editor/itemText';
import { ANALYSIS, PART, pounds, spanOf, TEXT, WHOLE } from './fixture';

const to = (...names: string[]): Pick<FundingItem, 'recipients'> => ({
  recipients: names.map((name): Party => ({ organisation: null, name, via: null, span: spanOf('tools') })),
});

describe('itemLabel', () => {
  const examples: [string, FundingItem][] = [
    ['£4.5m to Anvil College', WHOLE],
    ['£500,000 · tools', PART],
    ['£500,000 · Dockyard Skills', { ...PART, purpose: null, programme: { name: 'Dockyard Skills', start: 0, end: 1 } }],
    ['£500,000', { ...PART, purpose: null }],
    ['£4.5m to Anvil College and Tide Centre', { ...WHOLE, ...to('Anvil College', 'Tide Centre') }],
    ['£4.5m to Anvil College and 2 others', { ...WHOLE, ...to('Anvil\n College', 'Tide Centre', 'Reef School') }],
    ['£4.5m each to 15 colleges', { ...WHOLE, ...to('15 colleges'), distribution: 'each' }],
    ['a share of £4.5m to Anvil College', { ...WHOLE, distribution: 'share' }],
    ['£4.5m a year to Anvil College', { ...WHOLE, amount: { ...pounds(4.5e6), per: 'year' } }],
    ['£20 an hour · tools', { ...PART, amount: { ...pounds(20), per: 'hour' } }],
    ['£20 per head · tools', { ...PART, amount: { ...pounds(20), per: 'head' } }],
  ];
  for (const [label, item] of examples) it(label, () => assert.equal(itemLabel(item, ANALYSIS, TEXT), label));
});

describe('an item in words', () => {
  it('tells beside its label who pays and how far things are', () => {
    assert.equal(itemDescription(WHOLE), 'from Harbour [Trust] · awarded');
    assert.equal(itemDescription(PART), 'announced');
  });

  it('gives the sum in full', () => {
    assert.equal(itemSum(WHOLE), 'GBP 4,500,000');
    assert.equal(itemSum({ ...WHOLE, distribution: 'each' }), 'GBP 4,500,000 each');
    assert.equal(itemSum({ ...WHOLE, distribution: 'each', amount: { ...pounds(5), per: 'each' } }), 'GBP 5 each');
  });

  it('can be listened to', () => {
    assert.equal(itemSpoken(PART), 'Funding item, sum GBP 500,000, for tools, stage announced');
  });

  it('escapes the words of the text in Markdown', () => {
    assert.equal(
      itemMarkdown(WHOLE),
      [
        '**GBP 4\\,500\\,000**',
        'From: Harbour \\[Trust\\]',
        'To: Anvil College',
        'For: a dry dock',
        'Date: Tuesday 5 November 2024',
        'Stage: awarded',
        'How sure: 100 %',
      ].join('  \n'),
    );
  });
});

describe('itemDetails', () => {
  it('lists the fields with the words that they were read from', () => {
    const rows = itemDetails(WHOLE, ANALYSIS, TEXT).map(({ name, value, span }) => [name, value, span && TEXT.slice(span.start, span.end)]);
    assert.deepEqual(rows, [
      ['Sum', 'GBP 4,500,000', '£4.5m'],
      ['Repeated', '£4.5m', '£4.5m'],
      ['Funder', 'Harbour [Trust]', 'Harbour [Trust]'],
      ['Recipient', 'Anvil College', 'Anvil College'],
      ['Purpose', 'a dry dock', 'a dry dock'],
      ['Date', 'Tuesday 5 November 2024', '5 November'],
      ['Stage', 'awarded', null],
    ]);
  });

  it('leaves out what is not known', () => {
    const names = itemDetails(PART, ANALYSIS, TEXT).map(({ name }) => name);
    assert.deepEqual(names, ['Sum', 'Purpose', 'Stage']);
  });

  it('names the words that stand for a funder', () => {
    const item: FundingItem = {
      ...PART,
      funders: [{ organisation: null, name: 'HM Treasury', via: 'the Chancellor', span: spanOf('tools') }],
    };
    assert.equal(itemDetails(item, ANALYSIS, TEXT).find(({ kind }) => kind === 'funder')?.value, 'HM Treasury (“the Chancellor”)');
  });
});

describe('itemEvidence', () => {
  const evidence = (item: FundingItem) =>
    itemEvidence(item, itemDetails(item, ANALYSIS, TEXT), TEXT).map(({ start, end }) => TEXT.slice(start, end));

  it('gives the passages that tell of the item', () => {
    assert.deepEqual(evidence(WHOLE), ['The Harbour [Trust] gave £4.5m to Anvil College on 5 November for a dry dock']);
  });

  it('does not repeat the words of a field', () => {
    assert.deepEqual(evidence({ ...PART, evidence: [spanOf('£500,000')] }), []);
  });
});
