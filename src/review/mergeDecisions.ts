import type { Decision } from './decision';
import { lineOf } from './decisionFile';

/** The decisions of one id: one, or those of two people that contradict each other. */
export type DecisionGroup = readonly Decision[];

/**
 * What becomes of a file of decisions that somebody else has written to since it was read: their decisions and ours.
 *
 * @param base what both have started from
 * @param ours what we have made of it
 * @param theirs what stands in the file now
 * @returns all that either side has added or changed, without what either has taken back; a decision that both have changed
 *   stands twice, for a person to choose. That its place has moved with the text is no change that another must yield to.
 */
export function mergeDecisions(base: readonly Decision[], ours: readonly Decision[], theirs: readonly Decision[]): Decision[] {
  const before = groupedById(base);
  const mine = groupedById(ours);
  const others = groupedById(theirs);
  const merged: Decision[] = [];
  for (const [id, own] of mine) for (const each of mergedGroup(before.get(id), own, others.get(id))) merged.push(each);
  for (const [id, other] of others) {
    const old = before.get(id);
    // taken back by us, unless they have changed it meanwhile
    if (!mine.has(id) && (old === undefined || hasChanged(other, old))) for (const each of other) merged.push(each);
  }
  return merged;
}

function mergedGroup(old: DecisionGroup | undefined, own: DecisionGroup, other: DecisionGroup | undefined): DecisionGroup {
  // taken back by them, unless we have changed it meanwhile
  if (other === undefined) return old === undefined || hasChanged(own, old) ? own : [];
  if (old !== undefined) {
    if (isSame(own, old)) return other;
    if (isEqual(other, old, verdictOf)) return own;
    if (isEqual(own, old, verdictOf)) return other;
  }
  const isOwn = isAmong(own, verdictOf);
  return [...own, ...other.filter((each) => !isOwn(each))];
}

export function groupedById(decisions: readonly Decision[]): Map<string, Decision[]> {
  const map = new Map<string, Decision[]>();
  for (const each of decisions) {
    const group = map.get(each.id);
    if (group) group.push(each);
    else map.set(each.id, [each]);
  }
  return map;
}

function hasChanged(group: DecisionGroup, old: DecisionGroup): boolean {
  const isOld = isAmong(old, verdictOf);
  return group.some((each) => !isOld(each));
}

/** Whether the decisions of two groups are written the same. */
export function isSame(a: DecisionGroup, b: DecisionGroup): boolean {
  return isEqual(a, b, lineOf);
}

type Key = (decision: Decision) => string;

function isEqual(a: DecisionGroup, b: DecisionGroup, key: Key): boolean {
  return a.length === b.length && a.every(isAmong(b, key));
}

/** Tells whether a decision is one of these; their keys are made once. */
function isAmong(decisions: DecisionGroup, key: Key): (decision: Decision) => boolean {
  const keys = new Set(decisions.map(key));
  return (decision) => keys.has(key(decision));
}

/** What a decision says, wherever its words stand now. */
function verdictOf(decision: Decision): string {
  return JSON.stringify(JSON.parse(lineOf(decision)), (_, value) => (isAnchor(value) ? value.exact : value));
}

function isAnchor(value: unknown): value is { readonly exact: string } {
  return typeof value === 'object' && value !== null && 'exact' in value && 'prefix' in value;
}
