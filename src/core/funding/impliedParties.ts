import type { Party } from '../model';
import { PhraseTable } from '../text/phraseTable';
import { Is } from './chunkTypes';
import type { Clause } from './clause';
import type { Draft } from './draft';
import type { Governor } from './governor';
import { readOwner } from './parties';
import type { PartyPhrases } from './partyPhrases';
import { partyOf } from './placed';
import type { Setting } from './reading';
import { unlistedNameAt } from './unlistedNames';
import { isIn, wordClass } from './wordClasses';

/** `Kent County Council: £5m`: the bodies before the colon. */
export function labelParties(clause: Clause, k: number): readonly Party[] {
  for (let j = 0; j < k; j++) {
    const chunk = clause.chunks[j];
    if (chunk.type === Is.Body) return [partyOf(clause.findings.bodies[chunk.ref])];
    const name = unlistedNameAt(clause, j);
    if (name !== null) return [name.party];
  }
  return [];
}

/** The words that the phrases of sponsoring begin with. */
const SPONSORS = wordClass('courtesy thanks with backed supported funded financed paid sponsored bankrolled');
const UNDER = wordClass('under through part');
const OURS = wordClass('our us');
const OWN = wordClass('own');

const SPONSORING = new PhraseTable<true>(
  [
    'courtesy of',
    'thanks to',
    'with support from',
    'with backing from',
    'with help from',
    'with funding from',
    'with money from',
    'backed by',
    'supported by',
    'funded by',
    'financed by',
    'paid for by',
    'sponsored by',
    'bankrolled by',
  ].map((phrase) => [phrase, true] as const),
);

/** `under the government's new strategy`, `courtesy of X`: whose money it is, where no verb names a payer. */
export function sponsors(clause: Clause, setting: Setting): readonly Party[] {
  const { tokens } = clause.findings.source;
  for (let j = 0; clause.mentions(SPONSORS) && j < clause.chunks.length; j++) {
    if (!clause.isOneOf(j, SPONSORS)) continue;
    const phrase = SPONSORING.match(tokens, clause.chunks[j].first, clause.endToken);
    if (phrase === undefined) continue;
    const at = clause.chunks.findIndex((chunk) => chunk.first >= phrase.next);
    const body = at >= 0 && clause.typeAt(at) === Is.Determiner ? at + 1 : at;
    const type = clause.typeAt(body);
    if (type === Is.Body || type === Is.Office) return readOwner(clause, body, setting.speakers);
  }
  for (let j = 0; clause.mentions(UNDER) && j + 2 < clause.chunks.length; j++) {
    if (!clause.isWord(j, 'under', 'through') && !(clause.isWord(j, 'part') && clause.isWord(j + 1, 'of'))) continue;
    for (let i = j + 1; i < j + 4 && i < clause.chunks.length; i++) {
      const { type } = clause.chunks[i];
      if ((type === Is.Body || type === Is.Office) && clause.isPossessive(i)) return readOwner(clause, i, setting.speakers);
      if (clause.isWord(i, 'our')) return speaking(clause, i, setting);
    }
  }
  return [];
}

/** Who writes, for the `our` at chunk `i`. */
function speaking(clause: Clause, i: number, { speakers }: Setting): readonly Party[] {
  const chunk = clause.chunks[i];
  return speakers.we === null ? [] : [{ ...speakers.we, via: chunk.word, span: clause.spanOf(chunk) }];
}

/** `X paid for our minibus`, `bought us a minibus`: who writes has the use of what others pay for. */
export function ours(clause: Clause, funders: readonly Party[], setting: Setting): readonly Party[] {
  const { we } = setting.speakers;
  if (we === null || !clause.mentions(OURS) || funders.some((party) => party.name === we.name)) return [];
  const at = clause.chunks.findIndex(({ classes }) => isIn(classes, OURS));
  return at < 0 || clause.isWord(at - 1, 'from', 'by', 'of') ? [] : speaking(clause, at, setting);
}

