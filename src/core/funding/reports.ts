import type { DateValue, Span } from '../model';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { lemmaClass } from './lemmaClasses';
import { wordClass } from './wordClasses';

/** `The minister announced on Monday that £5m …`, `…, the minister has announced`: the verb of telling, and when it was told. */
export interface Report {
  /** index of the verb's chunk */
  readonly verb: number;
  readonly date: DateValue | null;
  readonly spans: readonly Span[];
}

const TELLING = lemmaClass('announce|confirm|reveal|unveil|promise|pledge|agree|approve');
const REACH = 40;

const SAYING = wordClass('said says told replied explained added insisted stressed stated reported');

/** Index of the word of saying that the clause of the sum at chunk `k` hangs on, however lightly it is told: `X said that £5m …`; -1. */
export function sayingBefore(clause: Clause, k: number): number {
  if (!clause.mentions(SAYING)) return -1;
  for (let j = k - 1; j > 0 && k - j < REACH; j--) {
    const { type } = clause.chunks[j];
    if (type === Is.Break || type === Is.Sum || type === Is.Comma) return -1;
    if (clause.isOneOf(j, SAYING)) return j;
  }
  return -1;
}

/** Finds the verb of telling that the clause of the sum at chunk `k` hangs on; null where there is none. */
export function readReport(clause: Clause, k: number): Report | null {
  if (!clause.tells(TELLING)) return null;
  const verb = tellingBefore(clause, k) ?? tellingAfter(clause, k);
  if (verb === null) return null;
  const { chunks, findings } = clause;
  for (const j of [verb + 1, verb + 2, verb + 3, verb - 1, verb - 2]) {
    const chunk = chunks[j];
    if (chunk?.type !== Is.Date) continue;
    const value = findings.dates[chunk.ref].annotation.value;
    if (value.granularity === 'day' || value.granularity === 'month') return { verb, date: value, spans: [clause.spanOf(chunk)] };
  }
  return { verb, date: null, spans: [] };
}

/** `announced … that £5m` */
function tellingBefore(clause: Clause, k: number): number | null {
  const { chunks } = clause;
  let that = -1;
  for (let j = k - 1; j >= 0 && k - j < REACH; j--) {
    if (chunks[j].type === Is.Break || chunks[j].type === Is.Sum) return null;
    if (clause.isWord(j, 'that')) that = j;
    else if (chunks[j].type === Is.Verb && that > j) return ((chunks[j].trigger?.lemmas ?? 0) & TELLING) !== 0 ? j : null;
  }
  return null;
}

/** `£5m will go to X, the minister announced today.` */
function tellingAfter(clause: Clause, k: number): number | null {
  const { chunks } = clause;
  let comma = -1;
  let last = -1;
  for (let j = k + 1; j < chunks.length && j - k < REACH; j++) {
    if (chunks[j].type === Is.Sum) return null;
    if (chunks[j].type === Is.Comma) comma = j;
    else if (chunks[j].type === Is.Verb) last = j;
  }
  const named = comma >= 0 && last > comma + 1;
  return named && chunks.length - last <= 7 && ((chunks[last].trigger?.lemmas ?? 0) & TELLING) !== 0 ? last : null;
}
