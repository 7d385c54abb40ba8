import { Range, type TextEditor } from 'vscode';

/** Lines that an editor shows at the moment, from the first to the last, with some around them. */
export function shownStretch({ document, visibleRanges }: TextEditor, margin: number): Range {
  const first = visibleRanges[0]?.start.line ?? 0;
  const last = visibleRanges.at(-1)?.end.line ?? first;
  return document.validateRange(new Range(Math.max(0, first - margin), 0, last + margin + 1, 0));
}