/** `£5m from its own reserves`: who the sentence is about pays. */
export function ownMeans(phrases: PartyPhrases, k: number): readonly Party[] {
  const { clause } = phrases;
  if (!clause.mentions(OWN)) return [];
  for (let j = k + 1; j < clause.chunks.length && j - k < 10 && clause.typeAt(j) !== Is.Sum; j++)
    if (clause.isWord(j, 'from', 'in') && clause.isWord(j + 1, 'its', 'their') && clause.isWord(j + 2, 'own'))
      return phrases.pronoun(j + 1, true);
  return [];
}

/** `goes to X, where £5m will pay for`: the body that `where` points to. */
export function placedAt(phrases: PartyPhrases, first: number): readonly Party[] {
  const { clause } = phrases;
  if (!clause.isWord(first - 1, 'where')) return [];
  for (let j = first - 2; j >= 0 && first - j < 8; j--) {
    if (clause.typeAt(j) === Is.Body) return [phrases.party(clause.chunks[j])];
    if (clause.typeAt(j) === Is.Verb || clause.typeAt(j) === Is.Sum) return [];
  }
  return [];
}

/** `RESOLVED that £5m be granted to X`: who writes the minutes pays. */
export function resolvers(clause: Clause, governor: Governor | null, { resolved, speakers }: Setting): readonly Party[] {
  if (speakers.we === null || governor === null || governor.verb < 0 || !isSubjunctive(clause, governor.verb)) return [];
  if (!resolved && !clause.mentions(RESOLVING)) return [];
  return [{ ...speakers.we, via: 'resolved', span: clause.spanOf(clause.chunks[governor.verb]) }];
}

const RESOLVING = wordClass('resolved agreed ordered decided');

/** `that X be paid`, `that X receive`: the bare form of the verb, with no auxiliary. */
function isSubjunctive(clause: Clause, verb: number): boolean {
  if (clause.isWord(verb - 1, 'be')) return clause.typeAt(verb - 2) !== Is.Modal && clause.typeAt(verb - 2) !== Is.To;
  const { trigger } = clause.chunks[verb];
  return (
    trigger?.form === 'base' && (trigger.act === 'get' || trigger.act === 'give') && (clause.typeAt(verb - 1) & (Is.Modal | Is.To)) === 0
  );
}

const PLACED_IN = wordClass('in across within throughout at');

/** `to renew computers in the NHS`: the body that has the use of it. */
export function beneficiaries(clause: Clause, purpose: Draft['purpose']): readonly Party[] {
  if (purpose === null) return [];
  for (let j = 1; j < clause.chunks.length; j++) {
    const chunk = clause.chunks[j];
    if (chunk.type !== Is.Body) continue;
    const span = clause.spanOf(chunk);
    if (span.start < purpose.start || span.end > purpose.end) continue;
    const at = clause.typeAt(j - 1) === Is.Determiner ? j - 2 : j - 1;
    if (clause.isOneOf(at, PLACED_IN)) return [partyOf(clause.findings.bodies[chunk.ref])];
  }
  return [];
}

/** `£9m for X` where X is a party and nothing else. */
export function forWhom(clause: Clause, k: number): readonly Party[] {
  const at = clause.typeAt(k + 1) === Is.Be ? k + 2 : k + 1;
  if (!clause.isWord(at, 'for', 'to')) return [];
  const body = clause.typeAt(at + 1) === Is.Determiner ? at + 2 : at + 1;
  const name = unlistedNameAt(clause, body);
  if (name !== null && name.words > 2) return [name.party];
  if (clause.typeAt(body) !== Is.Body || clause.isPossessive(body)) return [];
  const next = clause.typeAt(body + 1);
  return next === Is.Word || next === Is.Noun ? [] : [partyOf(clause.findings.bodies[clause.chunks[body].ref])];
}
