import { Gap, isMark, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { isYearlyNoun } from './countedNouns';
import { readMonthName } from './monthNames';
import { goesOn, type Passage } from './passage';
import { prepositionBefore } from './prepositions';
import { isEventNoun } from './seasons';
import { beginsClause, isCapitalisedNext, isPossessive, standsAlone } from './surroundings';

/** Before a month they make it any one, or one that is told from another date. */
const ANAPHORIC = wordSet('following preceding previous same that every each any most');
/** After these `May`, or `May's`, is as likely the person. */
const MAY_PERSON = wordSet('of for to about with like than over against on both as');
const MAY_POSSESSOR = wordSet('of for to about with like than over against on both as after before by from around between');

const LABELS = wordSet('date dated published issued updated revised reviewed approved created start end from until');
/** Whose a month's event is: `her June review`. */
const OWNERS = wordSet('its their his our my your her whose');
const MONTH = wordSet('month months');
const MAY = 5;

/** Whether a bare month belongs at token `i`: `in May`, `October’s`, `the April deadline`; `03/2024` as well. */
export function monthBelongs(p: Passage, i: number, next: number): boolean {
  if (i > p.first && ANAPHORIC.has(p.tokens, i - 1)) return false;
  const name = readMonthName(p, i);
  const preposition = prepositionBefore(p, i);
  if (name === undefined) return preposition !== undefined || standsAlone(p, i, next) || isBracketed(p, i, next) || isLabelled(p, i); // 03/2024
  const sure = preposition?.weight === 'sure' || (preposition !== undefined && !name.ambiguous);
  if (name.lower) return sure;
  const possessive = isPossessive(p, next);
  const noun = possessive ? next + 1 : next;
  if (sure) return !(possessive && name.month === MAY && isPerson(p, name.month));
  if (name.ambiguous) return ambiguousMonthBelongs(p, i, name.month, preposition !== undefined, noun, possessive);
  const surname = i > p.first && p.tokens.kind[i - 1] === Kind.Title && p.tokens.gap[i] === Gap.Space && !beginsClause(p, i - 1);
  return !surname || possessive;
}

/** `(03/2024)` */
function isBracketed(p: Passage, i: number, next: number): boolean {
  return i > p.first && isMark(p.tokens, i - 1, '(') && next < p.end && isMark(p.tokens, next, ')');
}

/** `Published: 03/2024` */
function isLabelled(p: Passage, i: number): boolean {
  return i - 2 >= p.first && isMark(p.tokens, i - 1, ':') && LABELS.has(p.tokens, i - 2);
}

/** May, March, April, June, August and the abbreviations: only where no person and no verb can be meant. */
function ambiguousMonthBelongs(p: Passage, i: number, month: number, preposed: boolean, noun: number, possessive: boolean): boolean {
  if (possessedBefore(p, i) && goesOn(p, noun) && p.tokens.kind[noun] === Kind.Lower) return true;
  if (isEventNoun(p, noun) || isYearlyNoun(p, noun) || (i - 2 >= p.first && MONTH.has(p.tokens, i - 2))) return true;
  if (goesOn(p, noun) && isCapitalisedNext(p, noun) && !possessive) return false;
  if (preposed) {
    if (isPerson(p, month)) return false;
    return month !== MAY || !(possessive ? MAY_POSSESSOR : MAY_PERSON).has(p.tokens, i - 1);
  }
  if (standsAlone(p, i, noun)) return p.columns;
  return possessive && month !== MAY && !isPerson(p, month) && goesOn(p, noun) && p.tokens.kind[noun] === Kind.Lower;
}

/** `her June spending review`, `the Chancellor’s March statement`: a noun that somebody's month stands before; not that of a verb. */
function possessedBefore(p: Passage, i: number): boolean {
  return i > p.first && p.tokens.kind[i] === Kind.Title && (OWNERS.has(p.tokens, i - 1) || p.tokens.kind[i - 1] === Kind.Possessive);
}

/** Whether the document has a person of that name. */
function isPerson(p: Passage, month: number): boolean {
  return (p.peopleMonths & (1 << month)) !== 0;
}
