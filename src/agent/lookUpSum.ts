import * as z from 'zod/mini';
import type { FundingItem, MoneyAnnotation, Span, SumSort } from '../core/model';
import { sumCell } from '../formats/itemCells';
import { spanOfSum } from '../formats/itemPlaces';
import { moneyText } from '../formats/moneyText';
import { passages } from '../formats/passages';
import { placesOf } from '../formats/placesOf';
import { visibleLine } from '../formats/visibleLine';
import { findSums, sumsOf } from './findSums';
import { itemSummary } from './itemSummary';
import { type Location, locationsOf, readLocation } from './locations';
import { type ReadDocument, Refusal } from './source';
import { FIELDS, fieldsOf } from './sumFields';
import { tool } from './tool';

/** More sums than this are not told of in one answer. */
const MOST = 10;

const VERDICTS = ['funding item', 'no funding', 'rejected', 'nothing said'] as const;

const SORTS = [
  'cost',
  'saving',
  'price',
  'turnover',
  'fine',
  'debt',
  'pay',
  'tax',
  'value',
  'illustration',
  'other',
] as const satisfies readonly SumSort[];

const input = z.strictObject({
  location: z.optional(
    z.string().check(z.describe('Where the sum stands, as another tool has told: uri:line:column; or uri:line for all sums of a line.')),
  ),
  document: z.optional(z.string().check(z.describe('Instead: the document, as a URI or a path, with “item” or “words”.'))),
  item: z.optional(z.string().check(z.describe('The id of a funding item of the document.'))),
  words: z.optional(z.string().check(z.describe('The words of the sum as they stand in the document: “£4.5 million”.'))),
});
type Input = z.infer<typeof input>;

const quote = { words: z.string(), location: z.string() };
const otherItem = z.strictObject({ id: z.string(), sum: z.string(), location: z.string() });
const { id, stage, confidence, review } = itemSummary.shape;

const sum = z.strictObject({
  ...quote,
  value: z.string().check(z.describe('The sum in full.')),
  verdict: z
    .enum(VERDICTS)
    .check(
      z.describe(
        '“no funding”: the text says so, see “reason”. “rejected”: a person took it out. “nothing said”: the text does not tell who gives it or gets it.',
      ),
    ),
  confidence: z.number().check(z.describe('How likely it is a sum of money, 0 to 1.')),
  item: z.optional(z.strictObject({ id, stage, confidence, review, partOf: z.optional(otherItem), parts: z.optional(z.array(otherItem)) })),
  fields: z.optional(
    z.array(
      z.strictObject({
        field: z.enum(FIELDS),
        value: z.string(),
        words: z.optional(
          z.string().check(z.describe('The words of the text that say so; without them it is read from all the evidence.')),
        ),
        location: z.optional(z.string()),
      }),
    ),
  ),
  evidence: z.optional(z.array(z.strictObject(quote)).check(z.describe('The passages that the item was read from.'))),
  reason: z.optional(
    z.strictObject({
      sort: z.enum(SORTS).check(z.describe('What the sum is instead.')),
      words: z.optional(z.string().check(z.describe('The word that says so; without it, it is the shape of the sentence.'))),
      location: z.optional(z.string()),
    }),
  ),
});
type Sum = z.infer<typeof sum>;

const output = z.strictObject({
  document: z.string(),
  title: z.optional(z.string()),
  documentDate: z.optional(z.string().check(z.describe('EDTF; “last year” is worked out from it.'))),
  sums: z.array(sum),
  notes: z.optional(z.array(z.string()).check(z.describe('What was cut, or could not be read.'))),
});

/** Tells all that is known of one sum. */
export const lookUpSum = tool({
  name: 'fundlight_look_up_sum',
  title: 'Look Up a Sum',
  description:
    'Looks up one sum of money in a policy document and tells the evidence: whether it is a funding item, its fields (funder, ' +
    'recipient, purpose, programme, dates, stage) each with the words of the text that say so and their place, how certain that is, ' +
    'what it is a part of; or why it is no funding (a cost, a debt, a price), with the word that says so. Use it to check or to cite ' +
    'a figure. Name the sum by its location, or by its document with the item’s id or the sum’s words.',
  input,
  output,
  writes: false,
  async run(asked: Input, source) {
    const name = documentOf(asked);
    const skipped: string[] = [];
    for await (const each of source.read([name])) {
      if ('reason' in each) skipped.push(`${each.uri}: ${visibleLine(each.reason)}.`);
      else return tell(each, asked, skipped);
    }
    throw new Refusal(skipped.join(' ') || `There is no document ${name}: name a file, as fundlight_list_items does.`);
  },
});

