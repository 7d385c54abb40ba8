import { HashIndex } from './hashIndex';
import { tokeniseEach } from './tokeniseEach';
import { Gap, hashStep, isWord, Kind, type Tokens, tokenText } from './tokens';
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
    const all = [...rows];
    const { tokens, bounds } = tokeniseEach(all.map(([phrase]) => phrase));
    for (const [k, [, value]] of all.entries()) this.add(tokens, bounds[k], bounds[k + 1], value);
    this.unread = null;
  }

  /** Takes in the phrase in tokens `first` up to `end`. */
  private add(tokens: Tokens, first: number, end: number, value: V): void {
    const words: string[] = [];
    let state = 0;
    let node: Node<V> | undefined;
    for (let i = first; i < end; i++) {
      if (node !== undefined) node.longer = true;
      state = hashStep(state, tokens.hash[i]);
      node = this.nodeOf(state);
      words.push(folded(tokenText(tokens, i)));
    }
    if (node === undefined) return;
    if (node.value !== undefined) throw new Error(`'${words.join(' ')}' stands twice in a table`);
    node.value = value;
    node.words = words;
    if (isWord(tokens, first)) this.firsts.add(words[0]);
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

  /** Whether a phrase may begin at token `i`: if not, {@link match} finds none there. */
  mayBegin(tokens: Tokens, i: number): boolean {
    if (this.unread !== null) this.fill(this.unread);
    return this.index.find(hashStep(0, tokens.hash[i])) >= 0;
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
