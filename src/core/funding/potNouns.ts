import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { lemmaClass } from './lemmaClasses';

/** Nouns for money that many are paid from. */
const POTS = lemmaClass('fund|pot|programme|program|scheme|round|kitty|envelope|call|competition|package|facility|initiative');

/** Verbs of giving to many. */
const GIVING_OUT = lemmaClass('give away|hand out|share out|distribute|allocate|award');

/** What the sum at chunk `k`, which `noun` says more of, is called that many are paid from; null where it is no such thing. */
export function potNoun(clause: Clause, k: number, noun: number): string | null {
  const trigger = noun < 0 ? null : clause.chunks[noun].trigger;
  if (trigger !== null && (trigger.lemmas & POTS) !== 0) return trigger.lemma;
  return isToBeGiven(clause, k) ? 'pot' : null;
}

/** `£5m to give away` */
function isToBeGiven(clause: Clause, k: number): boolean {
  return clause.typeAt(k + 1) === Is.To && ((clause.chunks[k + 2]?.trigger?.lemmas ?? 0) & GIVING_OUT) !== 0;
}
