import type { DocumentNode, GroupNode, MoreNode, TreeNode } from './treeNodes';

/** Rows that a list shows before it asks to be gone on with: the editor makes all rows of a list at once. */
const PAGE = 500;

/**
 * The nodes of a list, which may be very long: a page of them, and a row for the others.
 *
 * @param id of the list, from which its further rows have theirs
 * @param make makes the node of a value, below the list or below one of its further rows
 */
export function pageOf<T, P extends DocumentNode | GroupNode | undefined>(
  values: readonly T[],
  id: string,
  parent: P | MoreNode,
  make: (value: T, parent: P | MoreNode) => TreeNode,
): TreeNode[] {
  const nodes = values.slice(0, PAGE).map((value) => make(value, parent));
  const rest = values.slice(PAGE);
  if (!rest.length) return nodes;
  const children = (more: MoreNode) => pageOf(rest, `${id}+`, more, make);
  return [...nodes, { kind: 'more', id: `${id}+`, count: rest.length, parent, children }];
}

/** Goes through the rows of a list, and those that it goes on with. */
export function* allOf(nodes: readonly TreeNode[]): Iterable<TreeNode> {
  for (const node of nodes) {
    if (node.kind === 'more') yield* allOf(node.children(node));
    else yield node;
  }
}
