import type { Block } from '../text/blocks';
import { isMark, type Tokens } from '../text/tokens';

export function hasQuotes(tokens: Tokens, block: Block): boolean {
  for (let i = block.firstToken; i < block.endToken; i++) if (isMark(tokens, i, '"')) return true;
  return false;
}

/** Whether a sentence stands in quotation marks, or is a speaker's own: `we` is then not the publisher. */
export function isQuoted(tokens: Tokens, block: Block, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isMark(tokens, i, '"')) return true;
  let open = false;
  for (let i = block.firstToken; i < from; i++) if (isMark(tokens, i, '"')) open = !open;
  if (open) return true;
  for (let i = block.firstToken; i < block.endToken && i < block.firstToken + 7; i++) if (isMark(tokens, i, ':')) return true;
  return false;
}
