import type { Span } from '../core/model';
import { agreementAt, contextOf } from './agreement';
import type { Anchor } from './anchor';
import { type Candidate, candidatesOf } from './candidates';
import { type ContextWindow, windowOf, withBorders } from './contextWindow';
import { Distances } from './distances';
import type { FoldedText } from './foldedText';
import { longestAscending } from './longestAscending';
import { MovedLines } from './movedLines';

/** So much context makes a place certain where no other place may be meant, in UTF-16 units, both sides together. */
const CERTAIN_CONTEXT = 20;
/** So much is enough between the anchors that stood before and after, some of it on either side. */
const ORDERED_CONTEXT = 16;
const ORDERED_SIDE = 4;
/** So much on either side where other places may be meant, but lie elsewhere. */
const CONTESTED_SIDE = 12;
/** So much where nothing from the anchor before to the anchor after has become longer or shorter. */
const UNMOVED_CONTEXT = 4;

/**
 * Finds the places of decisions in a text that may have been edited since.
 *
 * A quote is found by its context, and by the other anchors of the same text: those whose context names one place only are
 * the first to be placed, then those between them. Runs of white space count as one space. Where two places may be meant
 * the answer is null, never the likelier of them.
 *
 * What leaves no trace in the text cannot be told: a copy whose original was taken out or moved away passes for the original where
 * it stands in its place, or where the words around the original are gone as well; and so may the second of two equal quotes where
 * all from the first up to it was taken out.
 *
 * Takes time in proportion to the length of the text and of the anchors (n log n in their number), whatever they are.
 *
 * @param anchors of one text, in any order
 * @returns the span of each anchor in UTF-16 units of `text`, end exclusive; null where it is gone or cannot be told from
 *   another place, and for an anchor without words
 */
export function findAnchors(text: string, anchors: readonly Anchor[]): (Span | null)[] {
  const order = anchors.map((_, k) => k).sort((a, b) => anchors[a].start - anchors[b].start || anchors[a].end - anchors[b].end);
  const search = new AnchorSearch(
    text,
    order.map((k) => anchors[k]),
  );
  search.placeCertain();
  search.placeBetween();
  search.placeMoved();
  search.dropCollisions();
  const spans: (Span | null)[] = new Array(anchors.length).fill(null);
  order.forEach((k, position) => {
    spans[k] = search.spanOf(position);
  });
  return spans;
}

/** The next placed anchors before and after an anchor, in the order of the old text: their positions, null for none. */
interface Neighbours {
  readonly before: number | null;
  readonly after: number | null;
}

class AnchorSearch {
  private readonly folded: FoldedText;
  private readonly windows: readonly ContextWindow[];
  private readonly candidates: readonly (readonly Candidate[])[];
  private readonly distances: Distances;
  private readonly placed: (Candidate | null)[];
  /** certain places that are not in the order of the old text */
  private readonly displaced = new Map<number, Candidate>();

  constructor(
    private readonly text: string,
    /** in the order of the old text */
    private readonly anchors: readonly Anchor[],
  ) {
    this.folded = withBorders(text);
    this.windows = anchors.map(windowOf);
    this.candidates = candidatesOf(this.folded.text, this.windows);
    this.distances = new Distances(text);
    this.placed = anchors.map(() => null);
  }

  spanOf(position: number): Span | null {
    const place = this.placed[position];
    return place && this.spanIn(place);
  }

  /** Those whose context names one place only, as far as they stand in the order of the old text. */
  placeCertain(): void {
    const certain = this.candidates.map(([best]) => (best && isCertain(best) ? best : null));
    const positions = certain.flatMap((place, position) => (place ? [position] : []));
    const inOrder = new Set(longestAscending(positions.map((position) => certain[position]!.start)));
    positions.forEach((position, k) => {
      if (inOrder.has(k)) this.placed[position] = certain[position];
      else this.displaced.set(position, certain[position]!);
    });
  }

  /** Those that only one place between their neighbours can be. */
  placeBetween(): void {
    // What is placed in the first round is a neighbour in the second.
    for (let round = 0; round < 2; round++) {
      const after = this.nextPlaced();
      let before: number | null = null;
      for (let position = 0; position < this.anchors.length; position++) {
        if (!this.placed[position] && !this.displaced.has(position))
          this.placed[position] = this.placeAmong(position, { before, after: after[position] });
        if (this.placed[position]) before = position;
      }
    }
  }

  /** Those that are out of order, where as much as the lines that they stand in is missing where they stood. */
  placeMoved(): void {
    const moved = new MovedLines(this.text, this.distances);
    const after = this.nextPlaced();
    const found: number[] = [];
    let before: number | null = null;
    for (let position = 0; position < this.anchors.length; position++) {
      const place = this.displaced.get(position);
      const next = after[position];
      if (place && next !== null && hasBothSides(place, ORDERED_SIDE)) {
        const now = { start: before === null ? 0 : this.startOf(before), end: this.startOf(next) };
        const oldLength = this.anchors[next].start - (before === null ? 0 : this.anchors[before].start);
        if (moved.cameFrom({ oldLength, now }, this.spanIn(place))) found.push(position);
      }
      if (this.placed[position]) before = position;
    }
    for (const position of found) this.placed[position] = this.displaced.get(position)!;
  }

