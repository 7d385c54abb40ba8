import { frontedFor, isElliptic, isOneOfPairs, isOwned, namesPayer, tellsOfFunding } from './besideParties';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { isInfinitive } from './infinitives';
import type { Act } from './lexicon';
import { isLeft } from './partHints';
import { isAdverb, predicateAt } from './predicates';
import { NOT_FUNDING, type Reading, type Setting } from './reading';
import { unlistedNameAt, unlistedNameBefore } from './unlistedNames';
import { wordClass } from './wordClasses';

/** Where a sum stands that no word governs. */
interface Place {
  readonly clause: Clause;
  readonly k: number;
  /** What the sum before it in the sentence is. */
  readonly previous: Reading | null;
  readonly setting: Setting;
}

/** A way of telling of funding without a word for it. */
interface Shape {
  /** null: what the sum before it is */
  readonly act: Act | null;
  readonly strength: number;
  readonly holds: (place: Place) => boolean;
}

/** The first that holds is taken. */
const SHAPES: readonly Shape[] = [
  // £5m, £2m and £1m: £8m in total
  {
    act: 'fund',
    strength: 0.65,
    holds: ({ clause, k, previous }) => clause.isWord(k + 1, 'in') && clause.isWord(k + 2, 'total', 'all') && isFunding(previous),
  },
  // - £5m to mend bridges
  { act: 'give', strength: 0.7, holds: ({ clause, k, setting }) => setting.inList && k <= 1 && hasAim(clause, k) },
  // - Kent County Council: £5m
  { act: 'fund', strength: 0.7, holds: ({ clause, k, setting }) => setting.inList && isLabelled(clause, k) },
  // £5m of it
  {
    act: 'fund',
    strength: 0.65,
    holds: ({ clause, k }) => clause.isWord(k + 1, 'of') && clause.isWord(k + 2, 'it', 'this', 'that', 'the'),
  },
  // the £5m that Keele has had from Nesta
  { act: 'get', strength: 0.65, holds: ({ clause, k }) => clause.typeAt(k + 1) === Is.Relative && isHadFrom(clause, k) },
  // Keele is in line for £5m
  { act: 'get', strength: 0.65, holds: ({ clause, k }) => clause.isWord(k - 1, 'for') && clause.isWord(k - 2, 'down', 'line') },
  // the £5m that Nesta risked
  {
    act: 'give',
    strength: 0.65,
    holds: ({ clause, k }) => clause.isWord(k - 1, 'the') && clause.typeAt(k + 1) === Is.Relative && namesPayer(clause, k + 2),
  },
  // £5m from Nesta
  { act: 'fund', strength: 0.65, holds: ({ clause, k }) => clause.isWord(k + 1, 'from') && namesPayer(clause, k + 2) },
  // £5m to Keele University
  { act: 'fund', strength: 0.6, holds: ({ clause, k }) => clause.isWord(k + 1, 'to') && namesPayer(clause, k + 2) },
  // Keele University’s £5m is frozen
  { act: 'fund', strength: 0.6, holds: ({ clause, k }) => isOwned(clause, k) },
  // For the bridge, £5m; for the road, £2m
  { act: 'fund', strength: 0.6, holds: ({ clause, k }) => frontedFor(clause, k) >= 0 },
  // Keele University, £5m; Durham University, £2m
  { act: 'fund', strength: 0.6, holds: ({ clause, k }) => isOneOfPairs(clause, k) },
  // There is £5m for trams
  { act: 'fund', strength: 0.6, holds: ({ clause, k }) => isTold(clause, k) && clause.isWord(k + 1, 'for', 'to', 'from') },
  // The remaining £5m is a loan
  {
    act: 'fund',
    strength: 0.6,
    holds: ({ clause, k, previous }) => clause.isWord(k - 1, 'remaining') && previous === null && clause.typeAt(k + 1) === Is.Be,
  },
  // £5m is for trams, £5m is on offer, £5m will follow
  { act: 'fund', strength: 0.7, holds: ({ clause, k }) => isCopula(clause, k) || clause.typeAt(k + 1) === Is.Modal },
  // £5m has been found for trams
  { act: 'fund', strength: 0.6, holds: ({ clause, k }) => isSetAside(clause, k) },
  // That leaves £5m
  { act: 'fund', strength: 0.6, holds: ({ clause, k }) => isLeft(clause, k) },
  // Keele must make do with £5m less
  { act: 'cut', strength: 0.6, holds: ({ clause, k }) => clause.isWord(k + 1, 'less') && clause.typeAt(k + 2) !== Is.Conjunction },
  // Keele University, with £5m for trams
  { act: 'get', strength: 0.65, holds: ({ clause, k }) => clause.isWord(k - 1, 'with') && isAimed(clause, k) && namesBody(clause, k - 1) },
  // Keele University (£5m)
  {
    act: 'get',
    strength: 0.6,
    holds: ({ clause, k }) => clause.typeAt(k - 1) === Is.Open && clause.typeAt(k - 2) === Is.Body && tellsOfFunding(clause),
  },
  // ..., £5m for trams
  { act: null, strength: 0.65, holds: ({ clause, k, previous }) => isAimed(clause, k) && isFunding(previous) },
  { act: 'fund', strength: 0.6, holds: ({ clause, k, setting }) => isAimed(clause, k) && (setting.inHeading || setting.inList) },
];

