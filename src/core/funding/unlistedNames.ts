import type { Party } from '../model';
import { Gap, isCapitalised, isMark, Kind, type Tokens, tokenText } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { isCovered } from './placed';
import { isProgrammeHead } from './programme';
import { wordingOf } from './wording';

/** A name that is no mention of a known body, and the chunk after it. */
export interface UnlistedName {
  readonly party: Party;
  readonly next: number;
  /** How many of its words have a capital: two may be a person or a place. */
  readonly words: number;
}

const INNER = wordSet('of for and the in with on a');
const TITLES = wordSet(
  'professor prof dr mr mrs ms miss sir dame lord lady baroness councillor cllr judge rep representative senator president director king queen rev reverend',
);
const LONGEST = 10;

/**
 * The name that begins at chunk `j`: two or more capitalised words, such as a club that no register has. Only where a party is
 * expected is it one: behind `gave` or `to`, or before `received`.
 */
export function unlistedNameAt(clause: Clause, j: number): UnlistedName | null {
  const { chunks, findings } = clause;
  const { tokens } = findings.source;
  const chunk = chunks[j];
  if (chunk === undefined || chunk.ref >= 0 || chunk.office !== null || !isCapitalised(tokens, chunk.first)) return null;
  let last = chunk.first;
  let words = 1;
  for (let i = chunk.first + 1; i < clause.endToken && i - chunk.first < LONGEST && tokens.gap[i] <= Gap.Line; i++) {
    if (isCapitalised(tokens, i)) {
      last = i;
      words++;
    } else if (tokens.kind[i] !== Kind.Possessive && !INNER.has(tokens, i) && !isMark(tokens, i, '&')) break;
  }
  if ((words < 2 && !isBrand(tokens, chunk.first)) || !isName(clause, chunk.first, last)) return null;
  let next = j + 1;
  while (next < chunks.length && chunks[next].first <= last) next++;
  return { party: partyOf(tokens, chunk.first, last), next, words };
}

/** The name that ends right before chunk `end`, or null. */
export function unlistedNameBefore(clause: Clause, end: number): UnlistedName | null {
  const { tokens } = clause.findings.source;
  let first = end;
  for (let j = end - 1; j >= 0 && end - j < LONGEST; j--) {
    const chunk = clause.chunks[j];
    if (chunk.ref >= 0 || chunk.office !== null) break;
    if (isCapitalised(tokens, chunk.first) && chunk.type !== Is.Pronoun && chunk.type !== Is.Determiner) first = j;
    else if (!INNER.has(tokens, chunk.first) || chunk.type === Is.Determiner) break;
  }
  const name = first < end ? unlistedNameAt(clause, first) : null;
  return name !== null && name.next === end ? name : null;
}

/** `LanzaTech`: a word with capitals and small letters after its first syllable, and no plural of initials. */
function isBrand(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== Kind.Mixed) return false;
  return /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+/u.test(tokenText(tokens, i));
}

function isName({ findings }: Clause, first: number, last: number): boolean {
  const { tokens } = findings.source;
  if (TITLES.has(tokens, first) || isProgrammeHead(tokens, last) || RESERVES.has(tokens, last) || POTS_BEHIND.has(tokens, last + 1))
    return false;
  for (let i = first; i <= last; i++) if (POSTS.has(tokens, i)) return false;
  return !isCovered(findings, first, last);
}

/** Words of people's posts: `Islands Secretary Jane Roe`. */
const POSTS = wordSet('Secretary Minister Leader Leaders Chancellor Director Chairman Chairwoman Headteacher Spokesperson');
/** What a name ends in that is money put by. */
const RESERVES = wordSet('Reserve Reserves Budget Levy Account');
/** Behind a name: it is then a fund's, and no body's. */
const POTS_BEHIND = wordSet('programme programmes program scheme schemes initiative fund');

function partyOf(tokens: Tokens, first: number, last: number): Party {
  const span = { start: tokens.start[first], end: tokens.end[last] };
  return { organisation: null, name: wordingOf(tokens.text, span), via: null, span };
}
