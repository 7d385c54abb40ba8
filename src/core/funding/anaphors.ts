import type { Clause } from './clause';

const ANAPHORS = new Set([
  'money',
  'funding',
  'investment',
  'cash',
  'grant',
  'fund',
  'award',
  'package',
  'pot',
  'support',
  'scheme',
  'sum',
]);

/** `the money`, `this new funding`: a word that stands for a sum told elsewhere. */
export function isAnaphor(clause: Clause, k: number): boolean {
  const { chunks } = clause;
  if (chunks[k].type !== 'noun' || !ANAPHORS.has(chunks[k].trigger?.lemma ?? '')) return false;
  if (k === 0) return clause.isWord(0, 'money', 'funding');
  const next = chunks[k + 1]?.type;
  if (next === 'sum' || next === 'noun') return false;
  for (let j = k - 1; j >= 0 && k - j <= 3; j--) {
    if (clause.isWord(j, 'the', 'this', 'that', 'its')) return chunks[j - 1]?.type !== 'sum' && !clause.isWord(j - 1, 'of');
    if (!clause.isWord(j, 'new', 'additional', 'extra', 'whole', 'total', 'entire')) return false;
  }
  return false;
}
