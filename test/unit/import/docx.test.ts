import { strict as assert } from 'node:assert';
import { zipSync } from 'fflate';
import { analyse } from '../../../src/core/analyse';
import { importMarkup } from '../../../src/import/markup';
import { docx, docxParts, paragraph, table } from './files';

const problemOf = async (bytes: Uint8Array) => {
  const result = await importMarkup('docx', bytes);
  return result !== 'cancelled' && 'problem' in result ? result.problem.kind : result;
};

describe('a document of Word as text', () => {
  it('keeps title, headings, paragraphs and tables, and the day on which it was saved', async () => {
    const body = [
      paragraph('Coastal Fund', 'Title'),
      paragraph('Awards', 'heading1'),
      paragraph('The Trust gave £4.5 million &amp; more.'),
      table([
        ['Recipient', 'Award (£000)'],
        ['Anvil College', '1,250'],
      ]),
    ];
    assert.deepEqual(await importMarkup('docx', docx(body.join(''))), {
      text: '# Coastal Fund\n\n# Awards\n\nThe Trust gave £4.5 million & more.\n\n| Recipient | Award (£000) |\n| - | - |\n| Anvil College | 1,250 |\n',
      date: '2024-05-03',
    });
  });

  it('gives the amounts of a table the unit of their column', async () => {
    const rows = [
      ['Recipient', 'Number of staff', 'Award (£m)'],
      ['Anvil College', '40', '1.25'],
      ['Lamp School', '12', '0.3'],
    ];
    const result = await importMarkup('docx', docx(table(rows)));
    assert.ok(result !== 'cancelled' && 'text' in result);
    const { text } = result;
    const sums = analyse(text, { today: '2026-01-15' }).annotations.filter(({ type }) => type === 'money');
    assert.deepEqual(
      sums.map(({ start, end, value }) => [text.slice(start, end), 'currency' in value && [value.currency, value.amount]]),
      [
        ['1.25', ['GBP', 1_250_000]],
        ['0.3', ['GBP', 300_000]],
      ],
    );
  });

  it('is refused with the reason', async () => {
    const compound = (name: string) => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...[...name].flatMap((c) => [c.charCodeAt(0), 0]));
    const whole = docx(paragraph('Words'.repeat(1_000)));
    assert.equal(await problemOf(compound('EncryptedPackage')), 'encrypted');
    assert.equal(await problemOf(compound('WordDocument')), 'oldWord');
    assert.equal(await problemOf(whole.slice(0, whole.length / 2)), 'damaged');
    assert.equal(await problemOf(zipSync({ 'notes.txt': new Uint8Array(9) })), 'damaged');
    assert.equal(await problemOf(docx('')), 'noText');
  });

  it('is refused where it unpacks to very much, whatever it says of its size', async () => {
    const bomb = zipSync({ ...docxParts(''), 'word/document.xml': new Uint8Array(60_000_000) }, { level: 9 });
    assert.equal(await problemOf(bomb), 'unpacksTooLarge');
    for (const [at, signature] of [...bomb.entries()].map(([k]) => [
      k,
      new DataView(bomb.buffer).getUint32(Math.min(k, bomb.length - 4), true),
    ]))
      if (signature === 0x02014b50) new DataView(bomb.buffer).setUint32(at! + 24, 1, true); // the size in the directory
    assert.equal(await problemOf(bomb), 'unpacksTooLarge');
  });

  it('is refused where its elements stand too deep in one another', async () => {
    assert.equal(await problemOf(docx('<w:sdt><w:sdtContent>'.repeat(50_000) + '</w:sdtContent></w:sdt>'.repeat(50_000))), 'tooDeep');
  });
});
