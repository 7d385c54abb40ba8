import { namesPayer } from './besideParties';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { findGovernor, type Governor } from './governor';
import { lemmaClass } from './lemmaClasses';
import type { Act } from './lexicon';
import { LEFT } from './partHints';
import { ROUNDS } from './partyPhrases';
import { isPrice, isTiny, isUnitPrice } from './prices';
import { isTime } from './purposeText';
import { NOT_FUNDING, type Reading, type Setting } from './reading';
import { governedBy, sourceFundAt } from './sourceFunds';
import { readUngoverned } from './ungoverned';
import { unlistedNameAt } from './unlistedNames';
import { wordClass } from './wordClasses';

/** Reads what the sum at chunk `k` is; `previous` is what the sum before it in the sentence is. */
export function readSum(clause: Clause, k: number, previous: Reading | null, setting: Setting): Reading {
  if (isTiny(clause, k) || isUnitPrice(clause, k)) return NOT_FUNDING;
  if (previous?.act === 'none' && isJoined(clause, k)) return NOT_FUNDING;
  if (isWholeCost(clause, k) || isExcepted(clause, k) || isMargin(clause, k) || isOrdered(clause, k)) return NOT_FUNDING;
  if (isCalledFor(clause, k)) return { act: 'ask', governor: null, strength: 0.7 };
  const governor = findGovernor(clause.chunks, k);
  const fund = governor !== null && governor.verb > k ? null : sourceFundAt(clause, k);
  if (fund !== null) return { act: 'fund', governor: governedBy(clause, fund.noun), strength: 0.7 };
  if (previous !== null && governor !== null && governor.at < k && clause.typeAt(k - 1) === Is.Comma && isOfIt(clause, k))
    return previous.act === 'none' ? NOT_FUNDING : { act: 'fund', governor: null, strength: 0.65 };
  return governor === null ? readUngoverned(clause, k, previous, setting) : readGoverned(clause, k, governor, previous, setting);
}

/** `£2m towards the £8m footbridge`: what it costs in all. */
function isWholeCost(clause: Clause, k: number): boolean {
  return (
    clause.hasSumBefore(k) &&
    clause.isWord(k - 1, 'the', 'its', 'a') &&
    clause.isWord(k - 2, 'towards', 'toward') &&
    clause.typeAt(k + 1) === Is.Word
  );
}

/** `the £5m a year for which it had called` */
function isCalledFor(clause: Clause, k: number): boolean {
  if (!clause.mentions(CALLING)) return false;
  const at = clause.typeAt(k + 1) === Is.Preposition ? k + 1 : k + 2;
  if (!clause.isWord(at, 'for') || clause.typeAt(at + 1) !== Is.Relative) return false;
  for (let j = at + 2; j < at + 9; j++) if (clause.isOneOf(j, CALLING)) return true;
  return false;
}

const CALLING = wordClass('called calling asked asking pushed lobbied campaigned pressed appealed applied');

/** `exceeded the budget by £2m` */
function isMargin(clause: Clause, k: number): boolean {
  if (!clause.isWord(k - 1, 'by')) return false;
  for (let j = k - 2; j >= 0 && k - j < 8 && clause.typeAt(j) !== Is.Sum; j--) if (clause.isOneOf(j, MISSING)) return true;
  return false;
}

const MISSING = wordClass('exceed exceeds exceeded exceeding overshot overran missed outstrip outstrips outstripped');

/** `was ordered by the court to pay a tenant £2m`: a penalty, or damages. */
function isOrdered(clause: Clause, k: number): boolean {
  if (!clause.mentions(ORDERED)) return false;
  for (let j = k - 1; j > 0 && k - j < 14 && clause.typeAt(j) !== Is.Sum; j--)
    if (clause.chunks[j].trigger?.lemma === 'pay' && clause.isWord(j - 1, 'to'))
      for (let i = j - 2; i >= 0 && j - i < 9 && clause.typeAt(i) !== Is.Break; i--) if (clause.isOneOf(i, ORDERED)) return true;
  return false;
}

const ORDERED = wordClass('ordered');

/** `all but £2m` */
function isExcepted(clause: Clause, k: number): boolean {
  return clause.isWord(k - 1, 'but') && clause.isWord(k - 2, 'all');
}

