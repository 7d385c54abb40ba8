/** Whether two lists have the very same elements in the same order. */
export function haveSameElements(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((each, k) => each === others[k]);
}
