import { folded, isFolded } from './folding';
import { HashIndex } from './hashIndex';
import { lexicon } from './lexicon';
import { plainWordHash } from './plainWords';
import { Gap, isWord, Kind, type Tokens, tokenise, tokenText } from './tokens';
import { hashStep } from './wordHash';

/** A phrase found: its value, and the token after its last one. */
export interface PhraseMatch<V> {
  readonly value: V;
  readonly next: number;
}

/**
 * Phrases of one or more tokens with a value each. Case, accents and the kind of dash do not count; any white space but an
 * empty line stands for a space. A lookup makes no string, and reads one bit where no phrase begins with the word.
 */
export class PhraseTable<V> {
  private readonly place = lexicon.add(this);
  /** by the hash of all words so far */
  private index = NO_INDEX;
  /** For each beginning of phrases: the number of its last word, or 0 and its last mark or number as it is folded. */
  private readonly words: number[] = [];
  private readonly marks: string[] = [];
  /** the hash of all of it; only while rows are read */
  private hashes: number[] = [];
  /** For each: whether a phrase ends there, or goes on, and the value of the one that ends. */
  private readonly states: number[] = [];
  private readonly values: (V | undefined)[] = [];
  /** the numbers of the words that phrases begin with */
  private readonly firsts: number[] = [];
  /** Marks and numbers that phrases begin with: a bit for the low bits of the hash of each. */
  private firstMarks = 0;

  /** @param unread is read when the next text is split into tokens */
  constructor(private unread: Iterable<readonly [phrase: string, value: V]>) {}

  /** Reads the rows: what the lexicon asks for. */
  enter(): readonly number[] {
    const all = [...this.unread];
    this.index = new HashIndex(all.length);
    for (const [phrase, value] of all) {
      const last = PLAIN.test(phrase) ? this.addWords(phrase) : this.addTokens(tokenise(phrase));
      if (this.states[last] & ENDS) throw new Error(`'${phrase}' stands twice in a table`);
      this.states[last] |= ENDS;
      this.values[last] = value;
    }
    this.unread = NONE;
    this.hashes = [];
    return this.firsts;
  }

  private addWords(phrase: string): number {
    let at = START;
    for (const each of phrase.split(' ')) {
      const word = lexicon.enter(each);
      at = this.step(at, plainWordHash(each), word, '');
    }
    return at;
  }

  /** Adds a phrase with marks, numbers, capitals or accents in it. */
  private addTokens(tokens: Tokens): number {
    let at = START;
    for (let i = 0; i < tokens.count; i++) {
      const spelling = folded(tokenText(tokens, i));
      if (isWord(tokens, i)) at = this.step(at, tokens.hash[i], lexicon.enter(spelling), '');
      else at = this.step(at, tokens.hash[i], 0, spelling);
    }
    return at;
  }

  /** The beginning that is one token longer than the one numbered `from`. */
  private step(from: number, hash: number, word: number, mark: string): number {
    const state = hashStep(from === START ? 0 : this.hashes[from], hash);
    const number = this.index.add(state);
    if (from !== START) this.states[from] |= GOES_ON;
    if (number < this.words.length) return number;
    this.hashes.push(state);
    this.words.push(word);
    this.marks.push(mark);
    this.states.push(0);
    this.values.push(undefined);
    if (from === START && word > 0) this.firsts.push(word);
    else if (from === START) this.firstMarks |= 1 << hash;
    return number;
  }

  /** The words, folded, that phrases begin with; a phrase may also begin with a mark or a number. */
  firstWords(): string[] {
    return this.firsts.map((word) => lexicon.spelling(word));
  }

  /** Whether a phrase may begin at token `i`: if not, {@link match} finds none there. */
  mayBegin(tokens: Tokens, i: number): boolean {
    const word = tokens.word[i];
    if (word > 0) return lexicon.has(word, this.place);
    return (this.firstMarks & (1 << tokens.hash[i])) !== 0 && !isWord(tokens, i);
  }

  /**
   * The longest phrase that begins at token `i`.
   *
   * @param limit the token that the phrase may not reach
   */
  match(tokens: Tokens, i: number, limit: number): PhraseMatch<V> | undefined {
    return this.mayBegin(tokens, i) ? this.longest(tokens, i, limit) : undefined;
  }

  private longest(tokens: Tokens, i: number, limit: number): PhraseMatch<V> | undefined {
    const { index, states } = this;
    let hash = 0;
    let last = -1;
    let next = i;
    for (let at = i; at < limit; at++) {
      if (at > i && tokens.gap[at] === Gap.Blank) break;
      hash = hashStep(hash, tokens.hash[at]);
      const number = index.find(hash);
      if (number < 0 || !this.isLast(tokens, at, number)) break;
      if (states[number] & ENDS) {
        last = number;
        next = at + 1;
      }
      if (!(states[number] & GOES_ON)) break;
    }
    return last < 0 ? undefined : { value: this.values[last] as V, next };
  }

  /** Whether token `i` is the last one of a beginning; hashes alone might agree by chance. */
  private isLast(tokens: Tokens, i: number, number: number): boolean {
    const word = this.words[number];
    if (word > 0) return tokens.word[i] === word;
    return tokens.kind[i] >= Kind.Currency || isFolded(tokens.text, tokens.start[i], tokens.end[i], this.marks[number]);
  }
}

const NONE: readonly never[] = [];
const NO_INDEX = new HashIndex(0);
/** What a beginning is. */
const ENDS = 1;
const GOES_ON = 2;
/** before the first token */
const START = -1;
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;
