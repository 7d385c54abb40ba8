import { type Draft, OWN_ITEM } from './draft';

/** Rounding that still counts as adding up. */
export const TOLERANCE = 0.005;

/** The size of a draft's sum for comparisons: its amount, or the upper end of a range; 0 where the text gives no number. */
export function sizeOf(draft: Draft): number {
  return draft.amount?.amount ?? draft.amount?.max ?? draft.amount?.min ?? 0;
}

/** Whether the sum of `part` may be a part of that of `whole`: the same currency, and smaller. */
export function fits(part: Draft, whole: Draft): boolean {
  return whole.strength >= OWN_ITEM && part.amount?.currency === whole.amount?.currency && sizeOf(part) < sizeOf(whole) && sizeOf(part) > 0;
}
