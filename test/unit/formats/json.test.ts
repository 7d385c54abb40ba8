import { strict as assert } from 'node:assert';
import type { Analysis, DateValue, MoneyValue } from '../../../src/core/model';
import { exportText, toExport, toExportDocument } from '../../../src/formats/json';
import { exportFile } from '../../../src/formats/schema';
import { sha256 } from '../../../src/formats/sha256';

const TEXT = 'Grants\r\nOn 5 Sep 17 the Moorland Trust gave £2m to a library.';
const SUM: MoneyValue = { currency: 'GBP', amount: 2e6, min: 2e6, max: 2e6, per: null, qualifier: 'exact' };
const DAY: DateValue = {
  edtf: '2017-09-05',
  start: '2017-09-05',
  end: '2017-09-05',
  duration: null,
  granularity: 'day',
  qualifier: 'exact',
  resolution: 'explicit',
};

function spanOf(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const ANALYSIS: Analysis = {
  title: 'Grants',
  documentDate: DAY,
  annotations: [
    { id: 'd1', type: 'date', ...spanOf('5 Sep 17'), value: DAY, confidence: 1, review: 'suggested' },
    {
      id: 'o1',
      type: 'organisation',
      ...spanOf('Moorland Trust'),
      value: { organisation: 'org1', name: 'Moorland Trust' },
      confidence: 0.8,
      review: 'suggested',
    },
    { id: 'm1', type: 'money', ...spanOf('£2m'), value: SUM, confidence: 1, review: 'suggested' },
  ],
  organisations: [
    {
      id: 'org1',
      name: 'Moorland Trust',
      acronym: null,
      kind: 'charity',
      identifiers: [{ scheme: 'GB-CHC', id: '1234567', uri: null }],
      parent: null,
      successors: [],
      years: null,
      mentions: ['o1'],
    },
  ],
  fundingItems: [
    {
      id: 'f1',
      amount: SUM,
      mentions: ['m1'],
      funders: [{ organisation: 'org1', name: 'Moorland Trust', via: null, span: spanOf('Moorland Trust') }],
      recipients: [{ organisation: null, name: 'a library', via: null, span: spanOf('a library') }],
      programme: null,
      purpose: { text: 'a library', ...spanOf('a library') },
      places: [],
      date: DAY,
      period: null,
      stage: 'awarded',
      distribution: 'total',
      impliedTotal: null,
      partOf: null,
      evidence: [spanOf('gave £2m to a library')],
      confidence: 0.9,
      review: 'suggested',
    },
  ],
  otherSums: [],
};

const document = toExportDocument(TEXT, ANALYSIS, { uri: 'memfs:/grants.txt' });
const file = toExport([document]);

describe('the export', () => {
  it('is valid by its schema', () => assert.deepEqual(exportFile.parse(file), file));

  it('names the document, its length and the digest of its text', () => {
    const { uri, title, date, sha256: digest, length } = document;
    assert.deepEqual(
      { uri, title, date, digest, length },
      { uri: 'memfs:/grants.txt', title: 'Grants', date: DAY, digest: sha256(TEXT), length: 61 },
    );
  });

  it('gives annotations their line, column and covered text', () => {
    const shown = document.annotations.map(({ line, column, text }) => `${line}:${column} ${text}`);
    assert.deepEqual(shown, ['2:4 5 Sep 17', '2:17 Moorland Trust', '2:37 £2m']);
  });

  it('leaves out where a party stands, which the evidence tells', () => {
    assert.deepEqual(document.fundingItems[0]?.recipients, [{ organisation: null, name: 'a library', via: null }]);
  });

  it('writes fields in the order of the format', () => {
    assert.deepEqual(Object.keys(file), ['format', 'version', 'generator', 'offsetUnit', 'documents']);
    const order = 'uri title date sha256 length annotations organisations fundingItems';
    assert.equal(Object.keys(document).join(' '), order);
    const annotation = 'id type start end line column text value confidence review';
    for (const each of document.annotations) assert.equal(Object.keys(each).join(' '), annotation);
    const item = 'id amount mentions funders recipients programme purpose date period stage distribution partOf evidence confidence review';
    assert.equal(Object.keys(document.fundingItems[0]!).join(' '), item);
  });

  it('is written as indented JSON that ends its last line', () => {
    const text = exportText([document]);
    assert.ok(text.endsWith('\n}\n'));
    assert.deepEqual(JSON.parse(text), file);
  });
});

describe('the schema', () => {
  type Draft = { documents: [{ annotations: object[]; fundingItems: [{ amount: object }] }] };
  const broken: [string, (draft: Draft) => void][] = [
    ['another version', (draft) => Object.assign(draft, { version: 2 })],
    ['an unknown field', (draft) => Object.assign(draft.documents[0], { author: 'x' })],
    ['a missing field', (draft) => Reflect.deleteProperty(draft.documents[0], 'title')],
    ['a digest of another kind', (draft) => Object.assign(draft.documents[0], { sha256: 'abc' })],
    ['a span that is not as long as its text', (draft) => Object.assign(draft.documents[0].annotations[2]!, { text: '£20m' })],
    ['a span beyond the text', (draft) => Object.assign(draft.documents[0], { length: 30 })],
    ['annotations out of order', (draft) => draft.documents[0].annotations.reverse()],
    ['an unknown qualifier', (draft) => Object.assign(draft.documents[0].fundingItems[0]!.amount, { qualifier: 'roughly' })],
    ['a date value under a sum', (draft) => Object.assign(draft.documents[0].annotations[2]!, { value: DAY })],
    ['a day that is none', (draft) => Object.assign(draft.documents[0], { date: { ...DAY, start: '2017-02-30' } })],
    ['an item whose sum is not there', (draft) => Object.assign(draft.documents[0].fundingItems[0]!, { mentions: ['m9'] })],
    ['an item that is a part of itself', (draft) => Object.assign(draft.documents[0].fundingItems[0]!, { partOf: 'f1' })],
    ['a part of an item that is not there', (draft) => Object.assign(draft.documents[0].fundingItems[0]!, { partOf: 'f9' })],
    ['an organisation that is not there', (draft) => Object.assign(draft.documents[0], { organisations: [] })],
    ['two annotations with one id', (draft) => Object.assign(draft.documents[0].annotations[1]!, { id: 'd1' })],
  ];
  for (const [what, spoil] of broken) {
    it(`refuses ${what}`, () => {
      const draft = JSON.parse(JSON.stringify(file)) as Draft;
      spoil(draft);
      assert.equal(exportFile.safeParse(draft).success, false);
    });
  }
});
