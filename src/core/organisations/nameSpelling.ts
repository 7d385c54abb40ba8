import { folded } from '../text/folding';
import { plainWordHash } from '../text/plainWords';
import { isMark, isWord, Kind, type Tokens, tokenise } from '../text/tokens';
import { firstWordsOf, wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';

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
  const each = words.split(' ');
  return { words: each, hashes: each.map(plainWordHash) };
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
const VARIED = new Set([...Object.keys(VARIANT_ROWS), ...Object.keys(ABBREVIATION_ROWS)].map(plainWordHash));

const FOUNDATION_TRUST = spelling('foundation trust');
/** Hash of `and`, for which `&` also stands. */
export const AND = spelling('and').hashes[0];
const NHS = wordSet('nhs');
const FT = wordSet('ft');

/** Words whose full stop belongs to them. */
const STOPPED = wordSet('st ltd inc co corp dept bros mt univ govt plc');

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

  /** Whether {@link read} takes the word or number at token `i` as it is written: then its hash is the token's, and it is one token. */
  static isReadAsWritten(tokens: Tokens, i: number, limit: number): boolean {
    if (tokens.kind[i] > Kind.Number || MAY_VARY.has(tokens, i)) return false;
    return i + 1 >= limit || tokens.gap[i + 1] !== 0 || tokens.kind[i + 1] < Kind.Possessive || isMark(tokens, i + 1, ',');
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
      this.hash = AND;
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

/** Words that may be compared as others. */
const MAY_VARY = firstWordsOf(VARIANTS, ABBREVIATIONS, FT);

const INITIALS = new Map((['us', 'uk', 'usa'] as const).map((word) => [plainWordHash(word), spelling(ABBREVIATION_ROWS[word])] as const));

function isInitial(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) && tokens.end[i] - tokens.start[i] === 1 && tokens.gap[i + 1] === 0 && isMark(tokens, i + 1, '.');
}

/** How the word at token `i` is spelled where names are compared, if otherwise than it is written. */
export function spellingOf(tokens: Tokens, i: number): Spelling | undefined {
  if (!MAY_VARY.has(tokens, i)) return undefined;
  const variant = VARIANTS.get(tokens, i);
  if (variant !== undefined) return variant;
  if (tokens.kind[i] !== Kind.Upper) return undefined;
  if (i > 0 && FT.has(tokens, i) && NHS.has(tokens, i - 1)) return FOUNDATION_TRUST;
  return ABBREVIATIONS.get(tokens, i);
}

/** What initials stand for (`us`: `united states`), or undefined. */
export function initialsSpelling(letters: string): string | undefined {
  return INITIALS.get(tokenise(letters).hash[0])?.words.join(' ');
}
