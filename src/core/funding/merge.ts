import type { DateValue, MoneyValue, Party, Stage } from '../model';
import { type Draft, OWN_ITEM } from './draft';

import { unique } from './partyPhrases';
import { isRounding } from './rounding';
import { sizeOf } from './sizes';
import { commonWords } from './words';

/** How many blocks `the money` may stand away from a sum in passing; farther away it means the main sum. */
const NEAR = 1;

/** How many items back a rounded repeat is looked for. */
const ROUNDED_REACH = 12;

const ASKED: readonly Stage[] = ['requested', 'proposed'];

/**
 * Puts together what headline, lead and later sentences tell of one sum.
 *
 * @returns for each draft the index of its item, or -1 for a sum that is no item of its own and repeats none
 */
export function mergeDrafts(drafts: readonly Draft[], wholes: Int32Array): { itemOf: Int32Array; items: number[][] } {
  const itemOf = new Int32Array(drafts.length).fill(-1);
  const items: number[][] = [];
  const byAmount = new Map<string, number[]>();
  /** What was said of `the funding` before any sum of it. */
  const pending: number[] = [];
  let last = -1;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft.mention < 0) {
      if (last < 0) pending.push(i);
      else {
        const near = draft.block - drafts[items[last][items[last].length - 1]].block <= NEAR;
        itemOf[i] = near ? last : mainItem(drafts, items);
        items[itemOf[i]].push(i);
      }
      continue;
    }
    const key = keyOf(draft.amount);
    const known = byAmount.get(key) ?? roundedItems(drafts, items, draft);
    const same = key === '' ? undefined : known.find((item) => isSame(drafts, tellers(items[item]), i, wholes));
    if (same !== undefined) {
      items[same].push(i);
      itemOf[i] = same;
    } else if (draft.strength >= OWN_ITEM) {
      itemOf[i] = items.length;
      byAmount.set(key, [...known, items.length].slice(-8));
      items.push(draft.part === 'of-the-money' && wholes[i] < 0 ? [i, ...pending] : [i]);
    }
    if (itemOf[i] >= 0 && wholes[i] < 0 && draft.strength >= OWN_ITEM) last = itemOf[i];
  }
  return { itemOf, items };
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
  if (a.amount === null || b.amount === null || !isRounding(a.amount, b.amount)) return false;
  const loose = [a, b].some((draft) => draft.amount?.qualifier !== 'exact');
  return loose || a.inHeading || b.inHeading || b.definite;
}

/** The item that a document is about: the one in its heading, else the first. */
function mainItem(drafts: readonly Draft[], items: readonly (readonly number[])[]): number {
  const headed = items.findIndex((item) => item.some((index) => drafts[index].inHeading));
  return Math.max(headed, 0);
}

function keyOf(amount: MoneyValue | null): string {
  if (amount === null || amount.qualifier === 'vague') return '';
  return amount.qualifier === 'range' ? `${amount.currency} ${amount.min}-${amount.max}` : `${amount.currency} ${amount.amount}`;
}

function isSame(drafts: readonly Draft[], item: readonly number[], i: number, wholes: Int32Array): boolean {
  const draft = drafts[i];
  if (draft.fresh) return false;
  const bare = draft.strength < 0.75 && says(draft) === 0 && !draft.listed;
  if (draft.definite || draft.strength < OWN_ITEM || bare) return true;
  const told = item.map((index) => drafts[index]).filter((other) => other.mention >= 0);
  const own = told.filter((other) => other.strength >= OWN_ITEM);
  if (own.length === 0) return true;
  if (draft.column === null && own.every((other) => ASKED.includes(other.stage)) !== ASKED.includes(draft.stage)) return false;
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
  return (
    !a.inHeading && !b.inHeading && a.purpose !== null && b.purpose !== null && dated && commonWords(a.purpose.text, b.purpose.text) === 0
  );
}

/** Whether two sums have other dates: other days, or a year that only one of them has. A day is when it was told. */
function tellsApart(a: DateValue | null, b: DateValue | null): boolean {
  if (a === null || b === null) return (a ?? b) !== null && (a ?? b)?.granularity !== 'day';
  return a.edtf !== b.edtf;
}

/** Whether both name bodies, and none in common. */
function differ(a: readonly Party[], b: readonly Party[]): boolean {
  const named = (parties: readonly Party[]) => parties.filter((party) => party.organisation !== null);
  const left = named(a);
  const right = named(b);
  return left.length > 0 && right.length > 0 && !left.some((party) => right.some((other) => other.organisation === party.organisation));
}

function agrees(a: Draft, b: Draft): boolean {
  const sharesParty = (x: readonly Party[], y: readonly Party[]) => x.some((party) => y.some((other) => other.name === party.name));
  if (sharesParty(a.recipients, b.recipients) || sharesParty(a.funders, b.funders)) return true;
  if (a.programme && a.programme.name === b.programme?.name) return true;
  return a.purpose !== null && b.purpose !== null && commonWords(a.purpose.text, b.purpose.text) > 0;
}

function says(draft: Draft): number {
  return draft.funders.length + draft.recipients.length + (draft.purpose ? 1 : 0) + (draft.programme ? 1 : 0);
}

/** The parties that the drafts of one item name, those of the surest first. Groups count only where none of the surest is named. */
export function joinParties(lists: readonly (readonly Party[])[]): Party[] {
  const told = lists.filter((list) => list.length > 0);
  if (told.length === 0) return [];
  const [surest, ...others] = told;
  const named = surest.some(isNamed) || !others.some((list) => list.some(isNamed));
  return unique([...(named ? surest : []), ...others.flat().filter(isNamed)]);
}

function isNamed({ organisation, via }: Party): boolean {
  return organisation !== null || via !== null;
}
