import { Gap, isMark, isWord, Kind } from '../text/tokens';
import { isCountedNoun, isHeadcount, isYearlyNoun } from './countedNouns';
import { readMonthName } from './monthNames';
import { digitsAt, goesOn, isAttached, type Passage, type Reading } from './passage';
import { prepositionBefore } from './prepositions';
import { isEventNoun } from './seasons';
import { beginsClause, isCapitalisedNext, standsAlone } from './surroundings';
import { tenseAround } from './tense';
import { wordSet } from './wordSet';

/** Before a number they make it the number of something. */
const NUMBERED = wordSet(
  'page pages p pp no nos number numbers section sections s para paras paragraph paragraphs clause clauses article articles chapter chapters ' +
    'figure figures fig table tables appendix annex item items question questions room floor flat building box form forms ref reference ' +
    'grade level route road highway flight bus line unit lot plot case hc hl cm cmd cp si ssi iso bs en regulation regulations directive ' +
    'decision order orders rule rules bill act acts measure law resolution circular windows office horizon volume vol issue type model ' +
    'series version v tel phone telephone fax call text ext',
);

const DETERMINERS = wordSet('the a an its their his her our my your this that these those each any no');
const THE = wordSet('the');
const JOINTS = wordSet('and or');
const SUBJECT_VERBS = wordSet('was is will saw has had would marks marked brought started began ended');
/** Capitalised at the start of a sentence, and no name that a year could follow. */
const NO_NAMES = wordSet(
  'some around about over nearly only all these those almost more most fewer than at least with under roughly approximately the a an another ' +
    'up what when where who how if as and or but to for of on by from between among',
);
const ON = wordSet('on');
const OF = wordSet('of');
/** Before a month they make it any one, or one that is told from another date. */
const ANAPHORIC = wordSet('following preceding previous same that every each any most');
const MAIL = wordSet('mail independent herald');
const EVERY = wordSet('every each alternate most');
const WEEKDAY_PREPOSITIONS = wordSet('on by until till from since before after last next this for');
const SEASON_PREPOSITIONS = wordSet('in by since until till from during before after throughout over this through');
const HABITUAL = wordSet('in during over');
const PAIR_PREPOSITIONS = wordSet('in for during since by from until till of to into the');
const QUARTER_PREPOSITIONS = wordSet('in by during for since until of from');
/** After these `May`, or `May's`, is as likely the person. */
const MAY_PERSON = wordSet('of for to about with like than over against on both as');
const MAY_POSSESSOR = wordSet('of for to about with like than over against on both as after before by from around between');

const MAY = 5;

/** The mention that ended last, for series such as `in 2018, 2019 and 2021`. */
export interface Previous {
  readonly endToken: number;
  readonly kind: string;
}

/**
 * Whether a bare word or number at token `i` stands where a date belongs.
 *
 * A reading without weakness always does; so the rules are those for a bare year (`in 2018`, `(2019)`, `Budget 2024`, `the
 * 2019 review`), a bare month (`in May`, `October's`), weekday, season, quarter and `24/25`.
 */
export function isInPlace(p: Passage, i: number, reading: Reading, previous: Previous): boolean {
  switch (reading.weakness) {
    case null:
      return true;
    case 'year':
      return (
        !isNumbered(p, i) && !isAmongNumbers(p, i, reading.next) && (yearBelongs(p, i, reading.next) || followsLike(p, i, previous, 'year'))
      );
    case 'years':
      return !isNumbered(p, i) && !isCountedNoun(p, reading.next) && !isMeasure(p, i, reading.next);
    case 'month':
      return monthBelongs(p, i, reading.next) || followsLike(p, i, previous, 'month');
    case 'weekday':
      return weekdayBelongs(p, i, reading.next);
    case 'season':
      return seasonBelongs(p, i, reading.next);
    case 'quarter':
      return quarterBelongs(p, i, reading.next);
    case 'short-fiscal-year':
      return pairBelongs(p, i, reading.next);
  }
}

/** Whether the word before token `i` numbers it: `page 2018`, `SI 2019`, `Act 2003`. */
export function isNumbered(p: Passage, i: number): boolean {
  let at = i - 1;
  if (at >= p.first && isMark(p.tokens, at, '.') && isAttached(p, at)) at--;
  return (
    at >= p.first && (NUMBERED.has(p.tokens, at) || isMark(p.tokens, at, '#') || isMark(p.tokens, at, '+') || isMark(p.tokens, at, '='))
  );
}

