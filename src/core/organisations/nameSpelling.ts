import { classOf, foldOf, isLetter } from '../text/characters';
import { isCapitalised, isMark, isWord, Kind, type Tokens, tokenise } from '../text/tokens';
import { folded, WordTable } from '../text/wordTable';

/**
 * How names are compared: one name in two spellings reads the same.
 *
 * `&` is `and`, `St.` and `Saint` are `St`, `Limited` is `Ltd`, `U.S.` is `US`, which is `United States`; `King's` is
 * `Kings`; commas, hyphens within a word and the stop of an abbreviation are silent; `NHS FT` is `NHS Foundation Trust`.
 */

interface Spelling {
  readonly words: readonly string[];
  readonly hashes: readonly number[];
}

function spelling(words: string): Spelling {
  const tokens = tokenise(words);
  return { words: words.split(' '), hashes: Array.from(tokens.hash) };
}

function spellings(rows: Readonly<Record<string, string>>): WordTable<Spelling> {
  return new WordTable(Object.entries(rows).map(([word, words]) => [word, spelling(words)] as const));
}

/** Words that are written in more than one way, in any case. */
const VARIANT_ROWS = {
  saint: 'st',
  limited: 'ltd',
  incorporated: 'inc',
  corporation: 'corp',
  dept: 'department',
  govt: 'government',
  univ: 'university',
  center: 'centre',
  organization: 'organisation',
  organizations: 'organisations',
  program: 'programme',
  defense: 'defence',
  labor: 'labour',
  laboratories: 'labs',
};
const VARIANTS = spellings(VARIANT_ROWS);

/** Abbreviations in capitals that stand for several words. */
const ABBREVIATION_ROWS = {
  ai: 'artificial intelligence',
  uk: 'united kingdom',
  us: 'united states',
  usa: 'united states',
  ni: 'northern ireland',
};
const ABBREVIATIONS = spellings(ABBREVIATION_ROWS);

/** Hashes of all words that may be compared as others. */
const VARIED = new Set([...Object.keys(VARIANT_ROWS), ...Object.keys(ABBREVIATION_ROWS)].map((word) => tokenise(word).hash[0]));

const FOUNDATION_TRUST = spelling('foundation trust');
const AND = spelling('and');
const NHS = new WordTable([['nhs', true]]);
const FT = new WordTable([['ft', true]]);

/** Words whose full stop belongs to them. */
const STOPPED = new WordTable('st ltd inc co corp dept bros mt univ govt plc'.split(' ').map((word) => [word, true] as const));

const SMALL_S = 0x73;
const FNV_PRIME = 0x01000193;
const FNV_SEED = 0x811c9dc5 | 0;

function hashWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}

/**
 * Reads a name word by word, in the spelling in which names are compared. One reader serves any number of names:
 * {@link read} sets its fields.
 */
export class NameReader {
  /** Hash of the word, or 0 for a silent mark. */
  hash = 0;
  /** Hash of the second word where one token stands for two (`AI`), or 0. */
  second = 0;
  /** Token after the word with all that belongs to it. */
  next = 0;
  /** Hash and end of the word without a possessive ending; `bareEnd` is 0 where there is none. */
  bareHash = 0;
  bareEnd = 0;

  /** Whether the word of this hash is compared as another one in some spelling. */
  static hasVariants(hash: number): boolean {
    return VARIED.has(hash);
  }

  /** @returns false where no name goes on at token `i` */
  read(tokens: Tokens, i: number, limit: number): boolean {
    this.second = 0;
    this.bareEnd = 0;
    this.next = i + 1;
    const kind = tokens.kind[i];
    if (kind <= Kind.Mixed) return this.readWord(tokens, i, limit);
    this.hash = tokens.hash[i];
    if (kind === Kind.Number) return true;
    if (kind !== Kind.Punctuation) return false;
    return this.readMark(tokens, i, limit);
  }

  private readMark(tokens: Tokens, i: number, limit: number): boolean {
    if (isMark(tokens, i, '&')) {
      this.hash = AND.hashes[0];
      return true;
    }
    if (isMark(tokens, i, ',')) this.hash = 0;
    else if (isMark(tokens, i, '-')) {
      if (i + 1 >= limit || tokens.gap[i] + tokens.gap[i + 1] !== 0) return false;
      this.hash = 0;
    } else if (
      !isMark(tokens, i, '(') &&
      !isMark(tokens, i, ')') &&
      !isMark(tokens, i, '/') &&
      !isMark(tokens, i, '+') &&
      !isMark(tokens, i, '.')
    )
      return false;
    else if (isMark(tokens, i, '.') && (tokens.gap[i] !== 0 || i + 1 >= limit || tokens.gap[i + 1] !== 0)) return false;
    return true;
  }

  private readWord(tokens: Tokens, i: number, limit: number): boolean {
    if (i + 1 < limit && tokens.gap[i + 1] === 0 && tokens.kind[i + 1] >= Kind.Possessive && this.readAttached(tokens, i, limit))
      return true;
    this.spell(tokens, i, tokens.hash[i]);
    return true;
  }

