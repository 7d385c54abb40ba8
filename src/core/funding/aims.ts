import { isCapitalised } from '../text/tokens';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { isInfinitive } from './infinitives';
import type { Act } from './lexicon';
import { isParty, isTime, type Purpose, purposeFrom, standsForParty, statement } from './purposeText';
import { isIn, wordClass } from './wordClasses';

const LEADS = wordClass('for towards toward into');

/** The prepositions that lead to an aim beside `for`: `invest in trams`, `spend on buses`. */
export type MoreLeads = readonly ('in' | 'on')[];

const FARTHEST = 40;

/**
 * The first aim that is told from chunk `from` up to `to`: `to build …`, `for …`, `so that …`, `in support of …`.
 *
 * @param k the sum, which no aim holds
 * @param more the prepositions that lead to an aim behind its verb
 */
export function aimIn(clause: Clause, from: number, to: number, k: number, more: MoreLeads = []): Purpose | null {
  const { chunks } = clause;
  let depth = 0;
  let nested = false;
  for (let j = from; j < to && j < from + FARTHEST; j++) {
    const { type } = chunks[j];
    if (type === Is.Open) depth++;
    else if (type === Is.Close) depth--;
    if (depth > 0) continue;
    const over = overAside(clause, j, to);
    if (over > j) j = over - 1;
    else if (endsSearch(clause, j)) return null;
    else if (clause.isWord(j, 'so') && clause.isWord(j + 1, 'that')) return statementFrom(clause, j + 2);
    else if (leads(clause, j, more) && !(nested && type === Is.To && !isInfinitive(clause, j + 1))) return purposeFrom(clause, j + 1, k);
    if (type === Is.Preposition) nested = true;
  }
  return null;
}

/** Behind `so that` stands a whole clause: up to the next comma or mark. */
function statementFrom(clause: Clause, from: number): Purpose | null {
  let to = from;
  for (let depth = 0; to < clause.chunks.length; to++) {
    const { type } = clause.chunks[to];
    if (type === Is.Open) depth++;
    else if (type === Is.Close && depth > 0) depth--;
    else if ((type & CLAUSE_ENDS) !== 0) break;
  }
  return statement(clause, from, to);
}

const CLAUSE_ENDS: number = Is.Comma | Is.Break | Is.Sum | Is.Conjunction | Is.Relative | Is.Close;

/** `the Minister for Climate`: a post, and no aim. */
const POSTS = wordClass('minister ministers secretary commissioner spokesman spokeswoman spokesperson officer lead');

/** Verbs behind `to` that say when or how much, and not what for. */
const NO_AIMS = wordClass('follow come date spare');

function leads(clause: Clause, j: number, more: MoreLeads): boolean {
  const { type, word, classes } = clause.chunks[j];
  if (type === Is.To && (clause.isOneOf(j + 1, NO_AIMS) || clause.typeAt(j - 1) === Is.Not)) return false;
  if (type === Is.To)
    return !isGiving(clause, j + 1) && (isInfinitive(clause, j + 1) || !(isParty(clause, j + 1) || standsForParty(clause, j + 1)));
  if (word === 'for' && (clause.isOneOf(j - 1, POSTS) || clause.typeAt(j + 1) === Is.Relative)) return false;
  if (clause.isWord(j + 1, 'behalf') || clause.isWord(j + 2, 'behalf')) return false;
  if (type !== Is.Preposition || isTime(clause, j + 1) || isParty(clause, j + 1)) return false;
  if ((word === 'in' || word === 'on') && more.includes(word)) return true;
  if (word === 'of') return clause.isWord(j - 1, 'support', 'aid') && clause.isWord(j - 2, 'in');
  return isIn(classes, LEADS) && !isProgramme(clause, j + 1);
}

/** Whether nothing behind chunk `j` is told of the sum any more. */
function endsSearch(clause: Clause, j: number): boolean {
  const next = clause.typeAt(j + 1);
  switch (clause.chunks[j].type) {
    case Is.Comma:
      return (next & (Is.To | Is.Preposition | Is.Date | Is.Body)) === 0 && !clause.isWord(j + 1, 'so', 'enough');
    case Is.Conjunction:
      return next !== Is.Relative && !clause.isWord(j + 1, 'that');
    case Is.And:
      return next === Is.To;
    case Is.Break:
      return !isDash(clause, j);
    default:
      return clause.chunks[j].type === Is.Sum;
  }
}

function isDash(clause: Clause, j: number): boolean {
  return clause.isWord(j, '-', '–', '—');
}

/** Behind two commas or dashes at chunk `j`, where an aim follows the second: `£5m, asked for by X, to build a lab`; else `j`. */
function overAside(clause: Clause, j: number, to: number): number {
  const { type } = clause.chunks[j];
  if (type !== Is.Comma && !(type === Is.Break && isDash(clause, j))) return j;
  for (let i = j + 1; i < to && i - j < LONGEST_ASIDE; i++) {
    const mark = clause.typeAt(i);
    if (mark === Is.Sum) return j;
    if (mark === type)
      return (clause.typeAt(i + 1) === Is.To && isInfinitive(clause, i + 2)) ||
        clause.isWord(i + 1, 'so') ||
        (clause.isOneOf(i + 1, LEADS) && clause.typeAt(j + 1) === Is.Determiner)
        ? i + 1
        : j;
    if (mark === Is.Break || mark === Is.Conjunction) return j;
  }
  return j;
}

const LONGEST_ASIDE = 12;

/** What `to be` with a verb tells of the way of the money, and not of its aim: `to be shared by`. */
const PASSING_ON = new Set<Act>(['give', 'share', 'spend', 'get']);

/** `to give away`, `to spend on`, `to be shared by`: says nothing of what for. */
function isGiving(clause: Clause, j: number): boolean {
  if (clause.typeAt(j) === Is.Be)
    return PASSING_ON.has(clause.chunks[j + 1]?.trigger?.act ?? 'none') || clause.chunks[j + 1]?.trigger?.lemma === 'repay';
  const trigger = clause.chunks[j]?.type === Is.Verb ? clause.chunks[j].trigger : null;
  if (trigger?.act !== 'give' && trigger?.act !== 'spend') return false;
  const next = clause.typeAt(j + 1);
  if (next === Is.Verb) return clause.typeAt(j + 2) !== Is.Word && clause.typeAt(j + 2) !== Is.Noun; // `to cover rising costs`
  return next !== Is.Determiner && next !== Is.Word && next !== Is.Noun && next !== Is.Body;
}

/** `for the Rapid Charging Fund`: a fund by name and nothing else. */
function isProgramme(clause: Clause, j: number): boolean {
  const { chunks } = clause;
  const { tokens } = clause.findings.source;
  let at = j;
  while (at < chunks.length && chunks[at].ref < 0 && (chunks[at].type === Is.Determiner || isCapitalised(tokens, chunks[at].first))) at++;
  const head = chunks[at - 1];
  if (at <= j + 1 || head.type !== Is.Noun) return false;
  const next = chunks[at]?.type;
  return next === undefined || next === Is.Comma || next === Is.To || next === Is.Preposition || next === Is.Break || next === Is.And;
}
