import { WordTable } from '../text/wordTable';

/** A set of words, looked up by token: `wordSet('of for')`. */
export function wordSet(words: string): WordTable<true> {
  return new WordTable(words.split(' ').map((word) => [word, true] as const));
}
