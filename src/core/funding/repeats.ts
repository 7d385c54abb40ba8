import type { Analysis, FundingItem, MoneyValue, Organisation, Party } from '../model';
import { finish, type Steps } from '../steps';
import { SumIndex } from './repeatIndex';
import { digitsOf, isRounding } from './rounding';
import { commonWords, contentWords } from './words';

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
const COMPARED = 4;

/** An item, and the document that tells it. */
export interface Told<D> {
  readonly document: D;
  readonly item: FundingItem;
}

/** An item with all that is compared of it, worked out once. */
interface Report<D> extends Told<D> {
  /** the names by which its funders and recipients can be the same in another document */
  readonly funders: readonly string[];
  readonly recipients: readonly string[];
  readonly programme: string | null;
  /** of its purpose */
  readonly words: ReadonlySet<string>;
  /** when its document was written, in days; null where that is not known */
  readonly day: number | null;
  readonly isRare: boolean;
}

/**
 * Finds what several documents tell of the same sum, so that it counts once. Documents come and go one by one.
 *
 * Two items of different documents are one where their sums agree (one may be rounded), nothing that both tell differs (currency,
 * who pays, who gets, how far apart the documents are), and enough of it agrees: two of payer, recipient, programme and
 * the words of the purpose, or one of them where the sum is a rare one.
 */
export class Repeats<D extends object> {
  private readonly documents = new Map<D, Comparable>();
  private readonly known = new Map<FundingItem, Report<D>[]>();
  private found = new Set<Report<D>[]>();
  private bySum = new SumIndex<Report<D>[], Report<D>>(signsOf);
  /** Reports that the index still lists although their documents have gone. */
  private gone = 0;

  /** Every item of every document in one group; a group has at most one item of a document, in the order in which these came. */
  get groups(): Iterable<readonly Told<D>[]> {
    return this.found;
  }

  /** All that tell of the same sum as an item, that one among them; undefined for an item of no document. */
  groupOf(item: FundingItem): readonly Told<D>[] | undefined {
    return this.known.get(item);
  }

  /** Takes a document in that is not there yet. */
  add(document: D, analysis: Comparable): void {
    finish(this.addInSteps(document, analysis));
  }

  /** The same with pauses. A document that has been taken in to a part can be taken out. */
  *addInSteps(document: D, analysis: Comparable): Steps<void> {
    this.documents.set(document, analysis);
    const bodies = new Map(analysis.organisations.map((each) => [each.id, each]));
    const start = analysis.documentDate?.start;
    const day = start ? Date.parse(start) / DAY : null;
    for (const [k, item] of analysis.fundingItems.entries()) {
      if (k % ITEMS_A_STEP === ITEMS_A_STEP - 1) yield;
      this.tell(reportOf(document, item, day, bodies));
    }
  }

  /** Takes a document out. */
  remove(document: D): void {
    const items = this.documents.get(document)?.fundingItems ?? [];
    this.documents.delete(document);
    for (const item of items) {
      const group = this.known.get(item);
      this.known.delete(item);
      group?.splice(
        group.findIndex((each) => each.item === item),
        1,
      );
      if (group?.length === 0) this.found.delete(group);
    }
    this.gone += items.length;
    if (this.gone > FEW_GONE + this.known.size) this.beginAgain();
  }

  private tell(report: Report<D>): void {
    const { amount } = report.item;
    const known = bestGroup(report, this.bySum.candidates(amount, report));
    const group = known ?? [];
    group.push(report);
    if (!known) this.found.add(group);
    this.known.set(report.item, group);
    this.bySum.add(group, amount, report);
  }

  /** The index grows with what has gone. */
  private beginAgain(): void {
    this.gone = 0;
    this.known.clear();
    this.found = new Set();
    this.bySum = new SumIndex<Report<D>[], Report<D>>(signsOf);
    for (const [document, analysis] of this.documents) this.add(document, analysis);
  }
}

/** Items between two pauses. */
const ITEMS_A_STEP = 50;

