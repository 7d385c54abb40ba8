import type { Span } from '../../../src/core/model';

/** The text without its brackets, and the stretches between them in order. */
export function marked(text: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let plain = '';
  text.split(/[[\]]/).forEach((part, k) => {
    if (k % 2) spans.push({ start: plain.length, end: plain.length + part.length });
    plain += part;
  });
  return { text: plain, spans };
}
