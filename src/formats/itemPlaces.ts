import type { Analysis, DateValue, FundingItem, Span } from '../core/model';

/** Where an item's sum stands in the text. */
export function spanOfSum(item: FundingItem, analysis: Analysis): Span {
  return analysis.annotations.find(({ id }) => id === item.mentions[0]) ?? item.evidence[0] ?? { start: 0, end: 0 };
}

/** The same for many items of an analysis: its sums are gone through once. */
export function spansOfSums(analysis: Analysis): (item: FundingItem) => Span {
  const sums = new Map(analysis.annotations.map((each) => [each.id, each]));
  return (item) => sums.get(item.mentions[0]!) ?? item.evidence[0] ?? { start: 0, end: 0 };
}

/** The words that tell of an item's date or period: a date of its evidence that has the same value; null where there is none. */
export function spanOfDate(value: DateValue, item: FundingItem, analysis: Analysis): Span | null {
  const told = analysis.annotations.find(
    (each) => each.type === 'date' && isSameDate(each.value, value) && item.evidence.some((span) => contains(span, each)),
  );
  return told ?? null;
}

export function isSameDate(a: DateValue, b: DateValue): boolean {
  return a.edtf === b.edtf && a.start === b.start && a.end === b.end && a.duration === b.duration;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
