import { wordSet } from '../text/wordSet';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { counted } from './groups';
import { lemmaClass } from './lemmaClasses';
import { wordClass } from './wordClasses';

/** Nouns for money that many are paid from. */
export const POTS = lemmaClass(
  'fund|pot|programme|program|scheme|round|kitty|envelope|call|call for proposals|call for applications|call for projects|call for bids|competition|package|facility|initiative',
);

/** Verbs of giving to many. */
const GIVING_OUT = lemmaClass('give away|hand out|share out|distribute|allocate|award');

/** What the sum at chunk `k`, which `noun` says more of, is called that many are paid from; null where it is no such thing. */
export function potNoun(clause: Clause, k: number, noun: number): string | null {
  const trigger = noun < 0 ? null : clause.chunks[noun].trigger;
  if (trigger !== null && (trigger.lemmas & POTS) !== 0) return trigger.lemma;
  return isToBeGiven(clause, k) || isForMany(clause, k) ? 'pot' : null;
}

/** `£5m for four water projects`, `spent £5m on 143 grants`: the only sum of its sentence, for so many of a kind. */
function isForMany(clause: Clause, k: number): boolean {
  if (clause.sums.length > 1) return false;
  for (let j = k + 1; j < clause.chunks.length && j - k < REACH; j++)
    if (clause.isOneOf(j, LEADS) && isCount(clause, j + 1))
      for (let i = j + 2; i < j + 6; i++) {
        if (clause.isOneOf(i, MANY)) return true;
        if ((clause.typeAt(i) & (Is.Word | Is.Noun)) === 0) break;
      }
  return false;
}

const REACH = 12;
const LEADS = wordClass('for on to across between among');

/** What money is given to, by the dozen. */
const MANY = wordClass('projects schemes grants awards programmes initiatives bids studies trials developments improvements');

/** Whether a number stands at chunk `i`, or a word for several. */
function isCount(clause: Clause, i: number): boolean {
  const { tokens } = clause.findings.source;
  const chunk = clause.chunkAt(i);
  return chunk?.type === Is.Word && (SEVERAL.has(tokens, chunk.first) || (counted(tokens, chunk.first) && !ONE.has(tokens, chunk.first)));
}

const SEVERAL = wordSet('hundreds dozens several');
const ONE = wordSet('one');

/** `£5m to give away` */
function isToBeGiven(clause: Clause, k: number): boolean {
  return clause.typeAt(k + 1) === Is.To && ((clause.chunks[k + 2]?.trigger?.lemmas ?? 0) & GIVING_OUT) !== 0;
}
