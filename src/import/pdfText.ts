import type { Line } from './pdfLines';

const SOFT_HYPHEN = '\u00ad';

/** Lines as running text. A word that is parted by a hyphen keeps it: whether it has one in the middle of a line nobody knows. */
export function runningText(lines: readonly Line[]): string {
  let text = '';
  for (const { segments } of lines) {
    const words = segments.map((segment) => segment.text).join(' ');
    if (text.endsWith(SOFT_HYPHEN)) text = text.slice(0, -1) + words;
    else text += (text === '' || /\p{L}-$/u.test(text.slice(-3)) ? '' : ' ') + words;
  }
  return text.replaceAll(SOFT_HYPHEN, '');
}
