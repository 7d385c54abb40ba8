/** Lengths of stretches of a text as they would be with other line endings, in UTF-16 units. */
export class Distances {
  /** How many \r\n, and how many \n alone, stand before each offset. */
  private readonly double: Int32Array;
  private readonly single: Int32Array;

  constructor(text: string) {
    this.double = new Int32Array(text.length + 1);
    this.single = new Int32Array(text.length + 1);
    for (let k = 0; k < text.length; k++) {
      const isNewline = text.charCodeAt(k) === 0x0a;
      const isDouble = isNewline && text.charCodeAt(k - 1) === 0x0d;
      this.double[k + 1] = this.double[k] + (isDouble ? 1 : 0);
      this.single[k + 1] = this.single[k] + (isNewline && !isDouble ? 1 : 0);
    }
  }

  /** From one offset to another: as the text is, with \n, and with \r\n. */
  between(from: number, to: number): readonly [number, number, number] {
    const double = this.double[to] - this.double[from];
    return [to - from, to - from - double, to - from + this.single[to] - this.single[from]];
  }
}
