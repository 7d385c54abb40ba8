import type { Party, Span } from '../model';
import { isMark } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import { type Place, placeAt } from './placeNames';
import { wordClass } from './wordClasses';

const LOCATIVES = wordClass('in across throughout around near within');
/** What happens somewhere, without the money being for that place: `at a conference in Leeds`, `announced in Hull`. */
const ELSEWHERE = wordSet(
  'conference speech visit meeting ceremony event launch summit speaking interview address hearing based born headquartered announced unveiled launched revealed published said told',
);
const AND = wordSet('and or');
const FARTHEST = 25;
const NOWHERE: readonly Place[] = [];

/**
 * Where the sum at chunk `k` is spent, as its clause says: `£5m for libraries in Hull and Grimsby`. The places behind the sum, up to the
 * next one; else those right behind a recipient (`Schools in Cornwall will get £6m`). A place that tells where a funder is, or where
 * something was said, is none.
 */
export function readPlaces(clause: Clause, k: number, funders: readonly Party[], recipients: readonly Party[]): readonly Place[] {
  if (!clause.mentions(LOCATIVES)) return NOWHERE;
  const { chunks } = clause;
  for (let j = k + 1; j < chunks.length && j - k < FARTHEST; j++) {
    const { type } = chunks[j];
    if (type === Is.Sum || (type === Is.Conjunction && !clause.isWord(j, 'as'))) break;
    if (!isLocative(clause, j) || endsAt(clause, j, funders)) continue;
    const found = placesFrom(clause, chunks[j].next);
    if (found.length > 0) return isOfSubject(clause, found) ? NOWHERE : found;
  }
  for (let j = k - 1; j > 0 && k - j < FARTHEST && chunks[j].type !== Is.Sum; j--) {
    if (!isLocative(clause, j) || !endsAt(clause, j, recipients)) continue;
    const found = placesFrom(clause, chunks[j].next);
    if (found.length > 0) return found;
  }
  return NOWHERE;
}

function isLocative(clause: Clause, j: number): boolean {
  return clause.isOneOf(j, LOCATIVES) && !ELSEWHERE.has(clause.findings.source.tokens, clause.chunks[j].first - 1);
}

/** Whether the words of one of `parties` end right before chunk `j`. */
function endsAt(clause: Clause, j: number, parties: readonly { readonly span: Span }[]): boolean {
  const { tokens } = clause.findings.source;
  const end = tokens.end[clause.chunks[j].first - 1];
  return parties.some(({ span }) => span.end === end);
}

/** `and a man in Otley sends £20`: whether a verb follows, so that the places are where its subject is. */
function isOfSubject({ chunks, findings }: Clause, places: readonly Place[]): boolean {
  const { tokens } = findings.source;
  const { end } = places[places.length - 1];
  const next = chunks.find(({ first }) => tokens.start[first] >= end);
  return next?.type === Is.Modal || next?.type === Is.Have || (next?.type === Is.Verb && next.trigger?.participle === false);
}

/** The places that stand from token `first` on, as one or as a list: `Hull, Grimsby and the Humber estuary`. */
function placesFrom({ findings, endToken }: Clause, first: number): readonly Place[] {
  const { tokens } = findings.source;
  let found = placeAt(findings, first, endToken);
  if (found === null) return NOWHERE;
  const places: Place[] = [];
  while (found !== null) {
    places.push(found.place);
    let next: number = found.next;
    if (isMark(tokens, next, ',')) next++;
    if (AND.has(tokens, next)) next++;
    found = next > found.next ? placeAt(findings, next, endToken) : null;
  }
  return places;
}
