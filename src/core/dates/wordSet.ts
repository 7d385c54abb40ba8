import { WordTable } from '../text/wordTable';

/** The words of a list with spaces between, as a table to look tokens up in. A word may stand in the list twice. */
export function wordSet(words: string): WordTable<true> {
  return new WordTable([...new Set(words.split(/\s+/))].map((word) => [word, true] as const));
}
