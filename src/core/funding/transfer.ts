import type { OrganisationKind, Party, Stage } from '../model';
import { type Doing, readDoers } from './doing';
import { forWhom, labelParties, ours, ownMeans, resolvers, sponsors } from './impliedParties';
import { doers, type Means } from './means';
import { readParties } from './parties';
import { NOBODY, type Parties, type PartyPhrases } from './partyPhrases';
import type { Reading, Setting } from './reading';
import { type Report, sayingBefore } from './reports';
import { subjectOf } from './subjects';
import type { SumPhrase } from './sumPhrase';
import { isLabelled } from './ungoverned';

/** What a sentence tells of the sum at chunk `k`. */
export interface Telling {
  readonly k: number;
  readonly phrase: SumPhrase;
  readonly reading: Reading;
  readonly means: Means | null;
  readonly doing: Doing | null;
  readonly report: Report | null;
  readonly stage: Stage;
}

/** Readings below this are of a sum in passing: nobody is known to pay or to be paid. */
const PASSING = 0.3;

/** Who pays and who is paid: from the first of the ways in which a sentence can tell it. */
export function readTransfer(phrases: PartyPhrases, telling: Telling, setting: Setting): Parties {
  const told = telling.reading.strength > PASSING ? readParties(phrases, telling.k, telling.phrase, telling.reading) : NOBODY;
  const label = isLabel(phrases, telling, setting) ? labelParties(phrases.clause, telling.k) : [];
  const funders = firstOf(
    () => told.funders,
    () => (telling.reading.governor?.act === 'ask' ? null : []),
    () => (telling.report === null ? [] : subjectOf(phrases, telling.report.verb)),
    () => (setting.payers ? label : []),
    () => (isGetting(phrases, telling) ? [] : proposers(telling, setting)),
    () => sponsors(phrases.clause, setting),
    () => spokesmen(phrases, telling, told.recipients),
    () => ownMeans(phrases, telling.k),
    () => (told.recipients.length > 0 || label.length > 0 ? setting.leadPayers : []),
    () => resolvers(phrases.clause, telling.reading.governor, setting),
  );
  const recipients = firstOf(
    () => told.recipients,
    () => telling.doing?.recipients ?? [],
    () => (telling.reading.act === 'ask' ? [] : readDoers(phrases, telling.phrase.next)),
    () => (telling.means === null ? [] : doers(phrases, telling.means)),
    () => (telling.reading.governor === null ? forWhom(phrases.clause, telling.k) : []),
    () => (isGetting(phrases, telling) ? proposers(telling, setting) : []),
    () => (setting.payers ? [] : label),
    () => ours(phrases.clause, funders, setting),
  );
  return { funders, recipients };
}

/** The first of `ways` that names somebody; none is tried behind one that gives null. */
function firstOf(...ways: readonly (() => readonly Party[] | null)[]): readonly Party[] {
  for (const way of ways) {
    const parties = way();
    if (parties === null) return [];
    if (parties.length > 0) return parties;
  }
  return [];
}

/** `The Department said £5m would be spent`: a public body that tells of a sum that nobody in particular gives. */
function spokesmen(phrases: PartyPhrases, { k, reading: { governor, act } }: Telling, recipients: readonly Party[]): readonly Party[] {
  const { clause } = phrases;
  const { kinds } = clause.findings;
  if (act === 'get' || act === 'ask' || (governor !== null && governor.verb >= 0 && !governor.passive)) return [];
  const said = sayingBefore(clause, k);
  if (said < 0) return [];
  return subjectOf(phrases, said).filter(
    ({ organisation, name }) => PUBLIC.has(kinds.get(organisation ?? '') ?? 'other') && !recipients.some((party) => party.name === name),
  );
}

const PUBLIC: ReadonlySet<OrganisationKind> = new Set<OrganisationKind>(['government', 'public-body', 'council', 'nhs']);

function isLabel({ clause }: PartyPhrases, { k }: Telling, setting: Setting): boolean {
  return clause.typeAt(k) === 'sum' && setting.inList && isLabelled(clause, k);
}

/** What the publisher proposes it proposes of its own money, unless it is to get it. */
function proposers({ stage }: Telling, { speakers }: Setting): readonly Party[] {
  return stage === 'proposed' && speakers.we !== null ? [speakers.we] : [];
}

function isGetting({ clause }: PartyPhrases, { reading: { governor } }: Telling): boolean {
  if (governor === null) return false;
  return governor.act === 'get' || (governor.verb >= 0 && clause.chunks[governor.verb].trigger?.act === 'get');
}
