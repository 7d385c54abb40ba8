import type { Omission } from './format';

/** How often each reason was given, the most frequent first. */
export function omissionCounts(omissions: readonly Omission[]): readonly (readonly [omission: Omission, count: number])[] {
  const counts = new Map<Omission, number>();
  for (const each of omissions) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
