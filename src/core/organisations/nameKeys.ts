import type { Tokens } from '../text/tokens';
import { nameKey } from './nameComparison';

interface Known {
  readonly end: number;
  readonly key: string;
}

/** The keys of the names of a text: what {@link nameKey} tells of one that is asked for again and again is kept. */
export class NameKeys {
  /** by first token, of the stretch asked for last */
  private readonly known = new Map<number, Known>();

  constructor(readonly tokens: Tokens) {}

  /** The key of the name in tokens `first` to `end` (exclusive). */
  of(first: number, end: number): string {
    const known = this.known.get(first);
    if (known?.end === end) return known.key;
    const key = nameKey(this.tokens, first, end);
    this.known.set(first, { end, key });
    return key;
  }
}
