import { visibleLine } from './visibleLine';

const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/**
 * Makes any text stand for itself in Markdown, on one line: no emphasis, link, image, HTML, icon or block can come of it.
 *
 * CommonMark allows a backslash before every ASCII punctuation mark, so all of them get one. White space is drawn together,
 * and invisible characters (such as those that turn the direction of writing) are left out.
 */
export function escapeMarkdown(text: string): string {
  return visibleLine(text).replace(PUNCTUATION, '\\$&');
}

/** Marks that begin or end something inside a line, or a cell of a table; what makes an address a link by itself. */
const INLINE = /[\\`*_~[\]<>|&#$@]|:(?=\/\/)|(?<=\bwww)\./gi;

/**
 * The same for text that people read as Markdown too: only what has a meaning inside a line gets a backslash. It must not stand at the
 * beginning of a line, where other marks have one.
 */
export function escapeInlineMarkdown(text: string): string {
  return visibleLine(text).replace(INLINE, '\\$&');
}
