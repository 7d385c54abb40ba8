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
    // only wholes are looked up, of which there are few: a set of all items would be slow to fill
    const wholeOf = new Map<FundingItem, FundingItem>();
    const wholes = new Set<FundingItem>();
    for (const sum of sums)
      for (const { item, document } of sum) {
        const whole = this.wholeOf(item, document);
        if (whole === undefined) continue;
        wholeOf.set(item, whole);
        wholes.add(whole);
      }
    const there = new Set<FundingItem>();
    if (wholes.size > 0) for (const sum of sums) for (const { item } of sum) if (wholes.has(item)) there.add(item);
    const items = sums.map((sum) => sum.map(({ item }) => item));
    return addUp(items, (item) => {
      const whole = item.partOf === null ? undefined : wholeOf.get(item);
      return whole !== undefined && there.has(whole) ? whole : undefined;
    });
  }

  /** The item of a document that another one is a part of; undefined where it is no part. */
  wholeOf({ partOf }: FundingItem, document: D): FundingItem | undefined {
    if (partOf === null) return undefined;
    let known = this.items.get(document);
    if (known === undefined) {
      known = new Map(document.analysis.fundingItems.map((each) => [each.id, each]));
      this.items.set(document, known);
    }
    return known.get(partOf);
  }
}
