import type { Steps } from '../steps';
import {
  APOSTROPHE,
  CURRENCY,
  classOf,
  DIGIT,
  foldOf,
  IGNORABLE,
  isLetter,
  LOWER,
  MARK,
  NEWLINE,
  PUNCTUATION,
  plainPunctuation,
  SPACE,
  UPPER,
  unitAt,
} from './characters';
import { folded } from './folding';
import { lexicon } from './lexicon';
import { HASH_SEED, hashStep } from './wordHash';

/** Token kinds. A word is a run of letters, a number a run of digits; `50m` is a number and a word with nothing between. */
export const enum Kind {
  /** `grant`; also words of scripts without case */
  Lower = 1,
  /** `Grant`, `A` */
  Title = 2,
  /** `NHS` */
  Upper = 3,
  /** `DfE`, `PathLAKE`, `AHSNs`, `iPhone` */
  Mixed = 4,
  Number = 5,
  /** `'s` after a word */
  Possessive = 6,
  Currency = 7,
  Punctuation = 8,
  Symbol = 9,
}

/** What stands before a token. */
export const enum Gap {
  None = 0,
  Space = 1,
  /** a tab, or two spaces and more */
  Wide = 2,
  Line = 3,
  /** an empty line, or the start of the text */
  Blank = 4,
}

/**
 * The tokens of a text as columns: row `i` of each array is token `i`.
 *
 * `hash` is the hash of the folded word (lower case, no accents, no apostrophe) for words, of the digits for numbers, and
 * for any other token the code of its character, with all dashes as `-`, all double quotes as `"`, all apostrophes as `'`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offset of the first unit */
  readonly start: Int32Array;
  /** UTF-16 offset after the last unit */
  readonly end: Int32Array;
  /** {@link Kind} */
  readonly kind: Uint8Array;
  /** {@link Gap} */
  readonly gap: Uint8Array;
  readonly hash: Int32Array;
  /** The number of the word in the {@link lexicon}; 0 where no table has it, and for any other token. */
  readonly word: Uint16Array;
}

/** Room for tokens, in one buffer: an allocation costs far more than the few hundred tokens of a short text. */
class Columns {
  start: Int32Array<ArrayBuffer>;
  end: Int32Array<ArrayBuffer>;
  kind: Uint8Array<ArrayBuffer>;
  gap: Uint8Array<ArrayBuffer>;
  hash: Int32Array<ArrayBuffer>;
  word: Uint16Array<ArrayBuffer>;
  count = 0;
  /** what stands before the next token, as far as the text has been read */
  nextGap: number = Gap.Blank;

  constructor(capacity: number) {
    const wide = capacity * Int32Array.BYTES_PER_ELEMENT;
    const buffer = new ArrayBuffer(wide * 3 + capacity * 4);
    this.start = new Int32Array(buffer, 0, capacity);
    this.end = new Int32Array(buffer, wide, capacity);
    this.hash = new Int32Array(buffer, wide * 2, capacity);
    this.word = new Uint16Array(buffer, wide * 3, capacity);
    this.kind = new Uint8Array(buffer, wide * 3 + capacity * 2, capacity);
    this.gap = new Uint8Array(buffer, wide * 3 + capacity * 3, capacity);
  }

  push(start: number, end: number, kind: number, gap: number, hash: number, word = 0): void {
    const i = this.count;
    if (i === this.start.length) this.grow();
    this.start[i] = start;
    this.end[i] = end;
    this.kind[i] = kind;
    this.gap[i] = gap;
    this.hash[i] = hash;
    this.word[i] = word;
    this.count = i + 1;
  }

  /** The rows so far; made without `subarray`, which is slow to set up. */
  tokensOf(text: string): Tokens {
    const { count, start, end, hash, word, kind, gap } = this;
    const { buffer } = start;
    return {
      text,
      count,
      start: new Int32Array(buffer, start.byteOffset, count),
      end: new Int32Array(buffer, end.byteOffset, count),
      kind: new Uint8Array(buffer, kind.byteOffset, count),
      gap: new Uint8Array(buffer, gap.byteOffset, count),
      hash: new Int32Array(buffer, hash.byteOffset, count),
      word: new Uint16Array(buffer, word.byteOffset, count),
    };
  }

