import type { Party } from '../model';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import type { Governor } from './governor';
import { lemmaClass } from './lemmaClasses';
import { loneNameAt } from './loneNames';
import { NOBODY, type Parties, type PartyPhrases, REACH } from './partyPhrases';
import { subjectOf } from './subjects';
import { unlistedNameBefore } from './unlistedNames';
import { chosenBefore } from './urging';
import { type WordClass, wordClass } from './wordClasses';

/** Who pays and who gets, by the verb that governs the sum at chunk `k`: its subject, its objects, and what follows its prepositions. */
export function framed(phrases: PartyPhrases, k: number, governor: Governor): Parties {
  const { verb, relation, passive } = governor;
  const trigger = phrases.clause.chunks[verb].trigger;
  const act = trigger === null || trigger.act === 'none' ? governor.act : trigger.act;
  const from = Math.max(k, verb);
  const by = () => phrases.after(from, ['by', 'from']);
  const between = () => phrases.among(k + 1, verb);
  if (trigger?.lemma === 'have') return had(phrases, k, verb);
  if (relation === 'object' && isAwarded(phrases.clause, verb)) return { funders: by(), recipients: subjectOf(phrases, verb - 1) };
  switch (act) {
    case 'give':
    case 'cut':
      if (!passive && trigger !== null && (trigger.lemmas & FORFEITING) !== 0)
        return { funders: [], recipients: sharers(phrases, k, verb) };
      if (passive && relation === 'object') {
        const behind = phrases.clause.isWord(k + 1, 'by') ? [] : payersBefore(phrases, k, verb);
        return {
          funders: behind.length > 0 ? behind : by(),
          recipients: behind.length > 0 ? subjectOf(phrases, verb) : sharers(phrases, k, verb),
        };
      }
      if (passive && relation === 'relative' && verb > k)
        return { funders: phrases.after(verb, ['by', 'from']), recipients: subjectOf(phrases, verb) };
      if (passive) return { funders: by(), recipients: passedTo(phrases, verb, trigger?.lemmas ?? 0) };
      if (relation === 'relative' && verb < k) return { funders: subjectOf(phrases, verb), recipients: given(phrases, verb, k) };
      if (relation === 'relative') return { funders: between(), recipients: given(phrases, verb, phrases.clause.chunks.length) };
      return {
        funders: relation === 'subject' ? [] : sharers(phrases, k, verb),
        recipients: orAntecedent(phrases, verb, given(phrases, verb, k)),
      };
    case 'get': {
      const choosing = relation === 'object' ? chosenBefore(phrases.clause, verb) : -1;
      if (choosing >= 0) return { funders: subjectOf(phrases, choosing), recipients: phrases.among(choosing + 1, verb) };
      if (relation === 'subject') return { funders: [], recipients: phrases.after(verb, ['by']) };
      return {
        funders: orSource(phrases, verb, phrases.after(from, ['from'])),
        recipients: relation === 'relative' ? between() : sharers(phrases, k, verb),
      };
    }
    case 'share':
      if (passive) return { funders: [], recipients: phrases.after(verb, ['by', 'between', 'among']) };
      if (relation === 'object') {
        const among = phrases.after(from, ['between', 'among', 'amongst']);
        if (among.length > 0) return { funders: subjectOf(phrases, verb), recipients: among };
      }
      return { funders: phrases.after(from, ['from']), recipients: relation === 'relative' ? between() : subjectOf(phrases, verb) };
    case 'ask':
      if (trigger?.stage === 'proposed') return NOBODY;
      if (passive) return { funders: relation === 'object' ? subjectOf(phrases, verb) : by(), recipients: [] };
      if (asksYou(phrases, verb)) return { funders: publisher(phrases, verb), recipients: [] };
      return { funders: asked(phrases, verb, k), recipients: relation === 'relative' ? between() : sharers(phrases, k, verb) };
    case 'spend':
      return { funders: passive ? by() : relation === 'relative' ? between() : subjectOf(phrases, verb), recipients: [] };
    case 'fund':
      if (relation === 'object' && ((trigger?.lemmas ?? 0) & PAYING) !== 0) return { funders: payers(phrases, verb), recipients: [] };
      if (trigger?.lemma === 'come from') {
        const own = relation === 'object' ? phrases.after(k, ['from']) : [];
        return { funders: own.length > 0 ? own : phrases.coordinated(verb + 1, verb + 1 + REACH), recipients: [] };
      }
      if (trigger?.lemma.startsWith('go ')) {
        const own = relation === 'object' ? phrases.after(k, ['to']) : [];
        return { funders: [], recipients: own.length > 0 ? own : phrases.coordinated(verb + 1, verb + 1 + REACH) };
      }
      return NOBODY;
    case 'change':
      if (relation !== 'subject' || trigger?.lemma !== 'reach') return NOBODY;
      return { funders: [], recipients: phrases.coordinated(verb + 1, verb + 1 + REACH) };
    default:
      return NOBODY;
  }
}

