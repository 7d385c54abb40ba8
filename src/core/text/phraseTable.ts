import { HashIndex } from './hashIndex';
import { Gap, hashStep, isWord, Kind, type Tokens, tokenise } from './tokens';
import { folded, isFolded } from './wordTable';

/** A beginning of phrases. */
interface Node<V> {
  /** Whether a phrase goes on from here. */
  longer: boolean;
  value: V | undefined;
  /** The folded words of the phrase that ends here; empty where none does. */
  words: readonly string[];
}

/** A phrase found: its value, and the token after its last one. */
export interface PhraseMatch<V> {
  readonly value: V;
  readonly next: number;
}

/**
 * Phrases of one or more tokens with a value each. Case, accents and the kind of dash do not count; any white space but an
 * empty line stands for a space. A lookup makes no string.
 */
export class PhraseTable<V> {
  /** by the hash of all words so far */
  private readonly index = new HashIndex();
  private readonly nodes: Node<V>[] = [];
  private readonly firsts = new Set<string>();

  /** Until the first lookup: a table costs nothing before it is needed. */
  private unread: Iterable<readonly [phrase: string, value: V]> | null;

  constructor(rows: Iterable<readonly [phrase: string, value: V]>) {
    this.unread = rows;
  }

  private fill(rows: Iterable<readonly [phrase: string, value: V]>): void {
    for (const [phrase, value] of rows) this.add(phrase, value);
    this.unread = null;
  }

  private add(phrase: string, value: V): void {
    const tokens = tokenise(phrase);
    const words = Array.from({ length: tokens.count }, (_, i) => folded(phrase.slice(tokens.start[i], tokens.end[i])));
    if (isWord(tokens, 0)) this.firsts.add(words[0]);
    let state = 0;
    for (let i = 0; i < tokens.count; i++) {
      state = hashStep(state, tokens.hash[i]);
      const node = this.nodeOf(state);
      if (i < tokens.count - 1) {
        node.longer = true;
        continue;
      }
      if (node.value !== undefined) throw new Error(`'${phrase}' stands twice in a table`);
      node.value = value;
      node.words = words;
    }
  }

  private nodeOf(state: number): Node<V> {
    const number = this.index.add(state);
    if (number === this.nodes.length) this.nodes.push({ longer: false, value: undefined, words: [] });
    return this.nodes[number];
  }

  /** The words, folded, that phrases begin with; a phrase may also begin with a mark or a number. */
  firstWords(): string[] {
    if (this.unread !== null) this.fill(this.unread);
    return [...this.firsts];
  }

  /**
   * The longest phrase that begins at token `i`.
   *
   * @param limit the token that the phrase may not reach
   * @throws at the first lookup, when a phrase comes twice: a mistake in the table
   */
  match(tokens: Tokens, i: number, limit: number): PhraseMatch<V> | undefined {
    if (this.unread !== null) this.fill(this.unread);
    let state = 0;
    let best: PhraseMatch<V> | undefined;
    for (let at = i; at < limit; at++) {
      if (at > i && tokens.gap[at] === Gap.Blank) break;
      state = hashStep(state, tokens.hash[at]);
      const number = this.index.find(state);
      if (number < 0) break;
      const node = this.nodes[number];
      if (node.value !== undefined && isPhrase(tokens, i, node.words)) best = { value: node.value, next: at + 1 };
      if (!node.longer) break;
    }
    return best;
  }
}

/** Whether the tokens from `i` on are `words`; hashes alone might agree by chance. */
function isPhrase(tokens: Tokens, i: number, words: readonly string[]): boolean {
  for (let w = 0; w < words.length; w++) {
    const at = i + w;
    if (tokens.kind[at] < Kind.Currency && !isFolded(tokens.text, tokens.start[at], tokens.end[at], words[w])) return false;
  }
  return true;
}
