import type { MoneyValue } from '../model';
import { digitsOf, isRounding } from './rounding';

/** Reports of one sum are looked through up to this number; among more of them it is looked up what they have in common. */
const FEW = 32;
/** Of those that share a sum and a sign, so many are looked at: the latest ones. */
const MOST = 32;
/** Digits that a round sum keeps, at the most: £527,400 may be £527,381. */
const MOST_DIGITS = 4;

interface Listed<G, R> {
  readonly group: G;
  readonly report: R;
}

/** Groups of reports, found by sums that are the same or rounded, in a time that does not grow with the number of groups. */
export class SumIndex<G extends object, R> {
  /** by the sum itself */
  private readonly told = new Map<string, Bucket<G, R>>();
  /** by what the sum may be rounded to */
  private readonly rounded = new Map<string, Bucket<G, R>>();

  /** @param signsOf what another report of the same sum may have in common with a report; asked for only where there are many */
  constructor(private readonly signsOf: (report: R) => readonly string[]) {}

  add(group: G, amount: MoneyValue, report: R): void {
    if (amount.amount === null) return;
    const listed = { group, report };
    this.bucket(this.told, amount, amount.amount).add(listed);
    for (const rough of roundingsOf(amount)) this.bucket(this.rounded, amount, rough).add(listed);
  }

  /** The groups that a report of this sum may belong to, each once. */
  candidates(amount: MoneyValue, report: R): Iterable<G> {
    const found = new Set<G>();
    if (amount.amount === null) return found;
    const key = keyOf(amount, amount.amount);
    this.told.get(key)?.collect(report, found);
    this.rounded.get(key)?.collect(report, found);
    for (const rough of roundingsOf(amount)) this.told.get(keyOf(amount, rough))?.collect(report, found);
    return found;
  }

  private bucket(buckets: Map<string, Bucket<G, R>>, amount: MoneyValue, value: number): Bucket<G, R> {
    const key = keyOf(amount, value);
    const known = buckets.get(key);
    if (known) return known;
    const bucket = new Bucket<G, R>(this.signsOf);
    buckets.set(key, bucket);
    return bucket;
  }
}

function keyOf({ currency }: MoneyValue, value: number): string {
  return `${currency} ${value}`;
}

/** Reports of sums of the same size. */
class Bucket<G extends object, R> {
  private readonly few: Listed<G, R>[] = [];
  /** where there are many */
  private bySign: Map<string, G[]> | null = null;

  constructor(private readonly signsOf: (report: R) => readonly string[]) {}

  add(listed: Listed<G, R>): void {
    if (this.bySign) {
      this.list(this.bySign, listed);
      return;
    }
    this.few.push(listed);
    if (this.few.length <= FEW) return;
    this.bySign = new Map();
    for (const each of this.few.splice(0)) this.list(this.bySign, each);
  }

  collect(report: R, into: Set<G>): void {
    for (const { group } of this.few) into.add(group);
    if (!this.bySign) return;
    for (const sign of this.signsOf(report)) {
      const found = this.bySign.get(sign) ?? [];
      for (let k = Math.max(0, found.length - MOST); k < found.length; k++) into.add(found[k]);
    }
  }

  /** A group that is told again comes last again. */
  private list(bySign: Map<string, G[]>, { group, report }: Listed<G, R>): void {
    for (const sign of this.signsOf(report)) {
      const known = bySign.get(sign);
      if (!known) bySign.set(sign, [group]);
      else if (known[known.length - 1] !== group) known.push(group);
    }
  }
}

/** What a sum may be rounded to: £37,449,510 to £37.4m, £37.45m and £37m, and as a lower bound to £30m. */
function roundingsOf(exact: MoneyValue): number[] {
  const { amount } = exact;
  const digits = amount === null ? 0 : digitsOf(amount);
  if (amount === null || amount <= 0 || digits < 2) return [];
  const size = Math.floor(Math.log10(amount)) + 1;
  const found = new Set<number>();
  for (let kept = 1; kept < digits && kept <= MOST_DIGITS; kept++) {
    const unit = 10 ** (size - kept);
    if (unit < 1) break;
    const floor = Math.floor(amount / unit) * unit;
    for (const rough of [floor, floor + unit]) if (isOneOf(rough, exact)) found.add(rough);
  }
  return [...found];
}

/** Whether the sum may be told by a round one, as it is or as a lower bound. */
function isOneOf(rough: number, exact: MoneyValue): boolean {
  const as = (qualifier: MoneyValue['qualifier']) => isRounding({ ...exact, amount: rough, qualifier }, { ...exact, qualifier: 'exact' });
  return rough > 0 && (as('approximate') || as('at-least'));
}
