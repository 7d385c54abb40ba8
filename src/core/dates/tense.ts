import { Gap, isMark, isWord, Kind } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { isImperative } from './imperatives';
import type { Direction } from './mentions';
import { isBound, looksAhead } from './outlooks';
import type { Passage } from './passage';
import { endsSentence } from './surroundings';
import {
  type Auxiliary,
  auxiliaryBefore,
  CLUSTER,
  CONTRACTED_WILL,
  IS,
  isIng,
  isPastForm,
  isToldOfPast,
  MODALS,
  PAST_AUXILIARIES,
  TO,
} from './verbForms';

type Side = 'past' | 'future';

const LEXICON: Readonly<Record<Side, string>> = {
  future:
    CONTRACTED_WILL +
    ' will shall should must may might could ought due expected scheduled planned forthcoming upcoming deadline closing closes opens starts ' +
    'begins launches expires ends takes apply plans hopes aims intends expects invites runs resumes returns meets next follows comes arrives commences concludes finishes goes reopens reports',
  past:
    'was were did had has have told said gave got went came became made took saw found began spent sent met held led built lost left paid won ' +
    'rose fell grew ran wrote knew thought brought bought sold kept heard learned learnt stood broke chose spoke drew taken given begun seen known written ' +
    'fallen risen grown chosen shown driven',
};

/** Words that tell on which side of the document's date their sentence lies. */
const SIDES = new WordTable<Side>(
  Object.entries(LEXICON).flatMap(([side, words]) => words.split(' ').map((word) => [word, side as Side] as const)),
);

/** Verbs of timetables, right before the date's preposition: `nominations close on 5 April`, `the meeting is on 5 April`. */
const TIMETABLE = wordSet('is are close open start begin end launch expire resume return meet run reopen vote votes sits decides');
const PREPOSITIONS = wordSet('on in from at by');
const TIME_PREPOSITIONS = wordSet('on in from at by before until till during after');

/** Infinitives after `to` that point ahead. */
const INFINITIVES = wordSet(
  'be open start begin launch close publish report run take meet finish end complete reopen decide hear visit vote set come go happen ' +
    'arrive follow return pay receive announce deliver make give spend introduce hold present consider discuss debate resume expire',
);
/** In the present a sentence that says what can be done looks ahead: `we can pour concrete in October`. */
const CAN = wordSet('can cannot');
/** Participles that say what a paper of the past holds: `is dated 3 May`, `is recorded in March`. */
const RECORDED = wordSet(
  'dated described recorded mentioned reported quoted listed found shown seen given based needed related located involved',
);
/** Past forms that are hardly ever participles; right after a date it belongs to their subject: `an inquiry in March found`. */
const FINITE = wordSet('gave went came became took saw found began led rose fell grew wrote spoke drew chose showed heard');
/** They begin a clause, whose own verb follows: `that the November floods ruined`. */
const OPENERS = wordSet('that which who whose where');
const FAILED = wordSet('failed managed used');
const WHEN = wordSet('when');
const ARTICLES = wordSet('the a an its their his her this that these those any no some');
const HAS = wordSet('has have');
const UNTIL = wordSet('until till');
const AT = wordSet('at');
const CLOCK = wordSet('noon midday midnight am pm a p m o clock');
/** in tokens: `at 5.30 p.m.` */
const LONGEST_CLOCK = 9;
const IN = wordSet('in');
const SINCE = wordSet('since');
const BY = wordSet('by');
const AHEAD = wordSet('by until till due');
const THE = wordSet('the');

/** How many tokens on either side are looked at. */
const REACH = 24;

/**
 * On which side of the document's date the sentence puts a date at tokens `i` up to `next`: the nearest verb before it
 * decides, else the first one after it, else the preposition; null where nothing tells.
 */
export function tenseAround(p: Passage, i: number, next: number): Direction {
  const before = i - 1 >= p.first && THE.has(p.tokens, i - 1) ? i - 2 : i - 1;
  if (before >= p.first && SINCE.has(p.tokens, before)) return 'past';
  if (next < p.end && FINITE.has(p.tokens, next)) return 'past';
  if (hasUntil(p, before) || isDeadline(p, before)) return 'future';
  const side =
    timetableBefore(p, beforeClock(p, before)) ??
    (opensClause(p, before) || isWhen(p, next) ? sideAfter(p, next, true) : null) ??
    sideBefore(p, i) ??
    sideAfter(p, next);
  if (side !== null) return side;
  return before >= p.first && AHEAD.has(p.tokens, before) ? 'future' : null;
}

/** `close on`, `start work on`, with the preposition at token `i`; `did not close on` tells of the past. */
function timetableBefore(p: Passage, i: number): Side | null {
  if (i - 1 < p.first || !PREPOSITIONS.has(p.tokens, i)) return null;
  if (!IN.has(p.tokens, i) && isParticiple(p, i - 1) && auxiliaryBefore(p, i - 1) === 'is') return 'future';
  const verb = TIMETABLE.has(p.tokens, i - 1) ? i - 1 : i - 2;
  if (verb < p.first || !TIMETABLE.has(p.tokens, verb) || (verb < i - 1 && (IS.has(p.tokens, verb) || p.tokens.kind[i - 1] !== Kind.Lower)))
    return null;
  return isToldOfPast(p, verb) ? 'past' : 'future';
}

