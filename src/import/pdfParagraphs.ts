import { MARKED } from './markers';
import type { Line } from './pdfLines';

/** Gaps are so much wider than those between lines where a paragraph ends. */
const WIDER = 1.25;

/** How much two sizes of letters may differ in one paragraph. */
const SAME_SIZE = 0.1;

/** Where a line ends so far from the right edge, as a share of the width, its paragraph may end. */
const SHORT = 0.15;

/** Tells where one paragraph of a file ends and the next begins. */
export class ParagraphBreaks {
  /** The distance of lines that is commonest, in sizes of their letters. */
  private readonly pitch: number;
  private readonly left: number;
  private readonly right: number;

  constructor(lines: readonly Line[]) {
    this.pitch = commonPitch(lines);
    this.left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
    this.right = lines.reduce((most, line) => Math.max(most, line.right), 0);
  }

  /** Whether a line goes on with the paragraph that `first` begins and `above` is the last line of. */
  continues(above: Line, line: Line, first: Line): boolean {
    const text = line.segments[0]!.text;
    if (Math.abs(line.size - above.size) > SAME_SIZE * above.size || MARKED.test(text)) return false;
    const gap = line.baseline - above.baseline;
    if (gap <= 0 || line.pageHeight !== above.pageHeight || gap > 8 * line.size) return goesOn(lastWords(above), text);
    if (gap > WIDER * this.pitch * line.size) return false;
    const isIndented = line.left > above.left + line.size && !MARKED.test(first.segments[0]!.text);
    if (isIndented && above.left <= first.left) return false;
    const isShort = above.right < this.right - SHORT * (this.right - this.left);
    return !(isShort && line.left <= first.left + line.size / 2 && endsSentence(lastWords(above)) && !startsSmall(text));
  }
}

function commonPitch(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (let k = 1; k < lines.length; k++) {
    const [above, line] = [lines[k - 1]!, lines[k]!];
    const pitch = Math.round(((line.baseline - above.baseline) / line.size) * 20) / 20;
    if (pitch > 0.9 && pitch < 2.5) counts.set(pitch, (counts.get(pitch) ?? 0) + 1);
  }
  let best = 1.2;
  let most = 0;
  for (const [pitch, count] of counts) if (count > most || (count === most && pitch < best)) [best, most] = [pitch, count];
  return best;
}

/** Whether a sentence goes on over the end of a column or a page: what stands `above` it, and what comes next. */
export function goesOn(above: string, next: string): boolean {
  return !endsSentence(above) && startsSmall(next);
}

function lastWords({ segments }: Line): string {
  return segments.at(-1)!.text;
}

function endsSentence(text: string): boolean {
  return /[.!?:;]["'”’)]?$/.test(text);
}

function startsSmall(text: string): boolean {
  return /^[\p{Ll}(£$€\d]/u.test(text);
}
