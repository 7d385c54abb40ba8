import type { FundingItem, MoneyValue, Stage } from '../model';

/** Sums that can be added to one another: what is given or spent, what is asked for, what is taken away. */
export type Balance = 'given' | 'asked' | 'reduced';

/** To which total a sum belongs. */
export const BALANCES: Readonly<Record<Stage, Balance>> = {
  announced: 'given',
  committed: 'given',
  awarded: 'given',
  spent: 'given',
  proposed: 'asked',
  requested: 'asked',
  reduced: 'reduced',
};

/** What items of one kind come to in one currency. */
export interface Total {
  readonly balance: Balance;
  /** The sum of all, with bounds where some of them have bounds. */
  readonly value: MoneyValue;
  /** How many items are in it, parts and repeats not counted. */
  readonly count: number;
}

export interface Totals {
  /** By balance, then the larger first. */
  readonly totals: readonly Total[];
  /** How many items could not be added: sums without a number, of a rate, of a share, or for each of an unknown number. */
  readonly left: number;
}

/**
 * Adds up funding items. A part is in its whole, and a repeat is one sum.
 *
 * @param groups the items, each with those of other documents that tell of the same sum; an item stands in one group
 * @param wholeOf the whole of a part among the items, undefined for an item that is no part
 */
export function addUp(groups: readonly (readonly FundingItem[])[], wholeOf: (item: FundingItem) => FundingItem | undefined): Totals {
  const sums = new Map<string, Sum>();
  let left = 0;
  for (const group of groups) {
    if (group.some((item) => isWithinCounted(item, wholeOf))) continue;
    const told = group.map(addend).find((value) => value !== null);
    if (!told) {
      left++;
      continue;
    }
    const balance = BALANCES[group[0].stage];
    const key = `${balance} ${told.currency}`;
    const sum = sums.get(key) ?? new Sum(balance, told.currency as string);
    sums.set(key, sum);
    sum.add(told);
  }
  return { totals: [...sums.values()].map((sum) => sum.total()).sort(byBalance), left };
}

/** Whether a whole of the item, or the whole of that, is counted itself. */
function isWithinCounted(item: FundingItem, wholeOf: (item: FundingItem) => FundingItem | undefined): boolean {
  const whole = wholeOf(item);
  if (whole === undefined) return false;
  const isCounted = (each: FundingItem) => BALANCES[each.stage] === BALANCES[item.stage] && addend(each) !== null;
  if (isCounted(whole)) return true;
  const seen = new Set([item, whole]);
  for (let outer = wholeOf(whole); outer !== undefined && !seen.has(outer); outer = wholeOf(outer)) {
    if (isCounted(outer)) return true;
    seen.add(outer);
  }
  return false;
}

/** The value that an item adds to a total, or null. */
function addend({ amount, distribution, impliedTotal }: FundingItem): MoneyValue | null {
  if (amount.currency === null) return null;
  if (distribution === 'each') return impliedTotal;
  if (distribution !== 'total' || amount.per !== null) return null;
  return amount.min === null && amount.max === null ? null : amount;
}

class Sum {
  private least = 0;
  /** null where a sum has no upper bound */
  private most: number | null = 0;
  private isRough = false;
  private count = 0;

  constructor(
    private readonly balance: Balance,
    private readonly currency: string,
  ) {}

  add({ min, max, qualifier }: MoneyValue): void {
    this.least = plus(this.least, min ?? 0);
    this.most = this.most === null || max === null ? null : plus(this.most, max);
    this.isRough ||= qualifier === 'approximate';
    this.count++;
  }

  total(): Total {
    return { balance: this.balance, value: this.value(), count: this.count };
  }

  private value(): MoneyValue {
    const { currency, least, most } = this;
    const sum = { currency, per: null };
    if (most === null) return { ...sum, amount: least, min: least, max: null, qualifier: 'at-least' };
    if (least === most) return { ...sum, amount: least, min: least, max: most, qualifier: this.isRough ? 'approximate' : 'exact' };
    if (least === 0) return { ...sum, amount: most, min: null, max: most, qualifier: 'at-most' };
    return { ...sum, amount: null, min: least, max: most, qualifier: 'range' };
  }
}

/** Without the errors of binary fractions, as long as hundredths can be told. */
function plus(a: number, b: number): number {
  const hundredths = Math.round(a * 100) + Math.round(b * 100);
  return Number.isSafeInteger(hundredths) ? hundredths / 100 : a + b;
}

/** The order in which totals are told. */
export const BALANCE_ORDER: readonly Balance[] = ['given', 'asked', 'reduced'];

function byBalance(a: Total, b: Total): number {
  const size = ({ value }: Total) => value.amount ?? value.max ?? 0;
  return BALANCE_ORDER.indexOf(a.balance) - BALANCE_ORDER.indexOf(b.balance) || size(b) - size(a);
}
