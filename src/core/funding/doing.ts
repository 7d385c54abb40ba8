import type { Party } from '../model';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { lemmaClass } from './lemmaClasses';
import type { PartyPhrases } from './partyPhrases';
import { isParticiple, type Predicate, predicateAt } from './predicates';
import { type Purpose, purposeFrom } from './purposeText';
import type { SumPhrase } from './sumPhrase';
import { wordClass } from './wordClasses';

/** Who a sum enables to do something, and what it does. */
export interface Doing {
  readonly recipients: readonly Party[];
  readonly purpose: Purpose | null;
}

const NOTHING: Doing = { recipients: [], purpose: null };
const FARTHEST = 50;

/** Verbs whose object then does something with the money. */
const ENABLING = wordClass('help helps helped enable enables enabled allow allows allowed let lets');

/** Verbs whose object clause says what can be done. */
const MEANING = wordClass('mean means meant ensure ensures');

/** Verbs of how long and how far money goes, which say nothing of what for. */
const LASTING = wordClass('run last start open close begin end come reach remain bring take depend apply be rise fall follow arrive not');

/** What the sum does whose noun phrase ends before chunk `next`: `The £5m will let Durham University build a lab`. */
export function readDoing(phrases: PartyPhrases, k: number, { first, next }: SumPhrase): Doing {
  const { clause } = phrases;
  if (!mayBeSubject(clause, first)) return NOTHING;
  const predicate = predicateBehind(clause, next);
  if (predicate === null || isNegated(clause, predicate)) return NOTHING;
  const { main } = predicate;
  if (predicate.passive && clause.chunks[main].trigger?.act !== 'fund') return NOTHING;
  if (clause.isOneOf(main, MEANING)) return enabled(phrases, k, clause.isWord(main + 1, 'that') ? main + 2 : main + 1);
  if (clause.isOneOf(main, ENABLING)) return enabled(phrases, k, main + 1);
  const { trigger } = clause.chunks[main];
  if (trigger !== null && (trigger.lemmas & ACTIVE_PURPOSES) !== 0)
    return clause.isWord(main + 1, 'by') ? NOTHING : { recipients: [], purpose: purposeBehind(clause, main, k) };
  if (clause.typeAt(predicate.first) !== Is.Modal || clause.isOneOf(main, LASTING)) return NOTHING;
  if (trigger !== null && trigger.act !== 'none' && trigger.act !== 'fund' && trigger.lemma !== 'keep') return NOTHING;
  return { recipients: [], purpose: purposeFrom(clause, main, k) };
}

/** `£5m so that X can build a lab`, `£5m for X to build a lab`: who is to do what the sum behind chunk `next` is for. */
export function readDoers(phrases: PartyPhrases, next: number): readonly Party[] {
  const { clause } = phrases;
  if (!clause.holds(Is.Body)) return [];
  for (let i = next; i < clause.chunks.length && i - next < FARTHEST; i++) {
    const { type } = clause.chunks[i];
    if (type === Is.Sum || (type === Is.Conjunction && !clause.isWord(i, 'so'))) return [];
    const so = clause.isWord(i, 'so') && clause.isWord(i + 1, 'that');
    const at = so ? i + 2 : clause.isWord(i, 'for') ? i + 1 : -1;
    if (at < 0) continue;
    const body = clause.typeAt(at) === Is.Determiner ? at + 1 : at;
    if (clause.typeAt(body) !== Is.Body) continue;
    const follows = clause.typeAt(body + 1);
    if (so ? follows === Is.Modal || follows === Is.Comma : follows === Is.To) return [phrases.party(clause.chunks[body])];
  }
  return [];
}

/** Verbs whose object is the purpose when the sum is their subject: `£5m will help …`. */
const ACTIVE_PURPOSES = lemmaClass(
  'help|enable|pay for|finance|bankroll|support|fund|cover|back|deliver|provide|go to|mean for|intend for|mean to|intend to|design to|go into|go on|go towards|target|focus on|top up|boost',
);

/** Whether nothing stands before the noun phrase that it could be the object of. */
function mayBeSubject(clause: Clause, first: number): boolean {
  const before = clause.typeAt(first - 1);
  return before === Is.Outside || (before & BEFORE_SUBJECTS) !== 0 || (before === Is.Word && first === 1);
}

