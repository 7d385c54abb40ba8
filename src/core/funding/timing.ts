import type { DateValue, Span } from '../model';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import type { Governor } from './governor';
import { lemmaClass } from './lemmaClasses';
import { wordClass } from './wordClasses';

/** When a sum was given, and the time it is for. */
export interface Timing {
  readonly date: DateValue | null;
  readonly period: DateValue | null;
  readonly spans: readonly Span[];
}

const UNTIMED: Timing = { date: null, period: null, spans: [] };

/** Prepositions after which a date is a limit or a start, not the day of the act. */
const LIMITS = new Set(['by', 'until', 'till', 'since', 'from', 'before', 'after', 'to', 'through', 'starting', 'of']);
const FARTHEST = 30;

const PERIODS = new Set(['duration', 'range', 'fiscal-year']);

/** Reads the times of the sum at chunk `k` from its clause. */
export function readTiming(clause: Clause, k: number, governor: Governor | null): Timing {
  if (!clause.holds(Is.Date)) return UNTIMED;
  const { chunks, findings } = clause;
  let date: DateValue | null = null;
  let period: DateValue | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  const spans: Span[] = [];
  const act = governor && governor.verb >= 0 ? governor.verb : k;
  const [from, to] = clauseAround(clause, k, governor);
  for (let j = ownsDate(clause, k, from, to) ? k : from; j < to; j++) {
    const chunk = chunks[j];
    if (chunk.type !== Is.Date || (clause.isPossessive(j) && clause.typeAt(j - 1) !== Is.Preposition)) continue;
    if (isOfSumBefore(clause, from, j, act)) continue;
    const anchored = findings.anchored.get(chunk.ref);
    const value = anchored?.value ?? findings.dates[chunk.ref].annotation.value;
    const lead = leadOf(clause, j);
    const used = isUsed(governor, clause) || lead === 'for' || (lead === 'in' && isBudget(governor));
    if (value.granularity === 'year' && period === null && used && !LIMITS.has(lead)) period = value;
    if (anchored !== undefined || PERIODS.has(value.granularity)) {
      if (period !== null || (value.granularity === 'duration' && anchored === undefined && !isForMoney(clause, j, lead))) continue;
      if (anchored === undefined && LIMITS.has(lead) && value.granularity === 'fiscal-year' && lead !== 'from') continue;
      period = value;
      spans.push(clause.spanOf(chunk));
    } else if (
      !isApart(clause, Math.max(k, act), j) &&
      !LIMITS.has(lead) &&
      !isFuture(clause, governor) &&
      findings.anchored.get(chunk.ref - 1)?.second !== chunk.ref
    ) {
      const distance = Math.abs(j - act) + (value.granularity === 'day' ? 0 : 10);
      if (distance >= nearest || !isDated(governor)) continue;
      nearest = distance;
      date = value;
      spans.push(clause.spanOf(chunk));
    }
  }
  if (date === null && isDated(governor)) date = dateBeforeWhen(clause, from, spans);
  return { date, period, spans };
}

/** `from £5m in 2023/24 to £3m in 2024/25`: whether a date stands behind the sum, so that the one before it is another sum's. */
function ownsDate(clause: Clause, k: number, from: number, to: number): boolean {
  if (!clause.sums.some((sum) => sum >= from - 1 && sum < k)) return false;
  for (let j = k + 1; j < to; j++) if (clause.typeAt(j) === Is.Date) return true;
  return false;
}

/** `X, fined £5m last year, has promised`: the date right behind the sum before chunk `from` is its own. */
function isOfSumBefore(clause: Clause, from: number, j: number, act: number): boolean {
  return clause.typeAt(from - 1) === Is.Sum && j < act && j - from <= 1 && hasComma(clause, j + 1, act);
}

/** `back to 2019, when X gave £5m` */
function dateBeforeWhen(clause: Clause, from: number, spans: Span[]): DateValue | null {
  if (!clause.isWord(from - 1, 'when')) return null;
  const at = clause.typeAt(from - 2) === Is.Comma ? from - 3 : from - 2;
  const chunk = clause.chunkAt(at);
  if (chunk?.type !== Is.Date) return null;
  spans.push(clause.spanOf(chunk));
  return clause.findings.dates[chunk.ref].annotation.value;
}

/** The stretch of chunks in which dates belong to the sum: to the next sum, break or clause on either side. */
function clauseAround(clause: Clause, k: number, governor: Governor | null): [number, number] {
  const { chunks } = clause;
  const first = Math.min(k, governor && governor.verb >= 0 ? governor.verb : k);
  let from = first;
  while (from > 0 && first - from < FARTHEST && chunks[from - 1].type !== Is.Sum && !isBreak(clause, from - 1)) from--;
  let to = k + 1;
  while (to < chunks.length && to - k < FARTHEST && chunks[to].type !== Is.Sum && !isBreak(clause, to)) to++;
  return [from, to];
}

