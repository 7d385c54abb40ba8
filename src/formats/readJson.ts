import { en } from 'zod/locales';
import type * as z from 'zod/mini';
import type { Analysis, Span } from '../core/model';
import { firstWithin } from './itemPlaces';
import { LineCursor } from './lineCursor';
import { type ExportDocument, type ExportFile, exportDocument, exportFile } from './schema';

/** What was read, or what is wrong with it: whole sentences, each with its place. */
export type Read<T> = { readonly value: T } | { readonly problems: readonly string[] };

/** No more problems than this are told. */
const MOST_PROBLEMS = 10;

const VERSION = 1;

/** Reads Fundlight JSON and checks that it is what `schema.ts` describes. Nothing throws. */
export function readJson(text: string): Read<ExportFile> {
  const parsed = parse(text);
  if ('problems' in parsed) return parsed;
  const { format, version } = (parsed.value ?? {}) as Partial<ExportFile>;
  if (format !== 'fundlight') return problem('This is no Fundlight JSON: it does not begin with "format": "fundlight".');
  if (typeof version === 'number' && version > VERSION)
    return problem(`This is Fundlight JSON of version ${version}, which a newer Fundlight has written: update Fundlight.`);
  return check(exportFile, parsed.value);
}

/** Reads JSON Lines with one document a line, and checks each of them; empty lines are passed over. Nothing throws. */
export function readJsonLines(text: string): Read<readonly ExportDocument[]> {
  const documents: ExportDocument[] = [];
  for (const [k, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parse(line);
    const read = 'problems' in parsed ? parsed : check(exportDocument, parsed.value);
    if ('problems' in read) return { problems: read.problems.map((each) => `Line ${k + 1}: ${each}`) };
    documents.push(read.value);
  }
  return { value: documents };
}

/**
 * The analysis that a document was written from, as far as the format holds it.
 *
 * Places, implied totals, sums that are no funding, and parents, successors and years of organisations are empty. Of a party the format
 * has no place: it is the mention of its organisation in the evidence, else all that the evidence covers.
 */
export function analysisOf(document: ExportDocument): Analysis {
  const places = new PartyPlaces(document);
  return {
    title: document.title,
    documentDate: document.date,
    annotations: document.annotations.map(({ line: _, column: __, text: ___, ...annotation }) => annotation),
    organisations: document.organisations.map((each) => ({ ...each, parent: null, successors: [], years: null })),
    fundingItems: document.fundingItems.map((item) => {
      const placed = (party: (typeof item.funders)[number]) => ({ ...party, span: places.of(party.organisation, item) });
      return { ...item, funders: item.funders.map(placed), recipients: item.recipients.map(placed), places: [], impliedTotal: null };
    }),
    otherSums: [],
  };
}

type Item = ExportDocument['fundingItems'][number];

/** Finds where the parties of a document's items may stand. */
class PartyPlaces {
  private readonly sums = new Map<string, Span>();
  private readonly bodies = new Map<string, Span[]>();

  constructor({ annotations }: ExportDocument) {
    for (const { id, type, value, start, end } of annotations) {
      if (type === 'money') this.sums.set(id, { start, end });
      if (type !== 'organisation') continue;
      const mentions = this.bodies.get(value.organisation);
      if (mentions) mentions.push({ start, end });
      else this.bodies.set(value.organisation, [{ start, end }]);
    }
  }

  of(organisation: string | null, item: Item): Span {
    const evidence = item.evidence.length ? item.evidence : item.mentions.flatMap((id) => this.sums.get(id) ?? []);
    return firstWithin(this.bodies.get(organisation ?? '') ?? [], evidence) ?? around(evidence);
  }
}

/** From where the first of some spans begins to where the last of them ends. */
function around(spans: readonly Span[]): Span {
  return spans.reduce((all, { start, end }) => ({ start: Math.min(all.start, start), end: Math.max(all.end, end) }));
}

function parse(text: string): Read<unknown> {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return problem(`This is no JSON${placeOf(error as Error, text)}.`);
  }
}

/** Where JSON breaks off, as far as the JavaScript engine tells. */
function placeOf({ message }: Error, text: string): string {
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (position === undefined) return '';
  const { line, column } = new LineCursor(text).at(Math.min(Number(position), text.length));
  return `: it breaks off at line ${line}, column ${column}`;
}

function check<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): Read<z.infer<Schema>> {
  const checked = schema.safeParse(value, { error: en().localeError });
  if (checked.success) return { value: checked.data };
  const { issues } = checked.error;
  const told = issues.slice(0, MOST_PROBLEMS).map(({ path, message }) => `${pathText(path)}: ${message}.`);
  const more = issues.length - told.length;
  return { problems: more > 0 ? [...told, `And ${more} more.`] : told };
}

/** `documents[0].fundingItems[2].amount.currency` */
function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text.replace(/^\./, '') || 'The file';
}

function problem(text: string): { readonly problems: readonly string[] } {
  return { problems: [text] };
}
