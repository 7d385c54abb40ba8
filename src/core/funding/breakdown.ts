import type { FundingItem, MoneyValue } from '../model';
import { finish, type Steps } from '../steps';

/** How the parts of a sum stand to it. */
export interface Breakdown {
  /** `FundingItem.id` of the whole */
  readonly whole: string;
  /** `FundingItem.id`s of its parts, in reading order */
  readonly parts: readonly string[];
  /** The sum of the parts, in the currency's major unit. */
  readonly told: number;
  /** What of the whole the parts leave open; 0 where they add up, negative where they exceed it. */
  readonly left: number;
  /** Whether the parts exceed the whole by more than rounding explains. */
  readonly contradicts: boolean;
}

/** Sums beyond this are added as they are: hundredths no longer count there. */
const LARGEST_IN_HUNDREDTHS = 1e13;

/**
 * Adds up the parts of every sum that has some, as far as they are amounts in its currency. A sum per recipient, a range or a
 * bound is no addend. A whole without an amount of its own has no breakdown, nor has a lower bound (`over £5m`) a contradiction.
 */
export function readBreakdowns(items: readonly FundingItem[]): Breakdown[] {
  return finish(readBreakdownsInSteps(items));
}

/** Items between two pauses. */
const ITEMS_A_STEP = 500;

/** The same as {@link readBreakdowns} with pauses. */
export function* readBreakdownsInSteps(items: readonly FundingItem[]): Steps<Breakdown[]> {
  const partsOf = new Map<string, FundingItem[]>();
  for (const [k, item] of items.entries()) {
    if (k % ITEMS_A_STEP === ITEMS_A_STEP - 1) yield;
    if (item.partOf === null || item.distribution !== 'total' || !isAmount(item.amount)) continue;
    const parts = partsOf.get(item.partOf);
    if (parts) parts.push(item);
    else partsOf.set(item.partOf, [item]);
  }
  const found: Breakdown[] = [];
  for (const [k, whole] of items.entries()) {
    if (k % ITEMS_A_STEP === ITEMS_A_STEP - 1) yield;
    const { amount, per, currency } = whole.amount;
    const told = amount === null || whole.distribution !== 'total' ? undefined : partsOf.get(whole.id);
    const parts = told?.filter((part) => part.amount.currency === currency && part.amount.per === per) ?? [];
    if (amount !== null && parts.length > 0) found.push(breakdown(whole, parts, amount));
  }
  return found;
}

function breakdown(whole: FundingItem, parts: readonly FundingItem[], amount: number): Breakdown {
  const amounts = parts.map((part) => part.amount.amount as number);
  const told = add(amounts);
  const left = add([amount, -told]);
  const open = whole.amount.qualifier === 'at-least' || whole.amount.qualifier === 'more-than';
  const slack = [whole, ...parts].reduce((sum, item) => sum + roundingOf(item.amount), 0);
  return { whole: whole.id, parts: parts.map((part) => part.id), told, left, contradicts: !open && left < 0 && -left > slack };
}

function isAmount({ amount, qualifier }: MoneyValue): boolean {
  return amount !== null && (qualifier === 'exact' || qualifier === 'approximate');
}

/** Adds amounts without the errors of binary fractions. */
function add(amounts: readonly number[]): number {
  const small = amounts.every((amount) => Math.abs(amount) < LARGEST_IN_HUNDREDTHS);
  if (!small) return amounts.reduce((sum, amount) => sum + amount, 0);
  return amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100;
}

/** How far a sum may be off as it is written: half of its last digit, at most of its second; a twentieth where it says that it is rough. */
function roundingOf({ amount, qualifier }: MoneyValue): number {
  const size = Math.abs(amount ?? 0);
  if (size === 0) return 0;
  if (qualifier === 'approximate') return size / 20;
  if (!Number.isInteger(size)) return 0;
  const second = 10 ** (Math.floor(Math.log10(size)) - 1);
  let unit = 1;
  while (unit < second && size % (unit * 10) === 0) unit *= 10;
  return unit >= 100_000 ? unit / 2 : 0;
}
