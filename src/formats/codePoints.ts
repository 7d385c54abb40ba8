/** Turns offsets in UTF-16 code units into numbers of Unicode code points, which other programs count. */
export class CodePoints {
  /** Offsets of the second halves of surrogate pairs, ascending: what UTF-16 counts twice. */
  private readonly seconds: number[] = [];

  constructor(text: string) {
    for (let at = 1; at < text.length; at++) if (isInsideCharacter(text, at)) this.seconds.push(at);
  }

  /** @param offset UTF-16 code units from the start of the text, not inside a character */
  before(offset: number): number {
    let low = 0;
    let high = this.seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.seconds[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }
}

/** Whether an offset lies between the two halves of a surrogate pair. */
export function isInsideCharacter(text: string, offset: number): boolean {
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
}