  private grow(): void {
    const capacity = this.start.length * 2;
    const wider = new Columns(capacity);
    wider.start.set(this.start);
    wider.end.set(this.end);
    wider.kind.set(this.kind);
    wider.gap.set(this.gap);
    wider.hash.set(this.hash);
    wider.word.set(this.word);
    this.start = wider.start;
    this.end = wider.end;
    this.kind = wider.kind;
    this.gap = wider.gap;
    this.hash = wider.hash;
    this.word = wider.word;
  }
}

const CR = 0x0d;
const LF = 0x0a;
const TAB = 0x09;
const SMALL_A = 0x61;
const SMALL_S = 0x73;
const SMALL_Z = 0x7a;
const CAPITAL_S = 0x53;

/** Characters of which a run is one token: rules, leaders, Markdown emphasis. */
function isRunPunctuation(plain: number): boolean {
  return plain === 0x2d || plain === 0x3d || plain === 0x5f || plain === 0x2a || plain === 0x2e || plain === 0x23 || plain === 0x7e;
}

/**
 * Splits a text into tokens, in one pass.
 *
 * Every unit of the text belongs to at most one token; white space and invisible characters belong to none.
 *
 * @throws when there is a mistake in a table of words that was made since the last text was split
 */
export function tokenise(text: string): Tokens {
  const columns = columnsFor(text);
  readTokens(text, 0, text.length, columns);
  return columns.tokensOf(text);
}

/** Characters between two pauses: about a millisecond of work. */
const STEP = 65_536;

/** The same as {@link tokenise} with pauses. */
export function* tokeniseInSteps(text: string): Steps<Tokens> {
  const columns = columnsFor(text);
  for (let i = 0; i < text.length; ) {
    if (i > 0) yield;
    i = readTokens(text, i, Math.min(i + STEP, text.length), columns);
  }
  return columns.tokensOf(text);
}

function columnsFor(text: string): Columns {
  if (lexicon.hasUnread) lexicon.readTables();
  return new Columns((text.length >> 2) + 8);
}

/** Reads the tokens that begin between `from` and `to`, and returns where it came to: the last one may end later. */
function readTokens(text: string, from: number, to: number, columns: Columns): number {
  let gap = columns.nextGap;
  let i = from;
  while (i < to) {
    const code = unitAt(text, i);
    const kind = classOf(code);
    if (kind === SPACE) {
      if (gap === Gap.None) gap = code === TAB ? Gap.Wide : Gap.Space;
      else if (gap === Gap.Space) gap = Gap.Wide;
      i++;
      continue;
    }
    if (kind === NEWLINE) {
      gap = gap >= Gap.Line ? Gap.Blank : Gap.Line;
      i += code === CR && unitAt(text, i + 1) === LF ? 2 : 1;
      continue;
    }
    if (kind === IGNORABLE || (kind === MARK && gap !== Gap.None)) {
      i++;
      continue;
    }
    if (isLetter(kind)) i = readWord(text, i, code, kind, gap, columns);
    else if (kind === DIGIT) i = readDigits(text, i, gap, columns);
    else if (kind === APOSTROPHE) i = readApostrophe(text, i, gap, columns);
    else if (kind === CURRENCY) {
      columns.push(i, i + 1, Kind.Currency, gap, code);
      i++;
    } else if (kind === PUNCTUATION) i = readPunctuation(text, i, code, gap, columns);
    else i = readSymbol(text, i, code, gap, columns);
    gap = Gap.None;
  }
  columns.nextGap = gap;
  return i;
}

