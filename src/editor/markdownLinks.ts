import { escapeMarkdown } from '../formats/escapeMarkdown';

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
