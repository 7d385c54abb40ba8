import { Is } from './chunkTypes';
import type { Clause } from './clause';

/** Nouns for money that many are paid from. */
const POTS = new Set('fund pot programme program scheme round kitty envelope call competition package facility initiative'.split(' '));

/** Verbs of giving to many. */
const GIVING_OUT = new Set(['give away', 'hand out', 'share out', 'distribute', 'allocate', 'award']);

/** What the sum at chunk `k`, which `noun` says more of, is called that many are paid from; null where it is no such thing. */
export function potNoun(clause: Clause, k: number, noun: number): string | null {
  const lemma = noun < 0 ? '' : (clause.chunks[noun].trigger?.lemma ?? '');
  if (POTS.has(lemma)) return lemma;
  return isToBeGiven(clause, k) ? 'pot' : null;
}

/** `£5m to give away` */
function isToBeGiven(clause: Clause, k: number): boolean {
  return clause.typeAt(k + 1) === Is.To && GIVING_OUT.has(clause.chunks[k + 2]?.trigger?.lemma ?? '');
}
