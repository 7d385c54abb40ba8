import { WordTable } from './wordTable';

/**
 * A set of words, looked up by token: `wordSet('of for')`. Words are parted by one space each; as in any table, one that stands
 * twice is a mistake.
 */
export function wordSet(words: string): WordTable<true> {
  return new WordTable(words.split(' ').map((word) => [word, true] as const));
}
