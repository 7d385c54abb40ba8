import { BlockPlaces, type Move } from './blockPlaces';
import { type Block, readGroup } from './blocks';
import { LiveTokens, type TextChange, type TokenPart } from './liveTokens';
import type { SourceText } from './sourceText';
import { Gap } from './tokens';

/** Which blocks are to be read again after a change: `removed` of the old ones from `first` on are now `added` others. */
export interface BlockSplice {
  readonly first: number;
  readonly removed: number;
  readonly added: number;
}

/** A recogniser may look at so many tokens on either side of its block. */
const MARGIN = 8;

/** A text that is edited, its tokens and its blocks kept up to date: those around an edit are read again, the others move. */
export class LiveText {
  private readonly columns: LiveTokens;
  private readonly places = new BlockPlaces();
  /** Some of them are still where they were before a change, until they are asked for. */
  private readonly blocks: Block[];

  /** @param source is taken over: it is not to be used by anybody else from now on */
  constructor({ tokens, blocks }: SourceText) {
    this.columns = new LiveTokens(tokens);
    this.blocks = [...blocks];
    this.places.splice(0, 0, this.blocks, UNMOVED);
  }

  /** The text as it is now. */
  get text(): string {
    return this.columns.text.toString();
  }

  /** Its length in UTF-16 units. */
  get length(): number {
    return this.columns.text.length;
  }

  /** The kinds of its blocks. */
  get kinds(): readonly Pick<Block, 'kind'>[] {
    return this.blocks;
  }

  /** How long block number `b` is, in UTF-16 units. */
  sizeOf(b: number): number {
    return this.blocks[b].end - this.blocks[b].start;
  }

  /** How many blocks stand around a stretch of the text with no empty line between: a change of it reads them all again. */
  blocksAround({ start, end }: Pick<TextChange, 'start' | 'end'>): number {
    const [from, to] = this.groupsOf(this.columns.firstFrom(start), this.columns.firstFrom(end));
    return to - from;
  }

  /** The text with its tokens and blocks as they are now. A change makes what was asked for before it void. */
  readAll(): SourceText {
    const { blocks } = this;
    for (let b = 0; b < blocks.length; b++) this.places.update(blocks[b], b);
    const tokens = this.columns.read();
    return { text: tokens.text, tokens, blocks };
  }

  /** The blocks `first` up to `end` and a little around them, as if that were all of the text. */
  part(first: number, end: number): SourceText {
    const { blocks, places, columns } = this;
    const begin = Math.max(0, places.firstTokenOf(first) - MARGIN);
    const stop = Math.min(columns.count, this.firstTokenOf(end) + MARGIN);
    const part = columns.part(begin, stop);
    const moved = blocks.slice(first, end).map((block, k) => {
      places.update(block, first + k);
      return movedBack(block, part);
    });
    return { text: part.tokens.text, tokens: part.tokens, blocks: moved };
  }

  private firstTokenOf(block: number): number {
    return block < this.blocks.length ? this.places.firstTokenOf(block) : this.columns.count;
  }

  /**
   * Follows a change.
   *
   * @param change offsets must lie within the text as it is before
   */
  change(change: TextChange): BlockSplice {
    const { blocks, places } = this;
    const { first, removed, added } = this.columns.change(change);
    const tokenShift = added - removed;

    // the groups in which tokens are others now, and the one behind them
    const [from, to] = this.groupsOf(first, first + removed);
    const begin = from < to ? places.firstTokenOf(from) : 0;
    const end = to < blocks.length ? places.firstTokenOf(to) + tokenShift : this.columns.count;
    const [found, nextGroup] = this.readGroups(begin, end, from < to ? places.groupOf(from) : 0);
    const groupShift = to < blocks.length ? nextGroup - places.groupOf(to) : 0;

    const move = { shift: change.text.length - (change.end - change.start), tokenShift, groupShift };
    const same = this.countSame(found, from, to, first);
    const sameEnd = this.countSameEnd(found, from, to, first + added, same, move);
    const fresh = found.slice(same, found.length - sameEnd);
    const splice = { first: from + same, removed: to - sameEnd - (from + same), added: fresh.length };
    blocks.splice(splice.first, splice.removed, ...fresh);
    places.splice(splice.first, splice.removed, fresh, move);
    return this.withMargin(first, first + added, splice);
  }

  /** Block number `b`, where it is now. */
  block(b: number): Block {
    this.places.update(this.blocks[b], b);
    return this.blocks[b];
  }

  /** Reads the groups in the tokens `first` up to `end`, of which the first has number `group`; with the number of the next. */
  private readGroups(first: number, end: number, group: number): [blocks: Block[], next: number] {
    const part = this.columns.part(Math.max(0, first - MARGIN), end);
    const { tokens } = part;
    const found: Block[] = [];
    let next = group;
    for (let at = first - part.first; at < tokens.count; ) {
      let stop = at + 1;
      while (stop < tokens.count && tokens.gap[stop] !== Gap.Blank) stop++;
      readGroup(tokens, at, stop, next++, found);
      at = stop;
    }
    return [found.map((block) => movedBack(block, { offset: -part.offset, first: -part.first })), next];
  }

  /** The blocks, by number, of the groups that hold the tokens `first` up to `end` and the token there. */
  private groupsOf(first: number, end: number): [from: number, to: number] {
    const { blocks, places } = this;
    if (blocks.length === 0) return [0, 0];
    let from = places.blockOf(first);
    while (from > 0 && places.groupOf(from - 1) === places.groupOf(from)) from--;
    let to = places.blockOf(end);
    for (const group = places.groupOf(to); to < blocks.length && places.groupOf(to) === group; ) to++;
    return [from, to];
  }

  /** How many blocks of those read again are what they were, with no token in them from `first` on. */
  private countSame(found: readonly Block[], from: number, to: number, first: number): number {
    const most = Math.min(found.length, to - from);
    let same = 0;
    while (same < most && found[same].endToken <= first && isSame(found[same], this.block(from + same), UNMOVED)) same++;
    return same;
  }

  /** The same from behind, with no token before `first`. */
  private countSameEnd(found: readonly Block[], from: number, to: number, first: number, before: number, move: Move): number {
    const most = Math.min(found.length, to - from) - before;
    let same = 0;
    for (; same < most; same++) {
      const block = found[found.length - 1 - same];
      if (block.firstToken < first || !isSame(block, this.block(to - 1 - same), move)) break;
    }
    return same;
  }

  /** With the blocks that have a changed token, one of `first` up to `end`, within their margin. */
  private withMargin(first: number, end: number, splice: BlockSplice): BlockSplice {
    const { blocks, places } = this;
    let before = splice.first;
    while (before > 0 && this.firstTokenOf(before) + MARGIN > first) before--;
    let after = splice.first + splice.added;
    while (after < blocks.length && places.firstTokenOf(after) < end + MARGIN) after++;
    const more = splice.first - before + after - (splice.first + splice.added);
    return { first: before, removed: splice.removed + more, added: splice.added + more };
  }
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

/** A block of the whole text as one of a part of it. */
function movedBack(
  { kind, start, end, firstToken, endToken, contentToken, indent, group }: Block,
  by: Pick<TokenPart, 'offset' | 'first'>,
): Block {
  return {
    kind,
    start: start - by.offset,
    end: end - by.offset,
    firstToken: firstToken - by.first,
    endToken: endToken - by.first,
    contentToken: contentToken - by.first,
    indent,
    group,
  };
}
