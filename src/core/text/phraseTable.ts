import { HashIndex } from './hashIndex';
import { plainWordHash } from './plainWords';
import { Gap, hashStep, isWord, Kind, type Tokens, tokenise, tokenText } from './tokens';
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
  private index: HashIndex | null = null;
  private readonly nodes: Node<V>[] = [];
  private readonly firsts = new Set<string>();

  /** @param unread is read at the first lookup: a table costs nothing before it is needed */
  constructor(private unread: Iterable<readonly [phrase: string, value: V]>) {}

  private fill(): HashIndex {
    const all = [...this.unread];
    const index = new HashIndex(all.length);
    for (const [phrase, value] of all) this.add(index, readPhrase(phrase), value);
    this.unread = NONE;
    this.index = index;
    return index;
  }

  private add(index: HashIndex, { words, hashes, beginsWithWord }: Phrase, value: V): void {
    let state = 0;
    let node: Node<V> | undefined;
    for (const hash of hashes) {
      if (node !== undefined) node.longer = true;
      state = hashStep(state, hash);
      node = this.nodeOf(index.add(state));
    }
    if (node === undefined) return;
    if (node.value !== undefined) throw new Error(`'${words.join(' ')}' stands twice in a table`);
    node.value = value;
    node.words = words;
    if (beginsWithWord) this.firsts.add(words[0]);
  }

  private nodeOf(number: number): Node<V> {
    if (number === this.nodes.length) this.nodes.push({ longer: false, value: undefined, words: NONE });
    return this.nodes[number];
  }

  /** The words, folded, that phrases begin with; a phrase may also begin with a mark or a number. */
  firstWords(): string[] {
    if (this.index === null) this.fill();
    return [...this.firsts];
  }

  /** Whether a phrase may begin at token `i`: if not, {@link match} finds none there. */
  mayBegin(tokens: Tokens, i: number): boolean {
    return (this.index ?? this.fill()).find(hashStep(0, tokens.hash[i])) >= 0;
  }

  /**
   * The longest phrase that begins at token `i`.
   *
   * @param limit the token that the phrase may not reach
   * @throws at the first lookup, when a phrase comes twice: a mistake in the table
   */
  match(tokens: Tokens, i: number, limit: number): PhraseMatch<V> | undefined {
    const index = this.index ?? this.fill();
    let state = 0;
    let best: PhraseMatch<V> | undefined;
    for (let at = i; at < limit; at++) {
      if (at > i && tokens.gap[at] === Gap.Blank) break;
      state = hashStep(state, tokens.hash[at]);
      const number = index.find(state);
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

const NONE: readonly never[] = [];

/** A phrase as it is looked up. */
interface Phrase {
  /** folded */
  readonly words: readonly string[];
  readonly hashes: readonly number[];
  readonly beginsWithWord: boolean;
}

function readPhrase(phrase: string): Phrase {
  const words = phrase.split(' ');
  const hashes = words.map(plainWordHash);
  return hashes.includes(0) ? readTokens(tokenise(phrase)) : { words, hashes, beginsWithWord: true };
}

/** A phrase with marks, numbers, capitals or accents in it. */
function readTokens(tokens: Tokens): Phrase {
  const words: string[] = [];
  for (let i = 0; i < tokens.count; i++) words.push(folded(tokenText(tokens, i)));
  return { words, hashes: [...tokens.hash], beginsWithWord: tokens.count > 0 && isWord(tokens, 0) };
}