  /** A word with something fixed to it: an initial's stop, an abbreviation's stop, a possessive ending. */
  private readAttached(tokens: Tokens, i: number, limit: number): boolean {
    const mark = i + 1;
    if (tokens.kind[mark] === Kind.Possessive) {
      this.bareHash = tokens.hash[i];
      this.bareEnd = mark;
      this.hash = hashWith(tokens.hash[i], SMALL_S);
      this.next = mark + 1;
      return true;
    }
    if (isMark(tokens, mark, "'")) {
      this.bareHash = this.hash = tokens.hash[i];
      this.bareEnd = mark;
      this.next = mark + 1;
      return true;
    }
    if (!isMark(tokens, mark, '.')) return false;
    if (tokens.end[i] - tokens.start[i] === 1) return this.readInitials(tokens, i, limit);
    if (!STOPPED.has(tokens, i)) return false;
    this.spell(tokens, i, tokens.hash[i]);
    this.next = mark + 1;
    return true;
  }

  private readInitials(tokens: Tokens, i: number, limit: number): boolean {
    let hash = FNV_SEED;
    let at = i;
    while (at + 1 < limit && isInitial(tokens, at) && (at === i || tokens.gap[at] === 0)) {
      hash = hashWith(hash, folded(tokens.text[tokens.start[at]]).charCodeAt(0));
      at += 2;
    }
    // the last letter may stand without its stop: `U.S`
    if (at > i && at < limit && tokens.gap[at] === 0 && isWord(tokens, at) && tokens.end[at] - tokens.start[at] === 1) {
      hash = hashWith(hash, folded(tokens.text[tokens.start[at]]).charCodeAt(0));
      at++;
    }
    if (at === i) return false;
    this.next = at;
    this.expand(hash);
    return true;
  }

  private expand(hash: number): void {
    this.hash = hash;
    const row = INITIALS.get(hash);
    if (row === undefined) return;
    this.hash = row.hashes[0];
    this.second = row.hashes[1];
  }

  private spell(tokens: Tokens, i: number, hash: number): void {
    this.hash = hash;
    const row = spellingOf(tokens, i);
    if (row === undefined) return;
    this.hash = row.hashes[0];
    this.second = row.hashes.length > 1 ? row.hashes[1] : 0;
  }
}

const INITIALS = new Map(['us', 'uk', 'usa'].map((word) => [tokenise(word).hash[0], ABBREVIATIONS.get(tokenise(word), 0)!] as const));

function isInitial(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) && tokens.end[i] - tokens.start[i] === 1 && tokens.gap[i + 1] === 0 && isMark(tokens, i + 1, '.');
}

function spellingOf(tokens: Tokens, i: number): Spelling | undefined {
  const variant = VARIANTS.get(tokens, i);
  if (variant !== undefined) return variant;
  if (tokens.kind[i] !== Kind.Upper) return undefined;
  if (i > 0 && FT.has(tokens, i) && NHS.has(tokens, i - 1)) return FOUNDATION_TRUST;
  return ABBREVIATIONS.get(tokens, i);
}

/**
 * The name in tokens `first` to `end` (exclusive) as names are compared: folded words with one space between. Two spellings
 * of one name have the same key.
 */
export function nameKey(tokens: Tokens, first: number, end: number): string {
  const reader = new NameReader();
  let key = '';
  for (let i = first; i < end; ) {
    if (!reader.read(tokens, i, end)) {
      key += ` ${folded(tokens.text.slice(tokens.start[i], tokens.end[i]))}`;
      i++;
      continue;
    }
    if (reader.hash !== 0) key += ` ${wordKey(tokens, i, reader)}`;
    i = reader.next;
  }
  return key.slice(1);
}

function wordKey(tokens: Tokens, i: number, reader: NameReader): string {
  if (reader.hash === AND.hashes[0]) return 'and';
  if (!isWord(tokens, i)) return tokens.text.slice(tokens.start[i], tokens.end[i]);
  if (reader.next > i + 2 && reader.bareEnd === 0) {
    const letters = folded(tokens.text.slice(tokens.start[i], tokens.end[reader.next - 1]).replaceAll('.', ''));
    return reader.second !== 0 ? INITIALS.get(tokenise(letters).hash[0])!.words.join(' ') : letters;
  }
  const word = folded(tokens.text.slice(tokens.start[i], tokens.end[i]));
  if (reader.bareEnd !== 0) return tokens.kind[reader.bareEnd] === Kind.Possessive ? `${word}s` : word;
  return spellingOf(tokens, i)?.words.join(' ') ?? word;
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
    while (i < endA && !isLetter(classOf(a.charCodeAt(i)))) i++;
    while (j < endB && !isLetter(classOf(b.charCodeAt(j)))) j++;
    if (i >= endA || j >= endB) return i >= endA && j >= endB;
    if (foldOf(a.charCodeAt(i++)) !== foldOf(b.charCodeAt(j++))) return false;
  }
}

/**
 * Whether tokens `first` to `end` have capitals wherever the name `told` has them: no more words in small letters than it.
 * `and` does not count, which may be `&`.
 */
export function hasCapitalsOf(tokens: Tokens, first: number, end: number, told: Tokens, toldFirst: number, toldEnd: number): boolean {
  return isCapitalised(tokens, first) && smallWords(tokens, first, end) <= smallWords(told, toldFirst, toldEnd);
}

function smallWords(tokens: Tokens, first: number, end: number): number {
  let count = 0;
  for (let i = first; i < end; i++) if (tokens.kind[i] === Kind.Lower && tokens.hash[i] !== AND.hashes[0]) count++;
  return count;
}