/** Whether the number is one of a row of numbers with spaces between: a telephone or account number. */
function isAmongNumbers(p: Passage, i: number, next: number): boolean {
  if (p.columns) return false;
  const before = i > p.first && p.tokens.kind[i - 1] === Kind.Number && p.tokens.gap[i] === Gap.Space;
  const after = next < p.end && p.tokens.kind[next] === Kind.Number && p.tokens.gap[next] === Gap.Space;
  return before || (after && prepositionBefore(p, i) === undefined);
}

/** Whether a currency sign before or a unit after makes the number a sum or a measure. */
function isMeasure(p: Passage, i: number, next: number): boolean {
  if (i > p.first && p.tokens.kind[i - 1] === Kind.Currency) return true;
  return goesOn(p, next) && (p.tokens.kind[next] === Kind.Currency ? isAttached(p, next) : isMark(p.tokens, next, '%'));
}

function yearBelongs(p: Passage, i: number, next: number): boolean {
  if (isMeasure(p, i, next)) return false;
  const year = digitsAt(p, i);
  const counted = isCountedNoun(p, next);
  const round = year % 100 === 0;
  const preposition = prepositionBefore(p, i);
  const definite =
    i > p.first && (THE.has(p.tokens, i - 1) || DETERMINERS.has(p.tokens, i - 1) || p.tokens.kind[i - 1] === Kind.Possessive);
  if (preposition && !definite) {
    return preposition.weight === 'open' ? !counted : !(round && counted);
  }
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
  if (!beginsClause(p, i)) return false;
  return i === p.first || (goesOn(p, next) && SUBJECT_VERBS.has(p.tokens, next)) ? titleOrSubject(p, next) : false;
}

const YEAR = wordSet('year years copyright');

function isYearWord(p: Passage, i: number): boolean {
  return i >= p.first && (YEAR.has(p.tokens, i) || isMark(p.tokens, i, '\u00a9') || p.tokens.hash[i] === 0xa9);
}

/** `pre-2010` */
function isPrefixed(p: Passage, i: number): boolean {
  return isAttached(p, i) && isMark(p.tokens, i - 1, '-') && isAttached(p, i - 1) && isWord(p.tokens, i - 2);
}

