import type { Block } from '../text/blocks';
import { Gap, isMark, type Tokens } from '../text/tokens';

/** A cell of a row or of a list line: tokens `first` up to `end`, possibly none. */
export interface Cell {
  readonly first: number;
  readonly end: number;
}

/** Divides a row at bars and wide gaps, a list line at spaced dashes and at its first colon. */
export function readCells(tokens: Tokens, block: Block): Cell[] {
  const cells: Cell[] = [];
  const bars = block.kind === 'row' && hasBars(tokens, block);
  let first = block.contentToken;
  let colon = false;
  for (let i = block.contentToken; i < block.endToken; i++) {
    let skip = 0;
    if (bars) skip = isMark(tokens, i, '|') ? 1 : 0;
    else if (block.kind === 'row') {
      if (tokens.gap[i] !== Gap.Wide || i === first) continue;
      cells.push({ first, end: i });
      first = i;
      continue;
    } else if (isMark(tokens, i, '-') && tokens.gap[i] !== Gap.None && i + 1 < block.endToken && tokens.gap[i + 1] !== Gap.None) skip = 1;
    else if (!colon && isMark(tokens, i, ':') && i + 1 < block.endToken && tokens.gap[i + 1] !== Gap.None) {
      colon = true;
      skip = 1;
    }
    if (skip === 0) continue;
    if (i > first || !bars || cells.length > 0) cells.push({ first, end: i });
    first = i + skip;
  }
  if (first < block.endToken) cells.push({ first, end: block.endToken });
  return cells;
}

function hasBars(tokens: Tokens, block: Block): boolean {
  for (let i = block.contentToken; i < block.endToken; i++) if (isMark(tokens, i, '|')) return true;
  return false;
}
