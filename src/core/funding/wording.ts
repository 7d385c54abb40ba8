import type { Span } from '../model';

/** White space that is not one space. */
const LOOSE = /[^\S ]| {2}/;

/** The words of a span on one line: any white space between them becomes a space. */
export function wordingOf(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  return LOOSE.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** A span with its words under `text`, as a purpose has it. */
export function quoted(text: string, { start, end }: Span): { readonly text: string } & Span {
  return { text: wordingOf(text, { start, end }), start, end };
}
