import { strict as assert } from 'node:assert';
import { beginJson, beginJsonLines, toExport, toExportDocument } from '../../../src/formats/json';
import { exportFile } from '../../../src/formats/schema';
import { sha256 } from '../../../src/formats/sha256';
import { DAY, DOCUMENT, TEXT } from './sample';
import { written } from './written';

const document = toExportDocument(DOCUMENT);
const file = toExport([document]);

describe('the export', () => {
  it('is valid by its schema', () => assert.deepEqual(exportFile.parse(file), file));

  it('names the document, its length and the digest of its text', () => {
    const { uri, title, date, sha256: digest, length } = document;
    assert.deepEqual(
      { uri, title, date, digest, length },
      { uri: 'memfs:/grants.txt', title: 'Grants', date: DAY, digest: sha256(TEXT), length: 87 },
    );
  });

  it('gives annotations their line, column and covered text', () => {
    const shown = document.annotations.map(({ line, column, text }) => `${line}:${column} ${text}`);
    assert.deepEqual(shown, ['2:4 5 Sep 17', '2:17 Moorland Trust', '2:37 £2m', '2:44 Hill College']);
  });

  it('leaves out where a party stands, which the evidence tells', () => {
    assert.deepEqual(document.fundingItems[0]?.recipients, [{ organisation: 'org2', name: 'Hill College', via: null }]);
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

  for (const count of [0, 1, 3]) {
    it(`is written as indented JSON, with ${count} documents`, () => {
      const documents = Array.from({ length: count }, () => DOCUMENT);
      const expected = JSON.stringify(toExport(documents.map(toExportDocument)), null, 2);
      assert.equal(written(beginJson, ...documents), `${expected}\n`);
    });
  }

  it('is written as JSON Lines, one document a line', () => {
    const line = JSON.stringify(document);
    assert.equal(written(beginJsonLines, DOCUMENT, DOCUMENT), `${line}\n${line}\n`);
    assert.equal(written(beginJsonLines), '');
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
