import { foldOf } from './characters';
import { HashIndex } from './hashIndex';
import { plainWordHash } from './plainWords';
import { isWord, type Tokens, tokenise } from './tokens';

interface Row<V> {
  readonly word: string;
  readonly value: V;
}

/** `text` as it is compared: lower case, without accents, apostrophes and invisible characters. */
export function folded(text: string): string {
  let result = '';
  let written = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const fold = foldOf(code);
    const unwritten = isUnwritten(fold);
    if (fold === code && !unwritten) continue;
    // stretches that fold to themselves are taken over as they are
    if (written < i) result += text.slice(written, i);
    if (!unwritten) result += String.fromCharCode(fold);
    written = i + 1;
  }
  return written === 0 ? text : result + text.slice(written);
}

/** Whether the text from `start` to `end` folds to `word`, which is folded; makes no string. */
export function isFolded(text: string, start: number, end: number, word: string): boolean {
  let at = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== word.charCodeAt(at)) {
      const fold = foldOf(code);
      if (isUnwritten(fold)) continue;
      if (word.charCodeAt(at) !== fold) return false;
    }
    at++;
  }
  return at === word.length;
}

/** Apostrophes, soft hyphens and combining marks: what two spellings of one word may differ in. */
function isUnwritten(fold: number): boolean {
  return fold === 0x27 || fold === 0x2019 || fold === 0x2018 || fold === 0xad || (fold >= 0x300 && fold < 0x370);
}

/**
 * Single words with a value each, looked up by token, without making a string for a word that is not in it.
 * Case and accents do not count.
 */
export class WordTable<V> {
  private readonly rows: Row<V>[] = [];
  /** From the first lookup on: a table costs nothing before it is needed. */
  private index: HashIndex | null = null;

  constructor(private unread: Iterable<readonly [word: string, value: V]>) {}

  private fill(): HashIndex {
    const all = [...this.unread];
    const index = new HashIndex(all.length);
    for (const [word, value] of all) {
      const plain = plainWordHash(word);
      if (index.add(plain === 0 ? hashOf(word) : plain) < this.rows.length) throw new Error(`'${word}' stands twice in a table`);
      this.rows.push({ word: plain === 0 ? folded(word) : word, value });
    }
    this.unread = NONE;
    this.index = index;
    return index;
  }

  /** The words of the table, folded. */
  firstWords(): string[] {
    if (this.index === null) this.fill();
    return this.rows.map(({ word }) => word);
  }

  /**
   * The value of the word at token `i`, or undefined.
   *
   * @throws at the first lookup, when a row is not one word, or a word comes twice: a mistake in the table
   */
  get(tokens: Tokens, i: number): V | undefined {
    const number = (this.index ?? this.fill()).find(tokens.hash[i]);
    if (number < 0 || !isWord(tokens, i)) return undefined;
    const row = this.rows[number];
    return isFolded(tokens.text, tokens.start[i], tokens.end[i], row.word) ? row.value : undefined;
  }

  has(tokens: Tokens, i: number): boolean {
    return this.get(tokens, i) !== undefined;
  }
}

const NONE: readonly never[] = [];

function hashOf(word: string): number {
  const { count, hash } = tokenise(word);
  if (count !== 1) throw new Error(`'${word}' is not one word`);
  return hash[0];
}
