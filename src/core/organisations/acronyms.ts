import { foldOf, unitAt } from '../text/characters';
import { isCapitalised, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import type { BlockReading } from './blockReading';
import { Role, roleOf } from './nameWords';

/** Tokens `first` to `end` (exclusive). */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const LONGEST_ACRONYM = 3;
/** Longest full form that is looked for, in tokens. */
const REACH = 24;

/** What capitalised names end in that stand for things, not bodies: `Magnetic Resonance Imaging (MRI)`. */
const THINGS = wordSet(
  'intelligence imaging learning technology technologies disease disorder syndrome virus infection therapy test tests scan ' +
    'scanner vehicle vehicles emissions emission product value money year need needs care record records information data analysis ' +
    'design procedure process method equipment enterprises enterprise qualification degree certificate case indicator indicators ' +
    'measure measures target targets goal goals level levels point points price prices benefit benefits credit payment payments ' +
    'assessment statement pathway pathways services system systems units meetings cost costs capital change safety time mortality ' +
    'life unit output rating score number machine machines energy power gas heat pump pumps fuel skills training apprenticeship ' +
    'apprenticeships apprentice accommodation housing homes journey practitioner practitioners worker workers nurse nurses doctor ' +
    'doctors student students child children adults people persons equality security management development deficit debt borrowing ' +
    'requirement limit requirements specification interface protocol language networks agreement sclerosis cancer diabetes kidney ' +
    'injury failure obesity attendance',
);

const CONNECTORS = wordSet('of for and the in on to with a an by at as de la et');
const COMPLEMENT_WORDS = wordSet('of for in on to');

/** The acronym in the brackets that open at token `open`: `(NPIC)`, `(“HNY ICB”)`; undefined where there is none. */
export function bracketedAcronym(tokens: Tokens, open: number, limit: number): TokenRange | undefined {
  let first = open + 1;
  if (first < limit && isQuote(tokens, first)) first++;
  let end = first;
  while (end < limit && end - first < LONGEST_ACRONYM && isAcronymPart(tokens, end)) end++;
  if (end === first) return undefined;
  const close = end < limit && isQuote(tokens, end) ? end + 1 : end;
  if (close >= limit || !isMark(tokens, close, ')')) return undefined;
  return end === first + 1 || holdsNoWord(tokens, first, end) ? { first, end } : undefined;
}

/** Whether several tokens are letters throughout: `HNY ICB`, `R&D`, and not `Leeds Trust`. */
function holdsNoWord(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tokens.kind[i] === Kind.Title && tokens.end[i] - tokens.start[i] > 1) return false;
  return true;
}

function isQuote(tokens: Tokens, i: number): boolean {
  return isMark(tokens, i, '"') || isMark(tokens, i, "'");
}

function isAcronymPart(tokens: Tokens, i: number): boolean {
  if (isMark(tokens, i, '&') || isMark(tokens, i, '-')) return true;
  return isCapitalised(tokens, i) && !isPlural(tokens, i);
}

/** `SMEs`, `AHSNs`: several things. */
function isPlural(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== Kind.Mixed) return false;
  const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return word.endsWith('s') && word.slice(0, -1) === word.slice(0, -1).toUpperCase();
}

/** Whether a token looks like an acronym by itself: capitals, or capitals and small letters mixed. */
export function looksLikeAcronym(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (tokens.kind[i] === Kind.Upper || tokens.kind[i] === Kind.Mixed) return tokens.end[end - 1] - tokens.start[first] >= 2;
  return false;
}

/**
 * Where the full form of an acronym begins that ends before token `end`: by the initials of capitalised words, else by Schwartz
 * and Hearst (2003), where every letter of the acronym is found from right to left, the first one at the start of a word.
 *
 * @param floor the first token that may belong to the full form
 * @returns the token in which the full form begins, or -1
 */
export function fullFormStart(tokens: Tokens, acronym: TokenRange, floor: number, end: number): number {
  const lowest = Math.max(floor, end - REACH);
  if (lowest >= end) return -1;
  const byInitials = initialsStart(tokens, acronym, lowest, end);
  return byInitials >= 0 ? byInitials : byLetters(tokens, acronym, lowest, end);
}

