import type { Block } from '../text/blocks';
import type { Tokens } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { wordClass } from './wordClasses';

/** Nouns that stand for a sum told elsewhere: `the money`. */
const ANAPHORS = wordSet('money funding investment cash grant fund award package pot support scheme sum donation gift loan allocation');

const DEFINITE = wordSet('the this that its');

export function mentionsAnaphor(tokens: Tokens, block: Block): boolean {
  return standsForSum(tokens, block.firstToken, block.endToken);
}

/** Whether `the money`, `this new grant` or, at the beginning, `Money` stands among the tokens `from` up to `to`. */
export function standsForSum(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!ANAPHORS.has(tokens, i)) continue;
    if (i === from) return true;
    for (let at = i - 1; at >= from && i - at <= 2; at--) if (DEFINITE.has(tokens, at)) return true;
  }
  return false;
}

/** What may stand between `the` and the noun. */
const BETWEEN = wordClass('new additional extra whole total entire');

/** `the money`, `this new funding`: whether chunk `k` stands for a sum told elsewhere. */
export function isAnaphor(clause: Clause, k: number): boolean {
  const { chunks } = clause;
  if (chunks[k].type !== Is.Noun || !ANAPHORS.has(clause.findings.source.tokens, chunks[k].first)) return false;
  if (k === 0) return clause.isWord(0, 'money', 'funding');
  const next = chunks[k + 1]?.type;
  if (next === Is.Sum || next === Is.Noun) return false;
  if (next === Is.To && (clause.typeAt(k + 2) === Is.Sum || clause.typeAt(k + 3) === Is.Sum)) return false;
  for (let j = k - 1; j >= 0 && k - j <= 3; j--) {
    if (clause.isWord(j, 'the', 'this', 'that', 'its')) return clause.typeAt(j - 1) !== Is.Sum && !clause.isWord(j - 1, 'of');
    if (!clause.isOneOf(j, BETWEEN)) return false;
  }
  return false;
}
