/** Items of about the same confidence, and how many of them are right in all that is told of them. */
export interface Band {
  /** the mean of their confidences */
  readonly confidence: number;
  readonly items: number;
  /** 0..1 */
  readonly right: number;
}

/** Bands of a tenth each; those without items are left out. */
export function bands(judged: readonly { readonly confidence: number; readonly right: boolean }[]): Band[] {
  const byTenth = new Map<number, { confidence: number; right: boolean }[]>();
  for (const each of judged) {
    const tenth = Math.min(9, Math.floor(each.confidence * 10 + 1e-9));
    byTenth.set(tenth, [...(byTenth.get(tenth) ?? []), each]);
  }
  return [...byTenth]
    .sort(([a], [b]) => b - a)
    .map(([, items]) => ({
      confidence: items.reduce((sum, { confidence }) => sum + confidence, 0) / items.length,
      items: items.length,
      right: items.filter(({ right }) => right).length / items.length,
    }));
}

/** How far confidences are from the shares that are right, on average over all items. */
export function miscalibration(all: readonly Band[]): number {
  const items = all.reduce((sum, band) => sum + band.items, 0);
  return items ? all.reduce((sum, band) => sum + Math.abs(band.confidence - band.right) * band.items, 0) / items : 0;
}