  /** Two anchors that stood apart are not in one place: then neither is sure. */
  dropCollisions(): void {
    const positions = this.anchors.map((_, position) => position).filter((position) => this.placed[position]);
    positions.sort((a, b) => this.placed[a]!.start - this.placed[b]!.start);
    const collided = new Set<number>();
    let furthest: number | null = null;
    for (const position of positions) {
      const { start, end } = this.placed[position]!;
      if (furthest !== null && start < this.placed[furthest]!.end) {
        const [first, second] = [this.anchors[furthest], this.anchors[position]];
        if (first.end <= second.start || second.end <= first.start) collided.add(furthest).add(position);
      }
      if (furthest === null || end > this.placed[furthest]!.end) furthest = position;
    }
    for (const position of collided) this.placed[position] = null;
  }

  private placeAmong(position: number, neighbours: Neighbours): Candidate | null {
    const low = neighbours.before === null ? 0 : this.placed[neighbours.before]!.start;
    const high = neighbours.after === null ? this.folded.text.length : this.placed[neighbours.after]!.start;
    const isBetween = (start: number) => start >= low && start <= high;
    const known = this.candidates[position];
    const guessed = this.guesses(position, neighbours).filter(({ start }) => !known.some((each) => each.start === start));
    const between = [...known, ...guessed].filter(({ start }) => isBetween(start));
    const isFirst = position === 0 || neighbours.before === position - 1;
    const possible = between.filter((place) => {
      if (contextOf(place) < UNMOVED_CONTEXT) return false;
      const { start } = this.spanIn(place);
      const isKept = this.keptDistances(position, start, neighbours);
      const isUnmoved = isKept.before && (neighbours.after === null ? place.isWhole : isKept.after);
      // What is all over the text is where it was only if nothing at all has moved up to here.
      if (guessed.includes(place)) return isUnmoved && isFirst && start === this.anchors[position].start;
      if (isUnmoved) return true;
      // A copy may be meant, unless it is elsewhere and this place has stayed with what was before or after it.
      const hasTwin = known.some((other) => other !== place && contextOf(other) * 2 >= contextOf(place));
      if (hasTwin) return between.length === 1 && place.isWhole && (isKept.before || isKept.after);
      if (place.rivals.some(isBetween) || contextOf(place) < ORDERED_CONTEXT) return false;
      if (place.rivals.length === 0) return hasBothSides(place, ORDERED_SIDE);
      return (isKept.before || isKept.after) && hasBothSides(place, CONTESTED_SIDE);
    });
    return possible.length === 1 ? possible[0] : null;
  }

  /** The places as far from the neighbours as they were, for a context that is all over the text. */
  private guesses(position: number, { before, after }: Neighbours): Candidate[] {
    const { start } = this.anchors[position];
    const offsets = [before === null ? start : this.startOf(before) + start - this.anchors[before].start];
    if (after !== null) offsets.push(this.startOf(after) + start - this.anchors[after].start);
    const places = new Set(offsets.filter((offset) => offset >= 0 && offset <= this.text.length).map((offset) => this.foldedAt(offset)));
    const agreements = [...places].map((place) => agreementAt(this.folded.text, this.windows[position], place));
    return agreements.filter((each) => each !== null).map((each) => ({ ...each, rivals: [] }));
  }

  /** Whether an offset is as far from the neighbours as the anchor was, whatever the line endings. */
  private keptDistances(position: number, start: number, { before, after }: Neighbours): { before: boolean; after: boolean } {
    const old = this.anchors[position].start;
    const fromBefore = this.distances.between(before === null ? 0 : this.startOf(before), start);
    const toAfter: readonly number[] = after === null ? [] : this.distances.between(start, this.startOf(after));
    return {
      before: fromBefore.includes(old - (before === null ? 0 : this.anchors[before].start)),
      after: after !== null && toAfter.includes(this.anchors[after].start - old),
    };
  }

  /** For each position the next one that is placed. */
  private nextPlaced(): (number | null)[] {
    const next: (number | null)[] = new Array(this.anchors.length).fill(null);
    for (let position = this.anchors.length - 2; position >= 0; position--)
      next[position] = this.placed[position + 1] ? position + 1 : next[position + 1];
    return next;
  }

  private startOf(position: number): number {
    return this.folded.offsets[this.placed[position]!.start];
  }

  private spanIn({ start, end }: Candidate): Span {
    return { start: this.folded.offsets[start], end: this.folded.offsets[end - 1] + 1 };
  }

  /** The place of an offset of the text in the folded text. */
  private foldedAt(offset: number): number {
    const { offsets } = this.folded;
    let low = 1; // after the border
    for (let high = offsets.length - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if (offsets[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isCertain(place: Candidate): boolean {
  return place.rivals.length === 0 && (place.isWhole || contextOf(place) >= CERTAIN_CONTEXT);
}

function hasBothSides({ before, after, isWhole }: Candidate, least: number): boolean {
  return isWhole || Math.min(before, after) >= least;
}
