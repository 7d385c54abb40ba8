import { Gap, isMark, isWord, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { isCountedNoun } from './countedNouns';
import { monthBelongs } from './monthPlaces';
import { goesOn, isAttached, type Passage, type Reading } from './passage';
import { isEventNoun } from './seasons';
import { followsLike, type Previous } from './series';
import { beginsClause, isCapitalisedNext, isDeterminer, isPossessive, standsAlone } from './surroundings';
import { tenseAround } from './tense';
import { isAmongNumbers, isMeasure, isNumbered, NO_NAMES, yearBelongs } from './yearPlaces';

const THE = wordSet('the');
const ON = wordSet('on');
const OF = wordSet('of');
/** After a weekday they make it one end of a stretch: `open 9-5 Tuesday to Friday`. */
const SPAN = wordSet('to until till through thru and or');
const OPEN = wordSet('open opens hours from daily am pm between');
/** The longest number with its sign, in tokens: `$1,250,000.50`. */
const LONGEST_NUMBER = 9;
const MAIL = wordSet('mail independent herald');
const JOINTS = wordSet('and or');
const EVERY = wordSet('every each alternate most st nd rd th first second third fourth');
const WEEKDAY_PREPOSITIONS = wordSet('on by until till from since before after last next this for');
const DAY_PREPOSITIONS = wordSet('on by until till since before after from to dated due');
const SEASON_PREPOSITIONS = wordSet('in by since until till from during before after throughout over this through');
const HABITUAL = wordSet('in during over');
const PAIR_PREPOSITIONS = wordSet('in for during since by from until till of to into the');
const QUARTER_PREPOSITIONS = wordSet('in by during for since until of from');
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
    case 'short-date':
      return i > p.first && DAY_PREPOSITIONS.has(p.tokens, i - 1);
  }
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
  if (isDeterminer(p, before)) return false;
  if (isWord(tokens, before)) return tokens.kind[before] === Kind.Lower && !JOINTS.has(tokens, before);
  if (tokens.kind[before] === Kind.Number) return (isVote(p, before) || isSum(p, before)) && !beginsStretch(p, next);
  return beginsClause(p, i) && next < p.end && tokens.kind[next] === Kind.Lower;
}

/** `voted 4-1 Tuesday`: whether the score of a vote ends at token `last`. */
function isVote(p: Passage, last: number): boolean {
  const { tokens } = p;
  const first = last - 2;
  if (first - 1 < p.first || !isMark(tokens, last - 1, '-') || tokens.kind[first] !== Kind.Number) return false;
  return tokens.kind[first - 1] === Kind.Lower && !OPEN.has(tokens, first - 1);
}

/** `to Friday` */
function beginsStretch(p: Passage, i: number): boolean {
  return goesOn(p, i + 1) && SPAN.has(p.tokens, i) && p.tokens.kind[i + 1] !== Kind.Lower;
}

/** `approved $185,000 Tuesday`: whether a sum with its sign before it ends at token `last`. */
function isSum(p: Passage, last: number): boolean {
  const { tokens } = p;
  let at = last;
  while (at > p.first && at > last - LONGEST_NUMBER && tokens.gap[at] === Gap.None && tokens.kind[at] !== Kind.Currency) at--;
  return tokens.kind[at] === Kind.Currency;
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
