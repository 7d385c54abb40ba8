/** A place as editors show it: both counted from 1, the column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Turns offsets into lines and columns in one pass over the text.
 *
 * A line ends at LF, CR or CR LF, as in editors. Offsets must come in rising order: the cursor never goes back.
 */
export class LineCursor {
  private line = 1;
  private lineStart = 0;
  private reached = 0;

  constructor(private readonly text: string) {}

  /**
   * @param offset UTF-16 code units from the start of the text, not less than in the call before
   * @throws RangeError for an offset that lies behind or outside the text
   */
  at(offset: number): Place {
    if (offset < this.reached || offset > this.text.length) throw new RangeError(`offset ${offset} is behind or outside the text`);
    for (; this.reached < offset; this.reached++) {
      const code = this.text.charCodeAt(this.reached);
      if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
      if (code === CARRIAGE_RETURN && this.text.charCodeAt(this.reached + 1) === LINE_FEED) continue;
      this.line++;
      this.lineStart = this.reached + 1;
    }
    return { line: this.line, column: offset - this.lineStart + 1 };
  }
}
