import type { Element, ElementContent, Nodes, Root, RootContent, Text } from 'hast';
import { superscript } from './superscript';

/** What is not part of the document's text. */
const LEFT_OUT = new Set(
  (
    'nav script style template noscript button select textarea input form iframe svg img picture video audio ' +
    'title meta link base basefont area datalist noembed noframes param source track'
  ).split(' '),
);

/** Elements that part the words before them from those after them, or show something by themselves: also empty ones have a meaning. */
const PARTING = new Set(
  (
    'address article aside blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu ol optgroup option p plaintext pre section ' +
    'summary table tbody td tfoot th thead tr ul wbr xmp canvas embed math object'
  ).split(' '),
);

/** Elements that are lines of their own, and show nothing where they are empty. */
const BLOCKS = new Set(
  'address article aside blockquote center div dl fieldset figure footer h1 h2 h3 h4 h5 h6 header hgroup main ol p pre section ul'.split(
    ' ',
  ),
);

/** Ways in which pages name the day of publication in `meta`, best first. */
const DATE_NAMES = [
  'article:published_time',
  'dcterms.issued',
  'dc.date.issued',
  'govuk:first-published-at',
  'datepublished',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'date',
];

/** Widest span of a cell, and the number of cells that all spans of a page may fill. */
const WIDEST_SPAN = 50;
const TALLEST_SPAN = 500;
const MOST_SPANNED = 100_000;

/** What a page says of itself, and the part of it that is its document. */
export interface Page {
  readonly title: string | null;
  /** As the page writes it. */
  readonly date: string | null;
  readonly content: Root;
}

/** Reads a page: what it marks as its main part, or else all of it, made ready for Markdown. */
export function readPage(root: Root): Page {
  const elements: Element[] = [];
  gather(root, elements);
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const [title] = named('title');
  const mains = elements.filter(({ tagName, properties }) => tagName === 'main' || properties.role === 'main');
  const articles = named('article');
  const main = mains.length === 1 ? mains[0] : articles.length === 1 ? articles[0] : undefined;
  const spans = { left: MOST_SPANNED };
  return {
    title: (title && wordsOf(title)) || null,
    date: dateOf(elements),
    content: {
      type: 'root',
      children: withoutGaps((main?.children ?? root.children).flatMap((node) => ready(node as RootContent, spans))),
    },
  };
}

function dateOf(elements: readonly Element[]): string | null {
  const given = new Map<string, string>();
  for (const { tagName, properties } of elements) {
    if (tagName !== 'meta') continue;
    const name = properties.name ?? properties.property ?? properties.itemProp;
    const key = String(name ?? '').toLowerCase();
    if (!given.has(key) && properties.content) given.set(key, String(properties.content));
  }
  const name = DATE_NAMES.find((each) => given.has(each));
  return name === undefined ? null : given.get(name)!;
}

function gather(node: Nodes, elements: Element[]): void {
  if (node.type === 'element') elements.push(node);
  if ('children' in node) for (const child of node.children) gather(child, elements);
}

/** What a node becomes: nothing, itself, or its parts in another order. */
function ready(node: RootContent, spans: { left: number }): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const { tagName, properties } = node;
  if (LEFT_OUT.has(tagName) || properties.hidden || isWayBack(node)) return [];
  const children = node.children.flatMap((child, k) => {
    const isRaised = child.type === 'element' && child.tagName === 'sup';
    const before = isRaised && k > 0 ? wordsOf(node.children[k - 1]!) : '';
    return isRaised ? [{ type: 'text' as const, value: superscript(wordsOf(child), before) }] : ready(child, spans);
  });
  if (!PARTING.has(tagName) && children.every(isBlank)) return children;
  if (tagName === 'table') return readyTable({ ...node, children });
  if (tagName === 'td' || tagName === 'th') return [{ ...node, properties: readySpans(node, spans), children: withoutGaps(children) }];
  return [{ ...node, tagName: tagName === 'rp' ? 'span' : tagName, children: withoutGaps(children) }];
}

