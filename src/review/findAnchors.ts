import type { Span } from '../core/model';
import type { Anchor } from './anchor';
export function findAnchors(text: string, anchors: readonly Anchor[]): (Span | null)[] {
  return anchors.map(({ start, end, exact }) => {
    if (text.slice(start, end) === exact) return { start, end };
    const at = text.indexOf(exact);
    return at >= 0 && text.indexOf(exact, at + 1) < 0 ? { start: at, end: at + exact.length } : null;
  });
}
