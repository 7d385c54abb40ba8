import { type Column, cellsOf, columnsAt, joined, readColumns } from './pdfGrid';
import type { Line } from './pdfLines';

/** Rows of cells, and the line after the last of them; no rows where lines with gaps stand together and have no columns. */
export interface FoundTable {
  readonly rows: readonly (readonly string[])[] | null;
  readonly end: number;
}

/** A table ends at a gap of so many sizes of letters, and at a line across its columns. */
const WIDEST_GAP = 3;

/** More lines than a page has. */
const LONGEST = 300;

/** Lines are as close as those of one cell where the gap is hardly wider than the narrowest. */
const TIGHT = 1.15;

/** Rows stand apart where the widest gap is so much wider than the narrowest. */
const APART = 1.3;

const FIGURES = /^[(+\-–−]?\s*[£$€]?\s*[\d.,]+\s*%?\)?$/;
const GOES_ON = /(?:[,&–-]|\b(?:and|of|for|the|in|to|with|or|a))$/i;

/** Reads the table that begins at a line of a page; null where none does. */
export function readTable(lines: readonly Line[], start: number): FoundTable | null {
  const end = endOfTable(lines, start);
  if (end - start < 2) return null;
  const all = lines.slice(start, end);
  const columns = columnsOf(all);
  return { rows: columns && readRows(all, columns), end };
}

/** The line after the last one with cells: a line with a single cell is part of a table only between others, or close below one. */
function endOfTable(lines: readonly Line[], start: number): number {
  let end = start;
  for (let at = start; at < Math.min(lines.length, start + LONGEST); at++) {
    const line = lines[at]!;
    const above = lines[at - 1];
    const gap = at > start && above ? line.baseline - above.baseline : 0;
    if (gap < 0 || gap > WIDEST_GAP * line.size) break;
    const isRow = line.segments.length > 1;
    if (!isRow && !isCell(lines.slice(start, end), line)) break;
    if (isRow || (end === at && above && goesOn(above, line) && gap <= TIGHT * tightest(lines.slice(start, at + 1)))) end = at + 1;
  }
  return end;
}

/** Whether the only words of a line could stand in a cell of the rows above. */
function isCell(rows: readonly Line[], { segments: [segment] }: Line): boolean {
  const columns = columnsOf(rows);
  return columns !== null && segment !== undefined && columnsAt(columns, segment).length < 2;
}

function columnsOf(lines: readonly Line[]): readonly Column[] | null {
  return readColumns(lines.flatMap(({ segments }) => segments));
}

function goesOn(above: Line, { segments }: Line): boolean {
  return /^[a-z(]/.test(segments[0]!.text) || GOES_ON.test(above.segments[0]!.text);
}

function readRows(lines: readonly Line[], columns: readonly Column[]): string[][] {
  const narrow = tightest(lines);
  const isSpaced = widest(lines) > APART * narrow;
  const rows: string[][] = [];
  for (const [at, line] of lines.entries()) {
    const cells = cellsOf(line.segments, columns);
    const row = rows.at(-1);
    const isTight = at > 0 && line.baseline - lines[at - 1]!.baseline <= TIGHT * narrow;
    if (row && isTight && continues(row, cells, isSpaced)) for (const [k, text] of cells.entries()) row[k] = joined(row[k]!, text);
    else rows.push(cells);
  }
  return rows;
}

/** Whether a line goes on with the cells of the row above: no figure stands under what is there, and a label is no new one. */
function continues(row: readonly string[], cells: readonly string[], isSpaced: boolean): boolean {
  if (cells.some((text, k) => FIGURES.test(text) && row[k] !== '')) return false;
  const [label = ''] = cells;
  if (label === '' || row[0] === '') return true;
  return isSpaced || /^[a-z(]/.test(label) || GOES_ON.test(row[0] ?? '');
}

function tightest(lines: readonly Line[]): number {
  return gaps(lines).reduce((least, gap) => Math.min(least, gap), Number.POSITIVE_INFINITY);
}

function widest(lines: readonly Line[]): number {
  return gaps(lines).reduce((most, gap) => Math.max(most, gap), 0);
}

function gaps(lines: readonly Line[]): number[] {
  return lines.slice(1).map(({ baseline }, k) => baseline - lines[k]!.baseline);
}
