import type { Span } from '../model';

/** The words of a span on one line: any white space between them becomes a space. */
export function wordingOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** A span with its words under `text`, as a purpose has it. */
export function quoted(text: string, { start, end }: Span): { readonly text: string } & Span {
  return { text: wordingOf(text, { start, end }), start, end };
}
