import { Gap, isCapitalised, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { adjoins, type BlockReading, Setting, startsSentence } from './blockReading';
import { Frame, HEAD_NOUNS, type HeadNoun } from './headNouns';
import type { Scan } from './leftScan';
import { Role, roleOf } from './nameWords';
import { COMPANY_SUFFIXES, endsOwnName } from './ownNames';
import { areTwoNames, isInComplement } from './twoNames';

/** Longest name before its head noun, in tokens. */
const REACH = 20;

const ENDS_NAME = Role.Function | Role.Title | Role.Post | Role.Calendar;
/** Roles that no word on the far side of `of`, `and`, a comma may have. */
const NO_MODIFIER = ENDS_NAME | Role.Verb | Role.NotBody;

/** `CEO`, `MEPS` */
const LONGEST_POST_ACRONYM = 4;
const CONNECTORS = wordSet('for as in on to with the of');
/** `Newcastle upon Tyne`, `Stockton on Tees` */
const PLACE_CONNECTORS = wordSet('upon under le super');
/** What joins the words of names in other languages: `Águas do Algarve`, `Compañía de Aguas y Gas`. */
const PARTICLES = wordSet('de do da dos das del della delle dei di du des la le les y e et und van von der den');
const RIVERS = wordSet('tees trent sea avon thames tyne tweed humber spey solent dee wye usk severn soar ouse wharfe aire');
const ORDINALS = wordSet('st nd rd th');
const SCOUTS = wordSet('scout scouts guides guide brownies cubs');
const ON = wordSet('on');
const OF = wordSet('of');
const THE = wordSet('the');
const ARTICLES = wordSet('the a an i');
const AND = wordSet('and');
const SAINT = wordSet('st saint mt');
/** Bodies of many: `Chemists' Association` */
const OF_MANY = wordSet('association federation union society club guild network forum league confederation charity company');
/** `Newcastle-based Tarn Ltd`: what a hyphen makes an adjective of. */
const PARTICIPLES = wordSet(
  'based led funded owned backed wide listed run born trained style level related registered headquartered area controlled',
);

/**
 * Where a name begins of which token `head` is a part.
 *
 * @param frames {@link Frame} flags that say what may stand before
 * @param generic words that do not say which body it is
 * @returns the first token of the name; `head` itself where nothing before it belongs to the name
 */
export function leftBorder(reading: BlockReading, head: number, frames: number, generic?: HeadNoun['generic']): number {
  const floor = Math.max(reading.block.contentToken, head - REACH);
  const scan: Scan = { reading, frames, floor, head, generic, crossed: false };
  let first = head;
  while (first > scan.floor) {
    const before = stepLeft(scan, first);
    if (before < 0) break;
    first = before;
  }
  return withoutStarters(reading, first, head);
}

/** Drops what only begins the sentence: `Builders Tarn & Sons Ltd`. */
function withoutStarters(reading: BlockReading, first: number, head: number): number {
  const { tokens } = reading;
  let at = first;
  while (at < head && startsSentence(reading, at) && roleOf(tokens, at) & (Role.Starter | Role.Verb)) {
    if (!adjoins(tokens, at + 1) || !isCapitalised(tokens, at + 1)) break;
    at++;
    return at;
  }
  return at;
}

/** The start of the piece of the name before token `at`, or -1. */
function stepLeft(scan: Scan, at: number): number {
  const { tokens } = scan.reading;
  const gap = tokens.gap[at];
  if (gap === Gap.Wide || gap === Gap.Blank) return -1;
  const before = at - 1;
  if (isWord(tokens, before)) return tokens.kind[before] === Kind.Lower ? overLowerWord(scan, at) : overCapital(scan, at);
  if (tokens.kind[before] === Kind.Possessive) return overPossessive(scan, before);
  if (tokens.kind[before] === Kind.Punctuation) return overMark(scan, at);
  return -1;
}

function overCapital(scan: Scan, at: number): number {
  const { tokens } = scan.reading;
  const word = at - 1;
  if (!adjoins(tokens, at) || endsName(scan.reading, word)) return -1;
  return compoundStart(tokens, word, scan.floor);
}

/** Whether a capitalised word stands before names and not in them. */
function endsName(reading: BlockReading, word: number): boolean {
  const { tokens, setting } = reading;
  if (COMPANY_SUFFIXES.has(tokens, word)) return true;
  const role = roleOf(tokens, word);
  if (role & (Role.Title | Role.Calendar)) return true;
  if (role & Role.Post) return !isAcronymLikePost(reading, word);
  // within a sentence a small word with a capital belongs to a name: `Solar Together Ltd`
  if (role & Role.Function) return setting !== Setting.Plain || ARTICLES.has(tokens, word) || startsSentence(reading, word);
  return Boolean(role & Role.Verb) && setting !== Setting.Plain && !startsSentence(reading, word);
}

/** `Harwick LEADER Partnership`: a post has no need of capitals throughout, so where the rest has small letters it is an acronym. */
function isAcronymLikePost({ tokens, setting }: BlockReading, word: number): boolean {
  return (
    setting !== Setting.AllCapitals && tokens.kind[word] === Kind.Upper && tokens.end[word] - tokens.start[word] > LONGEST_POST_ACRONYM
  );
}

/** The first part of a compound with hyphens (`Stoke-on-Trent`) of which `word` is the last part. */
function compoundStart(tokens: Tokens, word: number, floor: number): number {
  let start = word;
  while (
    start - 2 >= floor &&
    isTight(tokens, start) &&
    isMark(tokens, start - 1, '-') &&
    isTight(tokens, start - 1) &&
    isWord(tokens, start - 2)
  )
    start -= 2;
  while (start < word && !isCapitalised(tokens, start)) start += 2;
  return start;
}

function isTight(tokens: Tokens, i: number): boolean {
  return tokens.gap[i] === Gap.None;
}

function overLowerWord(scan: Scan, at: number): number {
  const { tokens } = scan.reading;
  const word = at - 1;
  if (isTight(tokens, word) && isMark(tokens, word - 1, '-')) return overCompound(scan, word);
  if (!adjoins(tokens, at) || word - 1 < scan.floor) return -1;
  if (ORDINALS.has(tokens, word) && tokens.kind[word - 1] === Kind.Number && isTight(tokens, word)) return isScouts(scan) ? word - 1 : -1;
  if (AND.has(tokens, word)) return overAnd(scan, word);
  if (OF.has(tokens, word)) return overOf(scan, word);
  if (THE.has(tokens, word)) return overThe(scan, word);
  if (scan.frames & Frame.Particles && PARTICLES.has(tokens, word)) return overParticles(scan, word);
  if (PLACE_CONNECTORS.has(tokens, word) || (ON.has(tokens, word) && RIVERS.has(tokens, at)))
    return isCapitalised(tokens, word - 1) ? word - 1 : -1;
  return overPhrase(scan, word);
}

/** `Águas do Algarve`, `Aguas de la Costa`: from one particle or two to the word before them. */
function overParticles(scan: Scan, word: number): number {
  const { tokens } = scan.reading;
  const two = word - 2 >= scan.floor && PARTICLES.has(tokens, word - 1) && tokens.kind[word - 1] === Kind.Lower && adjoins(tokens, word);
  const particle = two ? word - 1 : word;
  return adjoins(tokens, particle) ? modifierEnd(scan, particle - 1) : -1;
}

/** Scout groups are numbered: `3rd Oakmoor Scout Group`. */
function isScouts({ reading, head }: Scan): boolean {
  return SCOUTS.has(reading.tokens, head) || SCOUTS.has(reading.tokens, head - 1);
}

/** `Co-operative Society`, but not `Newcastle-based Society`. */
function overCompound(scan: Scan, last: number): number {
  const { tokens } = scan.reading;
  if (PARTICIPLES.has(tokens, last)) return -1;
  const start = compoundStart(tokens, last, scan.floor);
  return start < last && isCapitalised(tokens, start) ? start : -1;
}

/** `Kent and Medway`: whether the words before `and` belong to the same name. */
function overAnd(scan: Scan, and: number): number {
  const { reading } = scan;
  const { tokens } = reading;
  const last = and - 1;
  if (!(scan.frames & Frame.And) || !adjoins(tokens, and) || and + 1 === scan.head) return -1;
  const start = modifierEnd(scan, last);
  if (start < 0 || endsOwnName(reading, last) || isInComplement(reading, start, scan.floor) || areTwoNames(scan, and)) return -1;
  scan.crossed = true;
  return start;
}

/** The word that ends at token `last`, if a modifier may end there; or -1. */
function modifierEnd(scan: Scan, last: number): number {
  const { tokens } = scan.reading;
  if (last < scan.floor) return -1;
  if (tokens.kind[last] === Kind.Possessive) return overPossessive(scan, last);
  if (isMark(tokens, last, "'") && isMark(tokens, last + 3, "'") && isTight(tokens, last))
    return isCapitalised(tokens, last - 1) ? last - 1 : -1;
  if (!isWord(tokens, last)) return -1;
  const start = compoundStart(tokens, last, scan.floor);
  if (!isCapitalised(tokens, start) || roleOf(tokens, start) & NO_MODIFIER) return -1;
  return start;
}

/** `Isle of Wight`, `Church of England`: few words go on with `of` inside a name. */
function overOf(scan: Scan, of: number): number {
  const { tokens } = scan.reading;
  const last = of - 1;
  if (!isCapitalised(tokens, last) || !adjoins(tokens, of)) return -1;
  return roleOf(tokens, last) & Role.PlaceOf ? compoundStart(tokens, last, scan.floor) : -1;
}

/** `the Home` in `Medicine and the Home Hub`; `the Future` in `Moors for the Future Partnership`. */
function overThe(scan: Scan, the: number): number {
  const { tokens } = scan.reading;
  const connector = the - 1;
  if (connector - 1 < scan.floor || !(scan.frames & Frame.Phrase) || !adjoins(tokens, the)) return -1;
  if (AND.has(tokens, connector))
    return scan.frames & Frame.List && !endsOwnName(scan.reading, connector - 1) ? overListAnd(scan, connector) : -1;
  if (OF.has(tokens, connector)) return overOf(scan, connector);
  return CONNECTORS.has(tokens, connector) ? overPhrase(scan, connector) : -1;
}

/** `and the Home`: only where a list before it shows that it is one name. */
function overListAnd(scan: Scan, and: number): number {
  const { tokens } = scan.reading;
  let at = and - 1;
  const floor = Math.max(scan.floor, and - 4);
  while (at > floor && isCapitalised(tokens, at)) at--;
  const connected = CONNECTORS.has(tokens, at) && !THE.has(tokens, at) && tokens.kind[at] === Kind.Lower;
  return isMark(tokens, at, ',') || connected ? overAnd(scan, and) : -1;
}

/** `Carbon as Feedstock Alliance`: a phrase for a name; its first word must not be one that only begins a sentence. */
function overPhrase(scan: Scan, connector: number): number {
  const { reading } = scan;
  const { tokens } = reading;
  const last = connector - 1;
  if (!(scan.frames & Frame.Phrase) || !adjoins(tokens, connector) || !CONNECTORS.has(tokens, connector)) return -1;
  if (tokens.kind[last] !== Kind.Title || endsOwnName(reading, last) || roleOf(tokens, last) & (NO_MODIFIER | Role.Starter | Role.Occasion))
    return -1;
  // in prose a sentence may begin so: `Funding for Kent Alliance`
  if (startsSentence(reading, last) && reading.block.kind === 'paragraph') return -1;
  return compoundStart(tokens, last, scan.floor);
}

/** Whose: `Women's Centre`, `St Mary's Church`; but not `Bradford's Harbour Trust`. */
function overPossessive(scan: Scan, ending: number): number {
  const { tokens } = scan.reading;
  const word = ending - 1;
  if (word < scan.floor || !isTight(tokens, ending) || !isCapitalised(tokens, word)) return -1;
  const start = compoundStart(tokens, word, scan.floor);
  const role = roleOf(tokens, start);
  if (role & Role.Possessor || (isMark(tokens, ending, "'") && !(role & Role.Nation) && OF_MANY.has(tokens, ending + 1))) return start;
  if (role & (Role.Function | Role.Calendar | Role.Nation)) return -1;
  const before = start - 1;
  if (before < scan.floor) return -1;
  if (SAINT.has(tokens, before)) return before;
  if (isMark(tokens, before, '.') && SAINT.has(tokens, before - 1)) return before - 1;
  return THE.has(tokens, before) && !endsOwnName(scan.reading, word) && !HEAD_NOUNS.has(tokens, word) ? start : -1;
}

function overMark(scan: Scan, at: number): number {
  const { tokens } = scan.reading;
  const mark = at - 1;
  if (mark - 1 < scan.floor) return -1;
  if (isMark(tokens, mark, '&')) return overAmpersand(scan, mark);
  if (isMark(tokens, mark, '-')) return overHyphen(scan, at);
  if (isMark(tokens, mark, ',')) return overComma(scan, mark);
  if (isMark(tokens, mark, '.')) return overStop(scan, mark);
  if (isMark(tokens, mark, ')')) return overBracket(scan, mark);
  if (isMark(tokens, mark, "'") && isTight(tokens, mark) && adjoins(tokens, at)) return overPossessive(scan, mark);
  return -1;
}

function overAmpersand(scan: Scan, mark: number): number {
  const { tokens } = scan.reading;
  const last = mark - 1;
  scan.crossed = true;
  if (tokens.kind[last] === Kind.Possessive) return overPossessive(scan, last);
  if (!isCapitalised(tokens, last)) return -1;
  return isTight(tokens, mark) || !(roleOf(tokens, last) & Role.Function) ? compoundStart(tokens, last, scan.floor) : -1;
}

function overHyphen(scan: Scan, at: number): number {
  const { tokens } = scan.reading;
  if (!isTight(tokens, at) || !isTight(tokens, at - 1)) return -1;
  const start = compoundStart(tokens, at, scan.floor);
  return start < at && isCapitalised(tokens, start) ? start : -1;
}

/** `Housing, Communities and Local Government Committee`: a comma belongs to a name only before `and`. */
function overComma(scan: Scan, comma: number): number {
  const { reading, frames } = scan;
  if (!scan.crossed || !(frames & Frame.List) || !isTight(reading.tokens, comma)) return -1;
  const last = comma - 1;
  return endsOwnName(reading, last) ? -1 : modifierEnd(scan, last);
}

/** `St. Brendan`, `U.S. Department` */
function overStop(scan: Scan, stop: number): number {
  const { tokens } = scan.reading;
  const word = stop - 1;
  if (!isTight(tokens, stop) || !isCapitalised(tokens, word)) return -1;
  if (SAINT.has(tokens, word)) return word;
  if (tokens.end[word] - tokens.start[word] !== 1) return -1;
  if (word - 2 >= scan.floor && isTight(tokens, word) && isMark(tokens, word - 1, '.') && isCapitalised(tokens, word - 2)) return word - 2;
  return word - 1 >= scan.floor && adjoins(tokens, word) && tokens.kind[word - 1] === Kind.Title && roleOf(tokens, word - 1) === 0
    ? word
    : -1;
}

/** `Ashworth Homes (Northern) Ltd`, `Queen Elizabeth Hospital (Gateshead) Trust` */
function overBracket(scan: Scan, close: number): number {
  const { tokens } = scan.reading;
  for (let open = close - 1; open > Math.max(scan.floor, close - 5); open--) {
    if (isMark(tokens, open, '(')) {
      const last = open - 1;
      return isCapitalised(tokens, last) && adjoins(tokens, open) ? compoundStart(tokens, last, scan.floor) : -1;
    }
    if (!isCapitalised(tokens, open) && !isMark(tokens, open, '&') && !isMark(tokens, open, "'") && tokens.kind[open] !== Kind.Possessive)
      return -1;
  }
  return -1;
}
