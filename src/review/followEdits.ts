import type { Span } from '../core/model';
export interface Edit extends Span {
  readonly text: string;
}
export function followEdits(span: Span, edits: readonly Edit[]): Span | null {
  let shift = 0;
  for (const edit of edits) {
    if (edit.end <= span.start) shift += edit.text.length - (edit.end - edit.start);
    else if (edit.start < span.end) return null;
  }
  return { start: span.start + shift, end: span.end + shift };
}
