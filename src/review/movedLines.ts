import type { Span } from '../core/model';
import type { Distances } from './distances';

/** What stood around a quote that is now elsewhere. Offsets in UTF-16 units. */
interface Gap {
  /** from the anchor before to the anchor after, in the old text */
  readonly oldLength: number;
  /** between the same two in the text as it is */
  readonly now: Span;
}

/**
 * Tells lines that were moved from a copy whose original is there in part: where the quote stood, as much is missing as the
 * lines have in which it stands now, or more.
 */
export class MovedLines {
  constructor(
    private readonly text: string,
    private readonly distances: Distances,
  ) {}

  /** Whether the lines of `span` may have come out of `gap`. */
  cameFrom(gap: Gap, { start, end }: Span): boolean {
    const newline = this.text.indexOf('\n', end);
    const lines = this.distances.between(this.text.lastIndexOf('\n', start - 1) + 1, newline < 0 ? this.text.length : newline + 1);
    return this.distances.between(gap.now.start, gap.now.end).some((length, k) => gap.oldLength - length >= lines[k]!);
  }
}