/** `X, awarded £5m by Y`, at the beginning of a line or sentence: X is paid. */
function isAwarded({ chunks }: Clause, verb: number): boolean {
  const trigger = chunks[verb].trigger;
  if (verb < 2 || verb > 3 || trigger?.act !== 'give' || !trigger.participle || trigger.form !== 'past') return false;
  if (chunks[verb - 1].type !== Is.Comma || chunks[verb - 2].type !== Is.Body) return false;
  return verb === 2 || chunks[0].type === Is.Determiner;
}

/** `X has £5m from Y`: X is paid, unless it has the sum `to give away`. */
function had(phrases: PartyPhrases, k: number, verb: number): Parties {
  const letting = phrases.clause.typeAt(verb - 2) === Is.Determiner ? verb - 3 : verb - 2;
  if (phrases.clause.isWord(letting, 'let', 'lets', 'letting'))
    return { funders: subjectOf(phrases, letting), recipients: phrases.coordinated(verb - 1, verb) };
  const source = phrases.after(k, ['from']);
  const subject = sharers(phrases, k, verb);
  return givesAway(phrases.clause, k) ? { funders: subject, recipients: [] } : { funders: source, recipients: subject };
}

/** Verbs whose subject is who goes without. */
const FORFEITING = lemmaClass('forfeit|surrender|relinquish');

/** Verbs of paying that have both a sum and a payer as their subject. */
const PAYING = lemmaClass('pay for|finance|bankroll');

/** `X is to pay for advice, at £5m a year`: the subject, where it is a body. */
function payers(phrases: PartyPhrases, verb: number): Party[] {
  return hasSum(phrases.clause, -1, verb)
    ? []
    : subjectOf(phrases, verb).filter(({ organisation, via }) => organisation !== null || via !== null);
}

const SOURCE = wordClass('from');
const TARGET = wordClass('to in into for with');

/** `X, from which Y received £5m` */
function orSource(phrases: PartyPhrases, verb: number, named: Party[]): Party[] {
  return named.length > 0 ? named : antecedentOf(phrases, verb, SOURCE);
}

/** `X, to which Y gave £5m`, `the firm in which Y invested`: who stands before the relative clause. */
function orAntecedent(phrases: PartyPhrases, verb: number, named: Party[]): Party[] {
  return named.length > 0 ? named : antecedentOf(phrases, verb, TARGET);
}

/** The body before a relative clause that begins with one of `prepositions`, in which the verb at chunk `verb` stands. */
function antecedentOf(phrases: PartyPhrases, verb: number, prepositions: WordClass): Party[] {
  const { clause } = phrases;
  for (let j = verb - 1; j > 1 && verb - j <= REACH; j--) {
    if (clause.typeAt(j) !== Is.Relative) continue;
    if (!clause.isOneOf(j - 1, prepositions)) return [];
    const at = clause.typeAt(j - 2) === Is.Comma ? j - 3 : j - 2;
    return clause.typeAt(at) === Is.Body ? [phrases.party(clause.chunks[at])] : [];
  }
  return [];
}

function givesAway(clause: Clause, k: number): boolean {
  if (clause.typeAt(k + 1) !== Is.To) return false;
  const act = clause.chunks[k + 2]?.trigger?.act;
  return act === 'give' || act === 'spend';
}

/** `is funded by X with £5m and by Y with £2m`: of each sum the body behind the `by` before it. */
function payersBefore(phrases: PartyPhrases, k: number, verb: number): Party[] {
  const { chunks } = phrases.clause;
  for (let j = k - 1; j > verb; j--) {
    if (chunks[j].type === Is.Sum) return [];
    if (phrases.clause.isWord(j, 'by')) return phrases.coordinated(j + 1, k).slice(0, 1);
  }
  return [];
}

/** Who gets it in `£5m was given to X`, `£5m announced today will go to X`. */
function passedTo(phrases: PartyPhrases, verb: number, lemmas: number): Party[] {
  const leads = (lemmas & CHANNELLING) !== 0 ? ['through', 'to'] : (lemmas & FOR_WHOM) !== 0 ? ['to', 'for'] : ['to', 'among', 'between'];
  const direct = phrases.after(verb, leads);
  if (direct.length > 0) return direct;
  const { chunks } = phrases.clause;
  for (let j = verb + 1; j < chunks.length && j - verb < 12 && chunks[j].type !== Is.Sum; j++)
    if (chunks[j].trigger?.lemma.startsWith('go ')) return phrases.coordinated(j + 1, j + 1 + REACH);
  return [];
}

/** The subjects in `X gets £5m, Y £6m and Z £7m`, `X asked for £5m and Y for £6m`: of each sum the party right before it. */
function sharers(phrases: PartyPhrases, k: number, verb: number): Party[] {
  const own = ownSubject(phrases, k, verb);
  return own.length > 0 ? own : subjectOf(phrases, verb);
}

function hasSum(clause: Clause, from: number, to: number): boolean {
  for (let j = to; j > from; j--) if (clause.typeAt(j) === Is.Sum) return true;
  return false;
}

/** `and Wakefield £6m`: a lone name right behind `and` or a comma. */
function loneNameBetween(clause: Clause, at: number): Party | null {
  const before = clause.typeAt(at - 1);
  return before === Is.And || before === Is.Comma ? loneNameAt(clause, at) : null;
}

