import type { FundingItem } from '../core/model';
import { dateText } from './dateText';
import type { AnalysedDocument } from './format';
import { nested, partiesCell, placesCell, purposeCell, sumCell, whenCell } from './itemCells';
import { oneLine } from './oneLine';

/** The columns of a briefing's table: what an item is, in a few short texts. */
export const BRIEFING_COLUMNS: readonly (readonly [head: string, cell: (item: FundingItem) => string])[] = [
  ['Sum', sumCell],
  ['From', ({ funders }) => partiesCell(funders)],
  ['To', ({ recipients }) => partiesCell(recipients)],
  ['For', purposeCell],
  ['Where', placesCell],
  ['When', whenCell],
  ['Stage', ({ stage }) => stage],
];

/** The names of the columns of a briefing's table. */
export const BRIEFING_HEADS: readonly string[] = BRIEFING_COLUMNS.map(([head]) => head);

/** What a briefing shows of a document, as plain text on one line each. */
export interface Briefing {
  /** The title of the document, else its address. */
  readonly heading: string;
  /** Its address and its date. */
  readonly source: string;
  /** One row an item, parts below their whole; one cell a column. */
  readonly rows: readonly (readonly string[])[];
}

/** A document as a table for a briefing. */
export function briefingOf({ uri, analysis }: AnalysedDocument): Briefing {
  const { title, documentDate, fundingItems } = analysis;
  return {
    heading: oneLine(title ?? uri),
    source: [uri, ...(documentDate ? [dateText(documentDate)] : [])].join(', '),
    rows: nested(fundingItems).map(({ item, depth }) => {
      const [sum = '', ...others] = BRIEFING_COLUMNS.map(([, cell]) => cell(item));
      return [partMark(depth) + sum, ...others];
    }),
  };
}

/** A longer mark of a part of parts would fill the cell; what is deeper still stands after its whole. */
const DEEPEST_MARK = 20;

/** Marks the sum of a part: `└ GBP 250,000`, and of a part of a part: `└─ GBP 20,000`; spaces would not last. */
function partMark(depth: number): string {
  return depth ? `└${'─'.repeat(Math.min(depth, DEEPEST_MARK) - 1)} ` : '';
}

/** What stands in the place of a table without rows. */
export const NO_ITEMS = 'No funding items.';
