import { HashIndex } from '../text/hashIndex';
import { Gap, Kind, type Tokens } from '../text/tokens';
import { hashStep } from '../text/wordHash';
import { isSameName } from './nameComparison';
import { NameReader, spellingOf } from './nameSpelling';

/** A name found: its number in the table, and the token after its last one. */
export interface NameMatch {
  readonly form: number;
  readonly end: number;
}

/**
 * Whether a name in tokens `first` to `end` (exclusive) of a text may be the one of that number, whose words it has.
 */
export type Accept = (tokens: Tokens, first: number, end: number, form: number) => boolean;

/** Longest name, in tokens; what is longer is not looked for. */
const LONGEST = 32;
const LONGER = 0x40000000;
const FORM = LONGER - 1;

/**
 * Names, looked up by their words in any spelling that {@link NameReader} takes for the same.
 *
 * Every beginning of a name is found by the hash of its words, so that thousands of names load in milliseconds and a lookup
 * makes no string until all words of a name agree.
 */
export class NameTable {
  private readonly beginnings: HashIndex;
  /** for each beginning the number of the form that ends there, plus one; with LONGER where names go on */
  private readonly values: number[] = [];
  private readonly sources: Tokens[] = [];
  private readonly firsts: number[] = [];
  private readonly ends: number[] = [];
  /** the next form with the same words, or -1 */
  private readonly same: number[] = [];
  private readonly reader = new NameReader();

  /** @param expected about how many beginnings of names there will be */
  constructor(expected = 64) {
    this.beginnings = new HashIndex(expected);
  }

  get size(): number {
    return this.firsts.length;
  }

  /** Takes in the name in tokens `first` to `end` (exclusive) and returns its number; names are numbered from 0. */
  add(tokens: Tokens, first: number, end: number): number {
    const form = this.firsts.length;
    this.sources.push(tokens);
    this.firsts.push(first);
    this.ends.push(end);
    this.same.push(-1);
    const { reader } = this;
    let state = 0;
    let at = -1;
    for (let i = first; i < end; i = reader.next) {
      if (!reader.read(tokens, i, end)) return form; // never found: a mark that no name is read over
      if (reader.hash === 0) continue;
      if (at >= 0) this.values[at] |= LONGER;
      state = hashStep(state, reader.hash);
      at = this.beginning(state);
      if (reader.second === 0) continue;
      this.values[at] |= LONGER;
      state = hashStep(state, reader.second);
      at = this.beginning(state);
    }
    if (at >= 0) this.put(at, form);
    return form;
  }

  private beginning(state: number): number {
    const number = this.beginnings.add(state);
    if (number === this.values.length) this.values.push(0);
    return number;
  }

  private put(at: number, form: number): void {
    const taken = (this.values[at] & FORM) - 1;
    if (taken < 0) {
      this.values[at] = (this.values[at] & LONGER) | (form + 1);
      return;
    }
    this.same[form] = this.same[taken];
    this.same[taken] = form;
  }

  /** The next name with the same words, or -1. */
  sameWords(form: number): number {
    return this.same[form];
  }

  /** The tokens that a name was taken in from. */
  sourceOf(form: number): { readonly tokens: Tokens; readonly first: number; readonly end: number } {
    return { tokens: this.sources[form], first: this.firsts[form], end: this.ends[form] };
  }

  /** Whether a name may begin at token `i`: if not, {@link match} finds none there. */
  mayBegin(tokens: Tokens, i: number): boolean {
    if (this.beginnings.find(hashStep(0, tokens.hash[i])) >= 0 || spellingOf(tokens, i) !== undefined) return true;
    const next = i + 1;
    return next < tokens.count && tokens.gap[next] === Gap.None && tokens.kind[next] >= Kind.Possessive;
  }

  /**
   * The longest name that begins at token `i` and that `accept` takes; its end excludes a possessive `'s`.
   *
   * @param limit the token that the name may not reach
   * @param beyond names that end at or before this token do not count
   */
  match(tokens: Tokens, i: number, limit: number, accept?: Accept, beyond = i): NameMatch | undefined {
    const { reader } = this;
    const stop = Math.min(limit, i + LONGEST);
    let best: NameMatch | undefined;
    let state = 0;
    for (let at = i; at < stop; at = reader.next) {
      if (at > i && tokens.gap[at] >= Gap.Wide && tokens.gap[at] !== Gap.Line) break;
      if (!reader.read(tokens, at, stop)) break;
      if (reader.hash === 0) {
        if (at === i) break;
        continue;
      }
      const { second } = reader;
      if (reader.bareEnd !== 0) {
        const bare = this.beginnings.find(hashStep(state, reader.bareHash));
        if (bare >= 0 && reader.bareEnd > beyond) best = this.verified(tokens, i, reader.bareEnd, bare, accept) ?? best;
      }
      state = hashStep(state, reader.hash);
      let found = this.beginnings.find(state);
      if (found >= 0 && second !== 0) {
        state = hashStep(state, second);
        found = this.beginnings.find(state);
      }
      if (found < 0) break;
      if (reader.next > beyond) best = this.verified(tokens, i, reader.next, found, accept) ?? best;
      if ((this.values[found] & LONGER) === 0) break;
    }
    return best;
  }

  private verified(tokens: Tokens, i: number, end: number, beginning: number, accept?: Accept): NameMatch | undefined {
    const form = (this.values[beginning] & FORM) - 1;
    if (form < 0) return undefined;
    if (accept !== undefined && !accept(tokens, i, end, form)) return undefined;
    return isSameName(tokens, i, end, this.sources[form], this.firsts[form], this.ends[form]) ? { form, end } : undefined;
  }
}
