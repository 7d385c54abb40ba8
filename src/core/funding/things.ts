import { Gap, Kind } from '../text/tokens';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import type { Governor } from './governor';
import { lemmaClass } from './lemmaClasses';
import { type Purpose, purposeFrom, statement } from './purposeText';
import type { SumPhrase } from './sumPhrase';
import { isIn, wordClass } from './wordClasses';

const PROJECTS = lemmaClass('project|scheme|programme|program|initiative|revamp|upgrade|refurbishment|makeover');

/** Nouns for what the money makes, which is then what it is for. */
const MADE = lemmaClass('centre|hub|partnership|fellowship|scholarship|studentship|bursary|revamp|upgrade|refurbishment|makeover');

/** `£5m innovation networks project`, `£20m data projects to tackle …`: the words between the sum and its noun belong to the purpose. */
export function projectAfter(clause: Clause, k: number): Purpose | null {
  const { chunks } = clause;
  for (let j = k + 1; j < chunks.length && j <= k + 6; j++) {
    const { type, trigger } = chunks[j];
    if (type === Is.Noun && ((trigger?.lemmas ?? 0) & PROJECTS) !== 0) return j > k + 1 ? purposeFrom(clause, k + 1, k) : null;
    if (type !== Is.Word && type !== Is.Noun) return null;
  }
  return null;
}

/** `a fellowship worth £5m`, `a £5m swimming pool`, `£5m of equipment`: the thing that the sum is paid for. */
export function thingOf(clause: Clause, k: number, { first, next, noun }: SumPhrase): Purpose | null {
  if (noun >= 0 && ((clause.chunks[noun].trigger?.lemmas ?? 0) & MADE) !== 0)
    return noun < k ? statement(clause, bare(clause, first, noun), noun + 1) : statement(clause, k + 1, noun + 1);
  if (noun >= 0) return null;
  const of = clause.isWord(k + 1, 'worth') ? k + 2 : k + 1;
  if (clause.isWord(of, 'of')) return isPlain(clause, of + 1) ? purposeFrom(clause, of + 1, k) : null;
  if (first === k || next !== k + 1 || clause.typeAt(first) !== Is.Determiner) return null;
  let to = k + 1;
  while (to < clause.chunks.length && to - k <= LONGEST && isPlain(clause, to)) to++;
  return to > k + 1 ? statement(clause, k + 1, to) : null;
}

/** `a £5m advertising drive on road safety`: the thing with what hangs on it. */
export function thingOnItsOwn(clause: Clause, k: number, { first, noun }: SumPhrase): Purpose | null {
  if (noun >= 0 || !clause.isWord(first, 'a', 'an') || first !== k - 1) return null;
  let to = k + 1;
  while (to - k <= LONGEST && isPlain(clause, to)) to++;
  return to > k + 1 && clause.isWord(to, 'on', 'for', 'in', 'into', 'at') ? purposeFrom(clause, k + 1, k) : null;
}

const LONGEST = 4;

function bare(clause: Clause, first: number, noun: number): number {
  return first < noun && clause.typeAt(first) === Is.Determiner ? first + 1 : first;
}

/** Words that tell when, and no thing. */
const WHEN = wordClass('once only so soon already now later earlier last ago back unless alone more less either');

function isPlain(clause: Clause, j: number): boolean {
  const chunk = clause.chunks[j];
  return chunk?.type === Is.Word && !isIn(chunk.classes, WHEN) && clause.findings.source.tokens.kind[chunk.first] === Kind.Lower;
}

/** `one-off`: the second half of a word with a hyphen. */
function isCompound(clause: Clause, j: number): boolean {
  const { tokens } = clause.findings.source;
  return tokens.gap[clause.chunks[j].first] === Gap.None;
}

/** Words that tell when, how often or how much is given, and not what for. */
const HOW_GIVEN = wordClass(
  'annual yearly monthly quarterly regular recurring single joint initial first second third final latest last next new extra additional further total overall whole full record special small large larger largest biggest smaller smallest generous modest recent previous earlier existing current original planned proposed promised match matched matching combined average individual separate cash direct upfront',
);

/** `capital spending of £5m`: the words before the noun that the sum hangs on. */
export function modifierBefore(clause: Clause, k: number, governor: Governor | null): Purpose | null {
  if (governor === null) return null;
  const { chunks } = clause;
  for (let j = k - 1; j > 0 && k - j <= 3; j--) {
    if (chunks[j].type !== Is.Noun) continue;
    if (chunks[j].trigger?.act !== 'fund' || !clause.isWord(j + 1, 'of')) return null;
    let from = j;
    while (from > 0 && j - from < 3 && isPlain(clause, from - 1) && !isCompound(clause, from - 1)) from--;
    while (from < j && clause.isOneOf(from, HOW_GIVEN)) from++;
    return from < j ? purposeFrom(clause, from, k) : null;
  }
  return null;
}
