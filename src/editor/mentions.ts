import type { Analysis, Annotation, FundingItem, Span } from '../core/model';
import { contains, firstFrom, isSameDate } from '../formats/itemPlaces';

/**
 * Finds the annotation at a place.
 *
 * @param annotations in reading order, without overlaps
 * @param offset UTF-16 code units; the end of an annotation belongs to it unless the next one starts there
 */
export function mentionAt(annotations: readonly Annotation[], offset: number): Annotation | undefined {
  const next = firstAfter(annotations, offset);
  const candidate = annotations[next - 1];
  return candidate && offset <= candidate.end ? candidate : undefined;
}

/** The first annotation that starts after `offset`, or the first of all behind the last one; undefined where there are none. */
export function nextMention(annotations: readonly Annotation[], offset: number): Annotation | undefined {
  return annotations[firstAfter(annotations, offset)] ?? annotations[0];
}

/** The last annotation that starts before `offset`, or the last of all before the first one; undefined where there are none. */
export function previousMention(annotations: readonly Annotation[], offset: number): Annotation | undefined {
  return annotations[firstAfter(annotations, offset - 1) - 1] ?? annotations.at(-1);
}

/** The index of the first annotation that starts after `offset`. */
function firstAfter(annotations: readonly Annotation[], offset: number): number {
  return firstFrom(annotations, offset + 1);
}

/** The mentions of an organisation, in reading order. */
export function mentionsOf(organisation: string, { annotations }: Analysis): readonly Annotation[] {
  return annotations.filter((each) => each.type === 'organisation' && each.value.organisation === organisation);
}

/**
 * The mention to go to next.
 *
 * @param mentions in reading order
 * @param selected what is selected in the text, undefined where nothing is
 * @returns the one after the mention that is selected, the first one after the last and where none is; undefined where there are none
 */
export function mentionAfter(mentions: readonly Annotation[], selected: Span | undefined): Annotation | undefined {
  const at = mentions.findIndex(({ start, end }) => start === selected?.start && end === selected.end);
  return mentions[at + 1] ?? mentions[0];
}

/**
 * The mentions that stand for the same thing, the given one among them, in reading order: those of an organisation, the sums that
 * tell of one funding item. A sum of no item and a date stand for themselves: there is nothing to mark.
 */
export function sameMentions(mention: Annotation, analysis: Analysis): readonly Annotation[] {
  if (mention.type === 'organisation') return mentionsOf(mention.value.organisation, analysis);
  if (mention.type === 'date') return [];
  const ids = new Set(itemsOf(mention, analysis).flatMap(({ item }) => item.mentions));
  return analysis.annotations.filter(({ id }) => ids.has(id));
}

/** The part that a mention plays in a funding item. */
export type Role = 'sum' | 'funder' | 'recipient' | 'date' | 'period';

export interface Membership {
  readonly item: FundingItem;
  readonly role: Role;
}

/** The funding items to which a mention belongs, in reading order; an item that it belongs to in two ways is listed once. */
export function itemsOf(mention: Annotation, analysis: Analysis): readonly Membership[] {
  return analysis.fundingItems.flatMap((item) => {
    const role = roleIn(item, mention);
    return role ? [{ item, role }] : [];
  });
}

function roleIn(item: FundingItem, mention: Annotation): Role | null {
  switch (mention.type) {
    case 'money':
      return item.mentions.includes(mention.id) ? 'sum' : null;
    case 'organisation':
      if (item.funders.some(({ organisation }) => organisation === mention.value.organisation)) return 'funder';
      return item.recipients.some(({ organisation }) => organisation === mention.value.organisation) ? 'recipient' : null;
    case 'date':
      if (!item.evidence.some((span) => contains(span, mention))) return null;
      if (item.date && isSameDate(item.date, mention.value)) return 'date';
      return item.period && isSameDate(item.period, mention.value) ? 'period' : null;
  }
}

/** The words of a text at a place. */
export function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