/** Without what shows nothing. */
function withoutGaps(nodes: readonly ElementContent[]): ElementContent[] {
  return withoutRuns(withoutEmptyBlocks(nodes));
}

/** The words on either side of a block without words are paragraphs: the library would drop the block and join them. */
function withoutEmptyBlocks(nodes: readonly ElementContent[]): readonly ElementContent[] {
  if (!nodes.some(isEmptyBlock)) return nodes;
  const parted: ElementContent[] = [];
  let words: ElementContent[] = [];
  const endRun = () => {
    if (!words.every(isBlank)) parted.push({ type: 'element', tagName: 'p', properties: {}, children: words });
    words = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) words.push(node);
    else endRun();
    if (isBlock(node) && !isEmptyBlock(node)) parted.push(node);
  }
  endRun();
  return parted;
}

function isEmptyBlock(node: ElementContent): boolean {
  return isBlock(node) && node.children.every(isBlank);
}

function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && BLOCKS.has(node.tagName);
}

/**
 * Blank texts side by side as one, after marks without words have gone from between them. The library that collapses spaces looks from
 * each text for the next words or break, so that a page of nothing but blanks would take it the square of its length.
 */
function withoutRuns(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  let blanks: string[] = [];
  const endRun = () => {
    if (blanks.length > 0) joined.push({ type: 'text', value: blanks.join('') });
    blanks = [];
  };
  for (const node of nodes) {
    if (isBlank(node)) {
      blanks.push(node.value);
      continue;
    }
    endRun();
    joined.push(node);
  }
  endRun();
  return joined;
}

function isBlank(node: ElementContent): node is Text {
  return node.type === 'text' && node.value.trim() === '';
}

/** The caption comes before the table, and the first row is its header: Markdown knows no table without one. */
function readyTable(table: Element): ElementContent[] {
  const elements: Element[] = [];
  gather(table, elements);
  const isLayout = elements.filter(({ tagName }) => tagName === 'table').length > 1;
  if (isLayout) return [{ ...table, tagName: 'div', children: elements.filter(isOutermostCell(table)).map(asDivision) }];
  const caption = elements.find(({ tagName }) => tagName === 'caption');
  const rows = elements.filter(({ tagName }) => tagName === 'tr');
  const hasHeader = elements.some(({ tagName }) => tagName === 'thead') || rows.slice(0, 2).some((row) => cellsOf(row).some(isHeader));
  if (!hasHeader && rows[0]) for (const cell of cellsOf(rows[0])) cell.tagName = 'th';
  return caption ? [{ type: 'element', tagName: 'p', properties: {}, children: caption.children }, table] : [table];
}

/** Tells the cells of a table from those of tables within it. */
function isOutermostCell(table: Element): (element: Element) => boolean {
  const own = new Set<Element>();
  const walk = (node: Element) => {
    for (const child of node.children) {
      if (child.type !== 'element' || child.tagName === 'table') continue;
      if (child.tagName === 'td' || child.tagName === 'th' || child.tagName === 'caption') own.add(child);
      else walk(child);
    }
  };
  walk(table);
  return (element) => own.has(element);
}

function asDivision(cell: Element): Element {
  return { type: 'element', tagName: 'div', properties: {}, children: cell.children };
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === 'element');
}

function isHeader({ tagName }: Element): boolean {
  return tagName === 'th';
}

function readySpans({ properties }: Element, spans: { left: number }): Element['properties'] {
  const columns = spanOf(properties.colSpan, WIDEST_SPAN);
  const rows = spanOf(properties.rowSpan, TALLEST_SPAN);
  spans.left -= columns * rows - 1;
  return spans.left < 0 ? {} : { colSpan: columns, rowSpan: rows };
}

function spanOf(value: unknown, most: number): number {
  const span = Number.parseInt(String(value), 10);
  return span > 1 ? Math.min(span, most) : 1;
}

/** The arrow at a footnote that leads back to its place. */
function isWayBack({ tagName, properties }: Element): boolean {
  return tagName === 'a' && /^#(?:foot|end)note-ref/.test(String(properties.href ?? ''));
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
