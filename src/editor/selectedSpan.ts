import type { TextEditor } from 'vscode';
import type { Span } from '../core/model';

/** What is selected, without white space at its ends; undefined where nothing is. */
export function selectedSpan({ document, selection }: TextEditor): Span | undefined {
  const text = document.getText(selection);
  const start = document.offsetAt(selection.start) + (text.length - text.trimStart().length);
  const span = { start, end: start + text.trim().length };
  return span.end > span.start ? span : undefined;
}