/** At the start of a block: before a verb, a capital (`2024 Budget`) or a colon, or with nothing after it. */
function titleOrSubject(p: Passage, next: number): boolean {
  if (next >= p.end) return true;
  if (SUBJECT_VERBS.has(p.tokens, next) || isCapitalisedNext(p, next)) return true;
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

function isPossessive(p: Passage, i: number): boolean {
  return isAttached(p, i) && p.tokens.kind[i] === Kind.Possessive;
}

/** Whether a mention of the same kind stands before it with `and`, `or` or a comma between. */
function followsLike(p: Passage, i: number, previous: Previous, kind: 'year' | 'month'): boolean {
  if (previous.endToken <= p.first || !(previous.kind === kind || (kind === 'year' && previous.kind === 'fiscal-year'))) return false;
  const { tokens } = p;
  let at = previous.endToken;
  if (at < i && (isMark(tokens, at, ',') || isMark(tokens, at, '&'))) at++;
  const comma = at > previous.endToken;
  if (at < i && JOINTS.has(tokens, at)) at++;
  if (at !== i || at === previous.endToken) return false;
  if (kind === 'year') return !isCountedNoun(p, i + 1);
  const name = readMonthName(p, i);
  return name !== undefined && !isCapitalisedNext(p, name.next) && (!name.ambiguous || !comma || JOINTS.has(tokens, i - 1));
}

function monthBelongs(p: Passage, i: number, next: number): boolean {
  if (i > p.first && ANAPHORIC.has(p.tokens, i - 1)) return false;
  const name = readMonthName(p, i);
  const preposition = prepositionBefore(p, i);
  if (name === undefined) return preposition !== undefined || standsAlone(p, i, next); // 03/2024
  const sure = preposition?.weight === 'sure' || (preposition !== undefined && !name.ambiguous);
  if (name.lower) return sure;
  const possessive = isPossessive(p, next);
  const noun = possessive ? next + 1 : next;
  if (sure) return !(possessive && name.month === MAY && isPerson(p, name.month));
  if (name.ambiguous) return ambiguousMonthBelongs(p, i, name.month, preposition !== undefined, noun, possessive);
  const surname = i > p.first && p.tokens.kind[i - 1] === Kind.Title && p.tokens.gap[i] === Gap.Space && !beginsClause(p, i - 1);
  return !surname || possessive;
}

/** May, March, April, June, August and the abbreviations: only where no person and no verb can be meant. */
function ambiguousMonthBelongs(p: Passage, i: number, month: number, preposed: boolean, noun: number, possessive: boolean): boolean {
  if (isEventNoun(p, noun) || isYearlyNoun(p, noun)) return true;
  if (goesOn(p, noun) && isCapitalisedNext(p, noun) && !possessive) return false;
  if (preposed) {
    if (isPerson(p, month)) return false;
    return month !== MAY || !(possessive ? MAY_POSSESSOR : MAY_PERSON).has(p.tokens, i - 1);
  }
  if (standsAlone(p, i, noun)) return p.columns;
  return possessive && month !== MAY && !isPerson(p, month) && goesOn(p, noun) && p.tokens.kind[noun] === Kind.Lower;
}

/** Whether the document has a person of that name. */
function isPerson(p: Passage, month: number): boolean {
  return (p.peopleMonths & (1 << month)) !== 0;
}

function weekdayBelongs(p: Passage, i: number, next: number): boolean {
  const { tokens } = p;
  const before = i - 1;
  if (before >= p.first && EVERY.has(tokens, before)) return false;
  const preposed = before >= p.first && WEEKDAY_PREPOSITIONS.has(tokens, before);
  if (preposed && ON.has(tokens, before) && before > p.first && MAIL.has(tokens, before - 1)) return false;
  if (preposed || isPossessive(p, next)) return preposed || before < p.first || tokens.kind[before] !== Kind.Title;
  if (isCapitalisedNext(p, next) || isOpeningHours(p, next)) return false;
  if (before < p.first) return next < p.end && tokens.kind[next] === Kind.Lower;
  if (THE.has(tokens, before) || DETERMINERS.has(tokens, before)) return false;
  if (isWord(tokens, before)) return tokens.kind[before] === Kind.Lower && !JOINTS.has(tokens, before);
  return beginsClause(p, i) && next < p.end && tokens.kind[next] === Kind.Lower;
}

/** `Monday, 9am`, `Tuesday - Friday` */
function isOpeningHours(p: Passage, next: number): boolean {
  if (next >= p.end) return false;
  const at = isMark(p.tokens, next, ',') || isMark(p.tokens, next, ':') ? next + 1 : next;
  return at < p.end && p.tokens.kind[at] === Kind.Number;
}

/** A bare season needs a preposition; without `the` also a verb that tells when (`will open in autumn`), else it is any autumn. */
function seasonBelongs(p: Passage, i: number, next: number): boolean {
  if (isEventNoun(p, next) || isCapitalisedNext(p, next)) return false;
  let at = i - 1;
  const definite = at >= p.first && THE.has(p.tokens, at);
  if (definite) at--;
  if (at < p.first || !SEASON_PREPOSITIONS.has(p.tokens, at)) return false;
  return definite || !HABITUAL.has(p.tokens, at) || tenseAround(p, i, next) !== null;
}

function quarterBelongs(p: Passage, i: number, next: number): boolean {
  if (goesOn(p, next) && OF.has(p.tokens, next)) return false; // the first quarter of the game
  let at = i - 1;
  if (at >= p.first && THE.has(p.tokens, at)) at--;
  return at >= p.first && QUARTER_PREPOSITIONS.has(p.tokens, at);
}

function pairBelongs(p: Passage, i: number, next: number): boolean {
  if (isNumbered(p, i) || isCountedNoun(p, next)) return false;
  if (standsAlone(p, i, next)) return true;
  const before = isMark(p.tokens, i - 1, "'") && isAttached(p, i) ? i - 2 : i - 1;
  if (before < p.first) return false;
  if (PAIR_PREPOSITIONS.has(p.tokens, before)) return true;
  return isWord(p.tokens, before) && p.tokens.kind[before] !== Kind.Lower && !NO_NAMES.has(p.tokens, before);
}
