import type { BlockMentions } from './blockMentions';
import { withoutOverlaps } from './findings';
import type { AnnotationType, Span } from './model';
import { ENOUGH_EVIDENCE } from './organisations/mentions';
import type { TextChange } from './text/liveTokens';

/** A mention in a block that an edit has touched, as the block alone tells of it: the document may tell otherwise. */
export interface FreshMention extends Span {
  readonly type: AnnotationType;
}

/** The mentions of blocks that stand by their own evidence, in reading order, without overlaps. */
export function freshMentions(blocks: readonly BlockMentions[]): FreshMention[] {
  const found: FreshMention[] = [];
  const add = (type: AnnotationType, spans: readonly Span[] | null) => {
    for (const { start, end } of spans ?? []) found.push({ type, start, end });
  };
  for (const { money } of blocks) add('money', money);
  for (const { dates } of blocks) add('date', dates);
  for (const { organisations } of blocks)
    add('organisation', organisations?.filter(({ confidence }) => confidence >= ENOUGH_EVIDENCE) ?? null);
  return withoutOverlaps(found).map((m) => found[m]);
}

/** The mentions where they are after another change, but those that it touches. */
export function afterChange(mentions: readonly FreshMention[], { start, end, text }: TextChange): FreshMention[] {
  const shift = text.length - (end - start);
  return mentions.flatMap((mention) => {
    if (mention.end < start) return [mention];
    return mention.start > end ? [{ ...mention, start: mention.start + shift, end: mention.end + shift }] : [];
  });
}

/** Those that have nothing in common with a stretch of the text. */
export function outside(mentions: readonly FreshMention[], { start, end }: Span): FreshMention[] {
  return mentions.filter((mention) => mention.end <= start || mention.start >= end);
}
