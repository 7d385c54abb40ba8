import { PhraseTable } from '../text/phraseTable';
import { firstWordsOf, wordSet } from '../text/wordSet';
import { WordTable } from '../text/wordTable';
import { isCountedNoun } from './countedNouns';
import type { Interval, Part, PartName, RelativeUnit, TimeExpression, TimePoint } from './mentions';
import { goesOn, hasDash, isAttached, type Passage, type Reading, strong } from './passage';
import { readPoint } from './points';
import { UNIT_NAMES } from './relative';
import { isEventNoun } from './seasons';
import { isPossessive } from './surroundings';

/** Which third of a period. */
const THIRDS = new WordTable<PartName>([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
]);

const ORDER: readonly PartName[] = ['early', 'mid', 'late'];

/** Phrases before a period; the ones without `of` stand right before a month or year. */
const PHRASES = new PhraseTable<PartName>([
  ['start of', 'start'],
  ['beginning of', 'start'],
  ['beginning', 'start'],
  ['turn of', 'turn'],
  ['middle of', 'middle'],
  ['end of', 'end'],
  ['end', 'end'],
  ['end-', 'end'],
  ['close of', 'end'],
  ['rest of', 'whole'],
  ['remainder of', 'whole'],
  ['course of', 'whole'],
  ['first half of', 'early'],
  ['early part of', 'early'],
  ['second half of', 'late'],
  ['latter half of', 'late'],
  ['latter part of', 'late'],
  ['later part of', 'late'],
]);

const BARE = new PhraseTable<true>([
  ['end', true],
  ['end-', true],
  ['beginning', true],
]);

const FIRST_WORDS = wordSet('start beginning turn middle end close rest remainder course first early second latter later');
/** What a part of a period may begin with. */
export const PART_WORDS = firstWordsOf(THIRDS, FIRST_WORDS);
const THE = wordSet('the');
const IN = wordSet('in');
const AND = wordSet('to and or');
const MILLENNIUM = new WordTable<number>([
  ['century', 2000],
  ['millennium', 2000],
]);

/** Reads `early 2026`, `mid-2024`, `early to mid 2025`. */
export function readThird(p: Passage, i: number): Reading<Part | Interval> | undefined {
  const part = THIRDS.get(p.tokens, i);
  if (part === undefined) return undefined;
  const at = afterDash(p, i + 1);
  const joined = goesOn(p, at) && AND.has(p.tokens, at) ? afterDash(p, at + 1) : at;
  const joins = joined > i + 1 && goesOn(p, joined);
  const second = joins ? THIRDS.get(p.tokens, joined) : undefined;
  if (second) {
    if (ORDER.indexOf(second) <= ORDER.indexOf(part)) return undefined;
    const whole = readWhole(p, afterDash(p, joined + 1));
    if (whole === undefined) return undefined;
    const { expression: of, next } = whole;
    return strong({ kind: 'interval', from: { kind: 'part', part, of }, to: { kind: 'part', part: second, of } }, next);
  }
  const whole = readWhole(p, goesOn(p, at) && IN.has(p.tokens, at) ? at + 1 : at);
  return whole && strong({ kind: 'part', part, of: whole.expression }, whole.next);
}

function afterDash(p: Passage, i: number): number {
  return hasDash(p, i) && isAttached(p, i) ? i + 1 : i;
}

/** Reads `end of March`, `start of the financial year`, `first half of the 1990s`, `end-2025`. */
export function readPartOf(p: Passage, i: number): Reading<Part> | undefined {
  if (!FIRST_WORDS.has(p.tokens, i)) return undefined;
  const phrase = PHRASES.match(p.tokens, i, p.end);
  if (phrase === undefined || !goesOn(p, phrase.next)) return undefined;
  const the = THE.has(p.tokens, phrase.next);
  const at = the ? phrase.next + 1 : phrase.next;
  if (!goesOn(p, at)) return undefined;
  if (phrase.value === 'turn') return readTurn(p, at);
  const bare = BARE.match(p.tokens, i, phrase.next)?.next === phrase.next;
  const whole = (the && !bare ? readUnit(p, at) : undefined) ?? readWhole(p, at);
  if (whole === undefined || (bare && (the || !endsBare(whole.expression)))) return undefined;
  return strong({ kind: 'part', part: phrase.value, of: whole.expression }, whole.next);
}

/** `end March`, `end-2025` */
function endsBare(of: TimePoint): boolean {
  return of.kind === 'month' || of.kind === 'year' || of.kind === 'fiscal-year' || of.kind === 'quarter';
}

/** `the year`, `the decade`: the one that the document is written in. */
function readUnit(p: Passage, i: number): Reading<RelativeUnit> | undefined {
  const unit = UNIT_NAMES.match(p.tokens, i, p.end);
  if (unit === undefined || (goesOn(p, unit.next) && readNumbered(p, unit.next))) return undefined;
  return strong({ kind: 'relative', unit: unit.value, offset: 0 }, unit.next);
}

function readNumbered(p: Passage, i: number): boolean {
  const point = readPoint(p, i);
  return point?.expression?.kind === 'year' || point?.expression?.kind === 'fiscal-year';
}

/** `the turn of the century`: the year 2000, more or less. */
function readTurn(p: Passage, i: number): Reading<Part> | undefined {
  const year = MILLENNIUM.get(p.tokens, i);
  return year === undefined ? undefined : strong({ kind: 'part', part: 'turn', of: { kind: 'year', year } }, i + 1);
}

const YEAR = wordSet('year');

/** What has parts: no day, no weekday. */
export function readWhole(p: Passage, i: number): Reading<TimePoint> | undefined {
  if (!goesOn(p, i)) return undefined;
  const at = YEAR.has(p.tokens, i) && goesOn(p, i + 1) ? i + 1 : i;
  const point = readPoint(p, at);
  if (!point?.expression || !hasParts(point.expression)) return undefined;
  const { expression, weakness, next } = point;
  if (weakness === 'year' && isCountedNoun(p, next)) return undefined;
  if (weakness === 'season' && isEventNoun(p, next)) return undefined;
  if (weakness === 'month' && expression.kind === 'month' && expression.month === MAY && isPossessive(p, next)) return undefined; // the end of May’s government
  return strong(expression, next);
}

const MAY = 5;

const WITHOUT_PARTS = new Set<TimeExpression['kind']>(['day', 'weekday', 'day-in', 'part', 'ending', 'stretch', 'interval', 'duration']);

function hasParts(expression: TimeExpression): expression is TimePoint {
  if (expression.kind === 'relative') return expression.unit !== 'day' && expression.unit !== 'weekend';
  return !WITHOUT_PARTS.has(expression.kind);
}
