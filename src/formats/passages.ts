import type { Span } from '../core/model';
import { oneLine } from './oneLine';

/** Words that stand this near to each other, in characters, are read together. */
const NEAR = 160;

/**
 * Draws evidence together to passages that a person can read: words of one line with what stands between them.
 *
 * @param evidence in reading order
 */
export function passages(evidence: readonly Span[], text: string): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of evidence) {
    const last = found.at(-1);
    if (last && start - last.end <= NEAR && !/[\n\r]/.test(text.slice(last.end, start))) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** The passages of evidence on one line: `NHS England has awarded £4.5 million … the £4.5 million includes`. */
export function passagesText(evidence: readonly Span[], text: string): string {
  return passages(evidence, text)
    .map(({ start, end }) => oneLine(text.slice(start, end)))
    .join(' … ');
}
