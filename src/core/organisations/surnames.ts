import { inPieces, type Steps } from '../steps';
import { isCapitalised, Kind, type Tokens } from '../text/tokens';
import { adjoins } from './blockReading';
import type { OrganisationMention } from './mentions';
import { Role, roleOf } from './nameWords';

/** Tokens between two pauses. */
const STEP = 32_768;

/**
 * Which single words of a document are people's names: those with a title or another name before them somewhere (`Dr Jacobs`,
 * `Sarah Jacobs`), so that `Jacobs said` speaks of her and not of the company.
 *
 * @returns the hashes of such words among the mentions
 */
export function* surnamesAmong(tokens: Tokens, mentions: readonly OrganisationMention[]): Steps<ReadonlySet<number>> {
  const wanted = new Set<number>();
  const found = new Set<number>();
  for (const { firstToken, endToken } of mentions)
    if (endToken === firstToken + 1 && tokens.kind[firstToken] === Kind.Title) wanted.add(tokens.hash[firstToken]);
  if (wanted.size === 0) return found;
  yield* inPieces(tokens.count, STEP, (from, to) => {
    for (let i = Math.max(from, 1); i < to; i++) if (wanted.has(tokens.hash[i]) && isAfterName(tokens, i)) found.add(tokens.hash[i]);
  });
  return found;
}

function isAfterName(tokens: Tokens, i: number): boolean {
  const before = i - 1;
  if (!isCapitalised(tokens, i) || tokens.kind[before] !== Kind.Title || !adjoins(tokens, i)) return false;
  const role = roleOf(tokens, before);
  return role === 0 || Boolean(role & Role.Title);
}
