import type { Block } from './text/blocks';
import type { SourceText } from './text/sourceText';
import { isMark, isWord, type Tokens } from './text/tokens';
import { wordSet } from './text/wordSet';

/** Blocks at the top of a text among which its title is looked for. */
const FIRST_BLOCKS = 40;
const FEWEST_WORDS = 4;
const LONGEST = 200;

/**
 * The title of a text: `title:` of its front matter, else its first Markdown heading, else the first line that stands alone
 * and is long enough not to be a menu or a byline. Null where there is none.
 */
export function readTitle(source: SourceText): string | null {
  const { tokens } = source;
  const blocks = source.blocks.slice(0, FIRST_BLOCKS);
  const named = isMark(tokens, 0, '-') ? blocks.find((block) => isTitleField(tokens, block)) : undefined;
  if (named !== undefined) return textOf(source, named.contentToken + 2, named.endToken);
  const heading = blocks.find((block) => isMark(tokens, block.firstToken, '#')) ?? blocks.find((block) => isTitleLine(tokens, block));
  return heading === undefined ? null : textOf(source, heading.contentToken, heading.endToken);
}

/** Words of menus, banners and bylines, which no title is taken from. */
const CLUTTER = wordSet(
  'skip cookie cookies browser javascript menu navigation login subscribe newsletter privacy sign signed posted published updated author written',
);

function isTitleField(tokens: Tokens, block: Block): boolean {
  const word = tokens.text.slice(tokens.start[block.firstToken], tokens.end[block.firstToken]);
  return word === 'title' && isMark(tokens, block.firstToken + 1, ':') && block.endToken > block.firstToken + 2;
}

function isTitleLine(tokens: Tokens, block: Block): boolean {
  const asks = block.kind === 'paragraph' && isMark(tokens, block.endToken - 1, '?');
  if (!(block.kind === 'heading' || asks) || block.end - block.start > LONGEST || isMark(tokens, block.endToken - 1, ':')) return false;
  let words = 0;
  for (let i = block.contentToken; i < block.endToken; i++) {
    if (asks && isMark(tokens, i, '.')) return false;
    if (isMark(tokens, i, '>') || isMark(tokens, i, '|') || CLUTTER.has(tokens, i)) return false;
    if (isWord(tokens, i)) words++;
  }
  return words >= FEWEST_WORDS;
}

function textOf({ text, tokens }: SourceText, first: number, end: number): string {
  return text
    .slice(tokens.start[first], Math.min(tokens.end[end - 1], tokens.start[first] + LONGEST))
    .replace(/\s+/g, ' ')
    .trim();
}