/** @throws {Refusal} where it is not told, or told in two ways */
function documentOf({ location, document, item, words }: Input): string {
  const isAsked = location === undefined ? (item === undefined) !== (words === undefined) : item === undefined && words === undefined;
  if (!isAsked || (location === undefined) === (document === undefined))
    throw new Refusal('Name one sum: by “location” alone, or by “document” with either “item” or “words”.');
  if (document !== undefined) return document;
  const place = readLocation(location!);
  if (!place) throw new Refusal(`“${location}” is no location: it is uri:line:column, such as file:///reports/leeds.txt:3:27.`);
  return place.uri;
}

/** @param skipped what could not be read beside the document: its decisions, its organisations */
function tell(document: ReadDocument, asked: Input, skipped: readonly string[]): z.infer<typeof output> {
  const { uri, analysis, text } = document;
  const starts = placesOf(
    text,
    sumsOf(document).map(({ start }) => start),
  );
  const found = findSums(document, asked, starts);
  const { title, documentDate } = analysis;
  const sums = found.slice(0, MOST).map((each) => new Telling(document, each).tell());
  const cut = found.length > MOST ? [`The first ${MOST} of ${found.length} sums that fit are told: name one by its location.`] : [];
  const notes = [...skipped, ...cut];
  return {
    document: uri,
    ...(title && { title: visibleLine(title) }),
    ...(documentDate?.edtf && { documentDate: documentDate.edtf }),
    sums,
    ...(notes.length && { notes }),
  };
}

/** What is told of one sum. */
class Telling {
  constructor(
    private readonly document: ReadDocument,
    private readonly sum: MoneyAnnotation,
  ) {}

  tell(): Sum {
    const { analysis } = this.document;
    const item = analysis.fundingItems.find(({ mentions }) => mentions.includes(this.sum.id));
    const other = analysis.otherSums.find(({ mention }) => mention === this.sum.id);
    const verdict = item ? 'funding item' : other ? 'no funding' : this.wasSuggested() ? 'rejected' : 'nothing said';
    const [head] = this.quoted([this.sum]);
    return {
      ...head!,
      value: moneyText(this.sum.value),
      verdict,
      confidence: this.sum.confidence,
      ...(item && this.tellItem(item)),
      ...(other && { reason: { sort: other.sort, ...(other.reason && this.quoted([other.reason])[0]) } }),
    };
  }

  /** Whether it would be a funding item if no person had decided otherwise. */
  private wasSuggested(): boolean {
    const { annotations, fundingItems } = this.document.suggested;
    const before = annotations.find(({ type, start }) => type === 'money' && start === this.sum.start);
    return before !== undefined && fundingItems.some(({ mentions }) => mentions.includes(before.id));
  }

  private tellItem(item: FundingItem): Pick<Sum, 'item' | 'fields' | 'evidence'> {
    const { analysis, text } = this.document;
    const { id, stage, confidence, review } = item;
    const whole = analysis.fundingItems.filter((each) => each.id === item.partOf);
    const parts = analysis.fundingItems.filter(({ partOf }) => partOf === id);
    const fields = fieldsOf(item, analysis);
    const quotes = this.quoted(fields.map(({ span }) => span));
    const [partOf] = this.items(whole);
    return {
      item: { id, stage, confidence, review, ...(partOf && { partOf }), ...(parts.length && { parts: this.items(parts) }) },
      fields: fields.map(({ field, value }, k) => ({ field, value, ...quotes[k] })),
      evidence: this.quoted(passages(item.evidence, text)).flatMap((each) => each ?? []),
    };
  }

  private items(items: readonly FundingItem[]) {
    const { analysis } = this.document;
    const quotes = this.quoted(items.map((each) => spanOfSum(each, analysis)));
    return items.map((each, k) => ({ id: each.id, sum: sumCell(each), location: quotes[k]!.location }));
  }

  /** The words at places, each with its location; undefined where there is no place. */
  private quoted(spans: readonly (Span | null)[]): ({ words: string; location: Location } | undefined)[] {
    const { uri, text } = this.document;
    const at = locationsOf(
      uri,
      text,
      spans.flatMap((span) => (span ? [span.start] : [])),
    );
    return spans.map((span) => (span ? { words: visibleLine(text.slice(span.start, span.end)), location: at(span.start) } : undefined));
  }
}
