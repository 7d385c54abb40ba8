import { foldOf } from './characters';
import { isWord, type Tokens, tokenise } from './tokens';

interface Row<V> {
  readonly word: string;
  readonly value: V;
}

const FILTER_BITS = 1 << 13;

/** `text` as it is compared: lower case, without accents, apostrophes and invisible characters. */
export function folded(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const fold = foldOf(text.charCodeAt(i));
    if (isUnwritten(fold)) continue;
    result += String.fromCharCode(fold);
  }
  return result;
}

/** Whether the text from `start` to `end` folds to `word`; makes no string. */
export function isFolded(text: string, start: number, end: number, word: string): boolean {
  let at = 0;
  for (let i = start; i < end; i++) {
    const fold = foldOf(text.charCodeAt(i));
    if (isUnwritten(fold)) continue;
    if (word.charCodeAt(at) !== fold) return false;
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
  private readonly rows = new Map<number, Row<V>>();
  private readonly filter = new Uint8Array(FILTER_BITS >> 3);

  /** Until the first lookup: a table costs nothing before it is needed. */
  private unread: Iterable<readonly [word: string, value: V]> | null;

  constructor(rows: Iterable<readonly [word: string, value: V]>) {
    this.unread = rows;
  }

  private fill(rows: Iterable<readonly [word: string, value: V]>): void {
    for (const [word, value] of rows) {
      const tokens = tokenise(word);
      if (tokens.count !== 1) throw new Error(`'${word}' is not one word`);
      const hash = tokens.hash[0];
      if (this.rows.has(hash)) throw new Error(`'${word}' stands twice in a table`);
      this.rows.set(hash, { word: folded(word), value });
      const bit = hash & (FILTER_BITS - 1);
      this.filter[bit >> 3] |= 1 << (bit & 7);
    }
    this.unread = null;
  }

  /**
   * The value of the word at token `i`, or undefined.
   *
   * @throws at the first lookup, when a row is not one word, or a word comes twice: a mistake in the table
   */
  get(tokens: Tokens, i: number): V | undefined {
    if (this.unread !== null) this.fill(this.unread);
    const hash = tokens.hash[i];
    const bit = hash & (FILTER_BITS - 1);
    if ((this.filter[bit >> 3] & (1 << (bit & 7))) === 0) return undefined;
    const row = this.rows.get(hash);
    if (row === undefined || !isWord(tokens, i)) return undefined;
    return isFolded(tokens.text, tokens.start[i], tokens.end[i], row.word) ? row.value : undefined;
  }

  has(tokens: Tokens, i: number): boolean {
    return this.get(tokens, i) !== undefined;
  }
}
