import { type Anchor, CONTEXT_LENGTH } from './anchor';
import { type FoldedText, foldText } from './foldedText';
import { STRETCH_LENGTH } from './stretches';

/** Begins and ends a text. No folded text has a line break inside, so what stands at an end of the text agrees there only. */
const BORDER = '\n';

/** The folded words of an anchor with their context. Offsets in UTF-16 units of `text`, end exclusive. */
export interface ContextWindow {
  readonly text: string;
  /** where the quote begins and ends */
  readonly start: number;
  readonly end: number;
  /** where the stretches of `STRETCH_LENGTH` begin that are looked up: those that have some of the context; ascending */
  readonly stretches: readonly number[];
}

/** Every so many units a stretch of a window is looked up. */
const STEP = 3;

/** The folded text with its borders. */
export function withBorders(text: string): FoldedText {
  const folded = foldText(text);
  const offsets = new Int32Array(folded.offsets.length + 2);
  offsets.set(folded.offsets, BORDER.length);
  offsets[offsets.length - 1] = text.length;
  return { text: BORDER + folded.text + BORDER, offsets };
}

export function windowOf({ prefix, exact, suffix }: Anchor): ContextWindow {
  const folded = foldText(prefix + exact + suffix);
  const isFirst = prefix.length < CONTEXT_LENGTH - 1;
  const isLast = suffix.length < CONTEXT_LENGTH - 1;
  const text = (isFirst ? BORDER : '') + folded.text + (isLast ? BORDER : '');
  const at = (offset: number) => folded.offsets.findIndex((each) => each >= offset) + (isFirst ? BORDER.length : 0);
  const start = at(prefix.length);
  const end = at(prefix.length + exact.length);
  return { text, start, end, stretches: stretchesOf(text.length, start, end) };
}

export function stretchAt({ text }: ContextWindow, at: number): string {
  return text.slice(at, at + STRETCH_LENGTH);
}

function stretchesOf(length: number, start: number, end: number): number[] {
  const last = length - STRETCH_LENGTH;
  const stretches = [start - STRETCH_LENGTH, end].filter((at) => at >= 0 && at <= last);
  for (let at = 0; at <= last; at += STEP) {
    const isInsideQuote = at >= start && at + STRETCH_LENGTH <= end;
    if (isInsideQuote) at = end - STRETCH_LENGTH + 1 - STEP;
    else stretches.push(at);
  }
  return stretches.sort((a, b) => a - b);
}
