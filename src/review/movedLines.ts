import type { Span } from '../core/model';
import type { Distances } from './distances';

/** At most so many lines before and after a quote are thought to have moved with it. */
const MOST_LINES = 4;

/** What stood around a quote that is now elsewhere. Offsets in UTF-16 units. */
interface Gap {
  /** from the anchor before to the anchor after, in the old text */
  readonly oldLength: number;
  /** between the same two in the text as it is */
  readonly now: Span;
}

/**
 * Tells lines that were moved from a copy whose original is gone: what is missing where the quote stood is as long as some
 * whole lines around the place where it stands now.
 */
export class MovedLines {
  /** where lines begin; at last the end of the text */
  private readonly starts: number[] = [0];

  constructor(
    text: string,
    private readonly distances: Distances,
  ) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
    if (this.starts.at(-1) !== text.length) this.starts.push(text.length);
  }

  /** Whether the lines of `span` may have come out of `gap`. */
  cameFrom(gap: Gap, span: Span): boolean {
    const first = this.lineAt(span.start);
    const last = this.lineAt(span.end - 1) + 1;
    const left = this.distances.between(gap.now.start, gap.now.end).map((length) => gap.oldLength - length);
    for (let from = first; from >= Math.max(0, first - MOST_LINES); from--) {
      for (let to = last; to <= Math.min(this.starts.length - 1, last + MOST_LINES); to++) {
        const lengths = this.distances.between(this.starts[from], this.starts[to]);
        if (lengths.some((length, k) => length === left[k])) return true;
      }
    }
    return false;
  }

  private lineAt(offset: number): number {
    let low = 0;
    for (let high = this.starts.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
