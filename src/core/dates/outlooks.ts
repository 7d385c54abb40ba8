import { Kind } from '../text/tokens';
import { firstWordsOf, wordSet } from '../text/wordSet';
import { RECEIPTS } from './imperatives';
import type { Passage } from './passage';
import { isDeterminer } from './surroundings';
import { auxiliaryBefore, isToldOfPast, TO } from './verbForms';

/** Verbs of looking ahead, before what they see: `we forecast a deficit`. */
const FORESEES = wordSet('forecast forecasts predict predicts anticipate anticipates foresee foresees envisage envisages expect');
/** What is seen: it makes `forecast` a verb. */
const SEEN = wordSet('a an the that to its our their no some another');
/** Before a noun they put it ahead: `the projected deficit at 31 March`. */
const FORESEEN = wordSet('projected predicted anticipated');
/** Right before `to` and any verb: `is to rise`, `are set to fall`. */
const BOUND = wordSet('is are set about likely poised projected predicted anticipated forecast');
/** The same where they are verbs: `I hope to see it`, but not `the hope to see it`, nor `did not hope to see it`. */
const MEANS = wordSet('hope aim intend wish propose expect plan');
/** Participles of what somebody is to do, before `to` and what is not done to a paper at hand. */
const ASKED = wordSet('asked invited requested required urged encouraged advised');
const FORWARD = wordSet('forward');
const LOOK = wordSet('look looks looking');
/** Most words of a text are none of these. */
const OUTLOOKS = firstWordsOf(FORESEES, FORESEEN, FORWARD);

/** Whether the word at token `i` is a verb that looks ahead, or a participle that puts its noun ahead. */
export function looksAhead(p: Passage, i: number): boolean {
  if (!OUTLOOKS.has(p.tokens, i) || i <= p.first || i + 1 >= p.end) return false;
  if (FORWARD.has(p.tokens, i)) return LOOK.has(p.tokens, i - 1) && TO.has(p.tokens, i + 1);
  if (FORESEEN.has(p.tokens, i)) return isDeterminer(p, i - 1) && p.tokens.kind[i + 1] === Kind.Lower && !TO.has(p.tokens, i + 1);
  if (!FORESEES.has(p.tokens, i) || isDeterminer(p, i - 1) || isToldOfPast(p, i)) return false;
  return SEEN.has(p.tokens, i + 1) || p.tokens.kind[i + 1] === Kind.Currency;
}

/** Whether a verb in small letters stands at token `i` after `is to`, `is likely to`, `hope to`. */
export function isBound(p: Passage, i: number): boolean {
  const before = i - 2;
  if (before < p.first || p.tokens.kind[i] !== Kind.Lower || !TO.has(p.tokens, i - 1)) return false;
  if (MEANS.has(p.tokens, before)) return before > p.first && !isDeterminer(p, before - 1) && !isToldOfPast(p, before);
  if (ASKED.has(p.tokens, before)) return !RECEIPTS.has(p.tokens, i) && auxiliaryBefore(p, before) === 'is';
  return BOUND.has(p.tokens, before) && !isToldOfPast(p, before);
}