const BEFORE_SUBJECTS: number = Is.Comma | Is.Break | Is.Conjunction | Is.Relative | Is.And | Is.Mark | Is.Date | Is.Close;

function isNegated(clause: Clause, { first, main }: Predicate): boolean {
  for (let i = first; i < main; i++) if (clause.typeAt(i) === Is.Not) return true;
  return false;
}

/** `Durham University (to) build a lab`, `Durham University can build a lab`, from chunk `from` on. */
function enabled(phrases: PartyPhrases, k: number, from: number): Doing {
  const { clause } = phrases;
  const recipients = phrases.coordinated(from, from + 2).filter(({ organisation }) => organisation !== null);
  for (let i = from; recipients.length > 0 && i < clause.chunks.length && i - from < FARTHEST; i++) {
    const { type } = clause.chunks[i];
    if (type === Is.To || type === Is.Modal) {
      const done = purposeFrom(clause, i + 1, k);
      return done === null ? NOTHING : { recipients, purpose: done };
    }
    if (type === Is.Comma || type === Is.Break || type === Is.Sum) break;
  }
  return { recipients, purpose: purposeFrom(clause, recipients.length > 0 ? behindParty(clause, from) : from, k) };
}

/** What stands behind the verb at chunk `main`; in `goes to Durham University to build a lab` behind who is paid. */
function purposeBehind(clause: Clause, main: number, k: number): Purpose | null {
  const from = main + 1;
  const behind = behindParty(clause, from);
  if (!clause.chunks[main].trigger?.lemma.startsWith('go ') || clause.typeAt(behind - 1) !== Is.Body) return purposeFrom(clause, from, k);
  if (clause.typeAt(behind) === Is.To || clause.isWord(behind, 'for', 'towards')) return purposeFrom(clause, behind + 1, k);
  return clause.typeAt(behind) === Is.And || clause.typeAt(behind) === Is.Comma ? null : purposeFrom(clause, from, k);
}

/** The chunk behind the party that begins at or after chunk `from`. */
function behindParty(clause: Clause, from: number): number {
  let i = from;
  while (clause.typeAt(i) === Is.Determiner) i++;
  return i + 1;
}

/** The predicate whose subject ends before chunk `next`, over what stands in apposition or in a relative clause. */
export function predicateBehind(clause: Clause, next: number): Predicate | null {
  const { chunks } = clause;
  let awaited = 0;
  let depth = 0;
  for (let i = next; i < chunks.length && i - next < FARTHEST; i++) {
    const { type } = chunks[i];
    if (type === Is.Open) depth++;
    else if (type === Is.Close) depth--;
    if (depth > 0) continue;
    if (type === Is.Break || type === Is.Sum) return null;
    if (type === Is.Conjunction || (awaited === 0 && (type === Is.Pronoun || (type === Is.And && isSubject(clause, i + 1))))) return null;
    if (type === Is.Comma) awaited = 0;
    else if (type === Is.Relative) awaited = clause.typeAt(i + 1) === Is.Word && predicateAt(clause, i + 1) === null ? 0 : 1;
    if (isBareParticiple(clause, i)) continue;
    if (awaited === 0 && type === Is.Word && (clause.isOneOf(i, MEANING) || clause.isOneOf(i, ENABLING)))
      return { first: i, main: i, passive: false };
    const predicate = predicateAt(clause, i);
    if (predicate === null) continue;
    if (awaited === 0) return predicate;
    awaited--;
    i = predicate.main;
  }
  return null;
}

/** Whether a party and a verb stand at chunk `i`: another clause begins. */
function isSubject(clause: Clause, i: number): boolean {
  const at = clause.typeAt(i) === Is.Determiner ? i + 1 : i;
  const type = clause.typeAt(at);
  if (type === Is.Pronoun) return true;
  return (type === Is.Body || type === Is.Office) && (clause.typeAt(at + 1) & (Is.Verb | Is.Modal | Is.Have | Is.Be)) !== 0;
}

/** `given to Wales`, `funded by Nesta`: a participle that has no auxiliary describes what stands before it. */
function isBareParticiple(clause: Clause, i: number): boolean {
  const { type } = clause.chunks[i];
  return (type === Is.Verb || type === Is.Word) && isParticiple(clause, i) && clause.chunks[i].trigger?.form !== 'base';
}
