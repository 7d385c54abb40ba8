import type { Distribution } from '../model';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { groupAt } from './groups';
import type { Reading } from './reading';
import { wordClass } from './wordClasses';

const FOR_ONE = new Set(['each', 'head', 'person', 'project', 'recipient']);

export function distributionOf(clause: Clause, k: number, reading: Reading): Distribution {
  const { chunks, findings } = clause;
  const chunk = chunks[k];
  if (chunk.type !== Is.Sum) return 'total';
  const { value } = findings.money[chunk.ref].annotation;
  if (value.per !== null && !TIMES.has(value.per)) return 'each';
  if (value.per !== null && FOR_ONE.has(value.per)) return 'each';
  const eachOrEvery = clause.holds(Is.Each) || clause.mentions(EVERY);
  for (let j = k + 1; eachOrEvery && j < chunks.length && j <= k + 3; j++) {
    if (chunks[j].type === Is.Each) return 'each';
    if (chunks[j].type === Is.Comma || chunks[j].type === Is.Sum) break;
  }
  const from = reading.governor?.verb ?? -1;
  for (let j = k - 1; eachOrEvery && j > from && from >= 0 && k - j < 9 && chunks[j].type !== Is.Sum; j--)
    if (chunks[j].type === Is.Each && clause.typeAt(j - 1) !== Is.Sum) return 'each';
  for (let j = Math.max(from, 0) - 1; eachOrEvery && j >= 0 && from - j < 20 && (chunks[j].type & ENDS) === 0; j--)
    if ((chunks[j].type === Is.Each && clause.typeAt(j - 1) !== Is.Sum) || clause.isOneOf(j, EVERY)) return 'each';
  if (value.qualifier === 'range' && (reading.act === 'give' || reading.act === 'get' || reading.act === 'ask') && namesGroup(clause, k))
    return 'each';
  const open = value.qualifier === 'range' || value.qualifier === 'at-most';
  if (open && reading.governor && chunks.some((_, j) => j < k && k - j < 10 && isPluralNoun(clause, j))) return 'each';
  return 'total';
}

const EVERY = wordClass('every');

const ENDS: number = Is.Sum | Is.Break | Is.Conjunction;

const TIMES = new Set(['year', 'month', 'week', 'day', 'hour', 'quarter', 'night', 'annum']);

function namesGroup(clause: Clause, k: number): boolean {
  const { tokens } = clause.findings.source;
  for (let j = 0; j < clause.chunks.length && j < k + 8; j++) {
    const chunk = clause.chunks[j];
    if (chunk.type === Is.Word && groupAt(tokens, chunk.next - 1, clause.firstToken) !== null) return true;
    if (chunk.type === Is.Pronoun && clause.isWord(j, 'they', 'you', 'them')) return true;
  }
  return false;
}

/** `grants of £5 to £10`: a plural noun of money given, right before the sum. */
function isPluralNoun(clause: Clause, at: number): boolean {
  const chunk = clause.chunks[at];
  return (
    chunk.type === Is.Noun &&
    ['grant', 'loan', 'award', 'bursary'].includes(chunk.trigger?.lemma ?? '') &&
    /s$/.test(clause.text(clause.spanOf(chunk)))
  );
}
