import { WordTable } from './wordTable';

/**
 * A set of words, looked up by token: `wordSet('of for')`. Words are parted by one space each; as in any table, one that stands
 * twice is a mistake.
 */
export function wordSet(words: string): WordTable<true> {
  return new WordTable(words.split(' ').map((word) => [word, true] as const));
}

/**
 * All the words of several tables as one set: one lookup tells of a word that it is in none of them.
 */
export function wordsOf(...tables: readonly WordTable<unknown>[]): WordTable<true> {
  return new WordTable(rowsOf(tables));
}

function* rowsOf(tables: readonly WordTable<unknown>[]): Generator<readonly [word: string, value: true], void, void> {
  const words = new Set<string>();
  for (const table of tables) for (const word of table.words()) words.add(word);
  for (const word of words) yield [word, true];
}
