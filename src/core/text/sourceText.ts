import type { Steps } from '../steps';
import { type Block, readBlocks, readBlocksInSteps } from './blocks';
import { type Tokens, tokenise, tokeniseInSteps } from './tokens';

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

/** The same as {@link readText} with pauses. */
export function* readTextInSteps(text: string): Steps<SourceText> {
  const tokens = yield* tokeniseInSteps(text);
  return { text, tokens, blocks: yield* readBlocksInSteps(tokens) };
}
