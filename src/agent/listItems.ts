import * as z from 'zod/mini';
import { type FundingItem, STAGES } from '../core/model';
import { spanOfSum } from '../formats/itemPlaces';
import { itemWords } from '../formats/itemWords';
import { decidedOnly, documents, minimumConfidence } from './inputs';
import { itemSummary, summaryOf } from './itemSummary';
import { locationsOf } from './locations';
import { skippedFiles, toldSkipped } from './skipped';
import type { DocumentSource, ListedDocument, Listing, Skipped } from './source';
import { tool } from './tool';

const USUAL = 50;
const MOST = 200;

const partOfName = (whose: string) => z.optional(z.string().check(z.describe(`A part of ${whose} name; case does not matter.`)));

const input = z.strictObject({
  documents,
  words: z.optional(
    z
      .string()
      .check(z.describe('Only items that tell all of these words: in parties, purpose, programme, places, or the path of the file.')),
  ),
  funder: partOfName('the payer’s'),
  recipient: partOfName('the recipient’s'),
  stages: z.optional(z.array(z.enum(STAGES)).check(z.minLength(1), z.describe('How far the money is.'))),
  minimumConfidence,
  decidedOnly,
  includeHidden: z.optional(z.boolean().check(z.describe('Also items that the user’s settings hide.'))),
  sort: z.optional(
    z.enum(['place', 'amount']).check(z.describe('“amount”: the largest first, whatever the currency. By default as in the text.')),
  ),
  limit: z._default(z.int().check(z.minimum(1), z.maximum(MOST)), USUAL),
  offset: z._default(z.int().check(z.minimum(0), z.describe('How many of the first items to pass over.')), 0),
});
type Input = z.infer<typeof input>;

const output = z.strictObject({
  items: z.array(itemSummary),
  total: z.int().check(z.describe('How many items there are by the request, listed or not.')),
  documents: z.int().check(z.describe('How many documents were looked at.')),
  hidden: z.optional(z.int().check(z.describe('How many more items the user’s settings hide.'))),
  skipped: skippedFiles,
  notes: z.optional(z.array(z.string()).check(z.describe('What was cut, or is not known.'))),
});

type Told = { readonly document: ListedDocument; readonly item: FundingItem };

/** Lists the funding items of documents. */
export const listItems = tool({
  name: 'fundlight_list_items',
  title: 'List Funding Items',
  description:
    'Lists the funding items that Fundlight finds in policy documents (plain text and Markdown): who pays whom how much, for what, ' +
    'when, under which programme and at which stage, each with its place in the text. Use it before you answer questions on grants, ' +
    'budgets or awards in the user’s documents, instead of reading them for sums yourself. Items are found by rules and may be wrong: ' +
    '“confidence” says how likely they are right, “review” whether a person has decided. Sums that are no funding (costs, debts, ' +
    'prices) are not listed: look these up by fundlight_look_up_sum. An item with “partOf” is included in another one.',
  input,
  output,
  writes: false,
  async run(asked: Input, source) {
    const { documents: found, skipped, notes } = await listing(asked.documents, source);
    const fits = conditionOf(asked);
    const wanted = found.flatMap((document) =>
      document.analysis.fundingItems.filter((item) => fits(item, document.uri)).map((item): Told => ({ document, item })),
    );
    const shown = asked.includeHidden ? wanted : wanted.filter(({ item }) => !source.hides(item));
    const hidden = wanted.length - shown.length;
    if (asked.sort === 'amount') shown.sort((a, b) => sizeOf(b.item) - sizeOf(a.item));
    const page = shown.slice(asked.offset, asked.offset + asked.limit);
    const summaries = await summariesOf(page);
    const told = [...notes, ...cutNote(asked, page.length, shown.length), ...summaries.notes];
    return {
      items: summaries.items,
      total: shown.length,
      documents: found.length,
      ...(hidden && { hidden }),
      ...toldSkipped(skipped),
      ...(told.length && { notes: told }),
    };
  },
});

async function listing(names: readonly string[] | undefined, source: DocumentSource): Promise<Listing> {
  if (!names) return source.list();
  const documents: ListedDocument[] = [];
  const skipped: Skipped[] = [];
  for await (const each of source.read(names)) {
    if ('reason' in each) skipped.push(each);
    else documents.push({ ...each, text: async () => each.text });
  }
  return { documents, skipped, notes: [] };
}

function conditionOf({ words = '', funder, recipient, stages, minimumConfidence = 0, decidedOnly }: Input) {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  const isNamed = (named: readonly { readonly name: string }[], part: string | undefined) =>
    part === undefined || named.some(({ name }) => name.toLowerCase().includes(part.toLowerCase()));
  return (item: FundingItem, uri: string): boolean => {
    const isDecided = item.review !== 'suggested';
    if (!isDecided && (decidedOnly || item.confidence < minimumConfidence)) return false;
    if (stages && !stages.includes(item.stage)) return false;
    if (!isNamed(item.funders, funder) || !isNamed(item.recipients, recipient)) return false;
    const told = asked.length ? itemWords(item, decodeURIComponent(uri)) : '';
    return asked.every((word) => told.includes(word));
  };
}

/** Only the documents of these items are read for the places. */
async function summariesOf(page: readonly Told[]) {
  const byDocument = new Map<ListedDocument, FundingItem[]>();
  for (const { document, item } of page) byDocument.set(document, [...(byDocument.get(document) ?? []), item]);
  const places = new Map<FundingItem, string>();
  const notes: string[] = [];
  for (const [document, items] of byDocument) {
    const text = await document.text();
    if (text === null)
      notes.push(`${document.uri} has changed since it was scanned: its items are told as they were, without their lines.`);
    const starts = items.map((item) => spanOfSum(item, document.analysis).start);
    const at = locationsOf(document.uri, text ?? '', text === null ? [] : starts);
    items.forEach((item, k) => {
      places.set(item, at(starts[k]!));
    });
  }
  return { items: page.map(({ item }) => summaryOf(item, places.get(item)!)), notes };
}

function cutNote({ offset }: Input, listed: number, total: number): string[] {
  const next = offset + listed;
  if (next >= total) return offset >= total && total > 0 ? [`There are only ${total} items: ask with a smaller offset.`] : [];
  return [`Items ${offset + 1} to ${next} of ${total} are listed: ask again with offset ${next} for more, or narrow the request.`];
}

function sizeOf({ amount: { amount, min, max } }: FundingItem): number {
  return amount ?? max ?? min ?? 0;
}
