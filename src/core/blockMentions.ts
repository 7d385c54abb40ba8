import type { DateMention } from './dates/mentions';
import type { AnchoredPeriod } from './funding/placed';
import type { DateValue } from './model';
import type { MoneyMention } from './money/mentions';
import type { OrganisationMention } from './organisations/mentions';
import type { Block } from './text/blocks';

/** The dates of a block with their values, as the document's date places them. */
export interface PlacedDates {
  /** what placed them: other values hold with another */
  readonly by: object;
  readonly values: readonly DateValue[];
  /** periods that two of them tell together, by their places in the block's list */
  readonly periods: readonly AnchoredPeriod[];
}

/** What was read of one block; null what is to be read. Offsets are those of the document, where the block was when it was read last. */
export interface BlockMentions {
  /** where the block was */
  start: number;
  firstToken: number;
  money: readonly MoneyMention[] | null;
  dates: readonly DateMention[] | null;
  organisations: readonly OrganisationMention[] | null;
  placed: PlacedDates | null;
  /** What the table that begins here tells by its headings; of no meaning for any block but the first row of a table. */
  table: readonly MoneyMention[] | null;
}

export function unread(): BlockMentions {
  return { start: 0, firstToken: 0, money: null, dates: null, organisations: null, placed: null, table: null };
}

/** Moves the mentions of a block to where it is now. They are the live document's own: no reading that is not void by now has seen them. */
export function moveWith(block: Block, mentions: BlockMentions): void {
  const shift = block.start - mentions.start;
  const tokenShift = block.firstToken - mentions.firstToken;
  if (shift === 0 && tokenShift === 0) return;
  const { money, dates, organisations, table } = mentions;
  mentions.start = block.start;
  mentions.firstToken = block.firstToken;
  if (money !== null) move(money, shift, tokenShift);
  if (dates !== null) move(dates, shift, tokenShift);
  if (organisations !== null) move(organisations, shift, tokenShift);
  if (table !== null) move(table, shift, tokenShift);
}

interface Place {
  start: number;
  end: number;
  firstToken: number;
  endToken: number;
}

function move(mentions: readonly Readonly<Place>[], shift: number, tokenShift: number): void {
  for (const mention of mentions as readonly Place[]) {
    mention.start += shift;
    mention.end += shift;
    mention.firstToken += tokenShift;
    mention.endToken += tokenShift;
  }
}
