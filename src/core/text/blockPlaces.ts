import type { Block } from './blocks';

/** How far what stands behind an edit has moved: in UTF-16 units, in tokens, in groups of blocks. */
export interface Move {
  readonly shift: number;
  readonly tokenShift: number;
  readonly groupShift: number;
}

type Column = 'start' | 'firstToken' | 'group';
type MutableBlock = { -readonly [Field in keyof Block]: Block[Field] };

/** Room for blocks to come. */
const SPARE = 256;

/**
 * Where the blocks of a text begin that is edited. An edit moves all blocks behind it: here they are columns, for which that is
 * quick; the blocks themselves follow when they are asked for.
 */
export class BlockPlaces {
  private count = 0;
  private start = new Int32Array(0);
  private firstToken = new Int32Array(0);
  private group = new Int32Array(0);

  /** The last block that begins at token `token` or before, or 0. */
  blockOf(token: number): number {
    let low = 0;
    let high = this.count;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.firstToken[middle] <= token) low = middle;
      else high = middle;
    }
    return low;
  }

  firstTokenOf(block: number): number {
    return this.firstToken[block];
  }

  groupOf(block: number): number {
    return this.group[block];
  }

  /** Puts the places of `blocks` in the place of `removed` others from number `first` on, and moves those behind them. */
  splice(first: number, removed: number, blocks: readonly Block[], { shift, tokenShift, groupShift }: Move): void {
    this.spliceColumn('start', first, removed, blocks, shift);
    this.spliceColumn('firstToken', first, removed, blocks, tokenShift);
    this.spliceColumn('group', first, removed, blocks, groupShift);
    this.count += blocks.length - removed;
  }

  private spliceColumn(column: Column, first: number, removed: number, blocks: readonly Block[], shift: number): void {
    const next = first + blocks.length;
    const count = this.count + blocks.length - removed;
    let cells = this[column];
    if (count > cells.length) {
      cells = new Int32Array(count + SPARE);
      cells.set(this[column].subarray(0, this.count));
      this[column] = cells;
    }
    if (blocks.length !== removed) cells.copyWithin(next, first + removed, this.count);
    for (let k = 0; k < blocks.length; k++) cells[first + k] = blocks[k][column];
    if (shift !== 0) for (let b = next; b < count; b++) cells[b] += shift;
  }

  /** Moves a block to where it is now. */
  update(block: MutableBlock, number: number): void {
    const shift = this.start[number] - block.start;
    const tokenShift = this.firstToken[number] - block.firstToken;
    block.group = this.group[number];
    if (shift === 0 && tokenShift === 0) return;
    block.start += shift;
    block.end += shift;
    block.firstToken += tokenShift;
    block.endToken += tokenShift;
    block.contentToken += tokenShift;
  }
}
