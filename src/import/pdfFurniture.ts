import type { Line } from './pdfLines';

/** Shares of a page's height, from above and from below, in which its running head and foot stand. */
const MARGIN = 0.1;

/** Pages on which the same words stand in the margin before they count as running. */
const FEWEST_PAGES = 3;

const PAGE_NUMBER = /^(?:page\s+)?[#ivx]+(?:\s*(?:of|\/)\s*#)?$/i;

/** Leaves out page numbers, and running heads and feet but for their first place: what counts pages is left out everywhere. */
export function withoutFurniture(pages: readonly (readonly Line[])[]): Line[][] {
  const found = new Map<string, Set<string>>();
  const pagesWith = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set<string>();
    for (const line of page.filter(isInMargin)) {
      const text = textOf(line);
      keys.add(masked(text));
      found.set(masked(text), (found.get(masked(text)) ?? new Set()).add(text));
    }
    for (const key of keys) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  }
  const seen = new Set<string>();
  const isKept = (line: Line) => {
    if (!isInMargin(line)) return true;
    const key = masked(textOf(line));
    if (PAGE_NUMBER.test(key)) return false;
    if ((pagesWith.get(key) ?? 0) < FEWEST_PAGES) return true;
    const counts = (found.get(key)?.size ?? 0) > 1;
    if (counts || seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  return pages.map((page) => page.filter(isKept));
}

function isInMargin({ baseline, pageHeight }: Line): boolean {
  return baseline < MARGIN * pageHeight || baseline > (1 - MARGIN) * pageHeight;
}

function textOf({ segments }: Line): string {
  return segments.map(({ text }) => text).join(' ');
}

function masked(text: string): string {
  return text.replace(/\d+/g, '#');
}
