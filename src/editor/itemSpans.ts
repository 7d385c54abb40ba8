import type { Span } from '../core/model';
import type { Steps } from '../core/steps';
import { contains } from '../formats/itemPlaces';
import { passages } from '../formats/passages';
import type { ItemNode } from './treeNodes';

/** Items between two pauses. */
const ITEMS_A_STEP = 50;

/**
 * For each item the stretch of the text that tells of it, around its sum: the words that it was read from, and those of its parts where
 * they follow or precede without another sum between. It ends before the sum of any other item, so that every sum lies in the stretch
 * of its own item and of the wholes of that, and in no other.
 *
 * @param nodes all items of the document
 */
export function* itemSpans(nodes: readonly ItemNode[], text: string): Steps<ReadonlyMap<ItemNode, Span>> {
  const bySum = [...nodes].sort((a, b) => a.span.start - b.span.start);
  const own: Span[] = [];
  for (const [at, node] of bySum.entries()) {
    if (at % ITEMS_A_STEP === ITEMS_A_STEP - 1) yield;
    const { first, last } = family(bySum, at);
    const floor = bySum[first - 1]?.span.end ?? 0;
    const ceiling = bySum[last + 1]?.span.start ?? text.length;
    const { start, end } = passages(node.item.evidence, text).find((each) => contains(each, node.span)) ?? node.span;
    own.push({ start: Math.max(start, floor), end: Math.min(end, ceiling) });
  }
  yield;
  return new Map(
    bySum.map((node, at) => {
      const { first, last } = family(bySum, at);
      const spans = own.slice(first, last + 1);
      return [node, { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }];
    }),
  );
}

/** The items around one whose sums belong to it, by their first and last index: the item itself, and parts next to it. */
function family(bySum: readonly ItemNode[], at: number): { readonly first: number; readonly last: number } {
  const node = bySum[at]!;
  const belongs = (other: ItemNode | undefined) => other !== undefined && (other.span.start === node.span.start || isPartOf(other, node));
  let first = at;
  let last = at;
  while (belongs(bySum[first - 1])) first--;
  while (belongs(bySum[last + 1])) last++;
  return { first, last };
}

function isPartOf(node: ItemNode, whole: ItemNode): boolean {
  let at = node.parent;
  while (at.kind === 'item' && at !== whole) at = at.parent;
  return at === whole;
}
