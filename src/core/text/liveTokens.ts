import { LiveString } from './liveString';
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

/** A stretch of the tokens of a text, in a text of its own. */
export interface TokenPart {
  readonly tokens: Tokens;
  /** where it begins in the whole text, in UTF-16 units and in tokens */
  readonly offset: number;
  readonly first: number;
}

/** Room for tokens to come, in hundredths of those there are. */
const SPARE = 10;

type Columns = Omit<Tokens, 'text' | 'count'>;

const NAMES: readonly (keyof Columns)[] = ['start', 'end', 'hash', 'word', 'kind', 'gap'];

/**
 * The tokens of a text that is edited. An edit reads the words around it again and shifts the others in place, so that it costs
 * a fraction of reading the whole text.
 *
 * White space parts tokens whatever stands on its other side: that is where reading begins, and where it falls in step again.
 */
export class LiveTokens {
  readonly text: LiveString;
  private rows: number;
  private columns: Columns;

  /** @param tokens are taken over: they are not to be used by anybody else from now on */
  constructor(tokens: Tokens) {
    const { text, count, ...columns } = tokens;
    this.text = new LiveString(text);
    this.rows = count;
    this.columns = columns;
  }

  get count(): number {
    return this.rows;
  }

  /** All tokens as they are now. Later changes write into the same columns: what was asked for before them is void. */
  read(): Tokens {
    return this.columnsOf(this.text.toString(), 0, this.rows);
  }

  /** The tokens `first` up to `end` with the text around them, as if there were no others. */
  part(first: number, end: number): TokenPart {
    const offset = first === 0 ? 0 : this.columns.end[first - 1];
    const limit = end < this.rows ? this.columns.start[end] : this.text.length;
    const tokens = this.columnsOf(this.text.slice(offset, limit), first, end);
    return { tokens: { ...tokens, start: tokens.start.map((at) => at - offset), end: tokens.end.map((at) => at - offset) }, offset, first };
  }

  private columnsOf(text: string, first: number, last: number): Tokens {
    const { start, end, kind, gap, hash, word } = this.columns;
    // made as `tokenise` makes it: engines read objects of one shape fastest
    return {
      text,
      count: last - first,
      start: start.subarray(first, last),
      end: end.subarray(first, last),
      kind: kind.subarray(first, last),
      gap: gap.subarray(first, last),
      hash: hash.subarray(first, last),
      word: word.subarray(first, last),
    };
  }

  /**
   * Follows a change.
   *
   * @param change offsets must lie within the text as it is before
   */
  change({ start, end, text: inserted }: TextChange): TokenSplice {
    const shift = inserted.length - (end - start);
    const { text } = this;
    text.replace(start, end, inserted);
    const first = this.lastPartedBefore(start);
    const from = first < 0 ? 0 : this.columns.start[first];
    const firstGap = first < 0 ? Gap.Blank : this.columns.gap[first];
    let last = this.firstPartedFrom(this.firstFrom(end));
    for (let reach = 1; ; reach *= 2) {
      const window = tokenise(text.slice(from, last < this.rows ? this.columns.end[last] + shift : text.length));
      if (last < this.rows && !this.endsWith(window, from, last, shift)) {
        last = this.firstPartedFrom(last + reach);
        continue;
      }
      if (window.count > 0) window.gap[0] = firstGap;
      const splice = { first: Math.max(first, 0), removed: Math.min(last + 1, this.rows) - Math.max(first, 0), added: window.count };
      this.splice(splice, window, from, shift);
      return splice;
    }
  }

  /** The first token that begins at `offset` or after; the number of tokens where none does. */
  firstFrom(offset: number): number {
    let low = 0;
    let high = this.rows;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.columns.start[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The last token that begins before `offset` and has white space before it, or -1: the text is read from its beginning then. */
  private lastPartedBefore(offset: number): number {
    let at = this.firstFrom(offset) - 1;
    while (at > 0 && this.columns.gap[at] === Gap.None) at--;
    return at > 0 ? at : -1;
  }

  /** The first token from number `at` on that has white space behind it, or the number of tokens where none has. */
  private firstPartedFrom(at: number): number {
    for (let i = at; i + 1 < this.rows; i++) if (this.columns.gap[i + 1] !== Gap.None) return i;
    return this.rows;
  }

  /** Whether a stretch that was read again ends in the token it ended in before. */
  private endsWith(window: Tokens, from: number, last: number, shift: number): boolean {
    const end = window.count - 1;
    return (
      end >= 0 &&
      window.start[end] + from === this.columns.start[last] + shift &&
      window.end[end] + from === this.columns.end[last] + shift &&
      window.kind[end] === this.columns.kind[last] &&
      window.hash[end] === this.columns.hash[last]
    );
  }

  private splice({ first, removed, added }: TokenSplice, window: Tokens, from: number, shift: number): void {
    const old = first + removed;
    const next = first + added;
    const count = this.rows + added - removed;
    if (count > this.columns.start.length) this.grow(count);
    const { columns } = this;
    const { start, end } = columns;
    for (const name of NAMES) {
      if (next !== old) columns[name].copyWithin(next, old, this.rows);
      columns[name].set(window[name], first);
    }
    for (let i = first; i < next; i++) {
      start[i] += from;
      end[i] += from;
    }
    if (shift !== 0) {
      for (let i = next; i < count; i++) start[i] += shift;
      for (let i = next; i < count; i++) end[i] += shift;
    }
    this.rows = count;
  }

  private grow(count: number): void {
    const capacity = count + Math.ceil((count * SPARE) / 100);
    for (const name of NAMES) this.columns = { ...this.columns, [name]: wider(this.columns[name], capacity) };
  }
}

function wider<C extends Int32Array | Uint16Array | Uint8Array>(cells: C, capacity: number): C {
  const room = new (cells.constructor as new (length: number) => C)(capacity);
  room.set(cells);
  return room;
}
