import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { ImportResult } from '../../../src/import/imported';
import { importMarkup } from '../../../src/import/markup';
import { importPdf } from '../../../src/import/pdf';
import { docx, lines, paragraph, pdf, table } from './files';

const READERS: Readonly<Record<string, (bytes: Uint8Array) => Promise<ImportResult>>> = {
  html: (bytes) => importMarkup('html', bytes),
  docx: (bytes) => importMarkup('docx', bytes),
  pdf: (bytes) => importPdf(bytes),
};

function check(result: ImportResult): void {
  assert.ok(result !== 'cancelled');
  assert.ok('problem' in result ? result.problem.kind : result.text.length > 0);
}

describe('an import of any bytes', function () {
  this.timeout(60_000);

  for (const [kind, read] of Object.entries(READERS))
    it(`of ${kind} gives a text or a problem`, () =>
      fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => check(await read(bytes))),
        { numRuns: 60 },
      ));

  for (const kind of ['docx', 'pdf'])
    it(`of ${kind} with some bytes changed gives a text or a problem`, async () => {
      const whole =
        kind === 'pdf'
          ? await pdf(lines(['The Trust gave £2 million.'], 100))
          : docx(
              paragraph('Words', 'heading1') +
                table([
                  ['a', 'b'],
                  ['c', 'd'],
                ]),
            );
      const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
          const bytes = whole.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          check(await READERS[kind]!(bytes));
        }),
        { numRuns: 60 },
      );
    });

  const tags = fc.constantFrom(
    '<table>',
    '<tr>',
    '<td colspan=9>',
    '<td rowspan=70000>',
    '<p>',
    '</p>',
    '<ul>',
    '<li>',
    '<b id=1>',
    '<sup>2',
    '£5',
    '|',
    '</table>',
    '&amp',
    '<!--',
    '<main>',
  );
  it('of HTML with tags in any order gives a text or a problem', () =>
    fc.assert(
      fc.asyncProperty(fc.array(tags, { maxLength: 60 }), async (all) =>
        check(await importMarkup('html', new TextEncoder().encode(all.join('')))),
      ),
      { numRuns: 200 },
    ));

  const HOSTILE: Readonly<Record<string, string>> = {
    'elements in one another': '<div>'.repeat(500_000),
    'formatting that is never closed': Array.from({ length: 100_000 }, (_, k) => `<b id=${k}><p>`).join(''),
    'comments that never end': '<!--'.repeat(500_000),
    'tags that never end': '<a '.repeat(500_000),
    'cells that span all': `<table>${'<tr>'.repeat(200)}${'<td colspan=1000 rowspan=65534>x'.repeat(2_000)}`,
    'entities without end': '&'.repeat(1_000_000),
    'paragraphs without number': '<p>'.repeat(200_000),
    'list items without number': '<li>x'.repeat(50_000),
    'spaces without end': `<p>a${' '.repeat(1_000_000)}b`,
  };
  for (const [name, html] of Object.entries(HOSTILE))
    it(`is quick for ${name}`, async () => {
      const started = performance.now();
      check(await importMarkup('html', new TextEncoder().encode(html)));
      assert.ok(performance.now() - started < 8_000, `${performance.now() - started} ms`);
    });
});
