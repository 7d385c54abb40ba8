import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyse } from '../../../src/core/analyse';
import { beginJson, beginJsonLines, toExport, toExportDocument } from '../../../src/formats/json';
import { analysisOf, readJson, readJsonLines } from '../../../src/formats/readJson';
import { ANALYSIS, DOCUMENT, documentWith } from './sample';
import { written } from './written';

const SEEDS = 'seeds';

function readValue<T>(read: { readonly value: T } | { readonly problems: readonly string[] }): T {
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.value;
}

describe('Fundlight JSON', () => {
  it('is read back as it was written', () => {
    const documents = [DOCUMENT, { ...documentWith(), uri: 'memfs:/empty.txt' }];
    assert.deepEqual(readValue(readJson(written(beginJson, ...documents))), toExport(documents.map(toExportDocument)));
    assert.deepEqual(readValue(readJsonLines(written(beginJsonLines, ...documents))), documents.map(toExportDocument));
  });

  it('gives the analysis again, but for what the format has no place for', () => {
    const [document] = readValue(readJson(written(beginJson, DOCUMENT))).documents;
    const [item] = ANALYSIS.fundingItems;
    assert.deepEqual(analysisOf(document!), { ...ANALYSIS, fundingItems: [{ ...item, places: [] }] });
  });

  for (const name of readdirSync(SEEDS).filter((each) => each.endsWith('.txt'))) {
    it(`is the same again for ${name}`, () => {
      const text = readFileSync(join(SEEDS, name), 'utf8');
      const file = written(beginJson, { uri: name, text, analysis: analyse(text) });
      const [document] = readValue(readJson(file)).documents;
      assert.equal(written(beginJson, { uri: name, text, analysis: analysisOf(document!) }), file);
    });
  }

  it('is the same again for any text', () => {
    const words = fc.constantFrom(
      '£2m',
      ' to ',
      'NHS England',
      ' gave ',
      '\r\n',
      '😀',
      '- ',
      'in 2017',
      'Hull City Council',
      ' for a pool',
      '. ',
      '£5bn each',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const file = written(beginJson, { uri: 'a.txt', text, analysis: analyse(text) });
        const [document] = readValue(readJson(file)).documents;
        assert.equal(written(beginJson, { uri: 'a.txt', text, analysis: analysisOf(document!) }), file);
      }),
    );
  });

  it('finds a party without an organisation in its evidence', () => {
    const document = toExportDocument(
      documentWith({ recipients: [{ organisation: null, name: 'schools', via: null, span: { start: 1, end: 2 } }] }),
    );
    const [{ recipients, evidence }] = analysisOf(document).fundingItems as [(typeof ANALYSIS.fundingItems)[number]];
    assert.deepEqual(recipients[0]?.span, { start: evidence[0]?.start, end: evidence.at(-1)?.end });
  });

  const file = written(beginJson, DOCUMENT);
  const refused: [string, string, RegExp][] = [
    ['what is no JSON', '{"format": "fundlight",\n  oops', /^This is no JSON: it breaks off at line 2, column 3\.$/],
    ['an empty file', '', /^This is no JSON/],
    ['other JSON', '{"name": "x"}', /^This is no Fundlight JSON: it does not begin with "format": "fundlight"\.$/],
    ['JSON that is no object', 'null', /^This is no Fundlight JSON/],
    [
      'a newer version',
      file.replace('"version": 1', '"version": 2'),
      /of version 2, which a newer Fundlight has written: update Fundlight\.$/,
    ],
    ['a wrong value', file.replaceAll('"GBP"', '"pounds"'), /^documents\[0\]\.annotations\[2\]\.value\.currency: .+\.$/m],
    ['a wrong type', file.replace('"Grants"', '5'), /^documents\[0\]\.title: .*expected string, received number\.$/],
    ['an unknown field', file.replace('"title"', '"headline"'), /headline/],
    [
      'a reference to nothing',
      file.replace('"organisation": "org2"', '"organisation": "org9"'),
      /^documents\[0\]\.annotations\[3\]\.value: no such organisation\.$/,
    ],
  ];
  const [whole, part] = [documentWith({ id: 'f1', partOf: 'f2' }, { id: 'f2', partOf: 'f1' }), documentWith({ id: 'f1', partOf: 'f1' })];
  refused.push(
    [
      'an item that is a part of a part of itself',
      written(beginJson, whole),
      /^documents\[0\]\.fundingItems\[0\]\.partOf: the item is a part of itself\.$/,
    ],
    ['an item that is a part of itself', written(beginJson, part), /^documents\[0\]\.fundingItems\[0\]\.partOf: no such whole\.$/],
  );
  for (const [what, text, problem] of refused) {
    it(`is refused where it is ${what}`, () => {
      const read = readJson(text);
      assert.ok('problems' in read);
      assert.match(read.problems.join('\n'), problem);
    });
  }

  it('tells no more problems than a person can read', () => {
    const read = readJson(written(beginJson, ...Array.from({ length: 20 }, () => DOCUMENT)).replaceAll('"GBP"', '"pounds"'));
    assert.ok('problems' in read);
    assert.equal(read.problems.length, 11);
    assert.equal(read.problems.at(-1), 'And 30 more.');
  });
});

describe('JSON Lines', () => {
  const lines = written(beginJsonLines, DOCUMENT, DOCUMENT);

  it('may have empty lines and other line ends', () =>
    assert.equal(readValue(readJsonLines(`\n${lines.replaceAll('\n', '\r\n')}\n`)).length, 2));
  it('tell the line that is wrong', () => {
    const read = readJsonLines(lines.replace('}\n{', '}\n\n{oops'));
    assert.deepEqual('problems' in read && read.problems, ['Line 3: This is no JSON: it breaks off at line 1, column 2.']);
  });
});