function readWord(text: string, start: number, first: number, firstClass: number, gap: number, columns: Columns): number {
  const length = text.length;
  let hash = HASH_SEED;
  let isPlain = true;
  let uppers = 0;
  let lowers = 0;
  let i = start;
  let end = start;
  while (i < length) {
    const code = unitAt(text, i);
    if (code >= SMALL_A && code <= SMALL_Z) {
      // most of any text: small letters, which fold to themselves
      lowers++;
      hash = hashStep(hash, code);
      end = ++i;
      continue;
    }
    const kind = classOf(code);
    if (isLetter(kind)) {
      if (kind === UPPER) uppers++;
      else if (kind === LOWER) lowers++;
      hash = hashStep(hash, foldOf(code));
      end = ++i;
      continue;
    }
    if (kind === MARK) {
      isPlain = false;
      end = ++i;
      continue;
    }
    if (kind === IGNORABLE || (kind === APOSTROPHE && !isPossessive(text, i))) {
      if (i + 1 < length && isLetter(classOf(unitAt(text, i + 1)))) {
        i++;
        isPlain = false;
        continue;
      }
    }
    break;
  }
  const word = isPlain ? lexicon.find(hash, end - start, foldOf(first)) : numberOfMarked(text, start, end);
  columns.push(start, end, wordKind(firstClass, uppers, lowers), gap, hash, word);
  return end;
}

/** The number of a word with marks in it, of which only some do not count. */
function numberOfMarked(text: string, start: number, end: number): number {
  return lexicon.numberOf(folded(text.slice(start, end)));
}

function wordKind(firstClass: number, uppers: number, lowers: number): Kind {
  if (uppers === 0) return Kind.Lower;
  if (uppers === 1 && firstClass === UPPER) return Kind.Title;
  return lowers === 0 ? Kind.Upper : Kind.Mixed;
}

/** Whether the apostrophe at `i` begins a possessive ending: an `s` that ends the word. */
function isPossessive(text: string, i: number): boolean {
  const next = unitAt(text, i + 1);
  if (next !== SMALL_S && next !== CAPITAL_S) return false;
  const after = i + 2 < text.length ? classOf(unitAt(text, i + 2)) : SPACE;
  return !isLetter(after) && after !== DIGIT;
}

function readDigits(text: string, start: number, gap: number, columns: Columns): number {
  const length = text.length;
  let hash = HASH_SEED;
  let i = start;
  while (i < length) {
    const code = unitAt(text, i);
    if (code < 0x30 || code > 0x39) break;
    hash = hashStep(hash, code);
    i++;
  }
  columns.push(start, i, Kind.Number, gap, hash);
  return i;
}

function readApostrophe(text: string, i: number, gap: number, columns: Columns): number {
  const afterWord = gap === Gap.None && columns.count > 0 && columns.kind[columns.count - 1] <= Kind.Number;
  if (afterWord && isPossessive(text, i)) {
    columns.push(i, i + 2, Kind.Possessive, gap, SMALL_S);
    return i + 2;
  }
  columns.push(i, i + 1, Kind.Punctuation, gap, plainPunctuation(unitAt(text, i)));
  return i + 1;
}

function readPunctuation(text: string, start: number, code: number, gap: number, columns: Columns): number {
  const plain = plainPunctuation(code);
  let i = start + 1;
  if (isRunPunctuation(plain)) while (i < text.length && unitAt(text, i) === code) i++;
  columns.push(start, i, Kind.Punctuation, gap, plain);
  return i;
}

function readSymbol(text: string, i: number, code: number, gap: number, columns: Columns): number {
  const next = unitAt(text, i + 1);
  const paired = code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
  const end = paired ? i + 2 : i + 1;
  columns.push(i, end, Kind.Symbol, gap, code);
  return end;
}

/** Whether token `i` is a word. */
export function isWord(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] <= Kind.Mixed && tokens.kind[i] >= Kind.Lower;
}

/** Whether token `i` is a word with a capital in it. */
export function isCapitalised(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] >= Kind.Title && tokens.kind[i] <= Kind.Mixed;
}

/** Whether token `i` is the punctuation mark `character` (`-` for any dash, `"` for any double quote). */
export function isMark(tokens: Tokens, i: number, character: string): boolean {
  return tokens.kind[i] === Kind.Punctuation && tokens.hash[i] === character.charCodeAt(0);
}

/** The text of token `i`. */
export function tokenText(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i]);
}
