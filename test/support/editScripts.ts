import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const CORPUS = 'test/accuracy/corpus';
const documents = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(CORPUS, name), 'utf8'));

/** What edits put in: words that recognisers begin at, marks that part blocks and cells, halves of characters. */
const PIECES = [
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\n\r',
    '\u2028',
    '\u00ad',
    '\u0301',
    '\ud83d',
    '\udc4d',
    '\ud83d\udc4d',
    '\u0000',
    '中',
    '\u2019',
  ],
  ...[
    'x',
    'A',
    'the ',
    '.',
    '. ',
    ',',
    ';',
    ':',
    '?',
    '(',
    ')',
    '“',
    '”',
    "'",
    "'s",
    '’s ',
    '-',
    '–',
    '|',
    '#',
    '## ',
    '> ',
    '• ',
    '1. ',
    '(a) ',
    '@',
  ],
  ...['£', '$', 'A$', '£5m', ' £70 million', '£1.5-2bn', 'US$3bn ', 'kr 20', '5', '000', '1,250', ' million', ' euros', 'up to ', ' each'],
  ...[
    '2024',
    '2024/25',
    ' 3 May',
    ' March',
    ' 7 March 2024',
    'Published 5 June 2023\n',
    'last year',
    'Q3 ',
    '30/09/2027',
    ' for three years from April 2025',
  ],
  ...[
    'NHS',
    ' NHS England ',
    'University of Leeds',
    'Department for Transport (DfT)',
    'DfT',
    'the Chancellor',
    'Kent County Council',
    ' Foo Trust Ltd',
    'HSE',
  ],
  ...[
    ' Australia',
    ' Canberra',
    ' Dublin',
    ' Taoiseach',
    ' Washington',
    ' Theresa May ',
    ' Dr Mind ',
    'Mind',
    ' gave ',
    ' will receive ',
    ' the money ',
    'of which ',
  ],
  ...[
    'Recommendations\n\n',
    '\nRecipient | Award (£) | Year\n',
    '\nLeeds Trust | 5,000 | 2024\n',
    '\nTable 1: Budget (£ million)\nHealth   300   320\nRoads   20   21\n',
  ],
  ...['\nGrants awarded:\n• Foo Trust – £5,000 – boats\n• Bar Trust – £6,000 – oars\n', '“We will pay £5m,” said the department. '],
];
const SYNTHETIC = [
  '',
  ' ',
  '\n\n\n',
  'one',
  '£5m',
  'The trust gave £5m to Kent County Council in 2024. The money is for boats.\n\nIt gave A$3 more.',
  'Budget (£m)\n| Item | 2024 | 2025 |\n| --- | --- | --- |\n| Roads | 20 | 21 |\n| Health | 300 | 320 |\n\nAfter it.',
  'Date:   3 May 2024\r\nFrom:   The Treasury\r\n\r\nHealth\t300\t320\r\nRoads\t20\t21\r\n',
  'Dublin and Cork and the Taoiseach met.\nThe HSE (Health Service Executive) has $5m for March.\nHSE said so.',
  '\ud83d\udc4d\ud83d\udc4d £5\ud83d\udc4dm \ud83d',
];

const places = fc.nat({ max: 1_000_000 }).map((n) => n / 1_000_000);
const excerpts = fc
  .tuple(fc.constantFrom(...documents), places, fc.nat({ max: 2_500 }))
  .map(([text, at, length]) => text.slice(Math.floor(at * text.length), Math.floor(at * text.length) + length));
const heads = fc.tuple(fc.constantFrom(...documents), fc.nat({ max: 2_500 })).map(([text, length]) => text.slice(0, length));
const withCarriageReturns = excerpts.map((text) => text.replaceAll('\n', '\r\n'));
const onOneLine = excerpts.map((text) => text.replace(/\s+/g, ' '));
const pieced = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
/** Texts of all sizes up to a few kilobytes: excerpts of documents, and what is made of pieces. */
export const texts = fc.oneof(
  { weight: 6, arbitrary: excerpts },
  { weight: 3, arbitrary: heads },
  { weight: 1, arbitrary: withCarriageReturns },
  { weight: 1, arbitrary: onOneLine },
  { weight: 2, arbitrary: fc.constantFrom(...SYNTHETIC) },
  { weight: 3, arbitrary: pieced },
);

export interface Edit {
  /** between 0 and 1 */
  readonly at: number;
  readonly removed: number;
  readonly text: string;
  /** Whether it is made at the end of a line: there lines are joined and parted. */
  readonly atLineEnd: boolean;
  /** How many steps of reading the document as a whole are done before the next edit. */
  readonly steps: number;
}

/** An edit at a place between 0 and 1 that takes away so many units, or all from there on, and puts something in. */
export const edits = fc.record<Edit>({
  at: places,
  removed: fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 3 }) },
    { weight: 3, arbitrary: fc.integer({ min: 4, max: 300 }) },
    { weight: 1, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
  ),
  text: fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 10, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    { weight: 1, arbitrary: excerpts },
  ),
  atLineEnd: fc.boolean(),
  steps: fc.oneof(fc.constantFrom(0, Number.POSITIVE_INFINITY), fc.nat({ max: 40 })),
});

/** The offset in `text` at which an edit is made. */
export function placeOf({ at, atLineEnd }: Edit, text: string): number {
  const place = Math.floor(at * (text.length + 1));
  const line = atLineEnd ? text.indexOf('\n', place) : -1;
  return Math.min(line < 0 ? place : line, text.length);
}
