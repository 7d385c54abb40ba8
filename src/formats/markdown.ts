import { BRIEFING_HEADS, briefingOf, NO_ITEMS } from './briefing';
import { escapeInlineMarkdown } from './escapeMarkdown';
import { type AnalysedDocument, sequence, type Writer } from './format';

/** Writes a table of funding items a document, as GitHub Flavored Markdown. Nothing of a text can act as markup. */
export function beginMarkdown(): Writer {
  return sequence({ head: '# Funding items\n' }, section);
}

function section(document: AnalysedDocument): string {
  const { heading, source, rows } = briefingOf(document);
  const table = rows.length ? [line(BRIEFING_HEADS), line(BRIEFING_HEADS.map(() => '---')), ...rows.map(escapedLine)].join('\n') : NO_ITEMS;
  return `\n## ${escapeInlineMarkdown(heading)}\n\nSource: ${escapeInlineMarkdown(source)}\n\n${table}\n`;
}

function escapedLine(cells: readonly string[]): string {
  return line(cells.map(escapeInlineMarkdown));
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
