import { foldOf, unitAt } from './characters';

/** `text` as it is compared: lower case, without accents, apostrophes and invisible characters. */
export function folded(text: string): string {
  let result = '';
  let written = 0;
  for (let i = 0; i < text.length; i++) {
    const code = unitAt(text, i);
    const fold = foldOf(code);
    const unwritten = isUnwritten(fold);
    if (fold === code && !unwritten) continue;
    // stretches that fold to themselves are taken over as they are
    if (written < i) result += text.slice(written, i);
    if (!unwritten) result += String.fromCharCode(fold);
    written = i + 1;
  }
  return written === 0 ? text : result + text.slice(written);
}

/** Whether the text from `start` to `end` folds to `word`, which is folded; makes no string. */
export function isFolded(text: string, start: number, end: number, word: string): boolean {
  let at = 0;
  for (let i = start; i < end; i++) {
    const code = unitAt(text, i);
    if (code !== unitAt(word, at)) {
      const fold = foldOf(code);
      if (isUnwritten(fold)) continue;
      if (unitAt(word, at) !== fold) return false;
    }
    at++;
  }
  return at === word.length;
}

/** Apostrophes, soft hyphens and combining marks: what two spellings of one word may differ in. */
function isUnwritten(fold: number): boolean {
  return fold === 0x27 || fold === 0x2019 || fold === 0x2018 || fold === 0xad || (fold >= 0x300 && fold < 0x370);
}
