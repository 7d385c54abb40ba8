import { unitAt } from './characters';
import { type Tokens, tokenText } from './tokens';

/** Words kept, at the most: a newer one takes the place of an older one. A power of two. */
const CAPACITY = 16_384;

/** The bits of a hash that tell the second place begin here. */
const OTHER_BITS = 15;

const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const TO_SMALL = 0x20;

/** What is known of a word. */
interface Known {
  /** in lower case */
  readonly word: string;
}

/**
 * What is known of the words met last, so that a word that comes again costs one comparison: for each spelling in lower case the
 * word itself, the same string every time, and what depends on nothing else. A word has two places, so that two words that share
 * one do not keep taking it from one another.
 */
export class WordMemory<V extends Known> {
  /** by place the hash of the word, so that no other word need be looked at */
  private readonly hashes = new Int32Array(CAPACITY);
  private readonly known: (V | null)[] = [];

  /** @param read makes what to keep of the word at a token, given in lower case */
  constructor(private readonly read: (tokens: Tokens, i: number, word: string) => V) {}

  /** What is kept of the word at token `i`. */
  get(tokens: Tokens, i: number): V {
    const hash = tokens.hash[i];
    const first = hash & (CAPACITY - 1);
    const second = (hash >>> OTHER_BITS) & (CAPACITY - 1);
    return this.at(first, hash, tokens, i) ?? this.at(second, hash, tokens, i) ?? this.meet(first, second, tokens, i);
  }

  private at(place: number, hash: number, tokens: Tokens, i: number): V | null {
    if (this.hashes[place] !== hash) return null;
    const known = this.known[place];
    return known != null && isSpelled(tokens.text, tokens.start[i], tokens.end[i], known.word) ? known : null;
  }

  /** Keeps a word in the place that is free, or else in the first. */
  private meet(first: number, second: number, tokens: Tokens, i: number): V {
    const { known } = this;
    if (known.length === 0) for (let each = 0; each < CAPACITY; each++) known.push(null);
    const word = lasting(tokenText(tokens, i).toLowerCase());
    for (const place of [first, second]) {
      const here = known[place];
      if (here?.word === word) return here;
    }
    const met = this.read(tokens, i, word);
    const place = known[first] !== null && known[second] === null ? second : first;
    this.hashes[place] = tokens.hash[i];
    known[place] = met;
    return met;
  }
}

/** Whether the text from `start` to `end` is `word`, which is in lower case; may miss it where it has capitals beyond ASCII. */
function isSpelled(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let i = start; i < end; i++) {
    const code = unitAt(text, i);
    const small = code >= CAPITAL_A && code <= CAPITAL_Z ? code + TO_SMALL : code;
    if (small !== unitAt(word, i - start)) return false;
  }
  return true;
}

/** The same word as the name of a property: a string that engines hold once, compare by its place, and that holds on to no text. */
function lasting(word: string): string {
  return Object.keys({ [word]: true })[0];
}
