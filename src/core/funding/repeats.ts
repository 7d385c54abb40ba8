import type { Analysis, FundingItem, MoneyValue, Organisation, Party } from '../model';
import { SumIndex } from './repeatIndex';
import { digitsOf, isRounding } from './rounding';
import { commonWords, contentWords } from './words';

/** An item, and the number of its document among those compared. */
export interface Told {
  readonly document: number;
  readonly item: FundingItem;
}

/** What is compared of a document. */
export type Comparable = Pick<Analysis, 'documentDate' | 'organisations' | 'fundingItems'>;

/** Days that two reports of one announcement lie apart, at the most. */
const DAYS_APART = 120;
const DAY = 86_400_000;
/** Digits that make a sum rare enough to need no more than one other thing in common: £37.4m, not £20m. */
const RARE = 3;
/** Words that tell of the same purpose, at the least. */
const SAME_PURPOSE = 2;
/** Reports of a sum that another one is compared with, from each end: the first ones and the latest ones tell enough of the rest. */
const COMPARED = 8;

/**
 * Finds what several documents tell of the same sum, so that it counts once.
 *
 * Two items of different documents are one where their sums agree (one may be rounded), nothing that both tell differs (currency,
 * who pays, who gets, how far apart the documents are), and enough of it agrees: two of payer, recipient, programme and
 * the words of the purpose, or one of them where the sum is a rare one.
 *
 * @param documents the analyses that are compared
 * @returns every item of every document in one group, in reading order; a group has at most one item of a document
 */
export function groupRepeats(documents: readonly Comparable[]): Told[][] {
  const groups: Told[][] = [];
  const bySum = new SumIndex<Told[]>();
  const names = documents.map(({ organisations }) => new Map(organisations.map((each) => [each.id, each])));
  for (const [document, analysis] of documents.entries()) {
    for (const item of analysis.fundingItems) {
      const told = { document, item };
      const signs = signsOf(item, names[document]);
      const group = bestGroup(told, bySum.candidates(item.amount, signs), documents, names);
      if (group) group.push(told);
      else groups.push([told]);
      bySum.add(group ?? groups[groups.length - 1], item.amount, signs);
    }
  }
  return groups;
}

type Names = readonly ReadonlyMap<string, Organisation>[];

function bestGroup(told: Told, among: Iterable<Told[]>, documents: readonly Comparable[], names: Names): Told[] | undefined {
  let best: Told[] | undefined;
  let most = 0;
  for (const group of among) {
    if (group[group.length - 1].document === told.document) continue;
    const agreement = Math.min(...compared(group).map((other) => agreementOf(told, other, documents, names)));
    if (agreement > most) [best, most] = [group, agreement];
  }
  return best;
}

function compared(group: readonly Told[]): readonly Told[] {
  return group.length <= 2 * COMPARED ? group : [...group.slice(0, COMPARED), ...group.slice(-COMPARED)];
}

/** How much two items have in common; 0 where they are not the same sum. */
function agreementOf(a: Told, b: Told, documents: readonly Comparable[], names: Names): number {
  const [one, two] = [a.item, b.item];
  if (!isSameSum(one.amount, two.amount) || one.amount.per !== two.amount.per || one.distribution !== two.distribution) return 0;
  if ((one.stage === 'reduced') !== (two.stage === 'reduced') || isFarApart(documents[a.document], documents[b.document])) return 0;
  const funders = compare(one.funders, two.funders, names[a.document], names[b.document]);
  const recipients = compare(one.recipients, two.recipients, names[a.document], names[b.document]);
  if (funders === 'differ' || recipients === 'differ') return 0;
  const signs = [
    funders === 'agree',
    recipients === 'agree',
    one.programme !== null && two.programme !== null && one.programme.name.toLowerCase() === two.programme.name.toLowerCase(),
    commonWords(one.purpose?.text ?? '', two.purpose?.text ?? '') >= SAME_PURPOSE,
  ].filter(Boolean).length;
  const isRare = Math.min(digitsOf(one.amount.amount ?? 0), digitsOf(two.amount.amount ?? 0)) >= RARE;
  return signs >= (isRare ? 1 : 2) ? signs : 0;
}

/** A bound is the same bound, any other sum may be rounded. */
function isSameSum(a: MoneyValue, b: MoneyValue): boolean {
  const isEqual = a.qualifier === b.qualifier && a.amount === b.amount && a.currency === b.currency;
  return isEqual || isRounding(a, b);
}

function isFarApart(a: Comparable, b: Comparable): boolean {
  const [from, to] = [a.documentDate?.start, b.documentDate?.start];
  return Boolean(from && to) && Math.abs(Date.parse(from as string) - Date.parse(to as string)) > DAYS_APART * DAY;
}

/** `differ` only where both sides name bodies and have none in common: a description (`15 networks`) may be anybody. */
function compare(
  a: readonly Party[],
  b: readonly Party[],
  inA: ReadonlyMap<string, Organisation>,
  inB: ReadonlyMap<string, Organisation>,
): 'agree' | 'differ' | 'open' {
  const bodiesA = a.flatMap((party) => keysOf(party, inA));
  const bodiesB = b.flatMap((party) => keysOf(party, inB));
  if (bodiesA.some((key) => bodiesB.includes(key))) return 'agree';
  if (bodiesA.length > 0 && bodiesB.length > 0) return 'differ';
  return 'open';
}

/** The names by which a party can be the same in another document. */
function keysOf({ organisation, name, via }: Party, organisations: ReadonlyMap<string, Organisation>): string[] {
  const body = organisation === null ? undefined : organisations.get(organisation);
  if (body === undefined) return via === null ? [] : [name.toLowerCase()];
  return [body.name, body.acronym ?? body.name, ...body.identifiers.map(({ scheme, id }) => `${scheme}:${id}`)].map((key) =>
    key.toLowerCase(),
  );
}

/** What another report of the sum may have in common with an item: two that share none of these are not the same. */
function signsOf({ funders, recipients, programme, purpose }: FundingItem, names: ReadonlyMap<string, Organisation>): () => string[] {
  return () => [
    ...funders.flatMap((party) => keysOf(party, names)).map((key) => `funder ${key}`),
    ...recipients.flatMap((party) => keysOf(party, names)).map((key) => `recipient ${key}`),
    ...(programme ? [`programme ${programme.name.toLowerCase()}`] : []),
    ...contentWords(purpose?.text ?? '').map((word) => `purpose ${word}`),
  ];
}
