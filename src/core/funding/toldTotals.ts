import type { Analysis, FundingItem } from '../model';
import type { Told } from './repeats';
import { addUp, type Totals } from './totals';

/** A document with its funding items. */
export interface TellingItems {
  readonly analysis: Pick<Analysis, 'fundingItems'>;
}

/** Adds up sums of several documents. The items of a document are looked through once, however many totals are asked for. */
export class ToldTotals<D extends TellingItems> {
  private readonly items = new WeakMap<D, ReadonlyMap<string, FundingItem>>();

  /**
   * What sums come to. A part is in its whole where that is among them.
   *
   * @param sums each with all that tell it; an item stands in one of them
   */
  of(sums: readonly (readonly Told<D>[])[]): Totals {
    const there = new Set<FundingItem>();
    for (const sum of sums) for (const { item } of sum) there.add(item);
    const wholeOf = new Map<FundingItem, FundingItem>();
    for (const sum of sums)
      for (const { item, document } of sum) {
        const whole = this.wholeOf(item, document);
        if (whole && there.has(whole)) wholeOf.set(item, whole);
      }
    const items = sums.map((sum) => sum.map(({ item }) => item));
    return addUp(items, (item) => wholeOf.get(item));
  }

  /** The item of a document that another one is a part of; undefined where it is no part. */
  wholeOf({ partOf }: FundingItem, document: D): FundingItem | undefined {
    if (partOf === null) return undefined;
    const known = this.items.get(document) ?? new Map(document.analysis.fundingItems.map((each) => [each.id, each]));
    this.items.set(document, known);
    return known.get(partOf);
  }
}
