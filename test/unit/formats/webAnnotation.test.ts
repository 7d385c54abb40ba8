import { strict as assert } from 'node:assert';
import { analyse } from '../../../src/core/analyse';
import type { AnalysedDocument } from '../../../src/formats/format';
import { beginWebAnnotations } from '../../../src/formats/webAnnotation';
import { annotationCollection } from '../../../src/formats/webAnnotationSchema';
import { DOCUMENT, documentWith } from './sample';
import { written } from './written';

const read = (...documents: AnalysedDocument[]) => annotationCollection.parse(JSON.parse(written(beginWebAnnotations, ...documents)));

describe('the web annotations', () => {
  const collection = read(DOCUMENT);
  const { items } = collection.first;

  it('are one for each mention and each item', () => {
    const tags = items.map(({ body: [first] }) => (first?.type === 'TextualBody' ? first.value : first));
    assert.deepEqual(tags, ['date', 'organisation', 'money', 'organisation', 'funding item']);
    assert.equal(collection.total, 5);
  });

  it('say in words what the value is', () => {
    const words = items.map(({ body }) =>
      body.flatMap((each) => ('format' in each && each.format === 'text/plain' ? [each.value] : [])).join(),
    );
    assert.deepEqual(words, [
      'Tuesday 5 September 2017',
      'Moorland Trust',
      'GBP 2,000,000',
      'Hill College',
      'GBP 2,000,000; from: Moorland Trust; to: Hill College; for: a library; where: Leeds; when: Tuesday 5 September 2017; stage: awarded',
    ]);
  });

  it('carry the value as data', () => {
    const [, , sum] = items.map(({ body }) =>
      body.flatMap((each) => ('format' in each && each.format === 'application/json' ? [each.value] : [])),
    );
    assert.deepEqual(JSON.parse(sum![0]!), {
      value: { currency: 'GBP', amount: 2e6, min: 2e6, max: 2e6, per: null, qualifier: 'exact' },
      confidence: 1,
      review: 'accepted',
    });
  });

  it('identify an organisation by its page in a register', () => {
    assert.equal(items[1]?.motivation, 'identifying');
    assert.deepEqual(items[1]?.body[2], { type: 'SpecificResource', purpose: 'identifying', source: 'https://example.org/1234567' });
  });

  it('name no page that is no absolute address', () => {
    for (const uri of ['', '1234567', '/1234567', 'https://a b', 'https://a<b>']) {
      const analysis = structuredClone(DOCUMENT.analysis);
      for (const { identifiers } of analysis.organisations) for (const each of identifiers) Object.assign(each, { uri });
      const bodies = read({ ...DOCUMENT, analysis }).first.items.flatMap(({ body }) => body);
      assert.ok(!bodies.some(({ type }) => type === 'SpecificResource'), uri);
    }
  });

  it('select their words by position and by quotation', () => {
    assert.deepEqual(items[2]?.target, [
      {
        type: 'SpecificResource',
        source: 'memfs:/grants.txt',
        selector: [
          { type: 'TextPositionSelector', start: 44, end: 47 },
          {
            type: 'TextQuoteSelector',
            exact: '£2m',
            prefix: '5 Sep 17 the Moorland Trust gave '.slice(-32),
            suffix: ' to Hill College in Leeds for a ',
          },
        ],
      },
    ]);
  });

  it('count characters, not the halves of those that UTF-16 writes with two', () => {
    const text = '😀 In May HM Treasury gave £2m to Hull City Council 😀 for a pool.';
    const found = read({ uri: 'a.txt', text, analysis: analyse(text) }).first.items;
    const characters = [...text];
    const all = found.flatMap(({ target }) => target);
    assert.ok(all.length > 3);
    for (const { selector } of all) {
      const [{ start, end }, { exact, prefix, suffix }] = selector;
      assert.equal(characters.slice(start, end).join(''), exact);
      assert.ok(text.includes(prefix + exact + suffix));
      assert.doesNotMatch(`${prefix} ${suffix}`, /\p{Surrogate}/u);
    }
  });

  it('have names that stay the same, and differ between documents', () => {
    const ids = (...documents: AnalysedDocument[]) => {
      const { id, first } = read(...documents);
      return [id, first.id, ...first.items.map((each) => each.id)];
    };
    const other = { ...DOCUMENT, uri: 'memfs:/other.txt' };
    const all = [...ids(DOCUMENT), ...ids(other), ...ids(DOCUMENT, other).slice(0, 2)];
    assert.deepEqual(ids(DOCUMENT), ids(DOCUMENT));
    assert.equal(new Set(all).size, all.length);
    for (const id of all) assert.match(id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  const sources: [string, string][] = [
    ['file:///home/a%20b/c.txt', 'file:///home/a%20b/c.txt'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ['reports/May #1 (£).txt', 'reports/May%20%231%20(%C2%A3).txt'],
    ['../a?b.txt', '../a%3Fb.txt'],
    ['half a character \ud83d.txt', 'half%20a%20character%20%EF%BF%BD.txt'],
    ['untitled:\ud83d', 'untitled:%EF%BF%BD'],
  ];
  for (const [uri, source] of sources) {
    it(`name the document ${uri}`, () => {
      for (const { target } of read({ ...DOCUMENT, uri }).first.items) for (const each of target) assert.equal(each.source, source);
    });
  }

  it('are an empty collection where there is nothing to annotate', () => {
    const nothing = { uri: 'a.txt', text: '', analysis: analyse('') };
    for (const documents of [[], [nothing], [nothing, nothing]]) assert.equal(read(...documents).total, 0);
    assert.equal(read(nothing, DOCUMENT).total, 5);
  });

  it('find the sum of an item without evidence', () => {
    const [target] = read(documentWith({ evidence: [] })).first.items.at(-1)!.target;
    assert.equal(target?.selector[1].exact, '£2m');
  });
});
