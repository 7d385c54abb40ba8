import { Gap, isMark, isWord, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { isCountedNoun, isHeadcount, isYearlyNoun } from './countedNouns';
import { digitsAt, goesOn, isAttached, type Passage } from './passage';
import { prepositionBefore } from './prepositions';
import { beginsClause, isCapitalisedNext, isDeterminer, isPossessive, standsAlone } from './surroundings';

/** Before a number they make it the number of something. */
const NUMBERED = wordSet(
  'page pages p pp no nos number numbers section sections s para paras paragraph paragraphs clause clauses article articles chapter chapters ' +
    'figure figures fig table tables appendix annex item items question questions room floor flat building box form forms ref reference ' +
    'grade level route road highway flight bus line unit lot plot case hc hl cm cmd cp si ssi iso bs en regulation regulations directive ' +
    'decision order orders rule rules bill act acts measure law resolution circular windows office horizon volume vol issue type model ' +
    'series version v tel phone telephone fax call text ext',
);

const SUBJECT_VERBS = wordSet('was is will saw has had would marks marked brought started began ended');
/** Capitalised at the start of a sentence, and no name that a year could follow. */
export const NO_NAMES = wordSet(
  'some around about over nearly only all these those almost more most fewer than at least with under roughly approximately the a an another ' +
    'up what when where who how if as and or but to for of on by from between among',
);
const JOINTS = wordSet('and or');
const AL = wordSet('al');
const YEAR_WORDS = wordSet('year years copyright');
const COPYRIGHT_SIGN = 0xa9;

/** Whether the word before token `i` numbers it: `page 2018`, `SI 2019`, `Act 2003`. */
export function isNumbered(p: Passage, i: number): boolean {
  let at = i - 1;
  if (at >= p.first && isMark(p.tokens, at, '.') && isAttached(p, at)) at--;
  return (
    at >= p.first && (NUMBERED.has(p.tokens, at) || isMark(p.tokens, at, '#') || isMark(p.tokens, at, '+') || isMark(p.tokens, at, '='))
  );
}

/** Whether the number is one of a row of numbers with spaces between: a telephone or account number. */
export function isAmongNumbers(p: Passage, i: number, next: number): boolean {
  if (p.columns) return false;
  const before = i > p.first && p.tokens.kind[i - 1] === Kind.Number && p.tokens.gap[i] === Gap.Space;
  const after = next < p.end && p.tokens.kind[next] === Kind.Number && p.tokens.gap[next] === Gap.Space;
  return before || (after && prepositionBefore(p, i) === undefined);
}

/** Whether a currency sign before or a unit after makes the number a sum or a measure. */
export function isMeasure(p: Passage, i: number, next: number): boolean {
  if (i > p.first && p.tokens.kind[i - 1] === Kind.Currency) return true;
  return goesOn(p, next) && (p.tokens.kind[next] === Kind.Currency ? isAttached(p, next) : isMark(p.tokens, next, '%'));
}

/** Whether a bare year belongs at token `i`: `in 2018`, `(2019)`, `Budget 2024`, `the 2019 review`, `its 2030 target`. */
export function yearBelongs(p: Passage, i: number, next: number): boolean {
  if (isMeasure(p, i, next)) return false;
  const year = digitsAt(p, i);
  const counted = isCountedNoun(p, next);
  const round = year % 100 === 0;
  const preposition = prepositionBefore(p, i);
  const definite = i > p.first && isDeterminer(p, i - 1);
  if (preposition && !definite) return preposition.weight === 'open' ? !counted : !(round && counted);
  const named = !round && isCapitalisedNext(p, next); // landmark 1972 Australian election
  if (year < 1900) return definite && named;
  if (definite) return goesOn(p, next) && isWord(p.tokens, next) && !isHeadcount(p, next);
  if (isYearWord(p, i - 1) || isPrefixed(p, i)) return true;
  if (counted) return false;
  if (named && (i === p.first || isWord(p.tokens, i - 1)))
    return i === p.first || !NO_NAMES.has(p.tokens, i - 1) || JOINTS.has(p.tokens, i - 1);
  if (standsAlone(p, i, next) || isBracketed(p, i, next) || isYearlyNoun(p, next)) return true;
  if (isPossessive(p, next)) return true;
  if (i > p.first && isWord(p.tokens, i - 1) && p.tokens.kind[i - 1] !== Kind.Lower) return !NO_NAMES.has(p.tokens, i - 1);
  if (i === p.first) return isTitle(p, next);
  return beginsClause(p, i) && isSubject(p, next);
}

function isYearWord(p: Passage, i: number): boolean {
  if (i - 1 >= p.first && isMark(p.tokens, i, '.') && AL.has(p.tokens, i - 1)) return true;
  return i >= p.first && (YEAR_WORDS.has(p.tokens, i) || (p.tokens.kind[i] === Kind.Symbol && p.tokens.hash[i] === COPYRIGHT_SIGN));
}

/** `pre-2010` */
function isPrefixed(p: Passage, i: number): boolean {
  return isAttached(p, i) && isMark(p.tokens, i - 1, '-') && isAttached(p, i - 1) && isWord(p.tokens, i - 2);
}

/** `2024 was a hard year` */
function isSubject(p: Passage, next: number): boolean {
  return goesOn(p, next) && SUBJECT_VERBS.has(p.tokens, next);
}

/** At the start of a block: alone, or before a verb, a capital (`2024 Budget`), a colon or a dash. */
function isTitle(p: Passage, next: number): boolean {
  if (next >= p.end || isSubject(p, next) || isCapitalisedNext(p, next)) return true;
  return isMark(p.tokens, next, ':') || isMark(p.tokens, next, '-');
}

/** `(2019)`, `(Smith, 2019)`, `(2019,` */
function isBracketed(p: Passage, i: number, next: number): boolean {
  const { tokens } = p;
  const opened = i > p.first && isAttached(p, i) && (isMark(tokens, i - 1, '(') || isMark(tokens, i - 1, '['));
  const closed = isAttached(p, next) && (isMark(tokens, next, ')') || isMark(tokens, next, ']'));
  if (opened) return closed || (isAttached(p, next) && isMark(tokens, next, ',')) || (isAttached(p, next) && isMark(tokens, next, ';'));
  return closed && i > p.first && isMark(tokens, i - 1, ',');
}
