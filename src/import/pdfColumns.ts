import type { Fragment } from './pdfFragments';
import { type Line, readLines, type Segment } from './pdfLines';

/** Lines in a column of prose before it is believed to be one. */
const FEWEST_LINES = 6;

/** Prose fills the width of its column in most lines; the cells of a table do not. */
const FILLED = 0.75;
const MOST_LINES = 0.6;

/** Left edges of a column are found in steps of so many points. */
const STEP = 4;

/** Left edges that are tried, the commonest first. */
const TRIES = 4;

/** One column may be longer than the other: its lines follow at such a distance, in sizes of their letters. */
const NEXT_LINE = 1.8;

/** Where a second column of prose begins, and which lines stand beside it: up to `end`, exclusive. */
interface Gutter {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The lines of a page in the order in which they are read: where prose is set in two columns, one after the other, with what goes
 * across both in its place between.
 */
export function readPage(fragments: readonly Fragment[]): Line[] {
  const lines = readLines(fragments);
  const gutter = findGutter(lines);
  if (!gutter) return lines;
  const read: Line[] = [];
  let pending: Fragment[] = [];
  const flush = () => {
    const isLeft = ({ left }: Fragment) => left < gutter.at;
    read.push(...readLines(pending.filter(isLeft)), ...readLines(pending.filter((each) => !isLeft(each))));
    pending = [];
  };
  for (const [k, line] of lines.entries()) {
    const isBeside = k >= gutter.start && k < gutter.end;
    if (isAcross(line, gutter.at) || !isBeside) {
      flush();
      read.push(line);
    } else pending.push(...line.fragments);
  }
  flush();
  return read;
}

function isAcross({ segments }: Line, at: number): boolean {
  return segments.some(({ left, right }) => left < at && right > at);
}

function findGutter(lines: readonly Line[]): Gutter | null {
  const edges = new Map<number, number[]>();
  for (const [k, line] of lines.entries())
    for (const { left } of line.segments) {
      const step = Math.round(left / STEP);
      const found = edges.get(step);
      if (found) found.push(k);
      else edges.set(step, [k]);
    }
  const first = [...edges.keys()].reduce((least, step) => Math.min(least, step), Number.POSITIVE_INFINITY);
  const tries = [...edges].filter(([step, found]) => step > first + 10 && found.length >= FEWEST_LINES);
  tries.sort(([, a], [, b]) => b.length - a.length);
  for (const [step, found] of tries.slice(0, TRIES)) {
    const at = (step - 1) * STEP;
    if (partsProse(lines.slice(found[0], found.at(-1)! + 1), at)) return beside(lines, at, found[0]!, found.at(-1)! + 1);
  }
  return null;
}

/** A column that is longer than the other ends where its lines do. */
function beside(lines: readonly Line[], at: number, first: number, last: number): Gutter {
  const follows = (k: number) => {
    const [above, line] = [lines[k - 1], lines[k]];
    return above && line && !isAcross(above, at) && !isAcross(line, at) && line.baseline - above.baseline < NEXT_LINE * line.size;
  };
  let [start, end] = [first, last];
  while (follows(start)) start--;
  while (follows(end)) end++;
  return { at, start, end };
}

function partsProse(lines: readonly Line[], at: number): boolean {
  const segments = lines.flatMap((line) => line.segments);
  return isProse(segments.filter(({ right }) => right <= at)) && isProse(segments.filter(({ left }) => left >= at));
}

function isProse(segments: readonly Segment[]): boolean {
  if (segments.length < FEWEST_LINES) return false;
  const left = segments.reduce((least, segment) => Math.min(least, segment.left), Number.POSITIVE_INFINITY);
  const width = segments.reduce((most, { right }) => Math.max(most, right), 0) - left;
  const full = segments.filter((segment) => segment.right - left >= FILLED * width && segment.text.includes(' '));
  return full.length >= MOST_LINES * segments.length;
}