/** The party between the sum at chunk `k` and the sum before it that the same verb governs. */
function ownSubject(phrases: PartyPhrases, k: number, verb: number): Party[] {
  const { clause } = phrases;
  let at = k - 1;
  if (clause.isWord(at, 'for', 'to', 'with') && (clause.typeAt(at - 1) === Is.Body || unlistedNameBefore(clause, at) !== null)) at--;
  const name = unlistedNameBefore(clause, at + 1)?.party ?? loneNameBetween(clause, at);
  if (name !== null) return hasSum(clause, verb, at) ? [name] : [];
  if (clause.typeAt(at) === Is.Close) while (at > verb && clause.typeAt(at) !== Is.Open) at--;
  if (clause.typeAt(at) === Is.Open) at--;
  while (at > verb && (clause.typeAt(at) === Is.Determiner || (clause.typeAt(at) === Is.Word && !phrases.group(clause.chunks[at])))) at--;
  if (at <= verb || (clause.typeAt(at) & (Is.Body | Is.Office | Is.Word)) === 0) return [];
  const before = clause.typeAt(clause.typeAt(at - 1) === Is.Determiner ? at - 2 : at - 1);
  if (before === Is.Preposition || before === Is.To) return [];
  for (let j = at - 1; j > verb; j--) if (clause.typeAt(j) === Is.Sum) return phrases.among(namesFrom(clause, at, j + 1), k);
  return [];
}

/** Where the bodies that end at chunk `at` begin, at chunk `limit` or behind it: `in nurseries, and Nesta and Sport England £5m`. */
function namesFrom(clause: Clause, at: number, limit: number): number {
  if (clause.typeAt(at) !== Is.Body && clause.typeAt(at) !== Is.Office) return limit;
  let first = at;
  while (first > limit && (clause.typeAt(first - 1) & NAMES) !== 0) first--;
  return first;
}

const NAMES: number = Is.Body | Is.Office | Is.Determiner | Is.And | Is.Comma;

function given(phrases: PartyPhrases, verb: number, k: number): Party[] {
  const direct = objects(phrases, verb, k);
  if (direct.length > 0) return direct;
  const lemmas = phrases.clause.chunks[verb].trigger?.lemmas ?? 0;
  const lead = (lemmas & INVESTING) !== 0 ? ['to', 'in', 'into'] : (lemmas & FOR_WHOM) !== 0 ? ['to', 'for'] : ['to', 'between', 'among'];
  return phrases.after(k < phrases.clause.chunks.length ? k : verb, lead);
}

/** Bodies right after a verb, with no preposition between: `gave the charity £5m`. */
function objects(phrases: PartyPhrases, verb: number, end: number): Party[] {
  const { clause } = phrases;
  const { chunks } = clause;
  for (let j = verb + 1; j < Math.min(end, verb + REACH); j++) {
    const type = chunks[j].type;
    if (type === Is.Body || type === Is.Office) return phrases.coordinated(j, end);
    const name = phrases.unlisted(j) ?? (j === verb + 1 || clause.isWord(j - 1, 'the') ? phrases.singleName(j) : null);
    if (name !== null) return [name];
    if (type === Is.Pronoun) return phrases.pronoun(j, false);
    if (type === Is.Word) {
      const group = phrases.group(chunks[j]);
      if (group) return [group];
      if (phrases.isBodyNoun(j)) return phrases.pronoun(j, true);
    } else if (type !== Is.Determiner) return [];
  }
  return [];
}

/** `you may apply for £5`: the publisher pays. */
function asksYou(phrases: PartyPhrases, verb: number): boolean {
  for (let j = verb - 1; j >= 0 && verb - j < REACH; j--) if (phrases.clause.isWord(j, 'you')) return true;
  return false;
}

function publisher(phrases: PartyPhrases, verb: number): Party[] {
  const { we } = phrases.speakers;
  return we ? [{ ...we, via: 'you', span: phrases.clause.spanOf(phrases.clause.chunks[verb]) }] : [];
}

function asked(phrases: PartyPhrases, verb: number, k: number): Party[] {
  const { chunks } = phrases.clause;
  for (let j = verb + 1; j < Math.min(k, verb + REACH); j++) {
    const type = chunks[j].type;
    if (type === Is.Body || type === Is.Office) return phrases.coordinated(j, k);
    if (type === Is.Pronoun) return phrases.pronoun(j, false);
    if (type !== Is.Determiner && type !== Is.Word && type !== Is.Preposition && type !== Is.To) break;
  }
  return phrases.after(k, ['from']);
}

/** Verbs whose `for` names who gets the money. */
const FOR_WHOM = lemmaClass('set aside|earmark|reserve|ring-fence|allocate|hold|approve|agree|confirm|announce|pledge|find|raise');

/** Verbs whose `through` names who gets the money. */
const CHANNELLING = lemmaClass('channel');

/** Verbs whose `in` or `into` names who gets the money. */
const INVESTING = lemmaClass('invest|put|plough|pour|pump into|inject|put into');
