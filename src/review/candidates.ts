import { type Agreement, agreementAt, contextOf } from './agreement';
import { alignmentsOf } from './alignments';
import { type ContextWindow, stretchAt } from './contextWindow';
import { rivalsOf } from './rivals';
import { placesOf } from './stretches';

/** A place where a quote may stand, and what speaks against it. */
export interface Candidate extends Agreement {
  /** other places that may be the one just as well: where the quote stands there, or stood */
  readonly rivals: readonly number[];
}

/** Of more places than this, the best are looked at. */
const MOST_CANDIDATES = 32;

/** The places where quotes may stand, judged by their context alone, the best first. `text` is folded and has its borders. */
export function candidatesOf(text: string, windows: readonly ContextWindow[]): Candidate[][] {
  const places = placesOf(
    windows.flatMap((window) => window.stretches.map((at) => stretchAt(window, at))),
    text,
  );
  return windows.map((window) => {
    const alignments = alignmentsOf(window, places);
    const agreements = [...alignments.keys()]
      .map((shift) => agreementAt(text, window, shift + window.start))
      .filter((each) => each !== null);
    const best = agreements.sort((a, b) => contextOf(b) - contextOf(a)).slice(0, MOST_CANDIDATES);
    return best.map((each) => ({ ...each, rivals: rivalsOf(each, best, { text, window, alignments, places }) }));
  });
}