/** Below this a sum is no item of its own. */
const PASSING = 0.2;

/** Reads a sum that no verb and no noun governs from the shape of the words around it. */
export function readUngoverned(clause: Clause, k: number, previous: Reading | null, setting: Setting): Reading {
  const place = { clause, k, previous, setting };
  const shape = SHAPES.find(({ holds }) => holds(place));
  if (shape !== undefined)
    return { act: shape.act ?? (previous?.act === 'ask' ? 'ask' : 'fund'), governor: null, strength: shape.strength };
  if (previous?.governor && isElliptic(clause, k)) return { act: previous.act, governor: previous.governor, strength: 0.6 };
  if (previous !== null && followsSum(clause, k)) {
    if (previous.act === 'none') return NOT_FUNDING;
    if (previous.governor) return { act: previous.act, governor: previous.governor, strength: 0.55 };
  }
  return { act: 'fund', governor: null, strength: PASSING };
}

function isFunding(reading: Reading | null): boolean {
  return reading !== null && reading.act !== 'none';
}

function hasAim(clause: Clause, k: number): boolean {
  for (let j = k + 1; j < clause.chunks.length && j < k + 12; j++) if (clause.isWord(j, 'to', 'for', 'towards')) return true;
  return false;
}

/** `that X has had from Y`, behind a sum */
function isHadFrom(clause: Clause, k: number): boolean {
  for (let j = k + 2; j < clause.chunks.length && j < k + 9; j++) {
    if (clause.typeAt(j) === Is.Verb || clause.typeAt(j) === Is.Sum) return false;
    if (clause.typeAt(j) === Is.Have) return (clause.isWord(j + 1, 'had') && clause.isWord(j + 2, 'from')) || clause.isWord(j + 1, 'from');
  }
  return false;
}

/** `£5m has been protected for trams`: a passive verb that the lexicon does not know, with an aim. */
function isSetAside(clause: Clause, k: number): boolean {
  const predicate = predicateAt(clause, k + 1);
  if (predicate === null || !predicate.passive || clause.chunks[predicate.main].trigger !== null) return false;
  return clause.isWord(predicate.main + 1, 'for', 'towards') && !clause.isOneOf(predicate.main, WANTED);
}

const WANTED = wordClass('needed required wanted quoted charged lost owed sold bought billed fined estimated');

