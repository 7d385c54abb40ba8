import { MARKER_ALONE } from './markers';
import type { Fragment } from './pdfFragments';
import { superscript } from './superscript';

/** Words that stand together in a line: a line of prose, or a cell of a row. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** What stands on one baseline, from left to right. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** The size of most of its letters. */
  readonly size: number;
  readonly pageHeight: number;
  readonly fragments: readonly Fragment[];
}

/** Shares of the size of letters: how far baselines may differ, how wide a space is at least, and how wide the gap between two cells. */
const SAME_LINE = 0.5;
const SPACE = 0.12;
const GAP = 0.8;

/** Letters are raised that are smaller than the others of their line, and stand higher by such a share of their size. */
const SMALLER = 0.95;
const HIGHER = 0.15;

/** Puts the pieces of a page, or of a column of it, together as lines from top to bottom. */
export function readLines(fragments: readonly Fragment[]): Line[] {
  return linesInOrder([...fragments].sort((a, b) => a.baseline - b.baseline || a.left - b.left));
}

/** Puts pieces that come in the order of reading together as lines. */
export function linesInOrder(fragments: readonly Fragment[]): Line[] {
  const rows: Fragment[][] = [];
  for (const fragment of fragments) {
    const row = rows.at(-1);
    const reach = SAME_LINE * Math.max(fragment.size, row?.[0]?.size ?? 0);
    if (row && Math.abs(fragment.baseline - row[0]!.baseline) <= reach) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map(readLine);
}

function readLine(row: readonly Fragment[]): Line {
  const fragments = [...row].sort((a, b) => a.left - b.left);
  const size = mainSize(fragments);
  const full = fragments.find((fragment) => fragment.size === size) ?? fragments[0]!;
  const segments: Segment[] = [];
  let group: Fragment[] = [];
  for (const fragment of fragments) {
    const last = group.at(-1);
    const isMarker = group.length === 1 && segments.length === 0 && MARKER_ALONE.test(last!.text);
    if (last && fragment.left - last.right > GAP * size && !isMarker) {
      segments.push(segmentOf(group, full));
      group = [];
    }
    group.push(fragment);
  }
  segments.push(segmentOf(group, full));
  return {
    segments,
    left: segments[0]!.left,
    right: segments.at(-1)!.right,
    baseline: full.baseline,
    size,
    pageHeight: full.pageHeight,
    fragments,
  };
}

/** @param full a piece of the line that is neither raised nor lowered */
function segmentOf(group: readonly Fragment[], { size, baseline }: Fragment): Segment {
  let text = '';
  let right = group[0]!.left;
  for (const fragment of group) {
    const isRaised = fragment.size < SMALLER * size && fragment.baseline < baseline - HIGHER * size;
    if (text !== '' && fragment.left - right > SPACE * size) text += ' ';
    text += isRaised ? superscript(fragment.text, text) : fragment.text;
    right = Math.max(right, fragment.right);
  }
  return { text, left: group[0]!.left, right };
}

/** The size in which most letters are set. */
export function mainSize(pieces: readonly { readonly text: string; readonly size: number }[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.length);
  let best = 0;
  let most = -1;
  for (const [size, count] of letters) if (count > most) [best, most] = [size, count];
  return best;
}
