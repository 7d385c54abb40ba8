import type { Span } from '../model';
import { Kind } from '../text/tokens';
import { type Chunk, type MentionCursor, readChunks } from './chunks';
import { Is } from './chunkTypes';
import type { Findings } from './placed';
import { isIn, NO_CLASSES, type WordClass } from './wordClasses';
import { wordingOf } from './wording';

/** A sentence as chunks, with what is needed to read their words. */
export class Clause {
  readonly chunks: readonly Chunk[];
  /** The indexes of the chunks that are sums. */
  readonly sums: readonly number[];
  /** What is in it at all, as masks: a reader whose words are not there need not look for them. */
  private readonly types: number;
  private readonly classes: readonly number[];
  private readonly lemmas: number;

  constructor(
    readonly findings: Findings,
    cursor: MentionCursor,
    readonly firstToken: number,
    readonly endToken: number,
  ) {
    this.chunks = readChunks(findings, cursor, firstToken, endToken);
    const sums: number[] = [];
    const all = [...NO_CLASSES];
    let types = 0;
    let lemmas = 0;
    for (let k = 0; k < this.chunks.length; k++) {
      const { type, classes, trigger } = this.chunks[k];
      types |= type;
      if (type === Is.Sum) sums.push(k);
      if (trigger !== null) lemmas |= trigger.lemmas;
      if (classes !== NO_CLASSES) for (let column = 0; column < all.length; column++) all[column] |= classes[column];
    }
    this.sums = sums;
    this.types = types;
    this.classes = all;
    this.lemmas = lemmas;
  }

  /** Whether a chunk of one of `types` stands in it. */
  holds(types: number): boolean {
    return (this.types & types) !== 0;
  }

  /** Whether a word of the class stands in it. */
  mentions(words: WordClass): boolean {
    return isIn(this.classes, words);
  }

  /** Whether a verb or noun of the class governs something in it. */
  tells(lemmas: number): boolean {
    return (this.lemmas & lemmas) !== 0;
  }

  /** Whether a sum stands before chunk `k`. */
  hasSumBefore(k: number): boolean {
    return this.sums.length > 0 && this.sums[0] < k;
  }

  /** The last sum before chunk `k`, or -1. */
  sumBefore(k: number): number {
    let i = this.sums.length - 1;
    while (i >= 0 && this.sums[i] >= k) i--;
    return i < 0 ? -1 : this.sums[i];
  }

  /** The first sum behind chunk `k`, or -1. */
  sumAfter(k: number): number {
    let i = 0;
    while (i < this.sums.length && this.sums[i] <= k) i++;
    return i === this.sums.length ? -1 : this.sums[i];
  }

  /** Chunk `i`, or undefined outside the sentence. An array asked for an index below 0 is slow from then on: it is never asked. */
  chunkAt(i: number): Chunk | undefined {
    return i >= 0 && i < this.chunks.length ? this.chunks[i] : undefined;
  }

  /** The type of chunk `i`. */
  typeAt(i: number): Is {
    return i >= 0 && i < this.chunks.length ? this.chunks[i].type : Is.Outside;
  }

  /** Whether chunk `i` begins with one of the words `a`, `b` and so on; more of them are a set, for {@link isOneOf}. */
  isWord(i: number, a: string, b = a, c = a, d = a, e = a): boolean {
    if (i < 0 || i >= this.chunks.length) return false;
    const { word } = this.chunks[i];
    return word === a || word === b || word === c || word === d || word === e;
  }

  /** Whether chunk `i` begins with a word of `words`. */
  isOneOf(i: number, words: WordClass): boolean {
    return i >= 0 && i < this.chunks.length && isIn(this.chunks[i].classes, words);
  }

  /** Whether one of `words` stands among the `reach` chunks before chunk `k`, with nothing but words and articles between. */
  hasBefore(k: number, reach: number, words: WordClass): boolean {
    if (!this.mentions(words)) return false;
    for (let j = k - 1; j >= 0 && k - j <= reach; j--) {
      const { type, classes } = this.chunks[j];
      if (isIn(classes, words)) return true;
      if (type !== Is.Word && type !== Is.Determiner) return false;
    }
    return false;
  }

  /** Whether a possessive ending follows chunk `i`. */
  isPossessive(i: number): boolean {
    const { tokens } = this.findings.source;
    const next = this.chunks[i].next;
    return next < tokens.count && tokens.kind[next] === Kind.Possessive;
  }

  /** The text of chunks `from` up to `to` (exclusive), trimmed of marks at its end. */
  span(from: number, to: number): Span {
    const { tokens } = this.findings.source;
    const first = this.chunks[from].first;
    let last = this.chunks[to - 1].next - 1;
    while (last > first && (tokens.kind[last] === Kind.Punctuation || tokens.kind[last] === Kind.Symbol) && !isClosing(tokens.hash[last]))
      last--;
    return { start: tokens.start[first], end: tokens.end[last] };
  }

  text(span: Span): string {
    return wordingOf(this.findings.source.text, span);
  }

  spanOf(chunk: Chunk): Span {
    const { tokens } = this.findings.source;
    return { start: tokens.start[chunk.first], end: tokens.end[chunk.next - 1] };
  }
}

function isClosing(code: number): boolean {
  return code === 0x29 || code === 0x25;
}
