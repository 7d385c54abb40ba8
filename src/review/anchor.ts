import type { Span } from '../core/model';

/**
 * Where a decision of a person stands: the position and the quote of a stretch of text, as the TextPositionSelector and the
 * TextQuoteSelector of the W3C Web Annotation model.
 *
 * The quote and its context have `\n` for every line ending, so that it does not matter if a file changes its own. The
 * offsets are those of the text as it was.
 */
export interface Anchor extends Span {
  /** the words themselves */
  readonly exact: string;
  /** what stands before them: `CONTEXT_LENGTH` UTF-16 units, fewer at the beginning of the text, one fewer rather than half a pair */
  readonly prefix: string;
  /** what stands after them, likewise */
  readonly suffix: string;
}

/** How much of its surroundings an anchor keeps on either side, in UTF-16 units. */
export const CONTEXT_LENGTH = 32;

/** The anchor of a stretch of `text`, in UTF-16 units, end exclusive. */
export function anchorAt(text: string, { start, end }: Span): Anchor {
  // Two units of the text may come to one of the context: \r\n.
  const before = withPlainLineEnds(text.slice(Math.max(0, start - 2 * CONTEXT_LENGTH), start));
  const after = withPlainLineEnds(text.slice(end, end + 2 * CONTEXT_LENGTH));
  return {
    start,
    end,
    exact: withPlainLineEnds(text.slice(start, end)),
    prefix: before.slice(-CONTEXT_LENGTH).replace(/^[\udc00-\udfff]/, ''),
    suffix: after.slice(0, CONTEXT_LENGTH).replace(/[\ud800-\udbff]$/, ''),
  };
}

function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
