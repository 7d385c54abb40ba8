import { MarkdownString, type Uri } from 'vscode';
import type { Analysis, Annotation } from '../core/model';
import { HOVER_COMMANDS, hoverText } from './hoverText';

/** What a hover says of a mention, with links that work. */
export function hoverMarkdown(mention: Annotation, analysis: Analysis, text: string, uri: Uri): MarkdownString {
  const markdown = new MarkdownString(hoverText(mention, analysis, text, uri.toString()));
  markdown.isTrusted = { enabledCommands: Object.values(HOVER_COMMANDS) };
  return markdown;
}
