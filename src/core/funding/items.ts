import type { FundingItem, MoneyValue, Party, Span } from '../model';
import type { Tokens } from '../text/tokens';
import type { Descriptions } from './descriptions';
import type { Draft } from './draft';
import type { GroupNames } from './groups';
import { impliedTotal } from './impliedTotal';
import { joinParties } from './merge';
import type { NamedProgrammes } from './namedProgrammes';
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
}

/** An item before it is known how likely it is right. */
export type UnweighedItem = Omit<FundingItem, 'confidence'>;

export function makeItem(context: ItemContext, members: readonly number[], index: number): UnweighedItem {
  const { findings, drafts, wholes, itemOf } = context;
  const told = members.map((member) => drafts[member]);
  const sums = told.filter((draft) => draft.mention >= 0);
  const surest = [...told].sort((a, b) => Number(a.inHeading) - Number(b.inHeading) || b.strength - a.strength);
  const main = surest.find((draft) => draft.mention >= 0) ?? sums[0];
  const first = <T>(pick: (draft: Draft) => T | null): T | null => firstOf(surest, pick);
  const whole =
    members.map((member) => (wholes[member] >= 0 ? itemOf[wholes[member]] : -1)).find((item) => item >= 0 && item !== index) ?? -1;
  const recipients = partiesOf(surest, (draft) => draft.recipients);
  const programme =
    first((draft) => (draft.mention >= 0 ? draft.programme : null)) ??
    programmeOf(context, recipients) ??
    first((draft) => draft.programme) ??
    first((draft) => (draft.pot === null ? null : context.programmes.after(draft.firstToken, draft.pot)));
  const purpose = purposeOf(context, surest, recipients);
  const evidence: Span[] = [];
  for (const draft of told) evidence.push(...draft.evidence);
  for (const field of [programme, purpose]) if (field !== null) evidence.push({ start: field.start, end: field.end });
  const fields = {
    amount: exactest(sums),
    distribution: sums.some((draft) => draft.distribution === 'each') ? 'each' : 'total',
    funders: partiesOf(surest, (draft) => draft.funders),
    recipients,
  } as const;
  return {
    id: `f${index + 1}`,
    ...fields,
    impliedTotal: impliedTotal(fields, findings.source.tokens),
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
export function withFundersOfParts(items: readonly UnweighedItem[]): UnweighedItem[] {
  const paid = new Map<string, Party[]>();
  for (const { partOf, funders } of items) {
    if (partOf === null || funders.length === 0) continue;
    const known = paid.get(partOf);
    if (known) known.push(...funders);
    else paid.set(partOf, [...funders]);
  }
  return items.map((item) =>
    item.funders.length > 0 || !paid.has(item.id) ? item : { ...item, funders: joinParties([paid.get(item.id) ?? []]) },
  );
}

/** Who alone pays the whole pays its parts, where nobody else is named. */
export function withFundersOfWholes(items: readonly UnweighedItem[]): UnweighedItem[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return items.map((item) => {
    const whole = item.partOf === null ? undefined : byId.get(item.partOf);
    return item.funders.length > 0 || whole?.funders.length !== 1 ? item : { ...item, funders: whole.funders };
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
