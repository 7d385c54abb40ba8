import type { DateValue, MoneyValue, Party, Stage } from '../model';
import type { Steps } from '../steps';
import { type Draft, OWN_ITEM } from './draft';

import { unique } from './partyPhrases';
import { isRounding } from './rounding';
import { sizeOf } from './sizes';
import { shareWords } from './words';

/** How many blocks `the money` may stand away from a sum in passing; farther away it means the main sum. */
const NEAR = 1;

/** How many items back a rounded repeat is looked for. */
const ROUNDED_REACH = 12;

const ASKED: readonly Stage[] = ['requested', 'proposed'];

/** Which drafts tell of which sum. */
export interface Merged {
  /** For each draft the index of its item, or -1 for a sum that is no item of its own and repeats none. */
  readonly itemOf: Int32Array;
  /** The drafts of each item. */
  readonly items: readonly (readonly number[])[];
}

/** Drafts between two pauses. */
const DRAFTS_A_STEP = 100;

/** Puts together what headline, lead and later sentences tell of one sum. */
export function* mergeDrafts(drafts: readonly Draft[], wholes: Int32Array): Steps<Merged> {
  const merging = new Merging(drafts, wholes);
  for (let i = 0; i < drafts.length; i++) {
    if (i % DRAFTS_A_STEP === 0) yield;
    if (drafts[i].mention < 0) merging.addAnaphor(i);
    else merging.addSum(i);
  }
  return merging;
}

/** The items so far, while the drafts are gone through in reading order. */
class Merging implements Merged {
  readonly itemOf: Int32Array;
  readonly items: number[][] = [];
  private readonly byAmount = new Map<string, readonly number[]>();
  /** What was said of `the funding` before any sum of it. */
  private readonly pending: number[] = [];
  /** The item told last. */
  private last = -1;
  /** The first item with a draft in a heading. */
  private headed = -1;

  constructor(
    private readonly drafts: readonly Draft[],
    private readonly wholes: Int32Array,
  ) {
    this.itemOf = new Int32Array(drafts.length).fill(-1);
  }

  /** Adds `the money` to the item that it stands for: the last one, or from farther away the one that the document is about. */
  addAnaphor(i: number): void {
    if (this.last < 0) {
      this.pending.push(i);
      return;
    }
    const told = this.items[this.last];
    const near = this.drafts[i].block - this.drafts[told[told.length - 1]].block <= NEAR;
    this.add(i, near ? this.last : Math.max(this.headed, 0));
  }

  /** Adds a sum to the item that it repeats, or else as an item where it is sure enough. */
  addSum(i: number): void {
    const { drafts, wholes, items } = this;
    const draft = drafts[i];
    const isSure = draft.strength >= OWN_ITEM;
    const key = keyOf(draft.amount);
    const known = this.byAmount.get(key) ?? roundedItems(drafts, items, draft);
    const same = key === '' ? undefined : known.find((item) => isSame(drafts, tellers(items[item]), i, wholes));
    if (same !== undefined) this.add(i, same);
    else if (isSure) {
      this.byAmount.set(key, [...known, items.length].slice(-8));
      items.push([]);
      this.add(i, items.length - 1);
      if (draft.part === 'of-the-money' && wholes[i] < 0) this.addPending();
    }
    if (this.itemOf[i] >= 0 && wholes[i] < 0 && isSure) this.last = this.itemOf[i];
  }

  private add(i: number, item: number): void {
    this.items[item].push(i);
    this.itemOf[i] = item;
    this.noteHeading(i, item);
  }

  /** Lets the newest item have what was said before it; that counts to it alone, and not the other way round. */
  private addPending(): void {
    const item = this.items.length - 1;
    for (const i of this.pending) {
      this.items[item].push(i);
      this.noteHeading(i, item);
    }
  }

  private noteHeading(i: number, item: number): void {
    if (this.drafts[i].inHeading && (this.headed < 0 || item < this.headed)) this.headed = item;
  }
}

/** The first and the last few drafts of an item: enough to know it by, however often it is told. */
function tellers(item: readonly number[]): readonly number[] {
  return item.length <= 8 ? item : [...item.slice(0, 4), ...item.slice(-4)];
}

/** The last items, among the few before, whose sum `draft` repeats as a bound or rounded. */
function roundedItems(drafts: readonly Draft[], items: readonly (readonly number[])[], draft: Draft): number[] {
  const found: number[] = [];
  for (let item = items.length - 1; item >= 0 && items.length - item <= ROUNDED_REACH; item--)
    if (tellers(items[item]).some((index) => isRoundedRepeat(drafts[index], draft))) found.push(item);
  return found;
}

