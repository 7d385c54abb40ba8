/** How many words of content two texts share; short words do not count. */
export function commonWords(a: string, b: string): number {
  const words = new Set(contentWords(a));
  return contentWords(b).filter((word) => words.has(word)).length;
}

/** The words of a text that are longer than three characters, in lower case; of a long text those at its beginning. */
export function contentWords(text: string): string[] {
  return text
    .slice(0, 400)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);
}
