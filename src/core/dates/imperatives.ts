import { isMark, isWord, Kind } from '../text/tokens';
import { firstWordsOf, wordSet } from '../text/wordSet';
import type { WordTable } from '../text/wordTable';
import type { Passage } from './passage';
import { beginsClause, endsSentence } from './surroundings';

/** Orders at the beginning of a sentence, whatever follows: `Come to our open day`. */
const CALLS = wordSet('come join apply register book ring call email visit send submit contact attend watch bring tell save vote');
/** Orders to do something: with an object after them they are no nouns. */
const ORDERS = wordSet(
  'give take make keep get find help support back sign share write fill complete return pay add include instruct request require direct invite ' +
    'publish prepare develop bring tell show leave restore reverse scrap drop raise end fund invest protect guarantee ensure submit send abolish ' +
    'spend build open reopen launch hold arrange commission extend provide stop start finish ask look check read meet',
);
/** The same; in the past they look alike, so that they are orders only after the end of a sentence. */
const UNCHANGING = wordSet('put set cut let');
/** What a meeting is asked to do to a paper: the paper is to come where it is `a report`, and may be old where it is `the report`. */
export const RECEIPTS = wordSet('receive note approve agree review consider endorse recommend');
/** Most words of a text are none of these. */
const VERBS = firstWordsOf(CALLS, ORDERS, UNCHANGING, RECEIPTS);

const INDEFINITE = wordSet('a an another');
/** What an object begins with. */
const OBJECTS = wordSet('a an another the its their his her our my your us them it you this these those all every each');
const PARTICLES = wordSet('back up out off in on down for');
const PLEASE = wordSet('please');

/** How many marks and numbers there are before the words of a list item: `3. **`. */
const LONGEST_MARKER = 5;

/**
 * Whether the word at token `i` tells somebody to do something, which lies ahead: `Come to us on 3 May`, `Put the money back in
 * March`, `3. receive a report in May`.
 *
 * @param placed whether a preposition stands before the date: `the April figures` in `Check the April figures` are no time to check them
 */
export function isImperative(p: Passage, i: number, placed: boolean): boolean {
  const { tokens } = p;
  if (!VERBS.has(tokens, i)) return false;
  const capital = tokens.kind[i] === Kind.Title;
  if (CALLS.has(tokens, i) && capital && (i === p.first || endsSentence(p, i - 1, i))) return true;
  if (!placed) return false;
  if (RECEIPTS.has(tokens, i)) return hasObject(p, i, INDEFINITE) && isFirst(p, i);
  if (UNCHANGING.has(tokens, i)) return hasObject(p, i, OBJECTS) && capital && i > p.first && endsSentence(p, i - 1, i);
  return ORDERS.has(tokens, i) && hasObject(p, i, OBJECTS) && isFirst(p, i);
}

function hasObject(p: Passage, i: number, beginnings: WordTable<true>): boolean {
  const object = objectAfter(p, i);
  return object < p.end && beginnings.has(p.tokens, object);
}

/** The token after the verb at token `i`, the marks of bold words and up to two particles: `look out for`. */
function objectAfter(p: Passage, i: number): number {
  let at = i + 1;
  if (at < p.end && isMark(p.tokens, at, '*')) at++;
  for (let particles = 0; particles < 2 && at < p.end && PARTICLES.has(p.tokens, at); particles++) at++;
  return at;
}

/** Whether a sentence begins with token `i`, or in small letters the words of a list item, or `please` stands before it. */
function isFirst(p: Passage, i: number): boolean {
  if (i > p.first && PLEASE.has(p.tokens, i - 1)) return true;
  if (p.tokens.kind[i] === Kind.Title && beginsClause(p, i)) return true;
  return beginsItem(p, i);
}

/** Whether only a marker (`3.`, `(b)`, `*`) and the marks of bold words stand before token `i`. */
function beginsItem(p: Passage, i: number): boolean {
  if (i === p.first || i - p.first > LONGEST_MARKER) return false;
  for (let at = p.first; at < i; at++) {
    const letter = isWord(p.tokens, at) && p.tokens.end[at] - p.tokens.start[at] === 1;
    if (!letter && p.tokens.kind[at] !== Kind.Number && p.tokens.kind[at] < Kind.Punctuation) return false;
  }
  return true;
}
