import type { Analysis, Annotation, DateValue, FundingItem, Span } from '../core/model';

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
  let low = 0;
  let high = annotations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (annotations[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** The words that tell of an item's date or period: a date of its evidence that has the same value; null where there is none. */
export function spanOfDate(value: DateValue, item: FundingItem, analysis: Analysis): Span | null {
  const told = analysis.annotations.find(
    (each) => each.type === 'date' && isSameDate(each.value, value) && item.evidence.some((span) => contains(span, each)),
  );
  return told ?? null;
}

/** Where an item's sum stands in the text. */
export function spanOfSum(item: FundingItem, analysis: Analysis): Span {
  return analysis.annotations.find(({ id }) => id === item.mentions[0]) ?? item.evidence[0] ?? { start: 0, end: 0 };
}

function isSameDate(a: DateValue, b: DateValue): boolean {
  return a.edtf === b.edtf && a.start === b.start && a.end === b.end && a.duration === b.duration;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