/** Whether one of two drafts only repeats the other's sum, rounded: a heading, `the £3m`, or words such as `over`. */
function isRoundedRepeat(a: Draft, b: Draft): boolean {
  if (a.amount === null || b.amount === null) return false;
  const loose = a.amount.qualifier !== 'exact' || b.amount.qualifier !== 'exact' || a.inHeading || b.inHeading || b.definite;
  return loose && isRounding(a.amount, b.amount);
}

function keyOf(amount: MoneyValue | null): string {
  if (amount === null || amount.qualifier === 'vague') return '';
  return amount.qualifier === 'range' ? `${amount.currency} ${amount.min}-${amount.max}` : `${amount.currency} ${amount.amount}`;
}

function isSame(drafts: readonly Draft[], item: readonly number[], i: number, wholes: Int32Array): boolean {
  const draft = drafts[i];
  if (draft.fresh && !item.some((index) => drafts[index].inHeading || drafts[index].fresh)) return false;
  const bare = draft.strength < 0.75 && says(draft) === 0 && !draft.listed;
  if (draft.definite || draft.strength < OWN_ITEM || bare) return true;
  const own: Draft[] = [];
  for (const index of item) if (drafts[index].mention >= 0 && drafts[index].strength >= OWN_ITEM) own.push(drafts[index]);
  if (own.length === 0) return true;
  const asked = own.every((other) => ASKED.includes(other.stage));
  if (draft.column === null && asked !== ASKED.includes(draft.stage)) {
    const isCosted = draft.listed && own.some((other) => sharesPurpose(other, draft));
    if (!isCosted) return false;
  }
  if (draft.listed && own.some((other) => other.listed)) return false;
  if (own.some((other) => conflicts(other, draft))) return false;
  if (item.some((index) => wholes[index] >= 0 && wholes[i] >= 0 && sizeOf(drafts[wholes[index]]) !== sizeOf(drafts[wholes[i]])))
    return false;
  return own.some((other) => other.inHeading || agrees(other, draft) || (!draft.inHeading && (says(other) === 0 || says(draft) === 0)));
}

function conflicts(a: Draft, b: Draft): boolean {
  if (!a.inHeading && !b.inHeading && (differ(a.recipients, b.recipients) || differ(a.funders, b.funders))) return true;
  if (a.distribution !== b.distribution) return true;
  const dated = tellsApart(a.date, b.date);
  return !a.inHeading && !b.inHeading && a.purpose !== null && b.purpose !== null && dated && !shareWords(a.purpose.text, b.purpose.text);
}

/** Whether two sums have other dates: other days, or a year that only one of them has. A day is when it was told. */
function tellsApart(a: DateValue | null, b: DateValue | null): boolean {
  if (a === null || b === null) return (a ?? b) !== null && (a ?? b)?.granularity !== 'day';
  return a.edtf !== b.edtf;
}

/** Whether both name bodies, and none in common. */
function differ(a: readonly Party[], b: readonly Party[]): boolean {
  if (!a.some(isBody) || !b.some(isBody)) return false;
  return !a.some((party) => isBody(party) && b.some((other) => other.organisation === party.organisation));
}

function isBody({ organisation }: Party): boolean {
  return organisation !== null;
}

function agrees(a: Draft, b: Draft): boolean {
  const sharesParty = (x: readonly Party[], y: readonly Party[]) => x.some((party) => y.some((other) => other.name === party.name));
  if (sharesParty(a.recipients, b.recipients) || sharesParty(a.funders, b.funders)) return true;
  if (a.programme && a.programme.name === b.programme?.name) return true;
  return sharesPurpose(a, b);
}

function sharesPurpose(a: Draft, b: Draft): boolean {
  return a.purpose !== null && b.purpose !== null && shareWords(a.purpose.text, b.purpose.text);
}

function says(draft: Draft): number {
  return draft.funders.length + draft.recipients.length + (draft.purpose ? 1 : 0) + (draft.programme ? 1 : 0);
}

/** The parties that the drafts of one item name, those of the surest first. Groups count only where none of the surest is named. */
export function joinParties(lists: readonly (readonly Party[])[]): Party[] {
  if (lists.length === 1) return unique(lists[0]);
  const told = lists.filter((list) => list.length > 0);
  if (told.length === 0) return [];
  const [surest, ...others] = told;
  if (others.length === 0) return unique(surest);
  const named = surest.some(isNamed) || !others.some((list) => list.some(isNamed));
  return unique([...(named ? surest : []), ...others.flat().filter(isNamed)]);
}

function isNamed({ organisation, via }: Party): boolean {
  return organisation !== null || via !== null;
}
