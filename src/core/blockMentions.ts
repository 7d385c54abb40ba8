import type { DateMention } from './dates/mentions';
import type { AnchoredPeriod } from './funding/placed';
import type { DateValue } from './model';
import type { MoneyMention } from './money/mentions';
import type { OrganisationMention } from './organisations/mentions';
import type { BlockSplice } from './text/liveText';

/** The dates of a block with their values, as the document's date places them. */
export interface PlacedDates {
  /** what placed them: other values hold with another */
  readonly by: object;
  readonly values: readonly DateValue[];
  /** periods that two of them tell together, by their places in the block's list */
  readonly periods: readonly AnchoredPeriod[];
}

/** What was read of one block; null what is to be read. Offsets are those of the document, and move with it. */
export interface BlockMentions {
  money: readonly MoneyMention[] | null;
  dates: readonly DateMention[] | null;
  organisations: readonly OrganisationMention[] | null;
  placed: PlacedDates | null;
  /** What the table that begins here tells by its headings; of no meaning for any block but the first row of a table. */
  table: readonly MoneyMention[] | null;
}

export function unread(): BlockMentions {
  return { money: null, dates: null, organisations: null, placed: null, table: null };
}

/** Follows an edit: forgets the mentions of blocks that are others now, and moves those behind them. */
export function spliceMentions(mentions: BlockMentions[], { first, removed, added, shift, tokenShift }: BlockSplice): void {
  mentions.splice(first, removed, ...Array.from({ length: added }, unread));
  if (shift === 0 && tokenShift === 0) return;
  for (let b = first + added; b < mentions.length; b++) {
    const { money, dates, organisations, table } = mentions[b];
    if (money !== null) move(money, shift, tokenShift);
    if (dates !== null) move(dates, shift, tokenShift);
    if (organisations !== null) move(organisations, shift, tokenShift);
    if (table !== null) move(table, shift, tokenShift);
  }
}

interface Place {
  start: number;
  end: number;
  firstToken: number;
  endToken: number;
}

/** The mentions are the live document's own: nothing but a reading that is void by now has seen them where they were. */
function move(mentions: readonly Readonly<Place>[], shift: number, tokenShift: number): void {
  for (const mention of mentions as readonly Place[]) {
    mention.start += shift;
    mention.end += shift;
    mention.firstToken += tokenShift;
    mention.endToken += tokenShift;
  }
}