function readGoverned(clause: Clause, k: number, governor: Governor, previous: Reading | null, setting: Setting): Reading {
  const passedOn = governor.act === 'none' ? isPassedOn(clause, k, governor) : null;
  if (passedOn !== null)
    return { act: passedOn, governor: { ...governor, act: passedOn, verb: governor.at, relation: 'object' }, strength: 0.75 };
  if (governor.act === 'none' && isContribution(clause, k, governor)) return { act: 'fund', governor: null, strength: 0.65 };
  if (previous?.act === 'give' && governor.trigger.lemma === 'value' && governor.trigger.participle && isAdded(clause, k))
    return { ...previous, strength: 0.6 };
  const meeting = governor.act === 'none' ? costMet(clause, k, governor) : null;
  if (meeting !== null) return { act: 'give', governor: meeting, strength: 0.7 };
  if (governor.act === 'none' && clause.hasBefore(k, 2, LEFT)) return { act: 'fund', governor: null, strength: 0.6 };
  if (isLost(clause, k)) return { act: 'cut', governor: { ...governor, act: 'get', relation: 'object' }, strength: 0.75 };
  if (governor.act === 'none') return { act: 'none', governor, strength: 0 };
  if (governor.act === 'change') return governor.trigger.lemma === 'reach' ? { act: 'fund', governor, strength: 0.7 } : NOT_FUNDING;
  if (isRising(clause, k) && previous !== null && previous.act !== 'none') return { ...previous, strength: 0.6 };
  if (governor.passive && governor.trigger.lemma === 'use') return { act: 'spend', governor, strength: 0.8 };
  if (isFronted(clause, k)) return { act: 'fund', governor: null, strength: 0.6 };
  if (isTakenOut(clause, k, governor)) return { act: 'cut', governor, strength: 0.8 };
  if (isPrice(clause, k, governor, setting)) return { act: 'none', governor: null, strength: 0 };
  if (previous?.governor?.at === governor.at && previous.act === governor.act)
    return { act: governor.act, governor, strength: previous.strength };
  return { act: governor.act, governor, strength: strengthOf(clause, governor, k) };
}

/** `raised £5m from X`, `turned over £5m to X`: a party makes it a gift or an investment. */
function isPassedOn(clause: Clause, k: number, governor: Governor): Act | null {
  const passed = governor.at < k ? PASSED_ON.get(governor.trigger.lemma) : undefined;
  if (passed === undefined) return null;
  if (governor.trigger.lemma === 'raise' && k - governor.at <= 2 && clause.isWord(k + 1, 'for', 'towards') && !isTime(clause, k + 2))
    return isAppeal(clause, governor.at) ? 'ask' : 'give';
  if (governor.trigger.lemma === 'raise' && clause.typeAt(governor.at - 1) === Is.To && clause.isOneOf(governor.at - 2, WANTING))
    return 'ask';
  if (governor.trigger.lemma === 'raise' && clause.tells(ROUNDS)) return 'get';
  for (let j = k + 1; j < clause.chunks.length && j < k + 8; j++) {
    if (clause.isWord(j, passed.preposition)) {
      const at = clause.typeAt(j + 1) === Is.Determiner ? j + 2 : j + 1;
      const party = clause.typeAt(at) === Is.Body || clause.typeAt(at) === Is.Office || unlistedNameAt(clause, at) !== null;
      return party ? passed.act : null;
    }
    if (clause.typeAt(j) === Is.Comma || clause.typeAt(j) === Is.Sum) return null;
  }
  return null;
}

/** `will cost £9m, with £5m from X and £2m from Y`: behind another sum, what somebody pays of it. */
function isContribution(clause: Clause, k: number, governor: Governor): boolean {
  return governor.at < k && clause.hasSumBefore(k) && clause.isWord(k + 1, 'from') && namesPayer(clause, k + 2);
}

/** `X will meet the cost of a nurse, £5m a year`, `cover the £5m cost`: who pays it gives the sum. */
function costMet(clause: Clause, k: number, governor: Governor): Governor | null {
  if ((governor.trigger.lemmas & COSTS) === 0 || governor.trigger.form !== 'noun') return null;
  const first = Math.min(governor.at, k);
  for (let j = first - 1; j >= 0 && first - j <= 4; j--) {
    const { type, trigger } = clause.chunks[j];
    if (type === Is.Verb && trigger !== null && (trigger.lemmas & MEETING) !== 0)
      return { ...governor, act: 'give', trigger, at: j, verb: j, relation: 'object' };
    if (type !== Is.Determiner && type !== Is.Word) return null;
  }
  return null;
}

