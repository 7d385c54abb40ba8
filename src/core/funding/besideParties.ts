import { apposedParty } from './apposed';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { groupAt } from './groups';
import { closedNameAt } from './loneNames';
import { unlistedNameAt } from './unlistedNames';

/** Whether a word for giving or getting stands in the sentence. */
export function tellsOfFunding(clause: Clause): boolean {
  let told = false;
  for (const { trigger } of clause.chunks) {
    if (trigger?.act === 'none') return false;
    if (trigger !== null && trigger.act !== 'change') told = true;
  }
  return told;
}

/** `from the city's West Yorkshire Combined Authority`: whether a body comes before anything else that could be one. */
export function namesPayer(clause: Clause, from: number): boolean {
  for (let j = from; j < clause.chunks.length && j < from + 5; j++) {
    const type = clause.typeAt(j);
    if (type === Is.Body || type === Is.Office) return true;
    if (type !== Is.Determiner && type !== Is.Word) return false;
    if (j === from && (closedNameAt(clause, j) !== null || unlistedNameAt(clause, j) !== null)) return true;
    if (endsGroup(clause, j)) return true;
  }
  return false;
}

function endsGroup(clause: Clause, j: number): boolean {
  const { tokens } = clause.findings.source;
  return clause.typeAt(j) === Is.Word && groupAt(tokens, clause.chunks[j].next - 1, clause.firstToken) !== null;
}

/** `Keele University’s £5m`, with nothing behind it that says what it is */
export function isOwned(clause: Clause, k: number): boolean {
  const owner = clause.typeAt(k - 1);
  if ((owner !== Is.Body && owner !== Is.Office) || !clause.isPossessive(k - 1)) return false;
  return (clause.typeAt(k + 1) & (Is.Be | Is.Have | Is.Modal | Is.And | Is.Comma | Is.Preposition | Is.Verb | Is.Outside)) !== 0;
}

/** The chunk of the `for` in `For the bridge, £5m`, at the beginning of a sentence or behind a semicolon; -1 where there is none. */
export function frontedFor(clause: Clause, k: number): number {
  if (clause.typeAt(k - 1) !== Is.Comma) return -1;
  for (let j = k - 2; j >= 0 && k - j < 14; j--) {
    if (clause.isWord(j, 'for')) return j === 0 || clause.typeAt(j - 1) === Is.Break ? j : -1;
    if ((clause.chunks[j].type & NOT_FRONTED) !== 0) return -1;
  }
  return -1;
}

const NOT_FRONTED: number = Is.Verb | Is.Sum | Is.Comma | Is.Break | Is.Date;

/** A sum beside a party, in a sentence that tells of funding or holds another such pair. */
export function isOneOfPairs(clause: Clause, k: number): boolean {
  if (apposedParty(clause, k) === null) return false;
  if (clause.sums.length > 1)
    return clause.sums.every((sum) => apposedParty(clause, sum) !== null || sum === k || clause.typeAt(sum - 1) !== Is.Word);
  return tellsOfFunding(clause) || (clause.isWord(k - 1, ':') && isLast(clause, k));
}

function isLast(clause: Clause, k: number): boolean {
  return k + 2 >= clause.chunks.length;
}

/** `£5m; in 2023, £2m; this year, £1m`: only a date stands between the sum and the one before it. */
export function isElliptic(clause: Clause, k: number): boolean {
  let dated = false;
  for (let j = k - 1; j >= 0 && k - j < 9; j--) {
    const { type } = clause.chunks[j];
    if (type === Is.Sum) return dated;
    if (type === Is.Date) dated = true;
    else if ((type & BETWEEN_TURNS) === 0) return false;
  }
  return false;
}

const BETWEEN_TURNS: number = Is.Break | Is.Comma | Is.And | Is.Determiner | Is.Preposition;
