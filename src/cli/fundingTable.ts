import Table from 'cli-table3';
import type { DateValue, FundingItem } from '../core/model';
import { nested, partiesCell, purposeCell } from '../formats/itemCells';
import { moneyText } from '../formats/moneyText';
import { visibleLine } from '../formats/visibleLine';
import type { ReviewedDocument } from './documentReader';
import { terminalLine } from './terminalText';

/** The columns, with the share of the width each one gets and what it shows of an item; an empty cell is a value not given. */
const COLUMNS: readonly { readonly head: string; readonly share: number; readonly cell: (item: FundingItem) => string }[] = [
  { head: 'Sum', share: 20, cell: (item) => moneyText(item.amount) + (item.distribution === 'each' ? ' each' : '') },
  { head: 'From', share: 18, cell: (item) => partiesCell(item.funders) },
  { head: 'To', share: 20, cell: (item) => partiesCell(item.recipients) },
  { head: 'For', share: 26, cell: purposeCell },
  { head: 'When', share: 16, cell: (item) => [item.date, item.period].map(when).filter(Boolean).join('\n') },
  { head: 'Stage', share: 12, cell: (item) => item.stage },
];

/** Narrower than this, words are cut up beyond reading. */
const MINIMAL_WIDTH = 80;

/**
 * Draws funding items as a table, parts below their whole.
 *
 * @param width of the table, in characters
 */
export function fundingTable(items: readonly FundingItem[], width: number): string {
  const shares = COLUMNS.reduce((sum, { share }) => sum + share, 0);
  const inner = Math.max(width, MINIMAL_WIDTH) - COLUMNS.length - 1;
  const table = new Table({
    head: COLUMNS.map(({ head }) => head),
    colWidths: COLUMNS.map(({ share }) => Math.floor((inner * share) / shares)),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const { item, depth } of nested(items)) {
    const [first, ...rest] = COLUMNS.map(({ cell }) => cell(item));
    table.push([depth ? `${'  '.repeat(depth - 1)}└ ${first}` : first, ...rest]);
  }
  return table.toString();
}

const when = (date: DateValue | null) => date?.edtf ?? date?.duration ?? '';

/** The table of a document, with a heading and an empty line at its end. */
export function documentTable({ path, analysis }: Pick<ReviewedDocument, 'path' | 'analysis'>, width: number): string {
  const { title, documentDate, fundingItems } = analysis;
  const heading = [terminalLine(path), visibleLine(title ?? ''), documentDate?.edtf].filter(Boolean).join(' · ');
  const items = fundingItems.length ? fundingTable(fundingItems, width) : 'no funding items';
  return `${heading}\n${items}\n\n`;
}
