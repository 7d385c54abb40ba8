import { type ContextWindow, stretchAt } from './contextWindow';

/** By how far a window is shifted to stand in the text, and which of its stretches stand there then (ascending). */
export type Alignments = ReadonlyMap<number, readonly number[]>;

/** `places`: where each stretch stands in the text. */
export function alignmentsOf(window: ContextWindow, places: ReadonlyMap<string, readonly number[]>): Alignments {
  const alignments = new Map<number, number[]>();
  for (const at of window.stretches) {
    for (const place of places.get(stretchAt(window, at))!) {
      const matched = alignments.get(place - at);
      if (matched) matched.push(at);
      else alignments.set(place - at, [at]);
    }
  }
  return alignments;
}
