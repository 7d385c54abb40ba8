import { unitAt } from '../text/characters';
import { Gap, isMark, isWord, Kind, type Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import type { TimeExpression } from './mentions';
import { goesOn, isAttached, type Passage } from './passage';

const HYPHENS = new Set([0x2d, 0x2010, 0x2011]);
const OPENERS = new Set([...'([{"\'*|>~,:;&'].map((mark) => mark.charCodeAt(0)));
const COMMA = 0x2c;
const COLON = 0x3a;
const DASH = 0x2d;
const STOP = 0x2e;
const TIME_MARKS = wordSet('T Z');
const CIRCA = wordSet('c ca');
const PREFIXES = wordSet('pre post end mid year');

/** Whether nothing is stuck to the front of token `i` that makes it part of a longer word, number, address or file name. */
export function startsFree(p: Passage, i: number): boolean {
  const { tokens } = p;
  if (i === p.first || tokens.gap[i] !== Gap.None) return true;
  const before = i - 1;
  if (tokens.kind[before] !== Kind.Punctuation) return false;
  const mark = tokens.hash[before];
  const number = tokens.kind[i] === Kind.Number;
  if (mark === DASH) return !isHyphen(tokens, before) || !isStuck(p, before) || PREFIXES.has(tokens, before - 1);
  if (mark === STOP) return before > p.first && isWord(tokens, before - 1) && (!number || CIRCA.has(tokens, before - 1));
  if (mark === COMMA || mark === COLON) return !number || before === p.first || tokens.kind[before - 1] !== Kind.Number;
  return OPENERS.has(mark);
}

/** Whether nothing is stuck to the end of an expression, whose next token is `next`, that makes it part of something longer. */
export function endsFree(p: Passage, next: number, expression: TimeExpression): boolean {
  const { tokens } = p;
  if (!isAttached(p, next)) return true;
  const kind = tokens.kind[next];
  if (kind === Kind.Possessive) return true;
  if (TIME_MARKS.has(tokens, next)) return expression.kind === 'day';
  if (kind !== Kind.Punctuation) return false;
  const mark = tokens.hash[next];
  if (!isAttached(p, next + 1)) return mark !== 0x25 && mark !== 0x5c;
  const after = tokens.kind[next + 1];
  const afterNumber = after === Kind.Number;
  if (mark === STOP) return !afterNumber && (after !== Kind.Lower || !endsWithNumber(p, next));
  if (mark === COMMA || mark === COLON) return !afterNumber || !endsWithNumber(p, next);
  if (mark === DASH) {
    if (expression.kind === 'duration') return !afterNumber;
    return !afterNumber && (!isHyphen(tokens, next) || !isWord(tokens, next + 1));
  }
  return !'%@_#=\\/'.includes(String.fromCharCode(mark));
}

function endsWithNumber(p: Passage, next: number): boolean {
  return p.tokens.kind[next - 1] === Kind.Number;
}

function isHyphen(tokens: Tokens, i: number): boolean {
  return HYPHENS.has(unitAt(tokens.text, tokens.start[i])) && tokens.end[i] - tokens.start[i] === 1;
}

/** Whether a word or number stands right before token `i`. */
function isStuck(p: Passage, i: number): boolean {
  return isAttached(p, i) && p.tokens.kind[i - 1] <= Kind.Currency;
}

/** Whether a sentence, a cell or a quotation begins at token `i`. */
export function beginsClause(p: Passage, i: number): boolean {
  if (i <= p.first) return true;
  if (p.tokens.gap[i] === Gap.Wide && p.columns) return true;
  const { tokens } = p;
  if (tokens.kind[i - 1] !== Kind.Punctuation) return false;
  return '.!?:"|*>#(-\u2026'.includes(String.fromCharCode(tokens.hash[i - 1]));
}

/** Whether token `i`, with token `next` after it, ends a sentence, or what is as good as one: a clause before a semicolon, a cell. */
export function endsSentence(p: Passage, i: number, next: number): boolean {
  const { tokens } = p;
  if (next < p.end && tokens.gap[next] === Gap.None) return false;
  return isMark(tokens, i, '.') || isMark(tokens, i, '!') || isMark(tokens, i, '?') || isMark(tokens, i, ';') || isMark(tokens, i, '|');
}

/** Whether the tokens `i` up to `next` are a cell of a table, or a block, of their own. */
export function standsAlone(p: Passage, i: number, next: number): boolean {
  const { tokens } = p;
  const left = i === p.first || isMark(tokens, i - 1, '|') || (p.columns && tokens.gap[i] === Gap.Wide);
  const right = next >= p.end || isMark(tokens, next, '|') || (p.columns && tokens.gap[next] === Gap.Wide);
  return left && right;
}

/** Whether token `i` is a capitalised word that goes on with what stands before it, with only a space between. */
export function isCapitalisedNext(p: Passage, i: number): boolean {
  return goesOn(p, i) && p.tokens.gap[i] !== Gap.None && p.tokens.kind[i] >= Kind.Title && p.tokens.kind[i] <= Kind.Mixed;
}

const DETERMINERS = wordSet('the a an its their his her our my your this that these those each any no');

/** Whether token `i` is an article, a pronoun before a noun, or a possessive ending. */
export function isDeterminer(p: Passage, i: number): boolean {
  return DETERMINERS.has(p.tokens, i) || p.tokens.kind[i] === Kind.Possessive;
}

/** Whether token `i` is the `'s` of the word before it. */
export function isPossessive(p: Passage, i: number): boolean {
  return isAttached(p, i) && p.tokens.kind[i] === Kind.Possessive;
}
