import { Gap, hashStep, type Tokens, tokenise } from './tokens';
import { folded } from './wordTable';

interface Node<V> {
  readonly longer: boolean;
  readonly value: V | undefined;
  readonly words: string;
}

/** A phrase found: its value, and the token after its last one. */
export interface PhraseMatch<V> {
  readonly value: V;
  readonly next: number;
}

/** `text` folded, with nothing but letters, digits and marks left: what two spellings of one phrase share. */
function comparable(text: string): string {
  return folded(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u200B-\u200F\uFEFF]+/g, '');
}

/**
 * Phrases of one or more tokens with a value each. Case, accents and the kind of dash do not count; any white space but an
 * empty line stands for a space. A lookup makes no string until all words of a phrase agree.
 */
export class PhraseTable<V> {
  private readonly nodes = new Map<number, Node<V>>();

  /** @throws when a phrase comes twice: a mistake in the table. */
  constructor(rows: Iterable<readonly [phrase: string, value: V]>) {
    for (const [phrase, value] of rows) this.add(phrase, value);
  }

  private add(phrase: string, value: V): void {
    const tokens = tokenise(phrase);
    let state = 0;
    for (let i = 0; i < tokens.count; i++) {
      state = hashStep(state, tokens.hash[i]);
      const node = this.nodes.get(state);
      if (i < tokens.count - 1) this.nodes.set(state, { longer: true, value: node?.value, words: node?.words ?? '' });
      else {
        if (node?.value !== undefined) throw new Error(`'${phrase}' stands twice in a table`);
        this.nodes.set(state, { longer: node?.longer ?? false, value, words: comparable(phrase) });
      }
    }
  }

  /**
   * The longest phrase that begins at token `i`.
   *
   * @param limit the token that the phrase may not reach
   */
  match(tokens: Tokens, i: number, limit: number): PhraseMatch<V> | undefined {
    let state = 0;
    let best: PhraseMatch<V> | undefined;
    for (let at = i; at < limit; at++) {
      if (at > i && tokens.gap[at] === Gap.Blank) break;
      state = hashStep(state, tokens.hash[at]);
      const node = this.nodes.get(state);
      if (node === undefined) break;
      if (node.value !== undefined && comparable(tokens.text.slice(tokens.start[i], tokens.end[at])) === node.words)
        best = { value: node.value, next: at + 1 };
      if (!node.longer) break;
    }
    return best;
  }
}
