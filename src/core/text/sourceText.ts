import { type Block, readBlocks } from './blocks';
import { type Tokens, tokenise } from './tokens';

/** A text made readable: its tokens and its blocks. What every recogniser is given. */
export interface SourceText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly blocks: readonly Block[];
}

/** Reads `text` into tokens and blocks. Any string will do, also an empty one. */
export function readText(text: string): SourceText {
  const tokens = tokenise(text);
  return { text, tokens, blocks: readBlocks(tokens) };
}
