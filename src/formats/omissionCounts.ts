import type { Omission } from './format';

/** How often each reason was given, the most frequent first. */
export function omissionCounts(omissions: readonly Omission[]): readonly (readonly [omission: Omission, count: number])[] {
  const counts = new Map<Omission, number>();
  for (const each of omissions) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** `without a day (3), without a currency (1)`; empty where nothing was left out */
export function countedOmissions(omissions: readonly Omission[], wordsOf: (omission: Omission) => string = String): string {
  return omissionCounts(omissions)
    .map(([omission, count]) => `${wordsOf(omission)} (${count})`)
    .join(', ');
}
