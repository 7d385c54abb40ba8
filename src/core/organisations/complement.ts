import { unitAt } from '../text/characters';
import { Gap, isCapitalised, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { adjoins, type BlockReading } from './blockReading';
import { Frame, HEAD_NOUNS } from './headNouns';
import { Role, roleOf } from './nameWords';
import { endsOwnName, isOwnHead } from './ownNames';

/** Longest complement, in tokens. */
const REACH = 20;

const PREPOSITIONS = new WordTable<number>([
  ['of', Frame.Of],
  ['for', Frame.For],
  ['on', Frame.On],
  ['to', Frame.To],
]);
const OF = wordSet('of');
const IN = wordSet('in');
const AND = wordSet('and');
const SAINT = wordSet('st');
const THE = wordSet('the');
const A = wordSet('a an');
const FOR = wordSet('for');
const OFFICE = wordSet('office');
/** `in` goes on with a field, not with a place: `Engineering in Medicine`. */
const FIELDS = wordSet(
  'medicine education public science sciences engineering industry agriculture schools society sport business government technology nursing',
);

/** After these `in` goes on with any field: `Training in Antimicrobial Materials`. */
const STUDIES = wordSet('training research studies excellence');

/** No word of a complement, and no beginning of one. */
const ENDS_COMPLEMENT = Role.Title | Role.Post | Role.Verb | Role.Calendar | Role.Function;

/**
 * Where a name ends whose head noun is followed by `of`, `for`, `on` or `to` and capitals: `Department for Transport`.
 *
 * @param head the head noun
 * @param frames its {@link Frame} flags
 * @returns the token after the complement, or `head + 1` where there is none
 */
export function complementEnd(reading: BlockReading, head: number, frames: number): number {
  const { tokens, block } = reading;
  const limit = Math.min(block.endToken, head + REACH);
  const preposition = head + 1;
  if (preposition + 1 >= limit || !adjoins(tokens, preposition)) return preposition;
  const frame = PREPOSITIONS.get(tokens, preposition);
  if (frame === undefined || !(frames & frame) || tokens.kind[preposition] !== Kind.Lower) return preposition;
  const from = frame === Frame.For ? skipArticle(tokens, preposition + 1, limit) : preposition + 1;
  const end = phraseEnd(reading, from, limit, frames);
  return end > from ? withPost(reading, head, end, limit) : preposition;
}

/** The end of a noun phrase in capitals from token `from`, with lists and further `of`; `from` where there is none. */
function phraseEnd(reading: BlockReading, from: number, limit: number, frames: number): number {
  const { tokens } = reading;
  const start = skipThe(tokens, from, limit);
  let end = wordsEnd(reading, start, limit);
  if (end === start) return from;
  for (;;) {
    const longer = frames & Frame.OnePlace ? end : listEnd(reading, end, limit);
    const further = longer > end ? longer : furtherOf(reading, end, limit);
    if (further <= end) return end;
    end = further;
  }
}

/** `Office of the Police and Crime Commissioner for Harwick`: an office is that of a post, and of the post's place. */
function withPost(reading: BlockReading, head: number, end: number, limit: number): number {
  const { tokens } = reading;
  if (!OFFICE.has(tokens, head) || end >= limit || !isCapitalised(tokens, end) || !adjoins(tokens, end)) return end;
  if (!(roleOf(tokens, end) & Role.Post)) return end;
  const place = end + 1;
  const goesOn = place + 1 < limit && adjoins(tokens, place) && (OF.has(tokens, place) || FOR.has(tokens, place));
  return goesOn ? Math.max(place, wordsEnd(reading, place + 1, limit)) : place;
}

/** `Foundation for a Healthy Harwick` */
function skipArticle(tokens: Tokens, at: number, limit: number): number {
  return at + 1 < limit && A.has(tokens, at) && tokens.kind[at] === Kind.Lower && isCapitalised(tokens, at + 1) ? at + 1 : at;
}

function skipThe(tokens: Tokens, at: number, limit: number): number {
  return at + 1 < limit && THE.has(tokens, at) && tokens.kind[at] === Kind.Lower ? at + 1 : at;
}

/** The end of adjoining capitalised words, with compounds, ampersands and possessives; `from` where there are none. */
function wordsEnd(reading: BlockReading, from: number, limit: number): number {
  const { tokens } = reading;
  let end = from;
  let at = from;
  while (at < limit && beginsWord(reading, at, from)) {
    at = compoundEnd(tokens, at, limit);
    end = at;
    if (at + 1 < limit && isMark(tokens, at, '.') && SAINT.has(tokens, at - 1) && isCapitalised(tokens, at + 1)) at++;
    if (at + 1 < limit && isMark(tokens, at, '&') && isCapitalised(tokens, at + 1)) at++;
    else if (at + 1 < limit && continuesPossessive(tokens, at)) at++;
  }
  return end;
}

/** `Federation of Women's Institutes`, but not `Department of Agriculture's Rural Service`. */
function continuesPossessive(tokens: Tokens, at: number): boolean {
  const possessive = tokens.kind[at] === Kind.Possessive || (isMark(tokens, at, "'") && tokens.gap[at] === Gap.None);
  return possessive && Boolean(roleOf(tokens, at - 1) & Role.Possessor) && isCapitalised(tokens, at + 1) && adjoins(tokens, at + 1);
}

function beginsWord(reading: BlockReading, at: number, from: number): boolean {
  const { tokens } = reading;
  if (!isCapitalised(tokens, at)) return false;
  const gap = tokens.gap[at];
  if (gap === Gap.Wide || gap === Gap.Blank) return false;
  const role = roleOf(tokens, at);
  if (at > from && role & Role.Post && roleOf(tokens, from) & Role.Post) return true;
  if (at > from && role & (ENDS_COMPLEMENT | Role.NotBody)) return role === Role.Post && isPluralPost(tokens, at);
  if (at === from && role & Role.Post) return true;
  return !(role & (Role.Title | Role.Calendar)) && !(role & Role.Function);
}

/** `Association of School Governors` is a name; `Bank of England Governor` is not. */
function isPluralPost(tokens: Tokens, at: number): boolean {
  return unitAt(tokens.text, tokens.end[at] - 1) === 0x73;
}

/** The end of a compound with hyphens that begins at `word`: `Value-Based`. */
function compoundEnd(tokens: Tokens, word: number, limit: number): number {
  let end = word + 1;
  while (end + 1 < limit && isMark(tokens, end, '-') && tokens.gap[end] + tokens.gap[end + 1] === 0 && isWord(tokens, end + 1)) end += 2;
  return end;
}

/** `X, Y and Z` from after X; `end` where no list goes on within the name. */
function listEnd(reading: BlockReading, end: number, limit: number): number {
  const { tokens } = reading;
  let at = end;
  for (let items = 0; items < 6; items++) {
    const next = afterAnd(tokens, at, limit, at > end);
    if (next > 0) return lastItem(reading, next, limit) || end;
    if (at + 1 >= limit || !isMark(tokens, at, ',') || tokens.gap[at] !== Gap.None || !isItem(reading, at + 1)) return end;
    const item = wordsEnd(reading, at + 1, limit);
    if (item === at + 1 || endsOwnName(reading, item - 1)) return end;
    at = item;
  }
  return end;
}

/** The token after `and` or `&` at `at`, or 0; in a list also after `, and`. */
function afterAnd(tokens: Tokens, at: number, limit: number, inList: boolean): number {
  const and = inList && at < limit && isMark(tokens, at, ',') ? at + 1 : at;
  return and + 1 < limit && (AND.has(tokens, and) || isMark(tokens, and, '&')) && tokens.kind[and] !== Kind.Title ? and + 1 : 0;
}

function isItem(reading: BlockReading, at: number): boolean {
  const { tokens } = reading;
  return isCapitalised(tokens, at) && reading.listed.beginningAt(at) === undefined && !(roleOf(tokens, at) & ENDS_COMPLEMENT);
}

/** The end of the item after `and`, or 0 where another name begins there. */
function lastItem(reading: BlockReading, from: number, limit: number): number {
  const { tokens } = reading;
  const start = skipThe(tokens, from, limit);
  if (!isItem(reading, start)) return 0;
  const end = wordsEnd(reading, start, limit);
  if (end === start || namesOtherBody(reading, start, end)) return 0;
  return start > from && holdsHead(tokens, start, end) ? 0 : end;
}

/** Whether capitals hold a head noun with words before it, or one that a complement follows: a name of its own. */
function namesOtherBody(reading: BlockReading, start: number, end: number): boolean {
  const { tokens } = reading;
  for (let i = start; i < end; i++) {
    const head = HEAD_NOUNS.get(tokens, i);
    if (head === undefined) continue;
    if (i > start && isOwnHead(reading, i)) return true;
    if (i === end - 1 && hasComplement(tokens, i, head.frames)) return true;
  }
  return false;
}

/** After `and the` any head noun begins a name of its own. */
function holdsHead(tokens: Tokens, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (HEAD_NOUNS.has(tokens, i)) return true;
  return false;
}

function hasComplement(tokens: Tokens, head: number, frames: number): boolean {
  const frame = head + 2 < tokens.count ? PREPOSITIONS.get(tokens, head + 1) : undefined;
  return frame !== undefined && Boolean(frames & frame) && isCapitalised(tokens, head + 2);
}

/** `Surgeons of England`, `Engineering in Medicine`: the end after a further phrase, or `end`. */
function furtherOf(reading: BlockReading, end: number, limit: number): number {
  const { tokens } = reading;
  if (end + 1 >= limit || !adjoins(tokens, end) || tokens.kind[end] !== Kind.Lower) return end;
  if (IN.has(tokens, end)) return FIELDS.has(tokens, end + 1) || STUDIES.has(tokens, end - 1) ? wordsEnd(reading, end + 1, limit) : end;
  if (!OF.has(tokens, end)) return end;
  const start = skipThe(tokens, end + 1, limit);
  const stop = wordsEnd(reading, start, limit);
  return stop > start ? stop : end;
}
