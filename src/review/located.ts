import type { Span } from '../core/model';
import type { Decision } from './decision';

/** Where the anchors of a decision stand in a text, in the order of `anchorsOf`; null where that is not sure. */
export interface Located<D extends Decision = Decision> {
  readonly decision: D;
  readonly spans: readonly (Span | null)[];
}

/** A place on which decisions contradict each other; the first of them counts. */
export interface Conflict {
  readonly span: Span;
  readonly decisions: readonly Decision[];
}
