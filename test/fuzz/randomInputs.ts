import fc from 'fast-check';
import { dictionaryOf } from './dictionary';
import { paragraphs } from './seeds';

/** Strings of UTF-16 units of all kinds, halves of characters among them. */
const anyUnits = fc.array(fc.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 120 });
export const anyText: fc.Arbitrary<string> = anyUnits.map((units) => String.fromCharCode(...units));

const word = fc.constantFrom(...dictionaryOf('src/core'));
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '', ', ', '. ', '\n', '\n\n', '\n- ', ' | ', '\u00a0', '-', '’s ');

/** Sentences of the words that the code knows. */
const knownWords: fc.Arbitrary<string> = fc.array(fc.tuple(word, gap), { maxLength: 60 }).map((pairs) => pairs.flat().join(''));

const figure = fc.oneof(
  fc.integer({ min: 0, max: 3_000 }).map(String),
  fc.double({ min: 0, max: 1e12, noNaN: true }).map((value) => value.toFixed(2)),
  fc.constantFrom('1,234,567', '1.5', '0', '00', '12.3.4', '1 000', '٣', '½', 'five', 'two hundred and six', 'half a dozen'),
);
const sum = fc
  .tuple(
    fc.constantFrom('£', '$', 'US$', '€', 'A$', 'GBP ', 'kr ', ''),
    figure,
    fc.constantFrom('', 'm', 'bn', 'k', ' million', '-7m', ' to £9bn', ' euros', 'p'),
  )
  .map((parts) => parts.join(''));
const date = fc.oneof(
  fc.tuple(figure, fc.constantFrom(' May ', ' March ', '/', '-', ' Sept. '), figure).map((parts) => parts.join('')),
  fc.integer({ min: 1800, max: 2200 }).map((year) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`),
  fc.constantFrom('last year', 'by 2030', 'Q3 2024', 'mid-2024', 'the 1990s', 'from April 2020 to March 2021', 'over three years', 'FY25'),
);
const body = fc.constantFrom(
  'The Trust',
  'NHS England',
  'Kent County Council',
  'the Chancellor',
  'Alpha Trust (AT)',
  'AT',
  '15 schools',
  'it',
  'we',
  'they',
);
const deed = fc.constantFrom(
  'gave',
  'will give',
  'was awarded',
  'asked for',
  'spent',
  'received',
  'cut',
  'has pledged',
  'cost',
  'is worth',
  'of which',
);
const joint = fc.constantFrom(
  ' ',
  ' to ',
  ' for ',
  ' from ',
  ' in ',
  ' each to ',
  ', including ',
  ' and ',
  ' of which ',
  ' per ',
  ': ',
  '. ',
  ' (',
  ') ',
  ' “',
  '” ',
  '\n- ',
  '\n| ',
);

/** Sentences about funding, most of them odd. */
const funding: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.oneof(body, deed, sum, date, fc.constantFrom('schools', 'a new bridge', 'the Levelling Up Fund')), joint), {
    maxLength: 40,
  })
  .map((pairs) => pairs.flat().join(''));

/** Paragraphs of annotated documents, with some of their letters changed. */
const mutatedParagraph: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...paragraphs()),
    fc.array(fc.tuple(fc.nat(2_000), fc.nat(20), fc.oneof(word, anyText, fc.constant(''))), { maxLength: 12 }),
  )
  .map(([text, changes]) => changes.reduce((now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length), text));

/** Texts of all these kinds. */
export const text: fc.Arbitrary<string> = fc.oneof(
  anyText,
  knownWords,
  { weight: 3, arbitrary: funding },
  { weight: 2, arbitrary: mutatedParagraph },
);

/** A JSON value in which some parts are something else: values of the wrong type, strings changed, members gone. */
export function damaged(json: string): fc.Arbitrary<string> {
  const replacement = fc.oneof(fc.jsonValue({ maxDepth: 1 }), anyText, fc.constantFrom<unknown>(-1, 1e308, 0.5, '', null, [], {}));
  return fc.array(fc.tuple(fc.nat(10_000), fc.option(replacement, { nil: undefined })), { maxLength: 3 }).map((changes) => {
    let at = 0;
    const places = changes.map(([place]) => place);
    const count = nodesIn(JSON.parse(json));
    const written: string | undefined = JSON.stringify(JSON.parse(json), (_, value: unknown) => {
      const k = places.findIndex((place) => place % count === at);
      at++;
      return k < 0 ? value : changes[k]![1];
    });
    return written ?? ''; // the whole value may be gone
  });
}

function nodesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, each) => sum + nodesIn(each), 1);
}
