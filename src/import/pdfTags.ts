import type { Heading, ListItem, RootContent, Table } from 'mdast';
import { BULLET_ALONE } from './markers';
import type { Fragment } from './pdfFragments';
import { cellsOf, readColumns } from './pdfGrid';
import { type Line, linesInOrder, type Segment } from './pdfLines';
import { runningText } from './pdfText';

/** A node of the structure of a tagged page (ISO 32000-1, 14.7 and 14.8) as pdf.js gives it. */
export interface Tag {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Tag[];
}

/** A page: what stands on it, by the mark of the content it belongs to, and what the file says it is. */
export interface TaggedPage {
  readonly tree: Tag | null;
  readonly marked: ReadonlyMap<string, readonly Fragment[]>;
}

/** Tags that hold blocks; all others hold words. */
const GROUPS = new Set('Root Document DocumentFragment Part Sect Art Div NonStruct BlockQuote Aside TOC Index Form'.split(' '));

/** What is no text of the document. */
const LEFT_OUT = new Set(['Figure', 'Artifact', 'Formula']);

/** The headings, paragraphs, lists and tables of a page by its tags. */
export function taggedBlocks({ tree, marked }: TaggedPage): RootContent[] {
  return tree ? new TagReader(marked).blocks(tree) : [];
}

/** The marks of all content that the tags of a page tell of. */
export function taggedMarks(tag: Tag): string[] {
  return [...(tag.type === 'content' && tag.id ? [tag.id] : []), ...(tag.children ?? []).flatMap(taggedMarks)];
}

class TagReader {
  constructor(private readonly marked: ReadonlyMap<string, readonly Fragment[]>) {}

  blocks(tag: Tag): RootContent[] {
    const { role = '' } = tag;
    if (LEFT_OUT.has(role)) return [];
    if (role === 'Table') return this.table(tag);
    if (role === 'L') return this.list(tag);
    if (GROUPS.has(role)) return (tag.children ?? []).flatMap((child) => this.blocks(child));
    const text = this.words(tag);
    if (!text) return [];
    const depth = role === 'Title' ? 1 : role === 'H' ? 2 : Number(/^H([1-6])$/.exec(role)?.[1] ?? 0);
    const children = [{ type: 'text' as const, value: text }];
    return [depth ? { type: 'heading', depth: depth as Heading['depth'], children } : { type: 'paragraph', children }];
  }

  private list({ children = [] }: Tag): RootContent[] {
    const items = children.filter(({ role }) => role === 'LI').map((item) => this.item(item));
    const filled = items.filter((item) => item.children.length > 0);
    return filled.length ? [{ type: 'list', ordered: false, spread: false, children: filled }] : [];
  }

  private item({ children = [] }: Tag): ListItem {
    const parts = children.flatMap((child) => (child.role === 'LBody' ? (child.children ?? []) : [child]));
    const own = parts.filter(({ role }) => role !== 'L');
    const text = own
      .map((part) => this.words(part))
      .filter((words) => words !== '' && !BULLET_ALONE.test(words))
      .join(' ');
    const below = parts.filter(({ role }) => role === 'L').flatMap((part) => this.list(part));
    const words = text ? [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: text }] }] : [];
    return { type: 'listItem', spread: false, children: [...words, ...(below as ListItem['children'])] };
  }

  /** Tags do not tell which columns a cell spans: where it stands does. */
  private table({ children = [] }: Tag): RootContent[] {
    const caption = children.filter(({ role }) => role === 'Caption').flatMap((child) => this.blocks(child));
    const rows = rowsOf(children).map(({ children: cells = [] }) => cells.map((cell) => this.cell(cell)));
    const most = rows.reduce((count, cells) => Math.max(count, cells.length), 0);
    if (most === 0) return caption;
    const columns = readColumns(rows.flat());
    const placed =
      columns && columns.length >= most ? rows.map((cells) => cellsOf(cells, columns)) : rows.map((cells) => cells.map(({ text }) => text));
    return [...caption, tableOf(placed)];
  }

  private cell(tag: Tag): Segment {
    const lines = this.lines(tag);
    const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
    const right = lines.reduce((most, line) => Math.max(most, line.right), Number.NEGATIVE_INFINITY);
    return { text: runningText(lines), left, right };
  }

  private words(tag: Tag): string {
    return runningText(this.lines(tag));
  }

  private lines(tag: Tag): Line[] {
    return linesInOrder(taggedMarks(tag).flatMap((id) => this.marked.get(id) ?? []));
  }
}

function rowsOf(tags: readonly Tag[]): Tag[] {
  return tags.flatMap((tag) =>
    tag.role === 'TR' ? [tag] : /^T(?:Head|Body|Foot)$/.test(tag.role ?? '') ? rowsOf(tag.children ?? []) : [],
  );
}

/** A table of Markdown. */
export function tableOf(rows: readonly (readonly string[])[]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
    })),
  };
}
