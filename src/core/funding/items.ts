import type { FundingItem, MoneyValue, Party, Span } from '../model';
import type { Tokens } from '../text/tokens';
import type { Descriptions } from './descriptions';
import type { Draft } from './draft';
import type { GroupNames } from './groups';
import { impliedTotal } from './impliedTotal';
import { joinParties } from './merge';
import type { NamedProgrammes } from './namedProgrammes';
import type { OwnedThings } from './ownedThings';
import type { Findings } from './placed';
import type { Programme } from './programme';
import type { Purpose } from './purposeText';
import { digitsOf } from './rounding';
import { quoted } from './wording';

export interface ItemContext {
  readonly findings: Findings;
  readonly drafts: readonly Draft[];
  readonly wholes: Int32Array;
  readonly itemOf: Int32Array;
  readonly groups: GroupNames;
  readonly descriptions: Descriptions;
  readonly programmes: NamedProgrammes;
  readonly things: OwnedThings;
}

/** An item before the items around it have told what they say of it, and before it is known how likely it is right. */
export type ItemInMaking = { -readonly [Field in keyof FundingItem]: FundingItem[Field] };

export function makeItem(context: ItemContext, members: readonly number[], index: number): ItemInMaking {
  const { findings, drafts, wholes, itemOf } = context;
  const told = members.map((member) => drafts[member]);
  const sums = told.filter((draft) => draft.mention >= 0);
  const surest = [...told].sort((a, b) => Number(a.inHeading) - Number(b.inHeading) || b.strength - a.strength);
  const main = surest.find((draft) => draft.mention >= 0) ?? sums[0];
  const first = <T>(pick: (draft: Draft) => T | null): T | null => firstOf(surest, pick);
  const whole =
    members.map((member) => (wholes[member] >= 0 ? itemOf[wholes[member]] : -1)).find((item) => item >= 0 && item !== index) ?? -1;
  const named = partiesOf(surest, (draft) => draft.recipients);
  const programme =
    first((draft) => (draft.mention >= 0 ? draft.programme : null)) ??
    programmeOf(context, named) ??
    first((draft) => draft.programme) ??
    first((draft) => (draft.pot === null ? null : context.programmes.after(draft.firstToken, draft.pot)));
  const purpose = purposeOf(context, surest, named);
  const owner = named.length > 0 || purpose === null || main.act === 'ask' ? null : context.things.ownerOf(purpose);
  const recipients = owner === null ? named : [owner];
  const evidence: Span[] = [];
  for (const draft of told) evidence.push(...draft.evidence);
  for (const field of [programme, purpose]) if (field !== null) evidence.push({ start: field.start, end: field.end });
  const amount = exactest(sums);
  const distribution = sums.some((draft) => draft.distribution === 'each') ? 'each' : 'total';
  const funders = partiesOf(surest, (draft) => draft.funders);
  return {
    id: `f${index + 1}`,
    amount,
    distribution,
    funders,
    recipients,
    impliedTotal: impliedTotal({ amount, distribution, funders, recipients }, findings.source.tokens),
    mentions: sums.map((draft) => findings.money[draft.mention].annotation.id),
    programme,
    purpose,
    places: surest.find(({ places }) => places.length > 0)?.places ?? [],
    date: first((draft) => draft.date),
    period: first((draft) => draft.period),
    stage: main.stage,
    partOf: whole >= 0 ? `f${whole + 1}` : null,
    evidence: ordered(evidence),
    review: 'suggested',
    confidence: 0,
  };
}

function firstOf<T>(drafts: readonly Draft[], pick: (draft: Draft) => T | null): T | null {
  for (const draft of drafts) {
    const value = pick(draft);
    if (value !== null) return value;
  }
  return null;
}

/** The parties that the sums name; what is said of `the money` counts only where they name none. */
function partiesOf(drafts: readonly Draft[], pick: (draft: Draft) => readonly Party[]): Party[] {
  if (drafts.length === 1) return joinParties([pick(drafts[0])]);
  const told = joinParties(drafts.filter((draft) => draft.mention >= 0).map(pick));
  return told.length > 0 ? told : joinParties(drafts.map(pick));
}

/** Who pays the parts pays the whole, where nobody else is named. */
export function addFundersOfParts(items: readonly ItemInMaking[]): void {
  const paid = new Map<string, Party[]>();
  for (const { partOf, funders } of items) {
    if (partOf === null || funders.length === 0) continue;
    const known = paid.get(partOf);
    if (known) known.push(...funders);
    else paid.set(partOf, [...funders]);
  }
  if (paid.size === 0) return;
  for (const item of items) {
    const payers = item.funders.length > 0 ? undefined : paid.get(item.id);
    if (payers !== undefined) item.funders = joinParties([payers]);
  }
}

/** Who alone pays the whole pays its parts, where nobody else is named. */
export function addFundersOfWholes(items: readonly ItemInMaking[]): void {
  const parts = items.filter(({ partOf, funders }) => partOf !== null && funders.length === 0);
  if (parts.length === 0) return;
  const payers = new Map(items.map(({ id, funders }) => [id, funders]));
  for (const part of parts) {
    const told = payers.get(part.partOf ?? '');
    if (told?.length === 1) part.funders = told;
  }
}

/** The sum that the others round or bound. */
function exactest(sums: readonly Draft[]): MoneyValue {
  let best = sums[0].amount as MoneyValue;
  for (const { amount } of sums) if (amount !== null && exactness(amount) > exactness(best)) best = amount;
  return best;
}

function exactness({ amount, qualifier }: MoneyValue): number {
  return digitsOf(amount ?? 0) + (qualifier === 'more-than' || qualifier === 'at-least' ? 0.5 : 0);
}

/** The programme that the text names together with a recipient, in another sentence. */
function programmeOf(context: ItemContext, recipients: readonly Party[]): Programme | null {
  for (const { organisation } of recipients) {
    const programme = organisation === null ? null : context.programmes.ofBody(organisation);
    if (programme !== null) return programme;
  }
  return null;
}

/** From here on a sentence says itself what `the £5m` is for, and not only what can be done with it. */
const SURE = 0.7;

/** What the sentences say it is for; else what the recipients are to do; else what the heading says. */
function purposeOf(context: ItemContext, surest: readonly Draft[], recipients: readonly Party[]): Purpose | null {
  const { source } = context.findings;
  const told = (definite: boolean) =>
    surest.find((draft) => !draft.inHeading && draft.purpose !== null && (draft.definite && draft.strength < SURE) === definite);
  const first = told(false)?.purpose;
  if (first) return described(context, first);
  for (const { organisation, name } of recipients) {
    const aim = organisation === null ? context.groups.aimOf(name) : null;
    if (aim !== null) return quoted(source.text, aim);
  }
  return (told(true) ?? surest.find((draft) => draft.purpose !== null))?.purpose ?? null;
}

/** `the sector`: the fuller name of the same elsewhere in the text. */
function described(context: ItemContext, purpose: Purpose): Purpose {
  const { text, tokens } = context.findings.source;
  if (!/^the \p{Ll}+$/u.test(purpose.text)) return purpose;
  const fuller = context.descriptions.fullest(tokenEndingAt(tokens, purpose.end));
  return fuller === null ? purpose : quoted(text, fuller);
}

function tokenEndingAt(tokens: Tokens, end: number): number {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle] < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts spans into reading order, each of them once. */
function ordered(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  return spans.filter((span, i) => i === 0 || span.start !== spans[i - 1].start || span.end !== spans[i - 1].end);
}
