import { HashIndex } from './hashIndex';
import { lexicon } from './lexicon';
import type { Tokens } from './tokens';

/**
 * Single words with a value each, looked up by token, without making a string. Case and accents do not count. A row that is not one
 * word, or a word that comes twice, is a mistake, which is thrown when the next text is split into tokens.
 *
 * A token has the number of its word in the {@link lexicon}, so that a lookup reads one bit of a word that is not in the table.
 */
export class WordTable<V> {
  private readonly place = lexicon.add(this);
  private words: readonly number[] = NONE;
  private values: readonly V[] = NONE;
  /** by the number of a word: where its value is; from the first value on that is asked for */
  private index: HashIndex | null = null;

  /** @param unread is read when the next text is split */
  constructor(private unread: Iterable<readonly [word: string, value: V]>) {}

  /** Reads the rows: what the lexicon asks for. */
  enter(): readonly number[] {
    const words: number[] = [];
    const values: V[] = [];
    for (const [word, value] of this.unread) {
      words.push(lexicon.enter(word));
      values.push(value);
    }
    this.unread = NONE;
    this.words = words;
    this.values = values;
    return words;
  }

  /** The words of the table, folded. */
  firstWords(): string[] {
    return this.words.map((word) => lexicon.spelling(word));
  }

  /** The value of the word at token `i`, or undefined. */
  get(tokens: Tokens, i: number): V | undefined {
    const word = tokens.word[i];
    return lexicon.has(word, this.place) ? this.values[(this.index ?? this.fill()).find(word)] : undefined;
  }

  private fill(): HashIndex {
    const index = new HashIndex(this.words.length);
    for (const word of this.words) index.add(word);
    this.index = index;
    return index;
  }

  has(tokens: Tokens, i: number): boolean {
    return lexicon.has(tokens.word[i], this.place);
  }
}

const NONE: readonly never[] = [];