/** How many reports that have gone are borne with in any case. */
const FEW_GONE = 1000;

function reportOf<D>(document: D, item: FundingItem, day: number | null, bodies: ReadonlyMap<string, Organisation>): Report<D> {
  return {
    document,
    item,
    funders: item.funders.flatMap((party) => keysOf(party, bodies)),
    recipients: item.recipients.flatMap((party) => keysOf(party, bodies)),
    programme: item.programme?.name.toLowerCase() ?? null,
    words: contentWords(item.purpose?.text ?? ''),
    day,
    isRare: digitsOf(item.amount.amount ?? 0) >= RARE,
  };
}

function bestGroup<D>(report: Report<D>, among: Iterable<Report<D>[]>): Report<D>[] | undefined {
  let best: Report<D>[] | undefined;
  let most = 0;
  for (const group of among) {
    if (group.length === 0 || group[group.length - 1].document === report.document) continue;
    const agreement = agreementWithAll(report, group);
    if (agreement > most) [best, most] = [group, agreement];
  }
  return best;
}

/** The least that a report has in common with the reports of a group; 0 where it is not the same sum as one of them. */
function agreementWithAll<D>(report: Report<D>, group: readonly Report<D>[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < group.length && least > 0; k++) {
    if (k === COMPARED && group.length > 2 * COMPARED) k = group.length - COMPARED;
    least = Math.min(least, agreementOf(report, group[k]));
  }
  return least;
}

/** How much two reports have in common; 0 where they are not of the same sum. */
function agreementOf(a: Report<unknown>, b: Report<unknown>): number {
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > DAYS_APART) return 0;
  const [one, two] = [a.item, b.item];
  if (!isSameSum(one.amount, two.amount) || one.amount.per !== two.amount.per || one.distribution !== two.distribution) return 0;
  if ((one.stage === 'reduced') !== (two.stage === 'reduced')) return 0;
  const funders = compare(a.funders, b.funders);
  const recipients = compare(a.recipients, b.recipients);
  if (funders === 'differ' || recipients === 'differ') return 0;
  const signs = [
    funders === 'agree',
    recipients === 'agree',
    a.programme !== null && a.programme === b.programme,
    commonWords(a.words, b.words) >= SAME_PURPOSE,
  ].filter(Boolean).length;
  return signs >= (a.isRare && b.isRare ? 1 : 2) ? signs : 0;
}

/** A bound is the same bound, any other sum may be rounded. */
function isSameSum(a: MoneyValue, b: MoneyValue): boolean {
  const isEqual = a.qualifier === b.qualifier && a.amount === b.amount && a.currency === b.currency;
  return isEqual || isRounding(a, b);
}

/** `differ` only where both sides name bodies and have none in common: a description (`15 networks`) may be anybody. */
function compare(a: readonly string[], b: readonly string[]): 'agree' | 'differ' | 'open' {
  if (a.some((key) => b.includes(key))) return 'agree';
  return a.length > 0 && b.length > 0 ? 'differ' : 'open';
}

/** The names by which a party can be the same in another document. */
function keysOf({ organisation, name, via }: Party, organisations: ReadonlyMap<string, Organisation>): string[] {
  const body = organisation === null ? undefined : organisations.get(organisation);
  if (body === undefined) return via === null ? [] : [name.toLowerCase()];
  return [body.name, body.acronym ?? body.name, ...body.identifiers.map(({ scheme, id }) => `${scheme}:${id}`)].map((key) =>
    key.toLowerCase(),
  );
}

/** What another report of the sum may have in common with this one: two that share none of these are not of the same sum. */
function signsOf({ funders, recipients, programme, words }: Report<unknown>): string[] {
  return [
    ...funders.map((key) => `funder ${key}`),
    ...recipients.map((key) => `recipient ${key}`),
    ...(programme === null ? [] : [`programme ${programme}`]),
    ...[...words].map((word) => `purpose ${word}`),
  ];
}