function isAimed(clause: Clause, k: number): boolean {
  return clause.isWord(k + 1, 'for', 'towards') || (clause.typeAt(k + 1) === Is.To && isInfinitive(clause, k + 2));
}

function isCopula(clause: Clause, k: number): boolean {
  const be = behindTime(clause, behindOf(clause, k + 1));
  if (clause.typeAt(be) !== Is.Be) return false;
  let at = be + 1;
  while (isAdverb(clause, at)) at++;
  return (
    clause.isWord(at, 'for', 'available') || clause.typeAt(at) === Is.To || (clause.isWord(at, 'on') && clause.isWord(at + 1, 'offer'))
  );
}

/** Behind `over four years,` at chunk `from`; else `from`. */
function behindTime(clause: Clause, from: number): number {
  if (clause.typeAt(from) !== Is.Preposition) return from;
  let j = from + 1;
  while (j < from + 5 && (clause.typeAt(j) & (Is.Determiner | Is.Word)) !== 0) j++;
  return clause.typeAt(j) === Is.Date && clause.typeAt(j + 1) === Is.Comma ? j + 2 : from;
}

/** Behind `of this year's figure` at chunk `from`; else `from`. */
function behindOf(clause: Clause, from: number): number {
  if (!clause.isWord(from, 'of')) return from;
  let j = from + 1;
  while (j < from + 6 && (clause.typeAt(j) & (Is.Word | Is.Determiner | Is.Date | Is.Noun)) !== 0) j++;
  return j;
}

function isTold(clause: Clause, k: number): boolean {
  if (clause.isWord(0, 'there')) return true;
  let be = false;
  let there = false;
  for (let j = 0; j < k; j++) {
    if (clause.isWord(j, 'there')) there = true;
    if (k - j <= 3 && clause.typeAt(j) === Is.Be) be = true;
  }
  return be && there;
}

/** Whether a body is named before chunk `to`, in the same clause. */
function namesBody(clause: Clause, to: number): boolean {
  if (unlistedNameBefore(clause, to) !== null) return true;
  for (let j = to - 1; j >= 0 && to - j < 12; j--) {
    const type = clause.typeAt(j);
    if (type === Is.Body) return true;
    if (type === Is.Sum || type === Is.Break || type === Is.Conjunction || type === Is.Verb) return false;
  }
  return false;
}

/** `Kent County Council: £5m`, at the start of a list line. */
export function isLabelled(clause: Clause, k: number): boolean {
  const { chunks } = clause;
  if (k >= 2 && k <= 12 && namesLabel(clause, k)) return true;
  if (k < 2 || k > 12 || chunks[k - 1].type !== Is.Break) return false;
  for (let j = 0; j < k - 1; j++) if (chunks[j].type === Is.Verb || chunks[j].type === Is.Sum) return false;
  return true;
}

/** `Keele University, a grant of £5m`: a party and a comma, at the start of a list line, and no verb before the sum. */
function namesLabel(clause: Clause, k: number): boolean {
  const party = clause.typeAt(0) === Is.Body ? 1 : unlistedNameAt(clause, 0)?.next;
  if (party === undefined || clause.typeAt(party) !== Is.Comma) return false;
  for (let j = party; j < k; j++)
    if ((clause.typeAt(j) & (Is.Verb | Is.Sum | Is.Relative | Is.Modal | Is.Be | Is.Have)) !== 0) return false;
  return true;
}

/** Whether only `and`, commas and parties stand between the sum and the one before it. */
function followsSum(clause: Clause, k: number): boolean {
  for (let j = k - 1; j >= 0 && k - j < 8; j--) {
    const { type } = clause.chunks[j];
    if (type === Is.Sum) return true;
    if ((type & BETWEEN_SUMS) === 0) return false;
  }
  return false;
}

const BETWEEN_SUMS: number = Is.And | Is.Comma | Is.Body | Is.Determiner | Is.Office | Is.Word | Is.Noun | Is.Preposition;
