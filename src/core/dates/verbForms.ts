import { Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import type { Passage } from './passage';

export const CONTRACTED_WILL = "I'll we'll you'll he'll she'll it'll they'll there'll that'll";

export const MODALS = wordSet('will shall should must may might could would can to');
const WILL = wordSet(CONTRACTED_WILL);
export const IS = wordSet('is are am being');
export const PAST_AUXILIARIES = wordSet('did was were had failed');
export const TO = wordSet('to');
const HAVE = wordSet('have');
/** Before `to have left` they tell of the past. */
const REPORTED = wordSet('said believed understood reported thought known found claims appears seems alleged');
/** What may stand between an auxiliary and its participle. */
const FILLERS = wordSet('be been being have not also now already then only first finally still both all to');
/** They end in -ed and are no past forms. */
const NO_PAST = wordSet(
  'need indeed speed hundred seed feed exceed proceed succeed embed breed shed sacred naked related based unchanged united',
);

/** How far an auxiliary stands before its participle. */
export const CLUSTER = 5;

export type Auxiliary = 'modal' | 'is' | 'none';

/** The auxiliary of the verb at token `i`: `will` in `will be published`, `is` in `is visiting`. */
export function auxiliaryBefore(p: Passage, i: number): Auxiliary {
  for (let at = i - 1; at >= p.first && at >= i - CLUSTER; at--) {
    if (isReported(p, at)) return 'none';
    if (WILL.has(p.tokens, at) || (MODALS.has(p.tokens, at) && p.tokens.kind[at] === Kind.Lower)) return 'modal';
    if (IS.has(p.tokens, at)) return 'is';
    if (!isFiller(p, at)) return 'none';
  }
  return 'none';
}

/** Whether `did`, `was` or the like goes with the verb at token `i`: `did not close`. */
export function isToldOfPast(p: Passage, i: number): boolean {
  for (let at = i - 1; at >= p.first && at >= i - CLUSTER; at--) {
    if (PAST_AUXILIARIES.has(p.tokens, at)) return true;
    if (!isFiller(p, at)) return false;
  }
  return false;
}

function isFiller(p: Passage, i: number): boolean {
  return FILLERS.has(p.tokens, i) || endsWith(p, i, 'ly', 4);
}

/** Whether token `i` is the `to` of `is said to have left`. */
function isReported(p: Passage, i: number): boolean {
  return i > p.first && TO.has(p.tokens, i) && HAVE.has(p.tokens, i + 1) && REPORTED.has(p.tokens, i - 1);
}

export function isPastForm(p: Passage, i: number): boolean {
  return endsWith(p, i, 'ed', 5) && !NO_PAST.has(p.tokens, i);
}

export function isIng(p: Passage, i: number): boolean {
  return endsWith(p, i, 'ing', 5);
}

function endsWith(p: Passage, i: number, ending: string, shortest: number): boolean {
  const { tokens } = p;
  if (tokens.kind[i] !== Kind.Lower || tokens.end[i] - tokens.start[i] < shortest) return false;
  return tokens.text.startsWith(ending, tokens.end[i] - ending.length);
}