const COSTS = lemmaClass('cost');
const MEETING = lemmaClass('meet|cover|pay|fund|support');

/** `hopes to raise £5m`, `is raising £5m` */
function isAppeal(clause: Clause, verb: number): boolean {
  const { trigger } = clause.chunks[verb];
  return trigger?.form === 'ing' || clause.typeAt(verb - 1) === Is.To || clause.typeAt(verb - 1) === Is.Modal;
}

/** Verbs of those who do not have the money yet. */
const WANTING = wordClass('want wants wanted hope hopes hoping hoped aim aims aiming need needs trying plans planning');

const PASSED_ON: ReadonlyMap<string, { readonly act: Act; readonly preposition: string }> = new Map([
  ['raise', { act: 'get', preposition: 'from' }],
  ['turn over', { act: 'give', preposition: 'to' }],
]);

function isOfIt(clause: Clause, k: number): boolean {
  return clause.isWord(k + 1, 'of') && clause.isWord(k + 2, 'it', 'that', 'this');
}

/** `£5m and £2m`, `£5m, £2m of which`: whether the sum is of the same kind as the one before it. */
function isJoined(clause: Clause, k: number): boolean {
  return clause.typeAt(k - 1) === Is.And || (clause.isWord(k + 1, 'of') && clause.isWord(k + 2, 'which'));
}

function strengthOf(clause: Clause, governor: Governor, k: number): number {
  const far = Math.abs(clause.chunks[governor.at].first - clause.chunks[k].first) > 12;
  const base = governor.verb >= 0 ? 0.85 : 0.7;
  return far ? base - 0.25 : base;
}

/** `Of the £9m total, X gives £4m`: what is said behind the comma is not said of the £9m. */
function isFronted(clause: Clause, k: number): boolean {
  const from = clause.isWord(k - 1, 'the', 'this') ? k - 2 : k - 1;
  const starts = from === 0 || clause.isWord(from - 1, 'that') || clause.typeAt(from - 1) === Is.Break;
  return from >= 0 && clause.isWord(from, 'of') && starts;
}

/** `£5m of its grant`, without the noun */
function isOfOwn(clause: Clause, k: number): boolean {
  return clause.isWord(k + 1, 'of') && clause.isWord(k + 2, 'its', 'their', 'the');
}

/** `lost its £5m grant`, `lost £5m of its grant` */
function isLost(clause: Clause, k: number): boolean {
  for (let j = k - 1; j >= 0 && k - j <= 3; j--)
    if (clause.chunks[j].trigger?.lemma === 'lose') return clause.chunks[isOfOwn(clause, k) ? k + 3 : k + 1]?.trigger?.act === 'fund';
  return false;
}

/** `take £5m out of the budget`, `handed £5m of it back` */
function isTakenOut(clause: Clause, k: number, governor: Governor): boolean {
  const lemma = governor.verb >= 0 ? clause.chunks[governor.verb].trigger?.lemma : undefined;
  if (lemma === 'hand' || lemma === 'give')
    return clause.isWord(k + 1, 'back') || (clause.isWord(k + 1, 'of') && clause.isWord(k + 3, 'back'));
  return lemma === 'take' && (clause.isWord(k + 1, 'out', 'off', 'away') || clause.isWord(k + 2, 'out'));
}

/** `£2m in cash plus staff time valued at £5m` */
function isAdded(clause: Clause, k: number): boolean {
  for (let j = k - 1; j >= 0 && k - j < 10; j--) {
    if (clause.typeAt(j) === Is.Sum) return false;
    if (clause.typeAt(j) === Is.And) return clause.hasSumBefore(j);
  }
  return false;
}

/** `£15m for training, rising to £45m`: of what is said of the sum before it. */
function isRising(clause: Clause, k: number): boolean {
  for (let j = k - 1; j >= 0 && k - j <= 3; j--) {
    const trigger = clause.chunks[j].trigger;
    if (trigger?.act === 'change') return trigger.form === 'ing';
  }
  return false;
}