/** `is published on`: what is done on a day lies ahead; what is paid in April may be paid every April. */
function isParticiple(p: Passage, i: number): boolean {
  return !RECORDED.has(p.tokens, i) && (isPastForm(p, i) || SIDES.get(p.tokens, i) === 'past');
}

/** `the day in June when it rained` */
function isWhen(p: Passage, i: number): boolean {
  return i < p.end && WHEN.has(p.tokens, i);
}

/** `has until 30 June to reply`: what somebody has time for lies ahead. */
function hasUntil(p: Passage, i: number): boolean {
  return i > p.first && UNTIL.has(p.tokens, i) && HAS.has(p.tokens, i - 1);
}

/** `we are trying to raise £5m by the end of June`: what somebody is to do by a day, unless it was told in the past. */
function isDeadline(p: Passage, i: number): boolean {
  if (i <= p.first || !BY.has(p.tokens, i)) return false;
  for (let at = i - 2; at >= p.first && at >= i - REACH; at--) {
    if (endsSentence(p, at, at + 1) || isPause(p, at)) return false;
    if (!TO.has(p.tokens, at) || p.tokens.kind[at + 1] !== Kind.Lower || ARTICLES.has(p.tokens, at + 1)) continue;
    for (let told = at - 1; told >= p.first && told >= at - CLUSTER; told--) if (PAST_AUXILIARIES.has(p.tokens, told)) return false;
    return true;
  }
  return false;
}

/** Whether token `i` is a comma, but not one within a number. */
function isPause(p: Passage, i: number): boolean {
  return isMark(p.tokens, i, ',') && p.tokens.gap[i + 1] !== Gap.None;
}

/** The `at` of a clock time before the preposition at token `i` (`close at 5pm on`), or `i`. */
function beforeClock(p: Passage, i: number): number {
  for (let at = i - 1; at > p.first && at > i - LONGEST_CLOCK; at--) {
    if (AT.has(p.tokens, at)) return at;
    if (p.tokens.kind[at] !== Kind.Number && !CLOCK.has(p.tokens, at) && !isMark(p.tokens, at, '.') && !isMark(p.tokens, at, ':')) return i;
  }
  return i;
}

/** Whether a clause begins right before a date, or before its preposition at token `i`. */
function opensClause(p: Passage, i: number): boolean {
  const at = i >= p.first && PREPOSITIONS.has(p.tokens, i) ? i - 1 : i;
  return at >= p.first && OPENERS.has(p.tokens, at);
}

function sideBefore(p: Passage, i: number): Side | null {
  const first = Math.max(p.first, i - REACH);
  const before = i - 1 >= p.first && THE.has(p.tokens, i - 1) ? i - 2 : i - 1;
  const placed = before >= p.first && TIME_PREPOSITIONS.has(p.tokens, before);
  for (let at = i - 1; at >= first; at--) {
    if (endsSentence(p, at, at + 1)) return null;
    const side = sideAt(p, at, placed);
    if (side !== null) return side;
  }
  return null;
}

/** @param inClause whether a clause has just begun, whose first verb decides */
function sideAfter(p: Passage, next: number, inClause = false): Side | null {
  const end = Math.min(p.end, next + REACH);
  let weak: Side | null = null;
  for (let at = next; at < end; at++) {
    const side = SIDES.get(p.tokens, at);
    if (side === 'future' && p.tokens.kind[at] === Kind.Lower) return 'future';
    if (side === 'past') return 'past';
    if (IS.has(p.tokens, at) && at + 1 < end && TO.has(p.tokens, at + 1)) return 'future';
    if (weak === null && isPastForm(p, at)) {
      if (inClause && !ARTICLES.has(p.tokens, at - 1)) return 'past';
      weak = 'past';
    }
    if (endsSentence(p, at, at + 1)) break;
  }
  return weak;
}

function sideAt(p: Passage, i: number, placed: boolean): Side | null {
  if (!isWord(p.tokens, i)) return null;
  if (isImperative(p, i, placed) || looksAhead(p, i)) return 'future';
  const side = SIDES.get(p.tokens, i);
  if (side === 'future') return p.tokens.kind[i] === Kind.Lower || i === p.first ? 'future' : null;
  if (side === 'past' || isPastForm(p, i)) return PARTICIPLE_SIDES[auxiliaryBefore(p, i)];
  if (isIng(p, i) && auxiliaryBefore(p, i) === 'is') return 'future';
  if (CAN.has(p.tokens, i)) return 'future';
  return isInfinitive(p, i) || isBound(p, i) ? 'future' : null;
}

/** `will be invited` lies ahead, `was invited` and `invited` lie behind, and `is invited` tells nothing. */
const PARTICIPLE_SIDES: Readonly<Record<Auxiliary, Side | null>> = { modal: 'future', is: null, none: 'past' };

function isInfinitive(p: Passage, i: number): boolean {
  if (i <= p.first || !INFINITIVES.has(p.tokens, i) || !MODALS.has(p.tokens, i - 1)) return false;
  return i - 2 < p.first || !FAILED.has(p.tokens, i - 2);
}
