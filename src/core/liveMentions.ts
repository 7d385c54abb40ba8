import type { DatesOfText } from './analyse';
import { type BlockMentions, moveWith, unread } from './blockMentions';
import { anchoredPeriods } from './dates/anchored';
import type { DateOptions } from './dates/dateOptions';
import { type DocumentDateOptions, findDocumentDate } from './dates/documentDate';
import type { Anchor } from './dates/nearest';
import { recogniseDates } from './dates/recognise';
import { anchorOf, resolveDate, sharedDates } from './dates/resolve';
import type { AnchoredPeriod } from './funding/placed';
import type { DateValue } from './model';
import type { MoneyMention } from './money/mentions';
import { type MoneyOptions, recogniseMoney } from './money/recognise';
import { recogniseTableMoney } from './money/tableUnits';
import type { Directory } from './organisations/directory';
import type { OrganisationMention } from './organisations/mentions';
import { recogniseOrganisations } from './organisations/recognise';
import { Pace, type Steps } from './steps';
import type { Block } from './text/blocks';
import type { BlockSplice, LiveText } from './text/liveText';
import type { SourceText } from './text/sourceText';

/** What the recognisers take from the document as a whole. */
export interface Evidence {
  readonly money: MoneyOptions;
  readonly dates: DateOptions;
}

/** The mentions of a text that is edited, block by block: only blocks that are others now are read again. */
export class LiveMentions {
  private readonly ofBlock: BlockMentions[];
  /** What dates are placed by. It is replaced when it changes, so that one comparison tells. */
  private placing = { key: '', shared: sharedDates() };

  /** @param blocks how many there are */
  constructor(
    blocks: number,
    private readonly directory: Directory,
  ) {
    this.ofBlock = Array.from({ length: blocks }, unread);
  }

  /** Follows an edit: forgets the mentions of blocks that are others now, and what the tables there tell. */
  splice(blocks: readonly Pick<Block, 'kind'>[], { first, removed, added }: BlockSplice): void {
    this.ofBlock.splice(first, removed, ...Array.from({ length: added }, unread));
    // the tables that one of these blocks is a row of, or the heading before
    for (let b = Math.min(first + added, blocks.length - 1); b >= 0; b--) {
      if (beginsTable(blocks, b)) this.ofBlock[b].table = null;
      if (b < first && blocks[b].kind !== 'row') return;
    }
  }

  forgetMoney(): void {
    for (const mentions of this.ofBlock) mentions.money = mentions.table = null;
  }

  forgetDates(): void {
    for (const mentions of this.ofBlock) mentions.dates = mentions.placed = null;
  }

  /** Reads the blocks `first` up to `end`, as long as they are no more than `most` UTF-16 units. @returns what is left of those */
  readAtOnce(live: LiveText, first: number, end: number, evidence: Evidence, most: number): number {
    let rest = most;
    let stop = first;
    while (stop < end && live.sizeOf(stop) <= rest) rest -= live.sizeOf(stop++);
    if (stop > first) {
      const part = live.part(first, stop);
      for (const [k, block] of part.blocks.entries()) this.readBlock(part, block, this.ofBlock[first + k], evidence);
    }
    return rest;
  }

  /** What is known of the blocks `first` up to `end`, where they are now. */
  at(live: LiveText, first: number, end: number): readonly BlockMentions[] {
    const blocks = this.ofBlock.slice(first, end);
    for (const [k, mentions] of blocks.entries()) moveWith(live.block(first + k), mentions);
    return blocks;
  }

