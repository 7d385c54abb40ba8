import { unitAt } from './characters';
import { type Tokens, tokenText } from './tokens';

/** Words kept, at the most: a newer one takes the place of an older one. A power of two. */
const CAPACITY = 16_384;

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
 * word itself, the same string every time, and what depends on nothing else.
 */
export class WordMemory<V extends Known> {
  private readonly slots: (V | null)[] = [];

  /** @param read makes what to keep of the word at a token, given in lower case */
  constructor(private readonly read: (tokens: Tokens, i: number, word: string) => V) {}

  /** What is kept of the word at token `i`. */
  get(tokens: Tokens, i: number): V {
    const { slots } = this;
    if (slots.length === 0) for (let slot = 0; slot < CAPACITY; slot++) slots.push(null);
    const slot = tokens.hash[i] & (CAPACITY - 1);
    const known = slots[slot];
    if (known !== null && isSpelled(tokens.text, tokens.start[i], tokens.end[i], known.word)) return known;
    const word = lasting(tokenText(tokens, i).toLowerCase());
    if (known?.word === word) return known;
    const met = this.read(tokens, i, word);
    slots[slot] = met;
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
