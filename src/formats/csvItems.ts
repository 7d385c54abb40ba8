import type { FundingItem, Organisation, Party } from '../core/model';
import { type Column, csvWriter, dateColumns, identifierText, joined, moneyColumns } from './csv';
import type { AnalysedDocument, Writer } from './format';
import { partiesCell, placesCell } from './itemCells';
import { LineCursor } from './lineCursor';
import { passagesText } from './passages';
import { visibleLine } from './visibleLine';

/** A funding item with what its cells are read from. */
interface ItemRow {
  readonly document: AnalysedDocument;
  readonly item: FundingItem;
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** The words of the sum that tells of the item first, and where they stand, counted from 1. */
  readonly sum: { readonly words: string; readonly line: number; readonly column: number } | undefined;
}

const COLUMNS: readonly Column<ItemRow>[] = [
  ['document', ({ document }) => document.uri],
  ['title', ({ document }) => document.analysis.title],
  ['document_date', ({ document }) => document.analysis.documentDate?.edtf ?? null],
  ['item', ({ item }) => item.id],
  ['part_of', ({ item }) => item.partOf],
  ['sum', ({ sum }) => sum?.words ?? null],
  ...moneyColumns<ItemRow>(({ item }) => item.amount),
  ['distribution', ({ item }) => item.distribution],
  ['implied_total', ({ item }) => item.impliedTotal?.amount ?? null],
  ['funders', ({ item }) => partiesCell(item.funders)],
  ['funder_ids', ({ item, organisations }) => identifiers(item.funders, organisations)],
  ['funders_via', ({ item }) => via(item.funders)],
  ['recipients', ({ item }) => partiesCell(item.recipients)],
  ['recipient_ids', ({ item, organisations }) => identifiers(item.recipients, organisations)],
  ['recipients_via', ({ item }) => via(item.recipients)],
  ['programme', ({ item }) => item.programme && visibleLine(item.programme.name)],
  ['purpose', ({ item }) => item.purpose && visibleLine(item.purpose.text)],
  ['places', ({ item }) => placesCell(item)],
  ...dateColumns<ItemRow>('date', ({ item }) => item.date),
  ...dateColumns<ItemRow>('period', ({ item }) => item.period),
  ['stage', ({ item }) => item.stage],
  ['confidence', ({ item }) => item.confidence],
  ['review', ({ item }) => item.review],
  ['line', ({ sum }) => sum?.line ?? null],
  ['column', ({ sum }) => sum?.column ?? null],
  ['evidence', ({ document, item }) => passagesText(item.evidence, document.text)],
];

/** Writes CSV with one funding item a row. */
export function beginCsvItems(): Writer {
  return csvWriter(COLUMNS, rowsOf);
}

function rowsOf(document: AnalysedDocument): ItemRow[] {
  const { text, analysis } = document;
  const organisations = new Map(analysis.organisations.map((each) => [each.id, each]));
  const cursor = new LineCursor(text);
  const sums = new Map<string, NonNullable<ItemRow['sum']>>();
  for (const { id, type, start, end } of analysis.annotations)
    if (type === 'money') sums.set(id, { words: visibleLine(text.slice(start, end)), ...cursor.at(start) });
  return analysis.fundingItems.map((item) => ({ document, item, organisations, sum: sums.get(item.mentions[0] ?? '') }));
}

/** The identifiers of the parties that are listed in a register. */
function identifiers(parties: readonly Party[], organisations: ReadonlyMap<string, Organisation>): string {
  const known = parties.flatMap(({ organisation }) => organisations.get(organisation ?? '')?.identifiers ?? []);
  return joined(known.map(identifierText));
}

/** The words that stand for parties whose names are not in the text. */
function via(parties: readonly Party[]): string {
  return joined(parties.flatMap(({ via: words }) => (words === null ? [] : [visibleLine(words)])));
}
