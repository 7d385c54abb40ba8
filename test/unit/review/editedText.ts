import type { Span } from '../../../src/core/model';
import type { Random } from './random';

/** A text under edit, of which each character knows where it came from. */
export interface EditedText {
  readonly text: string;
  /** For each UTF-16 unit: its offset in the text as it was at first; `NEW` for what has come since, copies included. */
  readonly origins: readonly number[];
}

const NEW = -1;

export function unedited(text: string): EditedText {
  return { text, origins: Array.from(text.split(''), (_, k) => k) };
}

/** Where the words of a stretch of the first text stand now, whatever the white space between them; null where one is missing. */
export function whereIs(first: string, { start, end }: Span, { text, origins }: EditedText): Span | null {
  let at = origins.indexOf(start);
  if (at < 0) return null;
  const found = at;
  for (let k = start; k < end; k++) {
    if (isSpace(first[k])) continue;
    while (at < text.length && isSpace(text[at])) at++;
    if (origins[at++] !== k) return null;
  }
  return { start: found, end: at };
}

/**
 * Whether what stands at a place has taken the place of a stretch of the first text: it has the same words, and what was before them
 * and after them is there before and after it, as much as it is around the stretch where that stands now. Nobody can tell from the
 * text which of the two is the copy.
 */
export function hasTakenPlace(first: string, span: Span, place: Span, edited: EditedText): boolean {
  const words = (text: string, { start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ');
  if (words(first, span) !== words(edited.text, place)) return false;
  const truth = whereIs(first, span, edited);
  return truth ? disorderAt(span, place, edited) <= disorderAt(span, truth, edited) : isBetween(span, place, edited);
}

/** How many characters are before a place that stood after a stretch of the first text, or the other way round. */
function disorderAt({ start, end }: Span, place: Span, { origins }: EditedText): number {
  const isWrong = (origin: number, k: number) => origin !== NEW && (k < place.start ? origin >= end : k >= place.end && origin < start);
  return origins.filter(isWrong).length;
}

/** Whether what is next to a place was before and after a stretch of the first text. */
function isBetween({ start, end }: Span, place: Span, { origins }: EditedText): boolean {
  const before = origins.slice(0, place.start).findLast((origin) => origin !== NEW) ?? NEW;
  const after = origins.slice(place.end).find((origin) => origin !== NEW) ?? end;
  return before < start && after >= end;
}

/** What people do to texts. */
export const CHANGES: Readonly<Record<string, (edited: EditedText, random: Random) => EditedText>> = {
  'words are put in': insertWords,
  'words are taken out': deleteWords,
  'lines are moved': moveLines,
  'a paragraph is copied': copyParagraph,
  'line endings change': changeLineEndings,
  'a paragraph is wrapped anew': wrapParagraph,
};

const NEW_WORDS = 'the of and a further grant for NHS England £2m £2 million in 2024/25 by March will be paid to councils'.split(' ');

/** One to six words, new ones and some of the text's own. */
function insertWords(edited: EditedText, random: Random): EditedText {
  const words = wordsOf(edited.text);
  if (words.length === 0) return edited;
  const { start } = words[random(words.length)];
  let put = '';
  for (let k = random(6); k >= 0; k--) {
    const own = words[random(words.length)];
    put += `${random(2) ? NEW_WORDS[random(NEW_WORDS.length)] : edited.text.slice(own.start, own.end)} `;
  }
  return replaced(edited, { start, end: start }, written(put));
}

/** Some words; one time in four up to forty, which may be more than the paragraph. */
function deleteWords(edited: EditedText, random: Random): EditedText {
  const words = wordsOf(edited.text);
  if (words.length === 0) return edited;
  const first = random(words.length);
  const next = words[first + 1 + random(random(4) ? 8 : 40)];
  return replaced(edited, { start: words[first].start, end: next?.start ?? edited.text.length }, written(''));
}

/** One to four lines, to the beginning of any other line. */
function moveLines(edited: EditedText, random: Random): EditedText {
  const lines = linesOf(edited.text);
  const first = random(lines.length);
  const last = Math.min(lines.length - 1, first + random(4));
  if (lines.length < 3 || !edited.text.slice(0, lines[last].end).endsWith('\n')) return edited;
  const span = { start: lines[first].start, end: lines[last].end };
  const rest = replaced(edited, span, written(''));
  const left = linesOf(rest.text);
  const { start } = left.length > 0 ? left[random(left.length)] : { start: 0 };
  return replaced(rest, { start, end: start }, part(edited, span));
}

/** Puts a copy of a paragraph before any paragraph. */
function copyParagraph(edited: EditedText, random: Random): EditedText {
  const paragraphs = paragraphsOf(edited.text);
  if (paragraphs.length === 0) return edited;
  const { start, end } = paragraphs[random(paragraphs.length)];
  const words = edited.text.slice(start, end).trimEnd();
  const between = lineEnding(edited).repeat(2);
  const at = paragraphs[random(paragraphs.length)].start;
  // Right before and right after the original it makes the same text: then the first is the original.
  if (at === start) return replaced(edited, { start: start + words.length, end: start + words.length }, written(between + words));
  return replaced(edited, { start: at, end: at }, written(words + between));
}

function changeLineEndings(edited: EditedText): EditedText {
  const ending = lineEnding(edited) === '\n' ? '\r\n' : '\n';
  const lines = linesOf(edited.text).map(({ start, end }) => {
    const line = edited.text.slice(start, end).replace(/\r?\n$/, '');
    const words = part(edited, { start, end: start + line.length });
    return line.length === end - start ? [words] : [words, written(ending)];
  });
  return joined(lines.flat());
}

/** Breaks the lines of a paragraph elsewhere. */
function wrapParagraph(edited: EditedText, random: Random): EditedText {
  const paragraphs = paragraphsOf(edited.text);
  if (paragraphs.length === 0) return edited;
  const paragraph = paragraphs[random(paragraphs.length)];
  const inner = part(edited, paragraph);
  const ending = lineEnding(edited);
  const width = 30 + random(60);
  const parts: EditedText[] = [];
  let column = 0;
  for (const word of wordsOf(inner.text)) {
    const length = word.end - word.start;
    const isBroken = column + length > width;
    if (column > 0) parts.push(written(isBroken ? ending : ' '));
    parts.push(part(inner, word));
    column = (isBroken ? 0 : column) + length + 1;
  }
  return replaced(edited, paragraph, joined([...parts, written(ending)]));
}

function isSpace(character: string): boolean {
  return character.trim() === '';
}

function lineEnding({ text }: EditedText): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function wordsOf(text: string): Span[] {
  return spansOf(text, /\S+/g);
}

/** Lines with their endings. */
function linesOf(text: string): Span[] {
  return spansOf(text, /[^\n]*\n|[^\n]+$/g);
}

/** Lines without an empty one between them, with their endings. */
function paragraphsOf(text: string): Span[] {
  return spansOf(text, /(?:[^\r\n]+(?:\r?\n|$))+/g);
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

function written(text: string): EditedText {
  return { text, origins: Array.from(text.split(''), () => NEW) };
}

function part({ text, origins }: EditedText, { start, end }: Span): EditedText {
  return { text: text.slice(start, end), origins: origins.slice(start, end) };
}

function joined(parts: readonly EditedText[]): EditedText {
  return { text: parts.map(({ text }) => text).join(''), origins: parts.flatMap(({ origins }) => origins) };
}

function replaced(edited: EditedText, { start, end }: Span, by: EditedText): EditedText {
  return joined([part(edited, { start: 0, end: start }), by, part(edited, { start: end, end: edited.text.length })]);
}
