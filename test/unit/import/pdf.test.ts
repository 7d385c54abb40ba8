import { strict as assert } from 'node:assert';
import { PDFDocument } from 'pdf-lib';
import { analyse } from '../../../src/core/analyse';
import { importPdf } from '../../../src/import/pdf';
import { lines, type Placed, pdf } from './files';

async function textOf(...pages: (readonly Placed[])[]): Promise<string> {
  const result = await importPdf(await pdf(...pages));
  assert.ok(result !== 'cancelled' && 'text' in result, JSON.stringify(result));
  return result.text;
}

const row = (top: number, label: string, ...figures: string[]): Placed[] => [
  { text: label, top },
  ...figures.map((text, k) => ({ text, right: 340 + 100 * k, top })),
];

const LEFT = [
  'The fund was set up in 2019 by the Department',
  'for Coasts with £40 million for the five years',
  'that follow. It is meant for schools, colleges',
  'and harbour bodies in towns on the coast that',
  'lost their fishing. Each year a panel of nine',
  'people reads what they write and tells which',
];
const RIGHT = [
  'of them should be given a grant by the Trust.',
  'In the first round there were 120 applications',
  'and 34 of them were given grants of £500,000',
  'at the most. The others were told the reason,',
  'and could apply again in the round that came',
  'in the spring of the year that came after it.',
];

describe('a PDF file as text', () => {
  it('tells headings by their size, and joins the lines of a paragraph', async () => {
    const page = [
      { text: 'Grants to colleges', top: 70, size: 20 },
      { text: 'Round two', top: 100, size: 14 },
      ...lines(
        [
          'The Harbour Trust has awarded £4.5 million to Anvil College for a dry dock and long-',
          'term training of the crews of its boats.',
        ],
        130,
      ),
      ...lines(['The next paragraph stands apart.'], 170),
    ];
    assert.equal(
      await textOf(page),
      '# Grants to colleges\n\n## Round two\n\nThe Harbour Trust has awarded £4.5 million to Anvil College for a dry dock and long-term training of the crews of its boats.\n\nThe next paragraph stands apart.\n',
    );
  });

  it('knows lists by their bullets', async () => {
    const page = [
      { text: '•', top: 100 },
      { text: '£2 million for roofs, which', left: 90, top: 100 },
      { text: 'leak', left: 90, top: 114 },
      { text: '•', top: 128 },
      { text: '£3 million for floors', left: 90, top: 128 },
    ];
    assert.equal(await textOf(page), '- £2 million for roofs, which leak\n- £3 million for floors\n');
  });

  it('knows tables by what stands under one another, with labels of two lines and empty cells', async () => {
    const page = [
      ...lines(['Table 1: Awards by year (£ million)'], 80),
      ...row(110, 'Recipient', '2023/24', '2024/25'),
      ...row(126, 'Anvil College', '4.5', '6.0'),
      ...row(142, 'The College of Ships and', '12.25'),
      ...lines(['of boats'], 158),
      ...row(174, 'Total', '16.75', '6.0'),
      ...lines(['After the table there is prose which goes across the whole page, as prose does.'], 230),
    ];
    const text = await textOf(page);
    assert.equal(
      text,
      'Table 1: Awards by year (£ million)\n\n| Recipient | 2023/24 | 2024/25 |\n| - | - | - |\n| Anvil College | 4.5 | 6.0 |\n| The College of Ships and of boats | 12.25 | |\n| Total | 16.75 | 6.0 |\n\nAfter the table there is prose which goes across the whole page, as prose does.\n',
    );
    const sums = analyse(text, { today: '2026-01-15' }).annotations.filter(({ type }) => type === 'money');
    assert.deepEqual(
      sums.map(({ value }) => 'currency' in value && [value.currency, value.amount]),
      [4.5, 6, 12.25, 16.75, 6].map((millions) => ['GBP', millions * 1_000_000]),
    );
  });

  it('reads one column of prose after the other', async () => {
    const text = await textOf([{ text: 'Background', top: 60, size: 18 }, ...lines(LEFT, 100), ...lines(RIGHT, 100, 320)]);
    assert.equal(text, `# Background\n\n${[...LEFT, ...RIGHT].join(' ')}\n`);
  });

  it('leaves out page numbers and running heads, and joins a sentence that goes on over the page', async () => {
    const page = (number: number, text: string) => [
      { text: 'Harbour Trust: annual report', top: 30 },
      ...lines([text], 120),
      { text: `Page ${number} of 3`, left: 280, top: 820 },
    ];
    assert.equal(
      await textOf(page(1, 'The Trust gave Anvil College'), page(2, 'the sum of £2 million in May.'), page(3, 'Nothing was given later.')),
      'Harbour Trust: annual report\n\nThe Trust gave Anvil College the sum of £2 million in May.\n\nNothing was given later.\n',
    );
  });

  it('does not let a footnote lengthen a number', async () => {
    const page = [
      { text: 'The award was £4.5', top: 100 },
      { text: '3', left: 170, top: 95, size: 7 },
      { text: 'million in all.', left: 177, top: 100 },
    ];
    assert.equal(await textOf(page), 'The award was £4.5[3] million in all.\n');
  });

  it('bears the day on which it was made', async () => {
    const result = await importPdf(await pdf(lines(['Words'], 100)));
    assert.equal(result !== 'cancelled' && 'date' in result && result.date, '2024-05-03');
  });

  it('is read from a Buffer of Node as well, and leaves it as it was', async () => {
    const bytes = Buffer.from(await pdf(lines(['Words'], 100)));
    assert.ok('text' in Object(await importPdf(bytes)));
    assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
  });

  it('is refused with the reason', async () => {
    const scan = await PDFDocument.create();
    scan.addPage();
    const encrypted = Buffer.from(await (await PDFDocument.load(await pdf(lines(['Words'], 100)))).save({ useObjectStreams: false }));
    const locked = encrypted
      .toString('latin1')
      .replace(
        'trailer\n<<',
        `trailer\n<< /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
      );
    assert.deepEqual(await importPdf(await scan.save()), { problem: { kind: 'noText' } });
    assert.deepEqual(await importPdf(Buffer.from(locked, 'latin1')), { problem: { kind: 'encrypted' } });
    assert.deepEqual(await importPdf(encrypted.subarray(100, 400)), { problem: { kind: 'damaged' } });
    assert.deepEqual(await importPdf(new Uint8Array(50_000_001)), { problem: { kind: 'tooLarge', limit: 50_000_000 } });
  });

  it('can be cancelled between two pages', async () => {
    const bytes = await pdf(lines(['One'], 100), lines(['Two'], 100));
    const seen: number[] = [];
    const result = await importPdf(bytes, { page: (page) => seen.push(page), isCancelled: () => seen.length === 1 });
    assert.deepEqual([result, seen], ['cancelled', [1]]);
  });
});
