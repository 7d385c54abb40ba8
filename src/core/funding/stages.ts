import type { Stage } from '../model';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { predicateBehind } from './doing';
import type { Governor } from './governor';
import { lemmaClass } from './lemmaClasses';
import type { Act } from './lexicon';
import { type Predicate, predicateAt } from './predicates';
import type { Reading, Setting } from './reading';
import { isUrged } from './urging';
import { wordClass } from './wordClasses';

/** What a sum is that no word governs. */
const UNGOVERNED: Readonly<Partial<Record<Act, Stage>>> = { ask: 'requested', cut: 'reduced' };

export function stageOf(clause: Clause, k: number, next: number, reading: Reading, setting: Setting): Stage {
  const { governor } = reading;
  if (clause.isWord(next, 'should', 'ought') && reading.act !== 'ask') return 'proposed';
  if (!governor) return UNGOVERNED[reading.act] ?? 'announced';
  const verb = governor.verb >= 0 ? clause.chunks[governor.verb].trigger : null;
  if (reading.act === 'ask' && hasSucceeded(clause, k)) return 'awarded';
  if (reading.act === 'ask' && governor.trigger.act === 'none') return 'requested';
  if (reading.act === 'cut' || isTakenBack(clause, k, next)) return 'reduced';
  if (reading.act === 'spend' && governor.act !== 'spend') return isAhead(clause, governor.verb) ? 'committed' : 'spent';
  const stage = governor.act === 'ask' || governor.act === 'cut' ? governor.trigger.stage : (verb?.stage ?? governor.trigger.stage);
  if (stage === 'requested' || stage === 'reduced') return stage;
  if ((setting.proposed && isBare(clause, governor.verb)) || isProposed(clause, governor)) return 'proposed';
  if (verb !== null && (isUrged(clause, governor.verb) || isHoped(clause, governor.verb))) return 'requested';
  if (verb !== null && isWished(clause, governor.verb)) return 'proposed';
  if (verb?.act === 'ask' && governor.act !== 'ask') return 'announced';
  if (stage === 'spent' && isAhead(clause, governor.verb)) return 'committed';
  return stage;
}

/** `A bid for £5m succeeded`, `its application for £5m has been successful` */
function hasSucceeded(clause: Clause, k: number): boolean {
  if (!clause.mentions(SUCCEEDING)) return false;
  for (let j = k + 1; j < clause.chunks.length && clause.typeAt(j) !== Is.Break; j++)
    if (clause.isOneOf(j, SUCCEEDING)) return clause.typeAt(j - 1) !== Is.Not && clause.typeAt(j - 1) !== Is.Modal;
  return false;
}

const SUCCEEDING = wordClass('succeeded successful');

/** `The £5m that X promised has been withdrawn`, `the grant falls from £9m to £5m` */
function isTakenBack(clause: Clause, k: number, next: number): boolean {
  if (isUndone(clause, next) || isCancelledBehind(clause, next)) return true;
  if (!clause.isWord(k - 1, 'to', 'by') || !clause.tells(FALLING)) return false;
  for (let j = k - 2; j >= 0 && k - j < FALL; j--) if (((clause.chunks[j].trigger?.lemmas ?? 0) & FALLING) !== 0) return true;
  return false;
}

/** `has been withdrawn`, `cannot be provided`, behind chunk `next` */
function isUndone(clause: Clause, next: number): boolean {
  const cut = mentionsCut(clause, next);
  if (!cut && !mentionsNegation(clause, next)) return false;
  const predicate = predicateBehind(clause, next);
  if (predicate === null || !predicate.passive) return false;
  const { trigger } = clause.chunks[predicate.main];
  return trigger?.act === 'cut' || (trigger?.act === 'give' && isNegated(clause, predicate));
}

function mentionsNegation(clause: Clause, from: number): boolean {
  if (!clause.holds(Is.Not) && !clause.mentions(NEGATING)) return false;
  for (let j = from; j < clause.chunks.length; j++) if (isNegation(clause, j)) return true;
  return false;
}

function isNegated(clause: Clause, { first, main }: Predicate): boolean {
  for (let j = first; j < main; j++) if (isNegation(clause, j)) return true;
  return false;
}

function isNegation(clause: Clause, j: number): boolean {
  return clause.typeAt(j) === Is.Not || clause.isOneOf(j, NEGATING);
}

