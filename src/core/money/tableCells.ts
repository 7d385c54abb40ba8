import type { Block } from '../text/blocks';
import { unitAt } from '../text/characters';
import { Gap, isMark, type Tokens } from '../text/tokens';

/** A cell of a row: its tokens, and where it stands. */
export interface Cell {
  readonly firstToken: number;
  readonly endToken: number;
  /** The number of its column, from 0; in rows aligned by spaces only the number of the cell. */
  readonly column: number;
  /** The first and the last character of its line that it covers. */
  readonly from: number;
  readonly to: number;
}

/** A row of a table in cells. `counted` tells that bars or tabs number its columns, so that empty cells keep their place. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly counted: boolean;
}

const TAB = 0x09;

/** Divides a block of kind `row` into its cells; empty cells are left out. */
export function readRow(tokens: Tokens, block: Block): Row {
  const barred = hasBar(tokens, block);
  const cells: Cell[] = [];
  let first = block.firstToken;
  let column = barred && !isMark(tokens, first, '|') ? 0 : barred ? -1 : 0;
  let tabbed = false;
  const push = (end: number) => {
    if (end > first) cells.push(cellOf(tokens, block, first, end, column));
  };
  for (let i = block.firstToken; i < block.endToken; i++) {
    if (barred) {
      if (!isMark(tokens, i, '|')) continue;
      push(i);
      column++;
      first = i + 1;
    } else if (i > first && tokens.gap[i] === Gap.Wide) {
      push(i);
      const tabs = countTabs(tokens, i);
      tabbed ||= tabs > 0;
      column += Math.max(1, tabs);
      first = i;
    }
  }
  push(block.endToken);
  return { cells, counted: barred || tabbed };
}

function hasBar(tokens: Tokens, block: Block): boolean {
  for (let i = block.firstToken; i < block.endToken; i++) if (isMark(tokens, i, '|')) return true;
  return false;
}

function cellOf(tokens: Tokens, block: Block, firstToken: number, endToken: number, column: number): Cell {
  const origin = tokens.start[block.firstToken] - block.indent;
  return { firstToken, endToken, column, from: tokens.start[firstToken] - origin, to: tokens.end[endToken - 1] - origin };
}

function countTabs(tokens: Tokens, i: number): number {
  let tabs = 0;
  for (let at = tokens.end[i - 1]; at < tokens.start[i]; at++) if (unitAt(tokens.text, at) === TAB) tabs++;
  return tabs;
}

/** Finds the cells of a header by what stands under them. */
export class Header {
  private readonly byColumn = new Map<number, Cell>();

  constructor(private readonly row: Row) {
    for (const cell of row.cells) this.byColumn.set(cell.column, cell);
  }

  /** The cell above a cell of `row`: of the same column where columns are counted, else the one that it shares characters with. */
  above(row: Row, cell: Cell): Cell | undefined {
    if (this.row.counted && row.counted) return this.byColumn.get(cell.column);
    const { cells } = this.row;
    let low = 0;
    let high = cells.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cells[middle].to <= cell.from) low = middle + 1;
      else high = middle;
    }
    return low < cells.length && cells[low].from < cell.to ? cells[low] : undefined;
  }
}
