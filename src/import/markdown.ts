import type { List, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

/**
 * Words are written as they are: an escape (`R\&D`, `\[1]`) is no word of the document. Only the bar is told in another sign where it
 * would part a cell of a table.
 */
const WRITING: Options = {
  bullet: '-',
  listItemIndent: 'one',
  fences: true,
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  handlers: { text: ({ value }: { value: string }) => value },
};

/** Writes headings, paragraphs, lists and tables as GitHub Flavored Markdown, without emphasis, pictures and the addresses of links. */
export function writeMarkdown(root: Root): string {
  return toMarkdown({ type: 'root', children: root.children.flatMap(plain) }, WRITING);
}

function plain(node: RootContent): RootContent[] {
  switch (node.type) {
    case 'paragraph':
      return worded(node, textOf(node, '\n'));
    case 'heading':
      return worded(node, textOf(node, ' '));
    case 'list':
      return [plainList(node)];
    case 'blockquote':
      return [{ ...node, children: node.children.flatMap(plain) as never }];
    case 'table':
      return [plainTable(node)];
    case 'code':
      return [node];
    default:
      return []; // rules, comments, definitions of links
  }
}

function worded<T extends RootContent & { children: PhrasingContent[] }>(node: T, text: string): T[] {
  return text ? [{ ...node, children: [{ type: 'text', value: text }] }] : [];
}

function plainList(list: List): List {
  const children = list.children.map((item) => ({
    ...item,
    spread: false,
    checked: null,
    children: item.children.flatMap(plain) as never,
  }));
  return { ...list, spread: false, children };
}

function plainTable(table: Table): Table {
  const children = table.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({
      ...cell,
      children: [{ type: 'text' as const, value: textOf(cell, ' ').replaceAll('|', '¦') }],
    })),
  }));
  return { ...table, children };
}

/** The words of a node; blocks within it (paragraphs of a cell) stand apart. */
function textOf(node: Nodes, lineBreak: string): string {
  const parts: string[] = [];
  collect(node, lineBreak, parts);
  const lines = parts.join('').split('\n');
  return lines
    .map((line) =>
      line
        .split(/[ \t]+/)
        .filter((word) => word !== '')
        .join(' '),
    )
    .filter((line) => line !== '')
    .join(lineBreak);
}

const BLOCKS = new Set(['paragraph', 'heading', 'list', 'listItem', 'blockquote', 'code', 'table', 'tableRow', 'tableCell']);

function collect(node: Nodes, lineBreak: string, parts: string[]): void {
  if (node.type === 'break') parts.push('\n');
  else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') parts.push(node.value);
  else if ('children' in node) {
    const apart = BLOCKS.has(node.type) ? ' ' : '';
    parts.push(apart);
    for (const child of node.children) collect(child, lineBreak, parts);
    parts.push(apart);
  }
}
