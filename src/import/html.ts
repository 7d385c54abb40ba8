import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { isoDay } from './day';
import { readPage } from './htmlTree';
import type { Imported } from './imported';
import { writeMarkdown } from './markdown';
import { checkNesting } from './nesting';

/**
 * A web page as Markdown: what it marks as its main part, without menus, forms, scripts and what is hidden. Nothing in it is run.
 *
 * @throws {Unimportable} where its elements stand in one another too deeply
 */
export function htmlToMarkdown(html: string): Imported {
  checkNesting(html);
  const { title, date, content } = readPage(fromHtml(html));
  const tree = toMdast(content) as Root;
  const hasTitle = tree.children.some((node) => node.type === 'heading' && node.depth === 1);
  if (title && !hasTitle) tree.children.unshift({ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] });
  return { text: writeMarkdown(tree), date: isoDay(date) };
}
