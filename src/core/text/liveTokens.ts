import { Gap, type Tokens, tokenise } from './tokens';

/** What an edit puts in the place of a stretch of text. */
export interface TextChange {
  /** UTF-16 offsets into the text before the change, `end` exclusive */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Which tokens a change replaced: `removed` of the old ones from `first` on, by `added` new ones. */
export interface TokenSplice {
  readonly first: number;
  readonly removed: number;
  readonly added: number;
}

type Column = Int32Array | Uint16Array | Uint8Array;

/** Room for tokens to come, in hundredths of those there are. */
const SPARE = 10;

/**
 * The tokens of a text that is edited. An edit reads the words around it again and shifts the others in place, so that it costs
 * a fraction of reading the whole text.
 *
 * White space parts tokens whatever stands on its other side: that is where reading begins, and where it falls in step again.
 */
export class LiveTokens {
  private count: number;
  private start: Int32Array;
  private end: Int32Array;
  private hash: Int32Array;
  private word: Uint16Array;
  private kind: Uint8Array;
  private gap: Uint8Array;
  private text: string;

  /** @param tokens are taken over: they are not to be used by anybody else from now on */
  constructor(tokens: Tokens) {
    this.text = tokens.text;
    this.count = tokens.count;
    this.start = tokens.start;
    this.end = tokens.end;
    this.hash = tokens.hash;
    this.word = tokens.word;
    this.kind = tokens.kind;
    this.gap = tokens.gap;
  }

  /** The tokens as they are now. Later changes write into the same columns: what was asked for before them is void. */
  read(): Tokens {
    const { text, count } = this;
    const column = <C extends Column>(cells: C) => cells.subarray(0, count) as C;
    return {
      text,
      count,
      start: column(this.start),
      end: column(this.end),
      hash: column(this.hash),
      word: column(this.word),
      kind: column(this.kind),
      gap: column(this.gap),
    };
  }

  /**
   * Follows a change.
   *
   * @param change offsets must lie within the text as it is before
   */
  change({ start, end, text: inserted }: TextChange): TokenSplice {
    const shift = inserted.length - (end - start);
    const text = this.text.slice(0, start) + inserted + this.text.slice(end);
    const first = this.lastPartedBefore(start);
    const from = first < 0 ? 0 : this.start[first];
    const firstGap = first < 0 ? Gap.Blank : this.gap[first];
    let last = this.firstPartedFrom(this.firstFrom(end));
    for (let reach = 1; ; reach *= 2) {
      const window = tokenise(text.slice(from, last < this.count ? this.end[last] + shift : text.length));
      if (last < this.count && !this.endsWith(window, from, last, shift)) {
        last = this.firstPartedFrom(last + reach);
        continue;
      }
      if (window.count > 0) window.gap[0] = firstGap;
      const splice = { first: Math.max(first, 0), removed: Math.min(last + 1, this.count) - Math.max(first, 0), added: window.count };
      this.splice(splice, window, from, shift);
      this.text = text;
      return splice;
    }
  }

  /** The first token that begins at `offset` or after. */
  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The last token that begins before `offset` and has white space before it, or -1: the text is read from its beginning then. */
  private lastPartedBefore(offset: number): number {
    let at = this.firstFrom(offset) - 1;
    while (at > 0 && this.gap[at] === Gap.None) at--;
    return at > 0 ? at : -1;
  }

  /** The first token from number `at` on that has white space behind it, or the number of tokens where none has. */
  private firstPartedFrom(at: number): number {
    for (let i = at; i + 1 < this.count; i++) if (this.gap[i + 1] !== Gap.None) return i;
    return this.count;
  }

  /** Whether a stretch that was read again ends in the token it ended in before. */
  private endsWith(window: Tokens, from: number, last: number, shift: number): boolean {
    const end = window.count - 1;
    return (
      end >= 0 &&
      window.start[end] + from === this.start[last] + shift &&
      window.end[end] + from === this.end[last] + shift &&
      window.kind[end] === this.kind[last] &&
      window.hash[end] === this.hash[last]
    );
  }

  private splice({ first, removed, added }: TokenSplice, window: Tokens, from: number, shift: number): void {
    const old = first + removed;
    const next = first + added;
    const count = this.count + added - removed;
    if (count > this.start.length) this.grow(count);
    const { start, end, hash, word, kind, gap } = this;
    if (next !== old) for (const column of [start, end, hash, word, kind, gap]) column.copyWithin(next, old, this.count);
    if (shift !== 0) {
      for (let i = next; i < count; i++) start[i] += shift;
      for (let i = next; i < count; i++) end[i] += shift;
    }
    for (let k = 0; k < added; k++) {
      start[first + k] = window.start[k] + from;
      end[first + k] = window.end[k] + from;
    }
    hash.set(window.hash, first);
    word.set(window.word, first);
    kind.set(window.kind, first);
    gap.set(window.gap, first);
    this.count = count;
  }

  private grow(count: number): void {
    const capacity = count + Math.ceil((count * SPARE) / 100);
    const wider = <C extends Column>(cells: C, room: C): C => {
      room.set(cells.subarray(0, this.count));
      return room;
    };
    this.start = wider(this.start, new Int32Array(capacity));
    this.end = wider(this.end, new Int32Array(capacity));
    this.hash = wider(this.hash, new Int32Array(capacity));
    this.word = wider(this.word, new Uint16Array(capacity));
    this.kind = wider(this.kind, new Uint8Array(capacity));
    this.gap = wider(this.gap, new Uint8Array(capacity));
  }
}
