import { WordTable } from './wordTable';

/**
 * A set of words, looked up by token: `wordSet('of for')`. Words are parted by one space each; as in any table, one that stands
 * twice is a mistake.
 */
export function wordSet(words: string): WordTable<true> {
  return new WordTable(eachOf(words));
}

function* eachOf(words: string): Generator<readonly [word: string, value: true], void, void> {
  for (const word of words.split(' ')) yield [word, true];
}

/** A table of words or phrases. */
interface Table {
  firstWords(): Iterable<string>;
}

/** The words that the rows of several tables begin with, as one set: one lookup tells that a word begins none of them. */
export function firstWordsOf(...tables: readonly Table[]): WordTable<true> {
  return new WordTable(rowsOf(tables));
}

function* rowsOf(tables: readonly Table[]): Generator<readonly [word: string, value: true], void, void> {
  const words = new Set<string>();
  for (const table of tables) for (const word of table.firstWords()) words.add(word);
  for (const word of words) yield [word, true];
}
