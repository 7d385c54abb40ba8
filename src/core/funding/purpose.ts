import { isCapitalised, Kind } from '../text/tokens';
import type { Clause } from './clause';
import type { Governor } from './governor';
import { isInfinitive } from './infinitives';
import { isParty, isTime, type Purpose, purposeFrom } from './purposeText';

const LEADS = new Set(['for', 'towards', 'toward', 'into', 'on']);
const FARTHEST = 40;
/**
 * Reads what the sum at chunk `k` is for: `to build …`, `for …`, `towards …`, behind the sum or the verb that follows it.
 * `doing` is what it does where it is the subject. Null where the sentence names no purpose before chunk `limit`.
 */
export function readPurpose(clause: Clause, k: number, governor: Governor | null, doing: Purpose | null, limit: number): Purpose | null {
  const { chunks } = clause;
  const relative = governor !== null && governor.verb > k && governor.relation === 'relative';
  const infinitive = governor !== null && governor.verb > k && clause.typeAt(governor.verb - 1) === 'to';
  const behind = governor && governor.verb > k && !relative && !infinitive ? governor.verb : k;
  const project = projectAfter(clause, k);
  if (project !== null) return project;
  if (doing !== null) return doing;
  const task = taskAfter(clause, k);
  if (task !== null) return task;
  const invests = governor !== null && governor.verb >= 0 && INVESTING.has(chunks[governor.verb].trigger?.lemma ?? '');
  let depth = 0;
  for (let j = behind + 1; j < limit && j < behind + FARTHEST; j++) {
    const { type } = chunks[j];
    if (type === 'open') depth++;
    else if (type === 'close') depth--;
    if (depth > 0) continue;
    if (type === 'comma' && !['to', 'preposition', 'date', 'body'].includes(chunks[j + 1]?.type ?? '') && !clause.isWord(j + 1, 'so'))
      break;
    if (type === 'sum' || (type === 'conjunction' && !clause.isWord(j + 1, 'that')) || (type === 'and' && chunks[j + 1]?.type === 'to'))
      break;
    if (type === 'break' && !clause.isWord(j, '-', '–', '—')) break;
    if (invests && clause.isWord(j, 'in') && !isTime(clause, j + 1) && !isParty(clause, j + 1)) return purposeFrom(clause, j + 1, k);
    if (clause.isWord(j, 'so') && clause.isWord(j + 1, 'that')) return purposeFrom(clause, j + 2, k);
    if (type === 'to' && isGiving(clause, j + 1)) continue;
    if (type === 'to' && isInfinitive(clause, j + 1)) return purposeFrom(clause, j + 1, k);
    if (type === 'to' && !isParty(clause, j + 1)) return purposeFrom(clause, j + 1, k);
    if (
      type === 'preposition' &&
      LEADS.has(chunks[j].word) &&
      !isTime(clause, j + 1) &&
      !isParty(clause, j + 1) &&
      !isProgramme(clause, j + 1)
    )
      return purposeFrom(clause, j + 1, k);
  }
  return modifierBefore(clause, k, governor);
}

/** `a £5m centre which will study rivers`: what the thing behind the sum is to do. */
function taskAfter(clause: Clause, k: number): Purpose | null {
  const { chunks } = clause;
  if (chunks[k + 1]?.type !== 'noun') return null;
  for (let j = k + 2; j < chunks.length && j <= k + 5; j++) {
    if (chunks[j].type === 'relative' && chunks[j + 1]?.type === 'modal') return purposeFrom(clause, j + 2, k);
    if (chunks[j].type !== 'word' && chunks[j].type !== 'noun') return null;
  }
  return null;
}

/** `to give away`, `to spend on`: says nothing of what for. */
function isGiving(clause: Clause, j: number): boolean {
  const trigger = clause.chunks[j]?.type === 'verb' ? clause.chunks[j].trigger : null;
  if (trigger?.act !== 'give' && trigger?.act !== 'spend') return false;
  const next = clause.chunks[j + 1]?.type;
  return next !== 'determiner' && next !== 'word' && next !== 'noun' && next !== 'body';
}

const INVESTING = new Set(['invest', 'put', 'plough', 'pour', 'pump into', 'inject']);

/** `for the Rapid Charging Fund`: a fund by name and nothing else. */
function isProgramme(clause: Clause, j: number): boolean {
  const { chunks } = clause;
  const { tokens } = clause.findings.source;
  let at = j;
  while (at < chunks.length && chunks[at].ref < 0 && (chunks[at].type === 'determiner' || isCapitalised(tokens, chunks[at].first))) at++;
  const head = chunks[at - 1];
  if (at <= j + 1 || head.type !== 'noun') return false;
  const next = chunks[at]?.type;
  return next === undefined || next === 'comma' || next === 'to' || next === 'preposition' || next === 'break' || next === 'and';
}

/** `capital spending of £5m`: the words before the noun that the sum hangs on. */
function modifierBefore(clause: Clause, k: number, governor: Governor | null): Purpose | null {
  if (governor === null) return null;
  const { chunks } = clause;
  for (let j = k - 1; j > 0 && k - j <= 3; j--) {
    if (chunks[j].type !== 'noun') continue;
    if (chunks[j].trigger?.act !== 'fund' || !clause.isWord(j + 1, 'of')) return null;
    let from = j;
    while (
      from > 0 &&
      chunks[from - 1].type === 'word' &&
      j - from < 3 &&
      clause.findings.source.tokens.kind[chunks[from - 1].first] === Kind.Lower
    )
      from--;
    return from < j ? purposeFrom(clause, from, k) : null;
  }
  return null;
}

/** `£5m innovation networks project`, `£20m data projects to tackle …`: the words between the sum and its noun belong to the purpose. */
function projectAfter(clause: Clause, k: number): Purpose | null {
  const { chunks } = clause;
  for (let j = k + 1; j < chunks.length && j <= k + 6; j++) {
    const { type, trigger } = chunks[j];
    if (type === 'noun' && PROJECTS.has(trigger?.lemma ?? '')) return j > k + 1 ? purposeFrom(clause, k + 1, k) : null;
    if (type !== 'word' && type !== 'noun') return null;
  }
  return null;
}

const PROJECTS = new Set(['project', 'scheme', 'programme', 'program', 'initiative', 'revamp', 'upgrade', 'refurbishment', 'makeover']);
