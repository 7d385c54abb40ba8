const PUNCTUATION = /[!-/:-@[-`{-~]/g;
const WHITE_SPACE = /\s+/g;
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/**
 * Makes any text stand for itself in Markdown, on one line: no emphasis, link, image, HTML, icon or block can come of it.
 *
 * CommonMark allows a backslash before every ASCII punctuation mark, so all of them get one. White space is drawn together,
 * and invisible characters (such as those that turn the direction of writing) are left out.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(WHITE_SPACE, ' ').replace(INVISIBLE, '').trim().replace(PUNCTUATION, '\\$&');
}

/**
 * A Markdown link.
 *
 * @param label plain text, escaped here
 * @param target an absolute URI
 */
export function markdownLink(label: string, target: string): string {
  return `[${escapeMarkdown(label)}](${target.replace(/[()<>\s\\]/g, (each) => `%${each.charCodeAt(0).toString(16).padStart(2, '0')}`)})`;
}

/** A link that runs one of the extension's commands; the Markdown string must name the command among its `enabledCommands`. */
export function commandLink(label: string, command: string, argument: unknown): string {
  return markdownLink(label, `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`);
}
