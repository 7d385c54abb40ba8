import type { Span } from '../core/model';

/** A stretch of the old text, in UTF-16 units, end exclusive, and what stands there now. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * Where a stretch of text stands after edits.
 *
 * What is typed right before or right after it does not belong to it.
 *
 * @param span in the old text, in UTF-16 units, end exclusive
 * @param edits that do not overlap, in any order, all of them with offsets in the old text
 * @returns the stretch in the new text; null where an edit took away some of it or put something into it
 */
export function followEdits(span: Span, edits: readonly Edit[]): Span | null {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (end <= span.start) shift += text.length - (end - start);
    else if (start < span.end) return null;
  }
  return { start: span.start + shift, end: span.end + shift };
}
