import { aimIn } from './aims';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { isInfinitive } from './infinitives';
import type { Act } from './lexicon';
import { type Purpose, purposeFrom, statement } from './purposeText';
import { wordClass } from './wordClasses';

/** `£5m, which it will put into trams`: verbs behind which the aim stands. */
const GIVING = new Set<Act>(['give', 'spend', 'get']);

const WHERE = wordClass('where');

/** How many chunks behind a relative pronoun its verb may stand. */
const REACH = 14;

/** `a £5m centre which will study rivers`: what the thing behind the sum is to do. */
export function taskAfter(clause: Clause, k: number): Purpose | null {
  const { chunks } = clause;
  if (chunks[k + 1]?.type !== Is.Noun) return null;
  for (let j = k + 2; j < chunks.length && j <= k + 5; j++) {
    if (chunks[j].type === Is.Relative && chunks[j + 1]?.type === Is.Modal) return purposeFrom(clause, j + 2, k);
    if (chunks[j].type !== Is.Word && chunks[j].type !== Is.Noun) return null;
  }
  return null;
}

/** `£5m for X, which will breed oysters`, `to Y, a charity that plans to open hostels`: what those who are paid are to do. */
export function taskOfParty(clause: Clause, k: number): Purpose | null {
  if (!clause.holds(Is.Relative) && !clause.mentions(WHERE)) return null;
  const { chunks } = clause;
  for (let j = k + 1; j < chunks.length && j - k < 3 * REACH; j++) {
    const { type } = chunks[j];
    if (type === Is.Sum || (type === Is.Break && !clause.isWord(j, '-', '–', '—'))) return null;
    if ((type !== Is.Relative && !clause.isWord(j, 'where')) || !followsParty(clause, j)) continue;
    for (let i = j + 1; i < chunks.length && i - j <= REACH; i++) {
      if (chunks[i].type === Is.Sum || chunks[i].type === Is.Break) return null;
      if (chunks[i].type === Is.To && isInfinitive(clause, i + 1)) return purposeFrom(clause, i + 1, k);
      if (chunks[i].type === Is.Modal && chunks[i + 1]?.trigger?.lemma === 'keep') return purposeFrom(clause, i + 1, k);
      if (chunks[i].type === Is.Modal && GIVING.has(chunks[i + 1]?.trigger?.act ?? 'none'))
        return aimIn(clause, i + 2, chunks.length, k, ['in', 'on']);
      if (chunks[i].type === Is.Modal)
        return clause.typeAt(i + 1) === Is.Be && i > j + 1 ? statement(clause, j + 1, clauseEnd(clause, i)) : purposeFrom(clause, i + 1, k);
    }
    return null;
  }
  return null;
}

function clauseEnd({ chunks }: Clause, from: number): number {
  let to = from;
  while (to < chunks.length && (chunks[to].type & (Is.Comma | Is.Break | Is.Sum | Is.Conjunction | Is.Relative)) === 0) to++;
  return to;
}

/** Whether a body, or what describes it, stands before the relative pronoun at chunk `j`, or the sum as means: `£5m, with which it will`. */
function followsParty(clause: Clause, j: number): boolean {
  if (clause.isWord(j - 1, 'with')) return true;
  for (let i = j - 1; i >= 0 && j - i <= 8; i--) {
    const type = clause.typeAt(i);
    if (type === Is.Body || type === Is.Close) return true;
    if (type === Is.Sum || type === Is.Verb) return false;
  }
  return true;
}
