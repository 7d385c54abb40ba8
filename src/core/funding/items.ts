import type { FundingItem, MoneyValue, Party, Span } from '../model';
import { inPieces, type Steps } from '../steps';
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
  const told: Draft[] = [];
  for (const member of members) told.push(drafts[member]);
  const surest = told.length === 1 ? told : [...told].sort(bySureness);
  const sums = told.length === 1 ? told : told.filter(isSum);
  const main = surest.find(isSum) ?? sums[0];
  const whole = wholeOf(members, wholes, itemOf, index);
  const named = partiesOf(surest, recipientsOf);
  const programme =
    firstOf(surest, programmeOfSum) ??
    programmeOfBodies(context, named) ??
    firstOf(surest, programmeOf) ??
    firstOf(surest, (draft) => (draft.pot === null ? null : context.programmes.after(draft.firstToken, draft.pot)));
  const purpose = purposeOf(context, surest, named);
  const owner = named.length > 0 || purpose === null || main.act === 'ask' ? null : context.things.ownerOf(purpose);
  const recipients = owner === null ? named : [owner];
  const evidence: Span[] = [];
  for (const draft of told) for (const span of draft.evidence) evidence.push(span);
  if (programme !== null) evidence.push({ start: programme.start, end: programme.end });
  if (purpose !== null) evidence.push({ start: purpose.start, end: purpose.end });
  const amount = exactest(sums);
  const distribution = sums.some(isForEach) ? 'each' : 'total';
  const funders = partiesOf(surest, fundersOf);
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
    places: surest.find(hasPlaces)?.places ?? [],
    date: firstOf(surest, dateOf),
    period: firstOf(surest, periodOf),
    stage: main.stage,
    partOf: whole >= 0 ? `f${whole + 1}` : null,
    evidence: ordered(evidence),
    review: 'suggested',
    confidence: 0,
  };
}

/** Items between two pauses. */
export const ITEMS_A_STEP = 200;

const bySureness = (a: Draft, b: Draft) => Number(a.inHeading) - Number(b.inHeading) || b.strength - a.strength;
const isSum = (draft: Draft) => draft.mention >= 0;
const isForEach = (draft: Draft) => draft.distribution === 'each';
const hasPlaces = (draft: Draft) => draft.places.length > 0;
const fundersOf = (draft: Draft) => draft.funders;
const recipientsOf = (draft: Draft) => draft.recipients;
const programmeOf = (draft: Draft) => draft.programme;
const programmeOfSum = (draft: Draft) => (isSum(draft) ? draft.programme : null);
const dateOf = (draft: Draft) => draft.date;
const periodOf = (draft: Draft) => draft.period;

/** The first other item that one of the drafts of item `index` is a part of, or -1. */
function wholeOf(members: readonly number[], wholes: Int32Array, itemOf: Int32Array, index: number): number {
  for (const member of members) {
    const whole = wholes[member] >= 0 ? itemOf[wholes[member]] : -1;
    if (whole >= 0 && whole !== index) return whole;
  }
  return -1;
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

/** Who pays the parts pays the whole, where nobody else is named and the payers of most parts are. */
export function* addFundersOfParts(items: readonly ItemInMaking[]): Steps<void> {
  const partsOf = new Map<string, ItemInMaking[]>();
  yield* inPieces(items.length, ITEMS_A_STEP, (from, to) => {
    for (const item of items.slice(from, to)) {
      if (item.partOf === null) continue;
      const known = partsOf.get(item.partOf);
      if (known) known.push(item);
      else partsOf.set(item.partOf, [item]);
    }
  });
  yield* inPieces(items.length, ITEMS_A_STEP, (from, to) => {
    for (const item of items.slice(from, to)) {
      const parts = item.funders.length > 0 ? undefined : partsOf.get(item.id);
      if (parts === undefined) continue;
      const paid = parts.filter(({ funders }) => funders.length > 0);
      if (paid.length * 2 >= parts.length) item.funders = joinParties([paid.flatMap(({ funders }) => funders)]);
    }
  });
}

/** Who alone pays the whole pays its parts, where nobody else is named. */
export function* addFundersOfWholes(items: readonly ItemInMaking[]): Steps<void> {
  const parts: ItemInMaking[] = [];
  const payers = new Map<string, readonly Party[]>();
  yield* inPieces(items.length, ITEMS_A_STEP, (from, to) => {
    for (let k = from; k < to; k++) {
      const { id, partOf, funders } = items[k];
      if (funders.length === 1) payers.set(id, funders);
      else if (partOf !== null && funders.length === 0) parts.push(items[k]);
    }
  });
  yield* inPieces(parts.length, ITEMS_A_STEP, (from, to) => {
    for (let k = from; k < to; k++) {
      const told = payers.get(parts[k].partOf ?? '');
      if (told !== undefined) parts[k].funders = told;
    }
  });
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
function programmeOfBodies(context: ItemContext, recipients: readonly Party[]): Programme | null {
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
    surest.find((draft) => draft.purpose !== null && !draft.inHeading && (draft.definite && draft.strength < SURE) === definite);
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
  if (!purpose.text.startsWith('the ') || !/^the \p{Ll}+$/u.test(purpose.text)) return purpose;
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
  spans.sort(inReadingOrder);
  const once: Span[] = [];
  let last: Span | undefined;
  for (const span of spans) {
    if (last === undefined || inReadingOrder(last, span) !== 0) once.push(span);
    last = span;
  }
  return once;
}

const inReadingOrder = (a: Span, b: Span) => a.start - b.start || a.end - b.end;
