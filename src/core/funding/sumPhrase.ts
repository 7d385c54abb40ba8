import { Kind } from '../text/tokens';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { wordClass } from './wordClasses';

/** The noun phrase that a sum stands in: `a new grant of £5m`, `the £5m rescue package`, without what hangs on it. */
export interface SumPhrase {
  /** Index of its first chunk. */
  readonly first: number;
  /** Index of the chunk after its last one. */
  readonly next: number;
  /** Index of the noun that says what the sum is, or -1. */
  readonly noun: number;
}

const LINKS = wordClass('of worth totalling');
const LONGEST = 6;

/** Reads the noun phrase around the sum (or the noun that stands for one) at chunk `k`. */
export function sumPhraseAt(clause: Clause, k: number): SumPhrase {
  const { chunks } = clause;
  let noun = chunks[k].type === Is.Noun ? k : -1;
  let next = k + 1;
  for (let j = k + 1; j < chunks.length && j <= k + LONGEST; j++) {
    const { type } = chunks[j];
    if (type === Is.Noun) {
      noun = j;
      next = j + 1;
    } else if (!isModifier(clause, j) && type !== Is.Body && !(type === Is.Preposition && j === k + 1 && clause.isWord(j, 'of'))) break;
  }
  let first = leftEdge(clause, k);
  if (clause.isOneOf(first - 1, LINKS) && clause.typeAt(first - 2) === Is.Noun) {
    if (noun < 0) noun = first - 2;
    first = leftEdge(clause, first - 2);
  }
  return { first, next, noun };
}

/** Where the articles and adjectives before chunk `k` begin. */
function leftEdge(clause: Clause, k: number): number {
  const { chunks } = clause;
  let first = k;
  for (let j = k - 1; j >= 0 && k - j <= LONGEST; j--) {
    const { type } = chunks[j];
    if (type === Is.Determiner) {
      first = j;
      if (!clause.isWord(j, 'new', 'extra', 'further', 'additional')) break;
    } else if (type === Is.Date || type === Is.Noun || isModifier(clause, j) || (type === Is.Body && !clause.isPossessive(j))) continue;
    else if ((type === Is.Body || type === Is.Office) && clause.isPossessive(j)) return j;
    else {
      if (clause.isWord(j, 'whose')) return j + 1;
      break;
    }
  }
  return first;
}

function isModifier(clause: Clause, j: number): boolean {
  const { type, first } = clause.chunks[j];
  const { tokens } = clause.findings.source;
  return type === Is.Word && (tokens.kind[first] <= Kind.Mixed || tokens.kind[first] === Kind.Number);
}
