import type { Analysis, Annotation, DateValue, FundingItem, Span } from '../core/model';

/** Where an item's sum stands in the text. */
export function spanOfSum(item: FundingItem, analysis: Analysis): Span {
  return sumsOf(analysis).get(item.mentions[0]!) ?? item.evidence[0] ?? { start: 0, end: 0 };
}

/** The same for many items of an analysis. */
export function spansOfSums(analysis: Analysis): (item: FundingItem) => Span {
  return (item) => spanOfSum(item, analysis);
}

/** The sums that tell of an item again, after the first one; in reading order. */
export function repeatsOfSum({ mentions }: FundingItem, analysis: Analysis): readonly Annotation[] {
  const sums = sumsOf(analysis);
  return mentions.slice(1).flatMap((id) => sums.get(id) ?? []);
}

/** By their ids. They are kept with their analysis: long lists ask for the sum of each item. */
function sumsOf(analysis: Analysis): ReadonlyMap<string, Annotation> {
  const sums =
    knownSums.get(analysis) ?? new Map(analysis.annotations.filter(({ type }) => type === 'money').map((each) => [each.id, each]));
  knownSums.set(analysis, sums);
  return sums;
}

const knownSums = new WeakMap<Analysis, ReadonlyMap<string, Annotation>>();

/** The words that tell of an item's date or period: a date of its evidence that has the same value; null where there is none. */
export function spanOfDate(value: DateValue, item: FundingItem, analysis: Analysis): Span | null {
  const { annotations } = analysis;
  let told: Span | null = null;
  for (const span of item.evidence)
    for (let k = firstFrom(annotations, span.start); k < annotations.length && annotations[k]!.end <= span.end; k++) {
      const each = annotations[k]!;
      if (told !== null && each.start >= told.start) break;
      if (each.type === 'date' && isSameDate(each.value, value)) told = each;
    }
  return told;
}

/**
 * The index of the first of some spans that starts at an offset or behind it; their number where there is none.
 *
 * @param spans in reading order
 */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isSameDate(a: DateValue, b: DateValue): boolean {
  return a.edtf === b.edtf && a.start === b.start && a.end === b.end && a.duration === b.duration;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
