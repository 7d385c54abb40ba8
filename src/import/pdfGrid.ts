import type { Segment } from './pdfLines';

/** Where the cells of a column of a table stand. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/**
 * The columns of a table by where its cells stand: cells of one column share a piece of its width, whichever side they are aligned to.
 * A cell that shares a piece with two columns spans them and tells of neither: the narrow ones are asked first.
 *
 * @returns null where all stands in one column
 */
export function readColumns(cells: readonly Segment[]): readonly Column[] | null {
  const columns: { left: number; right: number }[] = [];
  const byWidth = cells.filter(({ left, right }) => right > left).sort((a, b) => a.right - a.left - (b.right - b.left));
  for (const { left, right } of byWidth) {
    const [first, second] = columns.filter((column) => left < column.right && right > column.left);
    if (second) continue;
    if (!first) columns.push({ left, right });
    else {
      first.left = Math.min(first.left, left);
      first.right = Math.max(first.right, right);
    }
  }
  return columns.length > 1 ? columns.sort((a, b) => a.left - b.left) : null;
}

/** The cells of a row by column: what spans several stands in the first of them. */
export function cellsOf(segments: readonly Segment[], columns: readonly Column[]): string[] {
  const cells = columns.map(() => '');
  for (const segment of segments) {
    const k = columnsAt(columns, segment)[0] ?? nearest(columns, segment);
    cells[k] = joined(cells[k]!, segment.text);
  }
  return cells;
}

/** The numbers of the columns that share a piece of a segment's width. */
export function columnsAt(columns: readonly Column[], { left, right }: Segment): number[] {
  return columns.flatMap((column, k) => (left < column.right && right > column.left ? [k] : []));
}

/** Words of one cell that stand in two places. */
export function joined(a: string, b: string): string {
  return a && b ? `${a} ${b}` : a || b;
}

function nearest(columns: readonly Column[], { left, right }: Segment): number {
  const distance = (column: Column) => Math.min(Math.abs(column.left - left), Math.abs(column.right - right));
  return columns.reduce((best, column, k) => (distance(column) < distance(columns[best]!) ? k : best), 0);
}
