import type { Party } from '../model';
import type { Neighbour } from './chunks';
import type { Clause } from './clause';
import { loneNameAt } from './loneNames';
import { partyOf } from './placed';
import { unlistedNameAt, unlistedNameBefore } from './unlistedNames';

/** What stands behind a sum that only stands beside a name: `X, £5m; Y, £2m.` */
const ENDS: ReadonlySet<Neighbour> = new Set<Neighbour>(['comma', 'break', 'and', 'close', 'mark', 'conjunction', 'outside']);

/** A party that a sum at chunk `k` stands beside, with no word between: `X, £5m`, `X: £5m`, `£5m (X)`; null where there is none. */
export function apposedParty(clause: Clause, k: number): Party | null {
  return partyBefore(clause, k) ?? partyInBrackets(clause, k);
}

function partyBefore(clause: Clause, k: number): Party | null {
  if (k < 2 || !isSeparator(clause, k - 1) || !endsHere(clause, k + 1)) return null;
  let at = k - 2;
  if (clause.typeAt(at) === 'close') {
    while (at > 0 && clause.typeAt(at) !== 'open') at--;
    at--;
  }
  return at < 0 ? null : namedBefore(clause, at);
}

/** Whether a comma or colon stands at chunk `j`. */
function isSeparator(clause: Clause, j: number): boolean {
  return clause.typeAt(j) === 'comma' || clause.isWord(j, ':');
}

function endsHere(clause: Clause, j: number): boolean {
  return ENDS.has(clause.typeAt(j)) || clause.isWord(j, '.', 'apiece', 'each', 'from');
}

function namedBefore(clause: Clause, at: number): Party | null {
  const chunk = clause.chunks[at];
  if (chunk.type === 'body') return partyOf(clause.findings.bodies[chunk.ref]);
  return unlistedNameBefore(clause, at + 1)?.party ?? (isBoundary(clause, at - 1) ? loneNameAt(clause, at) : null);
}

function isBoundary(clause: Clause, j: number): boolean {
  return j < 0 || ['break', 'comma', 'and'].includes(clause.typeAt(j));
}

/** `£5m (X)` */
export function partyInBrackets(clause: Clause, k: number): Party | null {
  if (clause.typeAt(k + 1) !== 'open') return null;
  const at = clause.typeAt(k + 2) === 'determiner' ? k + 3 : k + 2;
  const chunk = clause.chunkAt(at);
  if (chunk?.type === 'body' && clause.typeAt(at + 1) === 'close') return partyOf(clause.findings.bodies[chunk.ref]);
  const name = unlistedNameAt(clause, at);
  return name !== null && clause.typeAt(name.next) === 'close' ? name.party : null;
}
