import type { ContextWindow } from './contextWindow';

/** A place where a quote stands with some of its context. Offsets and lengths in UTF-16 units of the folded text. */
export interface Agreement {
  readonly start: number;
  readonly end: number;
  /** how much of the context stands right before and right after it */
  readonly before: number;
  readonly after: number;
  /** whether that is all of the context */
  readonly isWhole: boolean;
}

/** How much of the context agrees. */
export function contextOf({ before, after }: Agreement): number {
  return before + after;
}

/** What agrees where a quote may start; null where the quote does not stand there. */
export function agreementAt(text: string, window: ContextWindow, start: number): Agreement | null {
  const shift = start - window.start;
  if (window.end === window.start || start < 0) return null;
  if (!text.startsWith(window.text.slice(window.start, window.end), start)) return null;
  let first = window.start;
  while (first > 0 && window.text[first - 1] === text[shift + first - 1]) first--;
  let last = window.end;
  while (last < window.text.length && window.text[last] === text[shift + last]) last++;
  return {
    start,
    end: shift + window.end,
    before: window.start - first,
    after: last - window.end,
    isWhole: first === 0 && last === window.text.length,
  };
}
