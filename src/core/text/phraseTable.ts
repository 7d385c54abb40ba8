import { Gap, hashStep, Kind, type Tokens, tokenise } from './tokens';
import { folded, isFolded } from './wordTable';

interface Node<V> {
  readonly longer: boolean;
  readonly value: V | undefined;
  /** The folded words of the phrase that ends here; empty where none does. */
  readonly words: readonly string[];
}

/** A phrase found: its value, and the token after its last one. */
export interface PhraseMatch<V> {
  readonly value: V;
  readonly next: number;
}

const FILTER_BITS = 1 << 13;

/**
 * Phrases of one or more tokens with a value each. Case, accents and the kind of dash do not count; any white space but an
 * empty line stands for a space. A lookup makes no string.
 */
export class PhraseTable<V> {
  private readonly nodes = new Map<number, Node<V>>();
  /** A bit for the hash of each first word: most tokens begin no phrase. */
  private readonly filter = new Uint8Array(FILTER_BITS >> 3);

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
    const bit = tokens.hash[0] & (FILTER_BITS - 1);
    this.filter[bit >> 3] |= 1 << (bit & 7);
    let state = 0;
    for (let i = 0; i < tokens.count; i++) {
      state = hashStep(state, tokens.hash[i]);
      const node = this.nodes.get(state);
      if (i < tokens.count - 1) this.nodes.set(state, { longer: true, value: node?.value, words: node?.words ?? [] });
      else {
        if (node?.value !== undefined) throw new Error(`'${phrase}' stands twice in a table`);
        this.nodes.set(state, { longer: node?.longer ?? false, value, words });
      }
    }
  }

  /**
   * The longest phrase that begins at token `i`.
   *
   * @param limit the token that the phrase may not reach
   * @throws at the first lookup, when a phrase comes twice: a mistake in the table
   */
  match(tokens: Tokens, i: number, limit: number): PhraseMatch<V> | undefined {
    if (this.unread !== null) this.fill(this.unread);
    const bit = tokens.hash[i] & (FILTER_BITS - 1);
    if ((this.filter[bit >> 3] & (1 << (bit & 7))) === 0) return undefined;
    let state = 0;
    let best: PhraseMatch<V> | undefined;
    for (let at = i; at < limit; at++) {
      if (at > i && tokens.gap[at] === Gap.Blank) break;
      state = hashStep(state, tokens.hash[at]);
      const node = this.nodes.get(state);
      if (node === undefined) break;
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
