import { strict as assert } from 'node:assert';
import { FORMAT_IDS } from '../../../src/formats/format';
import { FORMATS, formatById, formatOfFile } from '../../../src/formats/formats';
import { DOCUMENT } from './sample';
import { written } from './written';

describe('the formats', () => {
  it('are all in the table, each with its own ending of file names', () => {
    assert.deepEqual(
      FORMATS.map(({ id }) => id),
      FORMAT_IDS,
    );
    assert.equal(new Set(FORMATS.map(({ suffix }) => suffix)).size, FORMATS.length);
  });

  for (const { id, begin, losses } of FORMATS) {
    it(`write the sample as ${id}, the same each time`, () => {
      const file = written(begin, DOCUMENT);
      assert.ok(file.includes('Moorland Trust') && file.endsWith('\n'));
      assert.equal(written(begin, DOCUMENT), file);
    });
    it(`say what has no place in ${id}, once`, () => {
      assert.ok(losses.length);
      assert.equal(new Set(losses).size, losses.length);
    });
  }

  it('are found by their names', () => {
    assert.equal(formatById('csv')?.title, 'CSV of funding items');
    assert.equal(formatById('xml'), undefined);
  });

  const files: [string, string | undefined][] = [
    ['/a/funding.json', 'json'],
    ['/a/report.json', 'json'],
    ['/a/report.360giving.json', '360giving'],
    ['/a/all.JSONL', 'jsonl'],
    ['/a/all.csv', 'csv'],
    ['/a/report.mentions.csv', 'csv-mentions'],
    ['/a/mentions.csv', 'csv-mentions'],
    ['/a/my360giving.csv', 'csv'],
    ['/a/report.jsonld', 'web-annotation'],
    ['/a/briefing.md', 'markdown'],
    ['/a/briefing.html', 'html'],
    ['/a/report.txt', undefined],
    ['/a/json', undefined],
  ];
  for (const [name, id] of files) it(`are told by the name of a file: ${name}`, () => assert.equal(formatOfFile(name)?.id, id));
});
