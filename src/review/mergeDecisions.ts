import type { Decision } from './decision';
import { lineOf } from './decisionFile';

/**
 * What becomes of a file of decisions that somebody else has written to since it was read: their decisions and ours.
 *
 * @param base what was read or written last
 * @param ours what we have made of it
 * @param theirs what stands in the file now
 * @returns all that either side has added or changed, without what either has taken back; a decision that both have changed
 *   stands twice, for a person to choose
 */
export function mergeDecisions(base: readonly Decision[], ours: readonly Decision[], theirs: readonly Decision[]): Decision[] {
  const before = byId(base);
  const mine = byId(ours);
  const others = byId(theirs);
  const merged: Decision[] = [];
  for (const [id, own] of mine) {
    const other = others.get(id);
    const old = before.get(id);
    if (other === undefined) {
      // taken back by them, unless we have changed it meanwhile
      if (old === undefined || own.some((each) => !isAmong(each, old))) merged.push(...own);
    } else if (old !== undefined && isEqual(own, old)) merged.push(...other);
    else if (old !== undefined && isEqual(other, old)) merged.push(...own);
    else merged.push(...own, ...other.filter((each) => !isAmong(each, own)));
  }
  for (const [id, other] of others) {
    if (mine.has(id)) continue;
    const old = before.get(id);
    // taken back by us, unless they have changed it meanwhile
    if (old === undefined || other.some((each) => !isAmong(each, old))) merged.push(...other);
  }
  return merged;
}

function byId(decisions: readonly Decision[]): Map<string, Decision[]> {
  const map = new Map<string, Decision[]>();
  for (const each of decisions) map.set(each.id, [...(map.get(each.id) ?? []), each]);
  return map;
}

function isEqual(a: readonly Decision[], b: readonly Decision[]): boolean {
  return a.length === b.length && a.every((each) => isAmong(each, b));
}

function isAmong(decision: Decision, others: readonly Decision[]): boolean {
  const line = lineOf(decision);
  return others.some((other) => lineOf(other) === line);
}
