import type { Party } from '../model';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { loneNameAt } from './loneNames';
import { partyOf } from './placed';
import { unlistedNameAt, unlistedNameBefore } from './unlistedNames';

/** What stands behind a sum that only stands beside a name: `X, £5m; Y, £2m.` */
const ENDS: number = Is.Comma | Is.Break | Is.And | Is.Close | Is.Mark | Is.Conjunction | Is.Outside;

/** A party that a sum at chunk `k` stands beside, with no word between: `X, £5m`, `X: £5m`, `£5m (X)`; null where there is none. */
export function apposedParty(clause: Clause, k: number): Party | null {
  return partyBefore(clause, k) ?? partyInBrackets(clause, k);
}

function partyBefore(clause: Clause, k: number): Party | null {
  if (k < 2 || !isSeparator(clause, k - 1) || !endsHere(clause, k + 1)) return null;
  let at = k - 2;
  if (clause.typeAt(at) === Is.Close) {
    while (at > 0 && clause.typeAt(at) !== Is.Open) at--;
    at--;
  }
  return at < 0 ? null : namedBefore(clause, at);
}

/** Whether a comma or colon stands at chunk `j`. */
function isSeparator(clause: Clause, j: number): boolean {
  return clause.typeAt(j) === Is.Comma || clause.isWord(j, ':');
}

function endsHere(clause: Clause, j: number): boolean {
  return (clause.typeAt(j) & ENDS) !== 0 || clause.isWord(j, '.', 'apiece', 'each', 'from');
}

function namedBefore(clause: Clause, at: number): Party | null {
  const chunk = clause.chunks[at];
  if (chunk.type === Is.Body) return partyOf(clause.findings.bodies[chunk.ref]);
  return unlistedNameBefore(clause, at + 1)?.party ?? (isBoundary(clause, at - 1) ? loneNameAt(clause, at) : null);
}

function isBoundary(clause: Clause, j: number): boolean {
  return j < 0 || (clause.typeAt(j) & (Is.Break | Is.Comma | Is.And)) !== 0;
}

/** `£5m (X)` */
export function partyInBrackets(clause: Clause, k: number): Party | null {
  if (clause.typeAt(k + 1) !== Is.Open) return null;
  const at = clause.typeAt(k + 2) === Is.Determiner ? k + 3 : k + 2;
  const chunk = clause.chunkAt(at);
  if (chunk?.type === Is.Body && clause.typeAt(at + 1) === Is.Close) return partyOf(clause.findings.bodies[chunk.ref]);
  const name = unlistedNameAt(clause, at);
  return name !== null && clause.typeAt(name.next) === Is.Close ? name.party : null;
}