function isBreak(clause: Clause, j: number): boolean {
  const { type } = clause.chunks[j];
  if (type === Is.And && beginsClause(clause, j + 1)) return true;
  return (type === Is.Break && !clause.isWord(j, '-', '–', '—')) || (type === Is.Conjunction && !clause.isWord(j, 'as'));
}

/** Whether a subject and its verb stand at chunk `j`: another clause. */
function beginsClause(clause: Clause, j: number): boolean {
  const at = clause.typeAt(j) === Is.Determiner ? j + 1 : j;
  const type = clause.typeAt(at);
  if (type !== Is.Body && type !== Is.Office && type !== Is.Pronoun) return false;
  return (clause.typeAt(at + 1) & (Is.Verb | Is.Modal | Is.Have | Is.Be)) !== 0;
}

/** Whether a comma parts the date at chunk `j` from what stands at `from`, and it is no afterthought (`gave £5m, in March.`). */
function isApart(clause: Clause, from: number, j: number): boolean {
  const { chunks } = clause;
  if (!hasComma(clause, from + 1, j)) return false;
  const afterthought = clause.typeAt(j - 2) === Is.Comma && clause.typeAt(j - 1) === Is.Preposition;
  return !(afterthought && (chunks[j + 1] === undefined || chunks[j + 1].type === Is.Mark || chunks[j + 1].type === Is.Comma));
}

function hasComma({ chunks }: Clause, from: number, to: number): boolean {
  for (let j = from; j < to; j++) if (chunks[j].type === Is.Comma) return true;
  return false;
}

function leadOf(clause: Clause, j: number): string {
  for (let i = j - 1; i >= 0 && j - i <= 3; i--) {
    const { type } = clause.chunks[i];
    if (clause.isWord(i, 'of') && clause.isWord(i - 1, 'period', 'term')) return 'for';
    if (type === Is.Preposition || type === Is.To) return clause.chunks[i].word;
    if (type !== Is.Determiner && type !== Is.Word) return '';
    const word = clause.chunks[i].word;
    if (word === 'starting') return word;
  }
  return '';
}

/** Whether a length of time tells how long the money lasts: `over five years`, `a three-year deal`. */
function isForMoney(clause: Clause, j: number, lead: string): boolean {
  if (lead === 'over' || lead === 'for' || lead === 'across' || lead === 'during' || lead === 'within') return true;
  const next = clause.chunks[j + 1];
  if (next?.type === Is.Sum || (next?.type === Is.Comma && clause.typeAt(j + 2) === Is.Sum)) return true;
  return next?.type === Is.Noun || AGREEMENTS.has(next ? next.word : '') || (lead === 'in' && clause.chunks[j].word !== 'past');
}

const AGREEMENTS = new Set(['agreement', 'contract', 'period', 'award', 'term']);

const EXPECTING = wordClass('expects expected plans due set likely intends hopes aims wants');

/** Whether the governing verb is an act that happened on a day, so that a date beside it is the day of the act. */
function isDated(governor: Governor | null): boolean {
  return governor !== null && (governor.verb >= 0 || governor.act === 'ask');
}

/** Whether the sum is one that somebody used or had in the time told: `spent £5m in 2022`. */
function isUsed(governor: Governor | null, clause: Clause): boolean {
  if (governor === null || governor.verb < 0) return false;
  const { trigger } = clause.chunks[governor.verb];
  return trigger?.act === 'spend' || trigger?.lemma === 'have';
}

const BUDGETS = lemmaClass('budget|allocation|settlement|spending|expenditure');

/** `the budget was £5m in 2024`: what a year has. */
function isBudget(governor: Governor | null): boolean {
  return governor !== null && governor.verb < 0 && (governor.trigger.lemmas & BUDGETS) !== 0;
}

function isFuture(clause: Clause, governor: Governor | null): boolean {
  if (!governor || governor.verb < 0) return false;
  if (governor.passive || clause.chunks[governor.verb].trigger?.form === 'past') {
    for (let j = governor.verb - 1; j >= 0 && governor.verb - j <= 3; j--) if (clause.typeAt(j) === Is.Modal) return true;
    return false;
  }
  for (let j = governor.verb - 1; j >= 0 && governor.verb - j <= 2; j--) {
    if (clause.typeAt(j) === Is.Modal) return !clause.isWord(j, 'would', 'could');
    if (clause.typeAt(j) === Is.To) return clause.typeAt(j - 1) === Is.Be || clause.isOneOf(j - 1, EXPECTING);
  }
  return false;
}
