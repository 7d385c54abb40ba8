import { classOf, NEWLINE, SPACE } from '../core/text/characters';

/** A text in which every run of white space is one space, so that lines that are broken elsewhere make no difference. */
export interface FoldedText {
  readonly text: string;
  /** Where each UTF-16 unit of the folded text stands in the text as given, a space where its run begins; at last the length of that text. */
  readonly offsets: Int32Array;
}

export function foldText(text: string): FoldedText {
  const offsets = new Int32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  let kept = 0; // the text up to here is in `parts`
  for (let at = 0; at < text.length; ) {
    offsets[length++] = at;
    const run = at;
    if (!isSpace(text.charCodeAt(at++))) continue;
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    if (at - run === 1 && text[run] === ' ') continue;
    parts.push(text.slice(kept, run), ' ');
    kept = at;
  }
  offsets[length] = text.length;
  parts.push(text.slice(kept));
  return { text: parts.join(''), offsets: offsets.subarray(0, length + 1) };
}

function isSpace(code: number): boolean {
  const characterClass = classOf(code);
  return characterClass === SPACE || characterClass === NEWLINE;
}
