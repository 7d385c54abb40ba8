/** A stretch of `of`, from unit `start` up to `end`. */
interface Piece {
  readonly of: string;
  readonly start: number;
  readonly end: number;
}

/** So many pieces are put together to one string: a long text is copied once in hundreds of edits, not at each. */
const MOST_PIECES = 512;

/** A text that is edited, in pieces. Offsets are UTF-16 units, `end` exclusive. */
export class LiveString {
  private pieces: Piece[];
  private units: number;

  constructor(text: string) {
    this.units = text.length;
    this.pieces = [{ of: text, start: 0, end: text.length }];
  }

  get length(): number {
    return this.units;
  }

  /** All of it, as one string. */
  toString(): string {
    const [first] = this.pieces;
    if (first.end - first.start === first.of.length && this.units === first.of.length) return first.of;
    const text = this.slice(0, this.units);
    this.pieces = [{ of: text, start: 0, end: text.length }];
    return text;
  }

  /** What stands from `start` up to `end`. */
  slice(start: number, end: number): string {
    const parts: string[] = [];
    let at = 0;
    for (const piece of this.pieces) {
      const from = piece.start + Math.max(start - at, 0);
      const to = Math.min(piece.start + end - at, piece.end);
      if (from < to) parts.push(piece.of.slice(from, to));
      at += piece.end - piece.start;
      if (at >= end) break;
    }
    return parts.length === 1 ? parts[0] : parts.join('');
  }

  /** Puts `text` in the place of what stands from `start` up to `end`. */
  replace(start: number, end: number, text: string): void {
    const pieces: Piece[] = [];
    const add = (piece: Piece) => piece.start < piece.end && pieces.push(piece);
    let at = 0;
    let isIn = false;
    for (const piece of this.pieces) {
      const offset = piece.start - at;
      add({ ...piece, end: Math.min(piece.end, start + offset) });
      at += piece.end - piece.start;
      if (!isIn && at >= start) {
        isIn = true;
        add({ of: text, start: 0, end: text.length });
      }
      add({ ...piece, start: Math.max(piece.start, end + offset) });
    }
    this.pieces = pieces.length > 0 ? pieces : [{ of: '', start: 0, end: 0 }];
    this.units += text.length - (end - start);
    if (pieces.length > MOST_PIECES) this.toString();
  }
}
