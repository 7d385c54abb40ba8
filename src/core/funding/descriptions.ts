import type { Span } from '../model';
import type { SourceText } from '../text/sourceText';
import { Gap, isWord, Kind, type Tokens } from '../text/tokens';
import { functionWords } from './functionWords';

const LONGEST = 4;

/** The fuller name elsewhere in a text of what is called `the sector`, `the region` in one place. Built when first asked. */
export class Descriptions {
  private byHead: Map<number, Span> | null = null;

  constructor(private readonly source: SourceText) {}

  /** The longest description that ends in the word at token `head`, or null where the text has none longer than the word. */
  fullest(head: number): Span | null {
    this.byHead ??= readDescriptions(this.source.tokens);
    return this.byHead.get(this.source.tokens.hash[head]) ?? null;
  }
}

function readDescriptions(tokens: Tokens): Map<number, Span> {
  const spans = new Map<number, Span>();
  /** how many modifiers stand in a row before token `i` */
  let modifiers = 0;
  let isBehindModifier = false;
  for (let i = 0; i < tokens.count; i++) {
    modifiers = isBehindModifier && tokens.gap[i] <= Gap.Line ? modifiers + 1 : 0;
    isBehindModifier = isModifier(tokens, i);
    if (modifiers < 2 || !isBehindModifier || tokens.kind[i] !== Kind.Lower) continue;
    const span = { start: tokens.start[i - Math.min(modifiers, LONGEST)], end: tokens.end[i] };
    const known = spans.get(tokens.hash[i]);
    if (known === undefined || known.end - known.start < span.end - span.start) spans.set(tokens.hash[i], span);
  }
  return spans;
}

function isModifier(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) && functionWords.get(tokens, i) === undefined;
}
