import Papa from 'papaparse';
import type { DateValue, Identifier, MoneyValue } from '../core/model';
import { type AnalysedDocument, sequence, type Writer } from './format';

/** What a cell holds; null is an empty cell. Numbers are written as numbers, so that a spreadsheet can add them up. */
export type Cell = string | number | null;

/** A column by its name in the header, and what it shows of a row. */
export type Column<Row> = readonly [name: string, cell: (row: Row) => Cell];

/** With a byte order mark spreadsheets read UTF-8 as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** What stands between several values of one cell. */
const BETWEEN = '; ';

/** With these a formula begins, also in full width. */
const SIGN = '[=+\\-@＝＋－＠]';
const UNSEEN = '[\\s\\p{Cc}\\p{Cf}]';
/** What ends a cell for spreadsheets that expect no commas, by their country or by choice; quotes inside of a line mean nothing to them then. */
const END = '[;\\t\\r\\n]';

/**
 * Text that a spreadsheet may take for a formula: it begins with a sign, also after what cannot be seen, or with a tab or a line end. One
 * with apostrophes before counts too, so that the apostrophe put before it can be told from those of the text.
 */
const FORMULA = new RegExp(`^'*(?:[\\t\\r\\n]|${UNSEEN}*${SIGN})`, 'u');

/** The same inside of a text. No other end is looked past, so that the time is in proportion to the text. */
const FORMULA_AHEAD = `(?='*(?:(?!${END})(?:${UNSEEN}|"))*${SIGN})`;
const INSIDE = new RegExp(`(?<=${END})${FORMULA_AHEAD}`, 'gu');
const MARKED_INSIDE = new RegExp(`(?<=${END})'${FORMULA_AHEAD}`, 'gu');

/**
 * Rows of a CSV file by RFC 4180: commas, CR LF after every row, quotes only where they are needed.
 *
 * Text that could run as a formula gets an apostrophe before it, also inside of a cell, where a cell could end for some. Numbers do not:
 * `-5` is a number and harmless.
 */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  if (!rows.length) return '';
  const harmless = rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell.replace(INSIDE, "'") : cell)));
  return `${Papa.unparse(harmless, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

/** The text of a cell as it was before `csvRows` made it harmless. */
export function cellText(cell: string): string {
  const text = cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
  return text.replace(MARKED_INSIDE, '');
}

/** Writes a CSV file with a header and some rows a document. */
export function csvWriter<Row>(columns: readonly Column<Row>[], rowsOf: (document: AnalysedDocument) => readonly Row[]): Writer {
  const head = `${BYTE_ORDER_MARK}${csvRows([columns.map(([name]) => name)])}`;
  return sequence({ head }, (document) => csvRows(rowsOf(document).map((row) => columns.map(([, cell]) => cell(row)))));
}

/** The columns of a sum; empty where the row has none. */
export function moneyColumns<Row>(of: (row: Row) => MoneyValue | null): Column<Row>[] {
  const fields = ['currency', 'amount', 'min', 'max', 'per', 'qualifier'] as const;
  return fields.map((field) => [field, (row) => of(row)?.[field] ?? null]);
}

/**
 * The columns of a date: its EDTF or, for a length of time, its ISO 8601 duration; its first and its last day.
 *
 * @param name begins the names of the columns
 */
export function dateColumns<Row>(name: string, of: (row: Row) => DateValue | null): Column<Row>[] {
  return [
    [name, (row) => of(row)?.edtf ?? of(row)?.duration ?? null],
    [`${name}_start`, (row) => of(row)?.start ?? null],
    [`${name}_end`, (row) => of(row)?.end ?? null],
  ];
}

/** Several values in one cell, in their order. */
export function joined(values: readonly string[]): string {
  return values.join(BETWEEN);
}

/** `GB-CHC-1234567`, as org-id.guide writes it */
export function identifierText({ scheme, id }: Identifier): string {
  return `${scheme}-${id}`;
}
