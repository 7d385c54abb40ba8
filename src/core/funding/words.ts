/** How many words of content two texts share, by their {@link contentWords}. */
export function commonWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common;
}

/** Whether two texts share a word of content. */
export function shareWords(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  const words = contentWords(a);
  return a === b ? words.size > 0 : commonWords(words, contentWords(b)) > 0;
}

/** The words of a text that are longer than three characters, in lower case; of a long text those at its beginning. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = text
    .slice(0, 400)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length > 3));
}
