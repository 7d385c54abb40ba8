/** How many words of content two texts share; short words do not count. */
export function commonWords(a: string, b: string): number {
  const words = new Set(contentWords(a));
  return contentWords(b).filter((word) => words.has(word)).length;
}

/** Whether two texts share a word of content. */
export function shareWords(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a === b ? contentWords(a).length > 0 : commonWords(a, b) > 0);
}

function contentWords(text: string): string[] {
  return text
    .slice(0, 400)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);
}
