import type { Annotation, Organisation } from '../core/model';
import { type Column, csvWriter, dateColumns, identifierText, joined, moneyColumns } from './csv';
import type { AnalysedDocument, Writer } from './format';
import { LineCursor, type Place } from './lineCursor';

/** A mention with what its cells are read from. */
interface MentionRow {
  readonly document: AnalysedDocument;
  readonly mention: Annotation;
  readonly place: Place;
  /** The organisation that is mentioned. */
  readonly organisation: Organisation | undefined;
  /** The funding items that the sum tells of. */
  readonly items: readonly string[];
}

/** `start` and `end` are offsets in UTF-16 code units, `end` exclusive; `text` is the text between them, unchanged. */
const COLUMNS: readonly Column<MentionRow>[] = [
  ['document', ({ document }) => document.uri],
  ['mention', ({ mention }) => mention.id],
  ['type', ({ mention }) => mention.type],
  ['line', ({ place }) => place.line],
  ['column', ({ place }) => place.column],
  ['start', ({ mention }) => mention.start],
  ['end', ({ mention }) => mention.end],
  ['text', ({ document, mention }) => document.text.slice(mention.start, mention.end)],
  ...moneyColumns<MentionRow>(({ mention }) => (mention.type === 'money' ? mention.value : null)),
  ...dateColumns<MentionRow>('date', dateOf),
  ['date_granularity', (row) => dateOf(row)?.granularity ?? null],
  ['date_qualifier', (row) => dateOf(row)?.qualifier ?? null],
  ['date_resolution', (row) => dateOf(row)?.resolution ?? null],
  ['organisation', ({ organisation }) => organisation?.name ?? null],
  ['organisation_kind', ({ organisation }) => organisation?.kind ?? null],
  ['organisation_ids', ({ organisation }) => joined((organisation?.identifiers ?? []).map(identifierText))],
  ['items', ({ items }) => joined(items)],
  ['confidence', ({ mention }) => mention.confidence],
  ['review', ({ mention }) => mention.review],
];

/** Writes CSV with one mention of a sum, a date or an organisation a row. */
export function beginCsvMentions(): Writer {
  return csvWriter(COLUMNS, rowsOf);
}

function dateOf({ mention }: MentionRow) {
  return mention.type === 'date' ? mention.value : null;
}

function rowsOf(document: AnalysedDocument): MentionRow[] {
  const { annotations, organisations, fundingItems } = document.analysis;
  const bodies = new Map(organisations.map((each) => [each.id, each]));
  const itemsOf = new Map<string, string[]>();
  for (const { id, mentions } of fundingItems) {
    for (const sum of mentions) {
      const items = itemsOf.get(sum);
      if (items) items.push(id);
      else itemsOf.set(sum, [id]);
    }
  }
  const cursor = new LineCursor(document.text);
  return annotations.map((mention) => ({
    document,
    mention,
    place: cursor.at(mention.start),
    organisation: mention.type === 'organisation' ? bodies.get(mention.value.organisation) : undefined,
    items: itemsOf.get(mention.id) ?? [],
  }));
}
