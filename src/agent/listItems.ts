import * as z from 'zod/mini';
import { type FundingItem, STAGES } from '../core/model';
import { spansOfSums } from '../formats/itemPlaces';
import { itemWords } from '../formats/itemWords';
import { isSelected, whichOf } from '../review/selected';
import { decidedOnly, documents, minimumConfidence } from './inputs';
import { itemSummary, summaryOf } from './itemSummary';
import { locationsOf } from './locations';
import { skippedFiles, toldSkipped } from './skipped';
import type { DocumentSource, ListedDocument, Skipped } from './source';
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

/** An item, and where its sum stands: a location, or what is needed to find it out. */
type Told = { readonly item: FundingItem; readonly at: string | { readonly document: ListedDocument; readonly offset: number } };

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
    const { documents, notes } = asked.documents ? { documents: source.read(asked.documents), notes: [] } : await source.list();
    const found = await gather(documents, asked, source);
    if (asked.sort === 'amount') found.told.sort((a, b) => sizeOf(b.item) - sizeOf(a.item));
    const page = found.told.slice(asked.offset, asked.offset + asked.limit);
    const located = await locate(page);
    const all = [...notes, ...cutNote(asked, page.length, found.told.length), ...located.notes];
    return {
      items: page.map(({ item }, k) => summaryOf(item, located.locations[k]!)),
      total: found.told.length,
      documents: found.documents,
      ...(found.hidden && { hidden: found.hidden }),
      ...toldSkipped(found.skipped),
      ...(all.length && { notes: all }),
    };
  },
});

/** Goes through documents and keeps the items that fit, with no more of a document than their places need. */
async function gather(documents: AsyncIterable<ListedDocument | Skipped>, asked: Input, source: DocumentSource) {
  const fits = conditionOf(asked);
  const found = { told: [] as Told[], documents: 0, hidden: 0, skipped: [] as Skipped[] };
  for await (const each of documents) {
    if ('reason' in each) {
      found.skipped.push(each);
      continue;
    }
    found.documents++;
    const fitting = each.analysis.fundingItems.filter((item) => fits(item, each.uri));
    const shown = asked.includeHidden ? fitting : fitting.filter((item) => !source.hides(item));
    found.hidden += fitting.length - shown.length;
    for (const told of tell(each, shown)) found.told.push(told);
  }
  return found;
}

function tell(document: ListedDocument, items: readonly FundingItem[]): Told[] {
  const { uri, analysis, text } = document;
  if (!items.length) return [];
  const spanOf = spansOfSums(analysis);
  const offsets = items.map((item) => spanOf(item).start);
  if (typeof text !== 'string') return items.map((item, k) => ({ item, at: { document, offset: offsets[k]! } }));
  const at = locationsOf(uri, text, offsets);
  return items.map((item, k) => ({ item, at: at(offsets[k]!) }));
}

/** Only the documents of these items are read for their places. */
async function locate(page: readonly Told[]): Promise<{ readonly locations: readonly string[]; readonly notes: readonly string[] }> {
  const offsets = new Map<ListedDocument, number[]>();
  for (const { at } of page) if (typeof at !== 'string') offsets.set(at.document, [...(offsets.get(at.document) ?? []), at.offset]);
  const places = new Map<ListedDocument, (offset: number) => string>();
  const notes: string[] = [];
  for (const [document, starts] of offsets) {
    const text = typeof document.text === 'string' ? document.text : await document.text();
    if (text === null)
      notes.push(`${document.uri} has changed since it was scanned: its items are told as they were, without their lines.`);
    places.set(document, locationsOf(document.uri, text ?? '', text === null ? [] : starts));
  }
  const locations = page.map(({ at }) => (typeof at === 'string' ? at : places.get(at.document)!(at.offset)));
  return { locations, notes };
}

function conditionOf({ words = '', funder, recipient, stages, minimumConfidence, decidedOnly }: Input) {
  const which = whichOf(decidedOnly, minimumConfidence);
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  const isNamed = (named: readonly { readonly name: string }[], part: string | undefined) =>
    part === undefined || named.some(({ name }) => name.toLowerCase().includes(part.toLowerCase()));
  return (item: FundingItem, uri: string): boolean => {
    if (!isSelected(item, which)) return false;
    if (stages && !stages.includes(item.stage)) return false;
    if (!isNamed(item.funders, funder) || !isNamed(item.recipients, recipient)) return false;
    const told = asked.length ? itemWords(item, decodeURIComponent(uri)) : '';
    return asked.every((word) => told.includes(word));
  };
}

function cutNote({ offset }: Input, listed: number, total: number): string[] {
  const next = offset + listed;
  if (next >= total) return offset >= total && total > 0 ? [`There are only ${total} items: ask with a smaller offset.`] : [];
  return [`Items ${offset + 1} to ${next} of ${total} are listed: ask again with offset ${next} for more, or narrow the request.`];
}

function sizeOf({ amount: { amount, min, max } }: FundingItem): number {
  return amount ?? max ?? min ?? 0;
}