/** Where words begin whose capital initials are the acronym's capitals, all of them: the plainest case. */
function initialsStart(tokens: Tokens, acronym: TokenRange, floor: number, end: number): number {
  const { text } = tokens;
  let at = end;
  for (let letter = tokens.end[acronym.end - 1] - 1; letter >= tokens.start[acronym.first]; letter--) {
    const wanted = unitAt(text, letter);
    if (wanted < 0x41 || wanted > 0x5a) continue;
    do at--;
    while (at >= floor && !isCapitalised(tokens, at));
    if (at < floor || unitAt(text, tokens.start[at]) !== wanted) return -1;
  }
  return at < end ? at : -1;
}

function byLetters(tokens: Tokens, acronym: TokenRange, lowest: number, end: number): number {
  const { text } = tokens;
  const from = tokens.start[lowest];
  let at = tokens.end[end - 1] - 1;
  for (let letter = tokens.end[acronym.end - 1] - 1; letter >= tokens.start[acronym.first]; letter--) {
    const wanted = foldOf(unitAt(text, letter));
    if (!isAlphanumeric(wanted)) continue;
    const initial = letter === tokens.start[acronym.first];
    while (at >= from && (foldOf(unitAt(text, at)) !== wanted || (initial && at > from && isAlphanumeric(foldOf(unitAt(text, at - 1))))))
      at--;
    if (at < from) return -1;
    at--;
  }
  return tokenAt(tokens, at + 1, lowest, end);
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code > 0xbf;
}

function tokenAt(tokens: Tokens, offset: number, from: number, end: number): number {
  for (let i = from; i < end; i++) if (offset >= tokens.start[i] && offset < tokens.end[i]) return i;
  return -1;
}

/**
 * The full form before a bracketed acronym that no head noun shows to be a body: `Pathology Image Data Lake for Analytics,
 * Knowledge and Education (PathLAKE)`. Undefined where it is a thing, a post or a programme.
 */
export function definedBody(reading: BlockReading, open: number, acronym: TokenRange): TokenRange | undefined {
  // a listed acronym says by itself that its full form is a body
  const listed = reading.listed.beginningAt(acronym.first)?.endToken === acronym.end;
  const { tokens, block } = reading;
  if (!looksLikeAcronym(tokens, acronym.first, acronym.end)) return undefined;
  const first = fullFormStart(tokens, acronym, block.contentToken, open);
  if (first < 0 || !isCapitalised(tokens, first)) return undefined;
  return isBodyLike(tokens, first, open, listed, tokens.kind[acronym.first] === Kind.Mixed) ? { first, end: open } : undefined;
}

function isBodyLike(tokens: Tokens, first: number, end: number, listed: boolean, mixed: boolean): boolean {
  let capitals = 0;
  let head = -1;
  for (let i = first; i < end; i++) {
    if (!isWord(tokens, i)) {
      if (!isMark(tokens, i, ',') && !isMark(tokens, i, '&') && !isMark(tokens, i, '-') && tokens.kind[i] !== Kind.Possessive) return false;
      continue;
    }
    if (tokens.kind[i] === Kind.Lower) {
      if (!CONNECTORS.has(tokens, i)) return false;
      if (COMPLEMENT_WORDS.has(tokens, i) && head < 0) head = i - 1;
      continue;
    }
    const role = roleOf(tokens, i);
    if (!listed && role & (Role.Title | Role.Post | Role.Calendar)) return false;
    capitals++;
  }
  if (!isCapitalised(tokens, end - 1) || capitals < (mixed || listed ? 2 : 3)) return false;
  if (listed) return true;
  return !isThing(tokens, head < 0 ? end - 1 : head);
}

function isThing(tokens: Tokens, i: number): boolean {
  return THINGS.has(tokens, i) || Boolean(roleOf(tokens, i) & (Role.NotBody | Role.Post));
}