const NEGATING = wordClass('cannot longer');

/** `the road, for which £5m had been set aside, is cancelled` */
function isCancelledBehind(clause: Clause, next: number): boolean {
  if (!mentionsCut(clause, next)) return false;
  for (let j = next; j + 2 < clause.chunks.length; j++) {
    if (clause.typeAt(j) === Is.Sum || clause.typeAt(j) === Is.Break) return false;
    if (clause.typeAt(j) !== Is.Comma) continue;
    const predicate = predicateAt(clause, j + 1);
    return predicate?.passive === true && clause.chunks[predicate.main].trigger?.act === 'cut';
  }
  return false;
}

function mentionsCut({ chunks }: Clause, from: number): boolean {
  for (let j = from; j < chunks.length; j++) if (chunks[j].trigger?.act === 'cut') return true;
  return false;
}

/** How many chunks before a sum the verb may stand that tells of the fall: `falls from £9m in 2024 to £5m`. */
const FALL = 10;

const FALLING = lemmaClass('fall|drop|shrink|go down|come down|come down to|reduce');

/** `X pays £5m`, `that £5m be paid`: a verb in the present or the bare form. */
function isBare(clause: Clause, verb: number): boolean {
  if (verb < 0) return false;
  const form = clause.chunks[verb].trigger?.form;
  return ((form === 'base' || form === 'third') && clause.typeAt(verb - 1) !== Is.Modal) || clause.isWord(verb - 1, 'be');
}

/** `Members are asked to approve £5m`, `recommended that £5m be spent`. */
function isProposed(clause: Clause, governor: Governor): boolean {
  for (let j = governor.at - 1; j >= 0 && governor.at - j < 14; j--) {
    if (clause.typeAt(j) === Is.Break) return false;
    const trigger = clause.chunks[j].trigger;
    if (trigger?.act === 'ask' && trigger.form === 'past' && clause.typeAt(j - 1) === Is.Be) return true;
    if (trigger?.act === 'ask' && trigger.stage === 'proposed') return true;
    if (clause.isOneOf(j, APPROVALS) && clause.isOneOf(j - 1, SEEKING)) return true;
  }
  return false;
}

/** `seeks approval to`, `asks for authority to` */
const APPROVALS = wordClass('approval permission authority agreement consent authorisation');
const SEEKING = wordClass('seek seeks seeking sought request requests requesting for your members');

/** `had hoped to get £5m` */
function isHoped(clause: Clause, verb: number): boolean {
  if (clause.chunks[verb].trigger?.act !== 'get' || clause.typeAt(verb - 1) !== Is.To) return false;
  return clause.isOneOf(verb - 2, HOPING);
}

const HOPING = wordClass('hoped hopes hoping wanted wants wishes wished tried trying sought seeking');

/** `should give`, `ought to be paid` */
function isWished(clause: Clause, verb: number): boolean {
  for (let j = verb - 1; j >= 0 && verb - j <= 4; j--) {
    if (clause.isOneOf(j, WISHES)) return true;
    if ((clause.typeAt(j) & (Is.Be | Is.Word | Is.To | Is.Have)) === 0) break;
  }
  return clause.typeAt(verb - 1) === Is.And && clause.chunks[verb].trigger?.form === 'base' && isWishedBefore(clause, verb);
}

const WISHES = wordClass('should ought must');

/** `should extend the scheme and put £5m into it` */
function isWishedBefore(clause: Clause, verb: number): boolean {
  for (let j = verb - 2; j >= 0 && verb - j < 14; j--) {
    if (clause.isOneOf(j, WISHES)) return true;
    if ((clause.typeAt(j) & (Is.Break | Is.Comma | Is.Sum | Is.Conjunction)) !== 0) return false;
  }
  return false;
}

/** Whether a verb speaks of the future: `will spend`, `expects to spend`, `is to be spent`, `to borrow £5m and spend`. */
function isAhead(clause: Clause, verb: number): boolean {
  if (clause.typeAt(verb - 1) === Is.And && clause.chunks[verb].trigger?.form === 'base') return true;
  for (let j = verb - 1; j >= 0 && verb - j <= 4; j--) {
    const type = clause.typeAt(j);
    if (type === Is.Modal || type === Is.To) return true;
    if (type !== Is.Be && type !== Is.Word && type !== Is.Not) return false;
  }
  return false;
}
