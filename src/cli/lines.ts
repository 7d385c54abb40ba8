import { type Line, LONGEST_LINE } from './records';

const LINE_FEED = 10;

/**
 * Cuts a stream of bytes into lines, without their line feeds; empty lines are counted and passed over. The lines that a piece of the
 * stream ends come together, as soon as it is there. Nothing is held but the line that has begun, and of one that is too long not
 * even that.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  let begun: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const line = (last: Uint8Array): Line[] => {
    number++;
    const whole = length + last.length > LONGEST_LINE ? null : joined(begun, last, length);
    begun = [];
    length = 0;
    return whole?.every(isSpace) ? [] : [{ number, bytes: whole }];
  };
  for await (const piece of input) {
    const lines: Line[] = [];
    let from = 0;
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, from)) {
      lines.push(...line(piece.subarray(from, end)));
      from = end + 1;
    }
    const rest = piece.subarray(from);
    length += rest.length;
    if (length <= LONGEST_LINE) begun.push(rest);
    else begun = [];
    if (lines.length) yield lines;
  }
  if (length) {
    const last = line(new Uint8Array());
    if (last.length) yield last;
  }
}

/** A copy, so that the piece that it comes from can go. */
function joined(begun: readonly Uint8Array[], last: Uint8Array, length: number): Uint8Array {
  const whole = new Uint8Array(length + last.length);
  let at = 0;
  for (const part of [...begun, last]) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function isSpace(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13);
}
