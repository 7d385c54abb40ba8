import { type Block, readGroup } from './blocks';
import { LiveTokens, type TextChange } from './liveTokens';
import type { SourceText } from './sourceText';
import { Gap, type Tokens } from './tokens';

/** Which blocks are to be read again after a change: `removed` of the old ones from `first` on are now `added` others. */
export interface BlockSplice {
  readonly first: number;
  readonly removed: number;
  readonly added: number;
  /** How far all that stands behind them has moved, in UTF-16 units and in tokens. */
  readonly shift: number;
  readonly tokenShift: number;
}

/** A recogniser may look at so many tokens on either side of its block. */
const MARGIN = 8;

type MutableBlock = { -readonly [Field in keyof Block]: Block[Field] };

/** A text that is edited, its tokens and its blocks kept up to date: those around an edit are read again, the others move. */
export class LiveText {
  private readonly columns: LiveTokens;
  private readonly blocks: MutableBlock[] = [];
  private current: SourceText;

  constructor(text: string) {
    this.columns = new LiveTokens(text);
    const tokens = this.columns.read();
    readGroups(tokens, 0, tokens.count, 0, this.blocks);
    this.current = { text, tokens, blocks: this.blocks };
  }

  /** The text as it is now. A change makes what was asked for before it void. */
  get source(): SourceText {
    return this.current;
  }

  /**
   * Follows a change.
   *
   * @param change offsets must lie within the text as it is before
   */
  change(change: TextChange): BlockSplice {
    const { blocks } = this;
    const { first, removed, added } = this.columns.change(change);
    const tokens = this.columns.read();
    const shift = change.text.length - (change.end - change.start);
    const tokenShift = added - removed;

    // the groups in which tokens are others now, and the one behind them
    const [from, to] = this.groupsOf(first, first + removed);
    const firstGroup = from < blocks.length ? blocks[from].group : 0;
    const begin = from < blocks.length ? blocks[from].firstToken : 0;
    const end = to < blocks.length ? blocks[to].firstToken + tokenShift : tokens.count;
    const found: MutableBlock[] = [];
    const nextGroup = readGroups(tokens, begin, end, firstGroup, found);
    const groupShift = to < blocks.length ? nextGroup - blocks[to].group : 0;

    const moved = { shift, tokenShift, groupShift };
    const most = Math.min(found.length, to - from);
    let same = 0;
    while (same < most && isSame(found[same], blocks[from + same], UNMOVED) && found[same].endToken <= first) same++;
    let sameEnd = 0;
    while (
      sameEnd < most - same &&
      isSame(found[found.length - 1 - sameEnd], blocks[to - 1 - sameEnd], moved) &&
      found[found.length - 1 - sameEnd].firstToken >= first + added
    )
      sameEnd++;

    const fresh = found.slice(same, found.length - sameEnd);
    const at = from + same;
    blocks.splice(at, to - sameEnd - at, ...fresh);
    for (let b = at + fresh.length; b < blocks.length; b++) move(blocks[b], moved);
    this.current = { text: tokens.text, tokens, blocks };
    return this.withMargin(first, first + added, { first: at, removed: to - sameEnd - at, added: fresh.length, shift, tokenShift });
  }

  /** The blocks, by number, of the groups that hold the tokens `first` up to `end` and the token there. */
  private groupsOf(first: number, end: number): [from: number, to: number] {
    const { blocks } = this;
    let from = Math.max(this.blockOf(first), 0);
    while (from > 0 && blocks[from - 1].group === blocks[from].group) from--;
    let to = this.blockOf(end);
    if (to < 0) return [from, blocks.length];
    for (const { group } = blocks[to]; to < blocks.length && blocks[to].group === group; ) to++;
    return [from, to];
  }

  /** The block that holds a token, or -1. */
  private blockOf(token: number): number {
    const { blocks } = this;
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (blocks[middle].endToken <= token) low = middle + 1;
      else high = middle;
    }
    return low < blocks.length ? low : -1;
  }

  /** With the blocks that have a changed token, one of `first` up to `end`, within their margin. */
  private withMargin(first: number, end: number, splice: BlockSplice): BlockSplice {
    const { blocks } = this;
    let before = splice.first;
    while (before > 0 && blocks[before - 1].endToken + MARGIN > first) before--;
    let after = splice.first + splice.added;
    while (after < blocks.length && blocks[after].firstToken < end + MARGIN) after++;
    const more = splice.first - before + after - (splice.first + splice.added);
    return { ...splice, first: before, removed: splice.removed + more, added: splice.added + more };
  }
}

/** Reads the groups in the tokens `first` up to `end`, and returns the number that the next group has. */
function readGroups(tokens: Tokens, first: number, end: number, group: number, blocks: Block[]): number {
  let next = group;
  for (let at = first; at < end; ) {
    let stop = at + 1;
    while (stop < end && tokens.gap[stop] !== Gap.Blank) stop++;
    readGroup(tokens, at, stop, next++, blocks);
    at = stop;
  }
  return next;
}

interface Move {
  readonly shift: number;
  readonly tokenShift: number;
  readonly groupShift: number;
}

const UNMOVED: Move = { shift: 0, tokenShift: 0, groupShift: 0 };

function isSame(block: Block, old: Block, { shift, tokenShift, groupShift }: Move): boolean {
  return (
    block.kind === old.kind &&
    block.start === old.start + shift &&
    block.end === old.end + shift &&
    block.firstToken === old.firstToken + tokenShift &&
    block.endToken === old.endToken + tokenShift &&
    block.contentToken === old.contentToken + tokenShift &&
    block.indent === old.indent &&
    block.group === old.group + groupShift
  );
}

function move(block: MutableBlock, { shift, tokenShift, groupShift }: Move): void {
  block.start += shift;
  block.end += shift;
  block.firstToken += tokenShift;
  block.endToken += tokenShift;
  block.contentToken += tokenShift;
  block.group += groupShift;
}
