import type { Heading, ListItem, Paragraph, RootContent } from 'mdast';
import { BULLET } from './markers';
import { readPage } from './pdfColumns';
import type { Fragment } from './pdfFragments';
import { withoutFurniture } from './pdfFurniture';
import { type Line, mainSize } from './pdfLines';
import { ParagraphBreaks } from './pdfParagraphs';
import { readTable } from './pdfTable';
import { tableOf } from './pdfTags';
import { runningText } from './pdfText';

/** Letters that are so much larger than those of the running text stand in a heading. */
const LARGER = 1.12;
const LONGEST_HEADING = 200;
const DEEPEST_HEADING = 6;

/**
 * The headings, paragraphs, lists and tables of a PDF file, which knows only where letters stand: headings by their size, paragraphs by
 * the gaps between lines, tables by what stands under one another.
 */
export function placedBlocks(pages: readonly (readonly Fragment[])[]): RootContent[] {
  const lines = withoutFurniture(pages.map(readPage)).flat();
  const body = mainSize(lines.map(({ segments, size }) => ({ text: segments.map(({ text }) => text).join(' '), size })));
  const depths = headingDepths(lines, body);
  const breaks = new ParagraphBreaks(lines);
  const children: RootContent[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = lines[at]!.segments.length > 1 ? readTable(lines, at) : null;
    if (table) {
      children.push(...(table.rows ? [tableOf(table.rows)] : lines.slice(at, table.end).map((line) => paragraph([line]))));
      at = table.end;
      continue;
    }
    let end = at + 1;
    while (end < lines.length && lines[end]!.segments.length === 1 && breaks.continues(lines[end - 1]!, lines[end]!, lines[at]!)) end++;
    children.push(block(lines.slice(at, end), depths));
    at = end;
  }
  return listed(children);
}

/** The level of each size of letters that is larger than the running text: the largest is the first. */
function headingDepths(lines: readonly Line[], body: number): ReadonlyMap<number, Heading['depth']> {
  const sizes = new Set(lines.map(({ size }) => rounded(size)).filter((size) => size > LARGER * body));
  const sorted = [...sizes].sort((a, b) => b - a);
  return new Map(sorted.map((size, k) => [size, Math.min(k + 1, DEEPEST_HEADING) as Heading['depth']]));
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}

function block(lines: readonly Line[], depths: ReadonlyMap<number, Heading['depth']>): RootContent {
  const whole = paragraph(lines);
  const depth = depths.get(rounded(lines[0]!.size));
  const isHeading = depth !== undefined && lengthOf(whole) <= LONGEST_HEADING;
  return isHeading ? { type: 'heading', depth, children: whole.children } : whole;
}

function paragraph(lines: readonly Line[]): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: runningText(lines) }] };
}

function lengthOf({ children }: Paragraph): number {
  return children.reduce((sum, child) => sum + (child.type === 'text' ? child.value.length : 0), 0);
}

/** Paragraphs that begin with a bullet are items of lists. */
function listed(blocks: readonly RootContent[]): RootContent[] {
  const read: RootContent[] = [];
  for (const each of blocks) {
    const item = each.type === 'paragraph' ? itemOf(each) : null;
    const last = read.at(-1);
    if (!item) read.push(each);
    else if (last?.type === 'list') last.children.push(item);
    else read.push({ type: 'list', ordered: false, spread: false, children: [item] });
  }
  return read;
}

function itemOf({ children: [words] }: Paragraph): ListItem | null {
  if (words?.type !== 'text' || !BULLET.test(words.value)) return null;
  const children = [{ type: 'text' as const, value: words.value.replace(BULLET, '') }];
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}
