import { Gap, hashStep, type Tokens } from '../text/tokens';
import { isSameName } from './nameComparison';
import { NameReader } from './nameSpelling';

/** A name found: its number in the table, and the token after its last one. */
export interface NameMatch {
  readonly form: number;
  readonly end: number;
}

/** Longest name, in tokens; what is longer is not looked for. */
const LONGEST = 32;
const LONGER = 0x40000000;
const FORM = LONGER - 1;

/**
 * Names, looked up by their words in any spelling that {@link NameReader} takes for the same.
 *
 * Every beginning of a name is a row of a hash table in two typed arrays, so that thousands of names load in milliseconds and
 * a lookup makes no string until all words of a name agree.
 */
export class NameTable {
  private keys: Int32Array;
  /** number of the form that ends here, plus one; with LONGER where names go on */
  private values: Int32Array;
  private used = 0;
  private readonly sources: Tokens[] = [];
  private readonly firsts: number[] = [];
  private readonly ends: number[] = [];
  /** the next form with the same words, or -1 */
  private readonly same: number[] = [];
  private readonly reader = new NameReader();

  /** @param expected about how many beginnings of names there will be */
  constructor(expected = 256) {
    let capacity = 512;
    while (capacity < expected * 2) capacity *= 2;
    this.keys = new Int32Array(capacity);
    this.values = new Int32Array(capacity);
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
    let slot = -1;
    for (let i = first; i < end; i = reader.next) {
      if (!reader.read(tokens, i, end)) return form; // never found: a mark that no name is read over
      if (reader.hash === 0) continue;
      if (slot >= 0) this.values[slot] |= LONGER;
      state = hashStep(state, reader.hash);
      slot = this.slotFor(state);
      if (reader.second === 0) continue;
      this.values[slot] |= LONGER;
      state = hashStep(state, reader.second);
      slot = this.slotFor(state);
    }
    if (slot >= 0) this.put(slot, form);
    return form;
  }

  private put(slot: number, form: number): void {
    const taken = (this.values[slot] & FORM) - 1;
    if (taken < 0) {
      this.values[slot] = (this.values[slot] & LONGER) | (form + 1);
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

  /**
   * The longest name that begins at token `i` and that `accept` takes; its end excludes a possessive `'s`.
   *
   * @param limit the token that the name may not reach
   */
  match(tokens: Tokens, i: number, limit: number, accept?: (form: number, end: number) => boolean): NameMatch | undefined {
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
        const bare = this.find(hashStep(state, reader.bareHash));
        if (bare >= 0) best = this.verified(tokens, i, reader.bareEnd, bare, accept) ?? best;
      }
      state = hashStep(state, reader.hash);
      let slot = this.find(state);
      if (slot >= 0 && second !== 0) {
        state = hashStep(state, second);
        slot = this.find(state);
      }
      if (slot < 0) break;
      best = this.verified(tokens, i, reader.next, slot, accept) ?? best;
      if ((this.values[slot] & LONGER) === 0) break;
    }
    return best;
  }

  private verified(
    tokens: Tokens,
    i: number,
    end: number,
    slot: number,
    accept?: (form: number, end: number) => boolean,
  ): NameMatch | undefined {
    const form = (this.values[slot] & FORM) - 1;
    if (form < 0) return undefined;
    if (accept !== undefined && !accept(form, end)) return undefined;
    return isSameName(tokens, i, end, this.sources[form], this.firsts[form], this.ends[form]) ? { form, end } : undefined;
  }

  private find(state: number): number {
    const mask = this.keys.length - 1;
    const key = state === 0 ? 1 : state;
    for (let slot = spread(key) & mask; ; slot = (slot + 1) & mask) {
      if (this.keys[slot] === key) return slot;
      if (this.keys[slot] === 0) return -1;
    }
  }

  private slotFor(state: number): number {
    if ((this.used + 1) * 2 > this.keys.length) this.grow();
    const mask = this.keys.length - 1;
    const key = state === 0 ? 1 : state;
    let slot = spread(key) & mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    if (this.keys[slot] === 0) {
      this.keys[slot] = key;
      this.used++;
    }
    return slot;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.values = new Int32Array(keys.length * 2);
    const mask = this.keys.length - 1;
    for (let k = 0; k < keys.length; k++) {
      if (keys[k] === 0) continue;
      let slot = spread(keys[k]) & mask;
      while (this.keys[slot] !== 0) slot = (slot + 1) & mask;
      this.keys[slot] = keys[k];
      this.values[slot] = values[k];
    }
  }
}

function spread(key: number): number {
  return (key ^ (key >>> 15)) & 0x7fffffff;
}
