import { readCells } from './cells';
import { type Column, readColumns } from './columns';
import type { Findings } from './placed';
import { readTimeHeader, type TimeHeader } from './timeTable';

/** The first row of a table: what it says of the rows under it, read when one of them has a sum. */
export class TableHead {
  private readColumns: readonly (Column | null)[] | null | undefined;
  private readHeader: TimeHeader | null | undefined;

  /** @param row the index of its block */
  constructor(
    private readonly findings: Findings,
    private readonly row: number,
  ) {}

  /** What the columns hold; null where the row does not tell. */
  columns(): readonly (Column | null)[] | null {
    const { tokens, blocks } = this.findings.source;
    if (this.readColumns === undefined) this.readColumns = readColumns(tokens, readCells(tokens, blocks[this.row]));
    return this.readColumns;
  }

  /** The periods of the columns; null where they are none. */
  timeHeader(): TimeHeader | null {
    if (this.readHeader === undefined)
      this.readHeader = readTimeHeader(this.findings, this.row, this.findings.source.blocks[this.row - 1] ?? null);
    return this.readHeader;
  }
}