  /** Reads all that is to be read, and moves the rest to where it is now. */
  *readAll(source: SourceText, evidence: Evidence): Steps<void> {
    const { blocks } = source;
    const pace = new Pace();
    for (let b = 0; b < blocks.length; b++) {
      const size = this.readBlock(source, blocks[b], this.ofBlock[b], evidence) ? blocks[b].end - blocks[b].start : MOVED;
      if (pace.isPauseDue(size)) yield;
    }
    for (let b = 0; b < blocks.length; b++) {
      if (!beginsTable(blocks, b) || this.ofBlock[b].table !== null) continue;
      let end = b + 1;
      while (end < blocks.length && blocks[end].kind === 'row') end++;
      this.ofBlock[b].table = recogniseTableMoney(source, blocks.slice(b, end), blocks[b - 1] ?? null, evidence.money);
      yield;
    }
  }

  /** @returns whether there was something to read */
  private readBlock(source: SourceText, block: Block, mentions: BlockMentions, evidence: Evidence): boolean {
    moveWith(block, mentions);
    if (mentions.money !== null && mentions.dates !== null && mentions.organisations !== null) return false;
    mentions.money ??= recogniseMoney(source, block, evidence.money);
    mentions.dates ??= recogniseDates(source, block, evidence.dates);
    mentions.organisations ??= recogniseOrganisations(source, block, this.directory);
    return true;
  }

  /** The sums of all blocks, in reading order; call after {@link readAll}. */
  money(blocks: readonly Block[]): MoneyMention[] {
    const all = this.ofBlock.flatMap(({ money }) => money ?? []);
    const own = all.length;
    this.ofBlock.forEach(({ table }, b) => {
      if (table !== null && beginsTable(blocks, b)) for (const mention of table) all.push(mention);
    });
    return all.length === own ? all : all.sort((a, b) => a.start - b.start);
  }

  /** The candidates of all blocks, in reading order; call after {@link readAll}. */
  organisations(): OrganisationMention[] {
    return this.ofBlock.flatMap(({ organisations }) => organisations ?? []);
  }

  /** The dates of all blocks, in reading order, with their values; call after {@link readAll}. */
  *dates(source: SourceText, options: DateOptions, given: DocumentDateOptions): Steps<DatesOfText> {
    const mentions = this.ofBlock.flatMap(({ dates }) => dates ?? []);
    const documentDate = findDocumentDate(source, mentions, given)?.value ?? null;
    const anchor = anchorOf(documentDate);
    const key = JSON.stringify([anchor, options]);
    if (this.placing.key !== key) this.placing = { key, shared: sharedDates() };
    yield;
    const values: DateValue[] = [];
    const anchored = new Map<number, AnchoredPeriod>();
    const pace = new Pace();
    for (let b = 0; b < source.blocks.length; b++) {
      if (!this.ofBlock[b].dates?.length) continue;
      if (this.place(source, b, anchor, options) && pace.isPauseDue(source.blocks[b].end - source.blocks[b].start)) yield;
      const { placed } = this.ofBlock[b];
      const base = values.length;
      for (const value of placed?.values ?? []) values.push(value);
      for (const { first, second, value } of placed?.periods ?? [])
        anchored.set(base + first, { first: base + first, second: base + second, value });
    }
    return { mentions, values, anchored, documentDate };
  }

  /** Places the dates of block `b`. @returns whether there was something to do */
  private place(source: SourceText, b: number, anchor: Anchor | null, options: DateOptions): boolean {
    const mentions = this.ofBlock[b];
    if (mentions.dates === null || mentions.placed?.by === this.placing) return false;
    mentions.placed = {
      by: this.placing,
      values: mentions.dates.map((date) => this.placing.shared.of(resolveDate(date, anchor, options))),
      periods: mentions.dates.length < 2 ? [] : anchoredPeriods(source, source.blocks[b], mentions.dates, anchor, options),
    };
    return true;
  }
}

/** The work of moving the mentions of a block, beside that of reading a block of so many UTF-16 units. */
const MOVED = 8;

/** Whether block `b` is the first row of a table. */
function beginsTable(blocks: readonly Pick<Block, 'kind'>[], b: number): boolean {
  return blocks[b].kind === 'row' && blocks[b - 1]?.kind !== 'row';
}
