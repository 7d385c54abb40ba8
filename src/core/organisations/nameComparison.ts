import { classOf, foldOf, isLetter, unitAt } from '../text/characters';
import { folded } from '../text/folding';
import { isCapitalised, isWord, Kind, type Tokens, tokenise } from '../text/tokens';
import { AND, initialsSpelling, NameReader, spellingOf } from './nameSpelling';

/**
 * The name in tokens `first` to `end` (exclusive) as names are compared: folded words with one space between. Two spellings
 * of one name have the same key.
 */
export function nameKey(tokens: Tokens, first: number, end: number): string {
  return plainKey(tokens, first, end) ?? spelledKey(tokens, first, end);
}

const PLAIN = /^[A-Za-z ]*$/;

/** The key of a name of plain words with one space between, none of which is spelled otherwise: most names. Else null. */
function plainKey(tokens: Tokens, first: number, end: number): string | null {
  for (let i = first; i < end; i++) {
    if (!isWord(tokens, i) || spellingOf(tokens, i) !== undefined) return null;
    if (i > first && tokens.start[i] !== tokens.end[i - 1] + 1) return null;
  }
  const name = tokens.text.slice(tokens.start[first], tokens.end[end - 1]);
  return PLAIN.test(name) ? name.toLowerCase() : null;
}

/** The key of a name in any spelling. */
function spelledKey(tokens: Tokens, first: number, end: number): string {
  const reader = new NameReader();
  let key: string | undefined;
  for (let i = first; i < end; i = reader.next) {
    const goesOn = reader.read(tokens, i, end);
    if (goesOn && reader.hash === 0) continue;
    const word = goesOn ? wordKey(tokens, i, reader) : foldedToken(tokens, i);
    key = key === undefined ? word : `${key} ${word}`;
  }
  return key ?? '';
}

/** The key of a name that stands alone. */
export function keyOfName(name: string): string {
  const tokens = tokenise(name);
  return nameKey(tokens, 0, tokens.count);
}

function wordKey(tokens: Tokens, i: number, reader: NameReader): string {
  if (reader.hash === AND) return 'and';
  if (!isWord(tokens, i)) return tokens.text.slice(tokens.start[i], tokens.end[i]);
  if (reader.next > i + 2 && reader.bareEnd === 0) {
    const letters = folded(tokens.text.slice(tokens.start[i], tokens.end[reader.next - 1]).replaceAll('.', ''));
    return initialsSpelling(letters) ?? letters;
  }
  const word = foldedToken(tokens, i);
  if (reader.bareEnd !== 0) return tokens.kind[reader.bareEnd] === Kind.Possessive ? `${word}s` : word;
  return spellingOf(tokens, i)?.words.join(' ') ?? word;
}

function foldedToken(tokens: Tokens, i: number): string {
  return folded(tokens.text.slice(tokens.start[i], tokens.end[i]));
}

/** Whether two stretches of tokens are one name, in any spelling. Makes no string. */
export function isSameName(a: Tokens, firstA: number, endA: number, b: Tokens, firstB: number, endB: number): boolean {
  let atA = firstA;
  let atB = firstB;
  for (;;) {
    atA = skipSilent(readerA, a, atA, endA);
    atB = skipSilent(readerB, b, atB, endB);
    if (atA >= endA || atB >= endB) return atA >= endA && atB >= endB;
    if (!isSameWord(a, atA, endA, b, atB, endB)) return false;
    atA = readerA.next;
    atB = readerB.next;
  }
}

const readerA = new NameReader();
const readerB = new NameReader();

/** Reads on to the next word that counts; returns its token, or `end`. */
function skipSilent(reader: NameReader, tokens: Tokens, from: number, end: number): number {
  let at = from;
  while (at < end) {
    if (!reader.read(tokens, at, end)) return at;
    if (reader.hash !== 0) return at;
    at = reader.next;
  }
  return end;
}

/** Whether the words that both readers stand at are the same: by their hashes, and by their letters where both are plain. */
function isSameWord(a: Tokens, atA: number, endA: number, b: Tokens, atB: number, endB: number): boolean {
  const both = readerA.second !== 0 || readerB.second !== 0;
  if (!both && readerA.hash !== readerB.hash) return false;
  if (both) return isSameExpansion(a, endA, b, endB);
  if (readerA.next > atA + 1 || readerB.next > atB + 1 || !isWord(a, atA) || !isWord(b, atB)) return true;
  return a.hash[atA] !== b.hash[atB] || isSameText(a.text, a.start[atA], a.end[atA], b.text, b.start[atB], b.end[atB]);
}

/** One word of one name against one or two of the other: `AI`, `Artificial Intelligence`. */
function isSameExpansion(a: Tokens, endA: number, b: Tokens, endB: number): boolean {
  const [hashA, secondA] = twoHashes(readerA, a, endA);
  const [hashB, secondB] = twoHashes(readerB, b, endB);
  return hashA === hashB && secondA === secondB;
}

/** The hashes of the next two words; leaves the reader at the second. */
function twoHashes(reader: NameReader, tokens: Tokens, end: number): [number, number] {
  const { hash, second } = reader;
  if (second !== 0) return [hash, second];
  const next = skipSilent(reader, tokens, reader.next, end);
  return next < end ? [hash, reader.hash] : [hash, 0];
}

/** Whether two stretches of text have the same letters, but for case, accents and apostrophes. */
function isSameText(a: string, startA: number, endA: number, b: string, startB: number, endB: number): boolean {
  let i = startA;
  let j = startB;
  for (;;) {
    while (i < endA && j < endB && unitAt(a, i) === unitAt(b, j)) {
      i++;
      j++;
    }
    while (i < endA && !isLetter(classOf(unitAt(a, i)))) i++;
    while (j < endB && !isLetter(classOf(unitAt(b, j)))) j++;
    if (i >= endA || j >= endB) return i >= endA && j >= endB;
    if (foldOf(unitAt(a, i++)) !== foldOf(unitAt(b, j++))) return false;
  }
}

/**
 * Whether tokens `first` to `end` have capitals wherever the name `told` has them: no more words in small letters than it.
 * `and` does not count, which may be `&`.
 */
export function hasCapitalsOf(tokens: Tokens, first: number, end: number, told: Tokens, toldFirst: number, toldEnd: number): boolean {
  if (!isCapitalised(tokens, first) && told.kind[toldFirst] !== Kind.Lower) return false;
  return smallWords(tokens, first, end) <= smallWords(told, toldFirst, toldEnd);
}

function smallWords(tokens: Tokens, first: number, end: number): number {
  let count = 0;
  for (let i = first; i < end; i++) if (tokens.kind[i] === Kind.Lower && tokens.hash[i] !== AND) count++;
  return count;
}
