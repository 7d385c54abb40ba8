import type { Clause } from './clause';
import { findGovernor, type Governor } from './governor';
import { isInfinitive } from './infinitives';
import { isPrice, isTiny } from './prices';
import { NOT_FUNDING, type Reading, type Setting } from './reading';

export function readSum(clause: Clause, k: number, previous: Reading | null, setting: Setting): Reading {
  const { chunks } = clause;
  if (isTiny(clause, k)) return NOT_FUNDING;
  const governor = findGovernor(chunks, k);
  if (governor) {
    if (governor.act === 'none' && clause.hasBefore(k, 2, 'remaining', 'other')) return { act: 'fund', governor: null, strength: 0.6 };
    if (governor.act === 'none') return { act: 'none', governor, strength: 0 };
    if (governor.act === 'change') return NOT_FUNDING;
    if (isRising(clause, k) && previous !== null && previous.act !== 'none') return { ...previous, strength: 0.6 };
    if (governor.passive && governor.trigger.lemma === 'use') return { act: 'spend', governor, strength: 0.8 };
    if (isFronted(clause, k)) return { act: 'fund', governor: null, strength: 0.6 };
    if (isLost(clause, k)) return { act: 'cut', governor: { ...governor, act: 'get', relation: 'object' }, strength: 0.75 };
    if (isTakenOut(clause, k, governor)) return { act: 'cut', governor, strength: 0.8 };
    if (isPrice(clause, k, governor, setting)) return { act: 'none', governor: null, strength: 0 };
    return { act: governor.act, governor, strength: strengthOf(clause, governor, k) };
  }
  const next = chunks[k + 1];
  if (clause.isWord(k + 1, 'in') && clause.isWord(k + 2, 'total', 'all') && previous && previous.act !== 'none')
    return { act: 'fund', governor: null, strength: 0.65 };
  if (setting.inList && k <= 1 && chunks.some((_, j) => j > k && j < k + 12 && clause.isWord(j, 'to', 'for', 'towards')))
    return { act: 'give', governor: null, strength: 0.7 };
  if (setting.inList && isLabelled(clause, k)) return { act: 'fund', governor: null, strength: 0.7 };
  if (clause.isWord(k + 1, 'of') && clause.isWord(k + 2, 'it', 'this', 'that', 'the'))
    return { act: 'fund', governor: null, strength: 0.65 };
  if (clause.isWord(k + 1, 'from') && namesPayer(clause, k + 2)) return { act: 'fund', governor: null, strength: 0.65 };
  const told =
    clause.isWord(0, 'there') ||
    (chunks.slice(Math.max(0, k - 3), k).some((chunk) => chunk.type === 'be') &&
      chunks.slice(0, k).some((_, j) => clause.isWord(j, 'there')));
  if (told && clause.isWord(k + 1, 'for', 'to', 'from')) return { act: 'fund', governor: null, strength: 0.6 };
  const copula = next?.type === 'be' && (clause.isWord(k + 2, 'for') || chunks[k + 2]?.type === 'to');
  if (copula || next?.type === 'modal') return { act: 'fund', governor: null, strength: 0.7 };
  const aimed = clause.isWord(k + 1, 'for', 'towards') || (next?.type === 'to' && isInfinitive(clause, k + 2));
  if (aimed && previous && previous.act !== 'none') return { act: previous.act === 'ask' ? 'ask' : 'fund', governor: null, strength: 0.65 };
  if (aimed && (setting.inHeading || setting.inList)) return { act: 'fund', governor: null, strength: 0.6 };
  if (previous?.governor && previous.act !== 'none' && followsSum(clause, k))
    return { act: previous.act, governor: previous.governor, strength: 0.55 };
  return { act: 'fund', governor: null, strength: 0.2 };
}

/** `from the city's West Yorkshire Combined Authority`: whether a body comes before anything else that could be one. */
function namesPayer(clause: Clause, from: number): boolean {
  for (let j = from; j < clause.chunks.length && j < from + 5; j++) {
    const type = clause.typeAt(j);
    if (type === 'body' || type === 'office') return true;
    if (type !== 'determiner' && type !== 'word') return false;
  }
  return false;
}

/** `Kent County Council: £5m`, at the start of a list line. */
export function isLabelled(clause: Clause, k: number): boolean {
  const { chunks } = clause;
  if (k < 2 || k > 12 || chunks[k - 1].type !== 'break') return false;
  for (let j = 0; j < k - 1; j++) if (chunks[j].type === 'verb' || chunks[j].type === 'sum') return false;
  return true;
}

/** Whether only `and`, commas and parties stand between the sum and the one before it. */
function followsSum(clause: Clause, k: number): boolean {
  for (let j = k - 1; j >= 0 && k - j < 8; j--) {
    const { type } = clause.chunks[j];
    if (type === 'sum') return true;
    if (!['and', 'comma', 'body', 'determiner', 'office', 'word', 'noun', 'preposition'].includes(type)) return false;
  }
  return false;
}

function strengthOf(clause: Clause, governor: Governor, k: number): number {
  const far = Math.abs(clause.chunks[governor.at].first - clause.chunks[k].first) > 12;
  const base = governor.verb >= 0 ? 0.85 : 0.7;
  return far ? base - 0.25 : base;
}

/** `Of the £9m total, X gives £4m`: what is said behind the comma is not said of the £9m. */
function isFronted(clause: Clause, k: number): boolean {
  const from = clause.isWord(k - 1, 'the', 'this') ? k - 2 : k - 1;
  const starts = from === 0 || clause.isWord(from - 1, 'that') || clause.typeAt(from - 1) === 'break';
  return from >= 0 && clause.isWord(from, 'of') && starts;
}

/** `lost its £5m grant` */
function isLost(clause: Clause, k: number): boolean {
  for (let j = k - 1; j >= 0 && k - j <= 3; j--)
    if (clause.chunks[j].trigger?.lemma === 'lose') return clause.chunks[k + 1]?.trigger?.act === 'fund';
  return false;
}

/** `take £5m out of the budget` */
function isTakenOut(clause: Clause, k: number, governor: Governor): boolean {
  const lemma = governor.verb >= 0 ? clause.chunks[governor.verb].trigger?.lemma : undefined;
  return lemma === 'take' && (clause.isWord(k + 1, 'out', 'off', 'away') || clause.isWord(k + 2, 'out'));
}

/** `£15m for training, rising to £45m`: of what is said of the sum before it. */
function isRising(clause: Clause, k: number): boolean {
  for (let j = k - 1; j >= 0 && k - j <= 3; j--) {
    const trigger = clause.chunks[j].trigger;
    if (trigger?.act === 'change') return trigger.form === 'ing';
  }
  return false;
}
