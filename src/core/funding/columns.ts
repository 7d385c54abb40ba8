import { Kind, type Tokens } from '../text/tokens';
import { WordTable } from '../text/wordTable';
import type { Cell } from './cells';

/** What the heading of a column says its cells are. */
export type Column = 'funder' | 'recipient' | 'amount' | 'purpose' | 'programme' | 'date' | 'period';

const HEADINGS: readonly (readonly [Column, string])[] = [
  ['funder', 'funder funders donor donors source lender payer sponsor'],
  [
    'recipient',
    'recipient recipients grantee organisation organization awardee awarded beneficiary trust council university applicant borrower body institution group charity company winner provider',
  ],
  ['amount', 'amount award value sum total grant funding allocation allocated'],
  ['purpose', 'purpose for project use description what activity work measure equipment item items'],
  ['programme', 'programme scheme fund programme'],
  ['date', 'date when awarded announced'],
  ['period', 'period years duration'],
];

const headings = new WordTable<Column>([
  ...new Map(HEADINGS.flatMap(([column, words]) => words.split(' ').map((word) => [word, column] as const))),
]);

/** Reads the heading row of a table; null for a column whose heading says nothing known. Null where no column is known. */
export function readColumns(tokens: Tokens, cells: readonly Cell[]): (Column | null)[] | null {
  const columns = cells.map((cell) => columnOf(tokens, cell));
  return columns.filter((column) => column !== null).length >= 2 ? columns : null;
}

function columnOf(tokens: Tokens, cell: Cell): Column | null {
  if (cell.end - cell.first > 5) return null;
  for (let i = cell.first; i < cell.end; i++) {
    if (tokens.kind[i] === Kind.Currency) return 'amount';
    const column = headings.get(tokens, i);
    if (column !== undefined) return column;
  }
  return null;
}
