import type { OrganisationKind, Party, Stage } from '../model';
import { Is } from './chunkTypes';
import { isCompared } from './definiteness';
import { type Doing, readDoers } from './doing';
import { forWhom, labelParties, ours, ownMeans, placedAt, resolvers, sponsors } from './impliedParties';
import { doers, type Means } from './means';
import { apposed, readParties } from './parties';
import { NOBODY, type Parties, type PartyPhrases } from './partyPhrases';
import { POTS } from './potNouns';
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

/** What there is to tell payers and paid from. */
interface Known {
  readonly phrases: PartyPhrases;
  readonly telling: Telling;
  readonly setting: Setting;
  /** What the words that govern the sum tell. */
  readonly told: Parties;
  /** The bodies before the colon of a list line. */
  readonly label: readonly Party[];
  /** Whom the sum stands beside, where it has no label. */
  readonly beside: Parties;
}

/** A way to name a party; none is tried behind one that gives null. */
type Way = (known: Known, funders: readonly Party[]) => readonly Party[] | null;

const NONE: readonly Party[] = [];

/** The ways to name who pays. */
const FUNDERS: readonly Way[] = [
  ({ told }) => told.funders,
  ({ telling }) => (telling.reading.governor?.act === 'ask' ? null : NONE),
  ({ phrases, telling: { report } }) => (report === null ? NONE : subjectOf(phrases, report.verb)),
  ({ setting, label }) => (setting.payers ? label : NONE),
  ({ beside }) => beside.funders,
  ({ phrases, telling, setting }) => (isGetting(phrases, telling) ? NONE : proposers(telling, setting)),
  ({ phrases, setting }) => sponsors(phrases.clause, setting),
  ({ phrases, telling, told }) => spokesmen(phrases, telling, told.recipients),
  ({ phrases, telling }) => ownMeans(phrases, telling.k),
  ({ phrases, telling }) => runners(phrases, telling),
  ({ setting, told, label }) => (told.recipients.length > 0 || label.length > 0 ? setting.leadPayers : NONE),
  ({ phrases, telling, setting }) => resolvers(phrases.clause, telling.reading.governor, setting),
];

/** The ways to name who is paid, by `funders`. */
const RECIPIENTS: readonly Way[] = [
  ({ phrases, telling: { k } }) => (isCompared(phrases.clause, k) ? forWhom(phrases.clause, k) : NONE),
  ({ told }) => told.recipients,
  ({ telling }) => telling.doing?.recipients ?? NONE,
  ({ phrases, telling: { phrase } }) => placedAt(phrases, phrase.first),
  ({ phrases, telling: { reading, phrase } }) => (reading.act === 'ask' ? NONE : readDoers(phrases, phrase.next)),
  ({ phrases, telling: { means } }) => (means === null ? NONE : doers(phrases, means)),
  ({ phrases, telling: { reading, k } }) => (reading.act === 'fund' || reading.governor === null ? forWhom(phrases.clause, k) : NONE),
  ({ phrases, telling, setting }) => (isGetting(phrases, telling) ? proposers(telling, setting) : NONE),
  ({ setting, label }) => (setting.payers ? NONE : label),
  ({ beside }) => beside.recipients,
  ({ phrases, setting }, funders) => ours(phrases.clause, funders, setting),
];

/** Who pays and who is paid: from the first of the ways in which a sentence can tell it. */
export function readTransfer(phrases: PartyPhrases, telling: Telling, setting: Setting): Parties {
  const { k, phrase, reading } = telling;
  const told = reading.strength > PASSING ? readParties(phrases, k, phrase, reading) : NOBODY;
  const label = isLabel(phrases, telling, setting) ? labelParties(phrases.clause, k) : NONE;
  const beside = label.length > 0 ? NOBODY : apposed(phrases, k, reading.governor);
  const known = { phrases, telling, setting, told, label, beside };
  const funders = firstOf(FUNDERS, known, NONE);
  const recipients = firstOf(RECIPIENTS, known, funders);
  return { funders, recipients: recipients.filter((party) => !funders.some((funder) => isSame(party, funder))) };
}

/** Whether two parties are the same words or the same body: in `X put £5m into the firm` that is another one. */
function isSame(recipient: Party, funder: Party): boolean {
  return recipient.span.start === funder.span.start || (recipient.organisation !== null && recipient.organisation === funder.organisation);
}

/** What the first of `ways` that names somebody gives. */
function firstOf(ways: readonly Way[], known: Known, funders: readonly Party[]): readonly Party[] {
  for (const way of ways) {
    const parties = way(known, funders);
    if (parties === null) return NONE;
    if (parties.length > 0) return parties;
  }
  return NONE;
}

/** `NHS England's Digital Fund is worth £5m`, `has a budget of £5m`: whose fund it is, where nothing else is said of it. */
function runners(phrases: PartyPhrases, { k, reading: { act } }: Telling): readonly Party[] {
  const { clause } = phrases;
  if (act !== 'fund') return NONE;
  const owner = clause.typeAt(0) === Is.Determiner ? 1 : 0;
  const type = clause.typeAt(owner);
  if ((type !== Is.Body && type !== Is.Office) || !clause.isPossessive(owner)) return NONE;
  let at = owner + 1;
  while (at < k && (clause.typeAt(at) === Is.Word || clause.typeAt(at) === Is.Noun)) at++;
  const isPot = ((clause.chunks[at - 1].trigger?.lemmas ?? 0) & POTS) !== 0;
  return isPot && (clause.typeAt(at) & (Is.Be | Is.Have)) !== 0 ? [phrases.party(clause.chunks[owner])] : NONE;
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
  return clause.typeAt(k) === Is.Sum && setting.inList && isLabelled(clause, k);
}

/** What the publisher proposes it proposes of its own money, unless it is to get it. */
function proposers({ stage }: Telling, { speakers }: Setting): readonly Party[] {
  return stage === 'proposed' && speakers.we !== null ? [speakers.we] : [];
}

function isGetting({ clause }: PartyPhrases, { reading: { governor } }: Telling): boolean {
  if (governor === null) return false;
  return governor.act === 'get' || (governor.verb >= 0 && clause.chunks[governor.verb].trigger?.act === 'get');
}
