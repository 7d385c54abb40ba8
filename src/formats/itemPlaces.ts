import type { Analysis, Annotation, DateValue, FundingItem, Span } from '../core/model';

/** Where an item's sum stands in the text. */
export function spanOfSum(item: FundingItem, analysis: Analysis): Span {
  return sumsAmong(item.mentions.slice(0, 1), item, analysis)[0] ?? item.evidence[0] ?? { start: 0, end: 0 };
}

/** The sums of an item that stand in the text, in reading order. */
export function sumsOf(item: FundingItem, analysis: Analysis): readonly Annotation[] {
  return sumsAmong(item.mentions, item, analysis);
}

/** Sums of an item by their ids. They are evidence of it as a rule: only for others are all mentions of the text looked through. */
function sumsAmong(ids: readonly string[], { evidence }: FundingItem, analysis: Analysis): readonly Annotation[] {
  const { annotations } = analysis;
  const missing = new Set(ids);
  const found = new Map<string, Annotation>();
  for (const { start, end } of evidence) {
    if (missing.size === 0) break;
    for (let k = firstFrom(annotations, start); k < annotations.length && annotations[k]!.end <= end; k++)
      if (missing.delete(annotations[k]!.id)) found.set(annotations[k]!.id, annotations[k]!);
  }
  return ids.flatMap((id) => found.get(id) ?? annotationsById(analysis).get(id) ?? []);
}

/** The same for many items of an analysis. */
export function spansOfSums(analysis: Analysis): (item: FundingItem) => Span {
  return (item) => spanOfSum(item, analysis);
}

const known = new WeakMap<readonly Annotation[], ReadonlyMap<string, Annotation>>();

/** The mentions of an analysis by their ids. They are gone through once, however often it is asked. */
function annotationsById({ annotations }: Pick<Analysis, 'annotations'>): ReadonlyMap<string, Annotation> {
  let byId = known.get(annotations);
  if (!byId) known.set(annotations, (byId = new Map(annotations.map((each) => [each.id, each]))));
  return byId;
}

/** The sums that tell of an item again, after the first one; in reading order. */
export function repeatsOfSum(item: FundingItem, analysis: Analysis): readonly Annotation[] {
  return sumsAmong(item.mentions.slice(1), item, analysis);
}

/** The words that tell of an item's date or period: a date of its evidence that has the same value; null where there is none. */
export function spanOfDate(value: DateValue, item: FundingItem, analysis: Analysis): Span | null {
  return firstWithin(analysis.annotations, item.evidence, (each) => each.type === 'date' && isSameDate(each.value, value));
}

/**
 * The first of some mentions that lies in one of some spans and is wanted; null where none is. Only the mentions in the spans are looked
 * at, so that this can be asked for each item of a long document.
 *
 * @param mentions in reading order, without overlap
 */
export function firstWithin<T extends Span>(
  mentions: readonly T[],
  spans: readonly Span[],
  isWanted: (mention: T) => boolean = () => true,
): T | null {
  let first: T | null = null;
  for (const span of spans)
    for (let k = firstFrom(mentions, span.start); k < mentions.length && mentions[k]!.end <= span.end; k++) {
      const mention = mentions[k]!;
      if (!isWanted(mention)) continue;
      if (first === null || mention.start < first.start) first = mention;
      break;
    }
  return first;
}

/**
 * The index of the first of some spans that starts at an offset or behind it; their number where there is none.
 *
 * @param mentions in reading order
 */
export function firstFrom(mentions: readonly Span[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
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
