import type { Root, RootContent } from 'mdast';
import type { Fragment } from './pdfFragments';
import { goesOn } from './pdfParagraphs';
import { placedBlocks } from './pdfPlaces';
import { type TaggedPage, taggedBlocks, taggedMarks } from './pdfTags';

/** What was read of a page. */
export interface ReadPage extends TaggedPage {
  /** All that stands on it; some of it is marked. */
  readonly fragments: readonly Fragment[];
}

/** Tags are believed where they tell of so much of what stands on the pages: running heads and feet are not tagged. */
const TAGGED = 0.8;

/** The headings, paragraphs, lists and tables of a PDF file: by its tags where it has them, else by where letters stand. */
export function pdfTree(pages: readonly ReadPage[]): Root {
  const children = isTagged(pages) ? connected(pages.map(taggedBlocks)) : placedBlocks(pages.map(({ fragments }) => fragments));
  return { type: 'root', children };
}

function isTagged(pages: readonly ReadPage[]): boolean {
  let tagged = 0;
  let all = 0;
  for (const { fragments, tree, marked } of pages) {
    all += letters(fragments);
    if (tree) for (const id of new Set(taggedMarks(tree))) tagged += letters(marked.get(id) ?? []);
  }
  return tagged > TAGGED * all;
}

function letters(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, { text }) => sum + text.length, 0);
}

/** Pages one after the other: a table or a sentence that goes on over the end of a page is one. */
function connected(pages: readonly (readonly RootContent[])[]): RootContent[] {
  const blocks: RootContent[] = [];
  for (const page of pages) {
    const last = blocks.at(-1);
    const [first, ...others] = page;
    if (!first) continue;
    blocks.push(...(last && extend(last, first) ? others : page));
  }
  return blocks;
}

/** Adds to a block what goes on with it. @returns whether it does */
function extend(last: RootContent, first: RootContent): boolean {
  if (last.type === 'table' && first.type === 'table') {
    const width = last.children[0]?.children.length;
    if (width !== first.children[0]?.children.length) return false;
    last.children.push(...first.children);
    return true;
  }
  const [before, after] = [wordsOf(last), wordsOf(first)];
  if (!before || !after || !goesOn(before.value, after.value)) return false;
  before.value += ` ${after.value}`;
  return true;
}

function wordsOf(block: RootContent): { value: string } | null {
  const words = block.type === 'paragraph' ? block.children[0] : undefined;
  return words?.type === 'text' ? words : null;
}
