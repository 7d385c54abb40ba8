import type { Span } from '../model';
import { finish, inPieces, type Steps } from '../steps';
import type { SourceText } from '../text/sourceText';
import { Gap, isWord, Kind, type Tokens } from '../text/tokens';
import { functionWords } from './functionWords';

const LONGEST = 4;

/** Tokens between two pauses. */
const STEP = 16_384;

/** The fuller name elsewhere in a text of what is called `the sector`, `the region` in one place. Read when first asked, if not before. */
export class Descriptions {
  private byHead: ReadonlyMap<number, Span> | null = null;

  constructor(private readonly source: SourceText) {}

  /** The longest description that ends in the word at token `head`, or null where the text has none longer than the word. */
  fullest(head: number): Span | null {
    return (this.byHead ?? finish(this.read())).get(this.source.tokens.hash[head]) ?? null;
  }

  /** Reads the text with pauses. */
  *read(): Steps<ReadonlyMap<number, Span>> {
    const { tokens } = this.source;
    const spans = new Map<number, Span>();
    yield* inPieces(tokens.count, STEP, (from, to) => readDescriptions(tokens, from, to, spans));
    return (this.byHead = spans);
  }
}

/** Reads those that end in one of the tokens `from` up to `to`. */
function readDescriptions(tokens: Tokens, from: number, to: number, spans: Map<number, Span>): void {
  /** how many modifiers stand in a row before token `i` */
  let modifiers = 0;
  let isBehindModifier = false;
  for (let i = Math.max(0, from - LONGEST - 1); i < to; i++) {
    modifiers = isBehindModifier && tokens.gap[i] <= Gap.Line ? modifiers + 1 : 0;
    isBehindModifier = isModifier(tokens, i);
    if (i < from || modifiers < 2 || !isBehindModifier || tokens.kind[i] !== Kind.Lower) continue;
    const span = { start: tokens.start[i - Math.min(modifiers, LONGEST)], end: tokens.end[i] };
    const known = spans.get(tokens.hash[i]);
    if (known === undefined || known.end - known.start < span.end - span.start) spans.set(tokens.hash[i], span);
  }
}

function isModifier(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) && functionWords.get(tokens, i) === undefined;
}
