import { Unimportable } from './imported';

/** As deep as browsers go; below that parsers take long and run out of room. */
const DEEPEST = 512;

/** Elements that have no end, or whose end is often left out (HTML Standard, 13.1.2). */
const UNCLOSED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd tr td th thead tbody tfoot colgroup option optgroup rp rt body head html'
  ).split(' '),
);

/** What holds no elements. */
const RAW: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<script', '</script'],
  ['<style', '</style'],
];

const SLASH = 0x2f;

/**
 * Looks at the tags alone, before a parser builds a tree of them.
 *
 * @throws {Unimportable} where elements stand in one another too deeply
 */
export function checkNesting(markup: string): void {
  let depth = 0;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at)) {
    const raw = RAW.find(([start]) => markup.startsWith(start, at));
    if (raw) {
      const end = markup.indexOf(raw[1], at + 1);
      if (end < 0) return;
      at = end + raw[1].length;
      continue;
    }
    const closes = markup.charCodeAt(at + 1) === SLASH;
    const name = closes ? '' : nameAt(markup, at + 1);
    const end = markup.indexOf('>', at);
    if (end < 0) return;
    if (closes) depth = Math.max(0, depth - (UNCLOSED.has(nameAt(markup, at + 2)) ? 0 : 1));
    else if (name && !UNCLOSED.has(name) && markup.charCodeAt(end - 1) !== SLASH && ++depth > DEEPEST)
      throw new Unimportable({ kind: 'tooDeep', limit: DEEPEST });
    at++;
  }
}

function nameAt(markup: string, start: number): string {
  let end = start;
  while (end < markup.length && end - start < 40 && isNameCharacter(markup.charCodeAt(end))) end++;
  return markup.slice(start, end).toLowerCase();
}

function isNameCharacter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x3a);
}
