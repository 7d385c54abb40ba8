import type { MoneyValue } from '../model';
import { digitsOf } from './rounding';

/** Groups of one sum are looked through up to this number; more of them are looked up by what they have in common. */
const FEW = 32;
/** Of groups that share a sum and a sign, so many are looked at: the latest ones. */
const MOST = 64;

/** Groups of reports, found by sums that are the same or rounded, in a time that does not grow with the number of groups. */
export class SumIndex<G extends object> {
  /** by the sum itself */
  private readonly told = new Map<string, Bucket<G>>();
  /** by what the sum may be rounded to */
  private readonly rounded = new Map<string, Bucket<G>>();

  /**
   * @param group may be added again, with another sum or other signs
   * @param signs what another report of the sum may have in common with this one; asked for only where there are many
   */
  add(group: G, amount: MoneyValue, signs: () => readonly string[]): void {
    const { currency, amount: value } = amount;
    if (value === null) return;
    put(this.told, `${currency} ${value}`, group, signs);
    for (const rough of roundingsOf(value)) put(this.rounded, `${currency} ${rough}`, group, signs);
  }

  /** The groups that a report of this sum may belong to, each once, in the order in which they came. */
  candidates(amount: MoneyValue, signs: () => readonly string[]): Iterable<G> {
    const { currency, amount: value } = amount;
    if (value === null) return [];
    const found = new Set<G>();
    this.told.get(`${currency} ${value}`)?.collect(signs, found);
    this.rounded.get(`${currency} ${value}`)?.collect(signs, found);
    for (const rough of roundingsOf(value)) this.told.get(`${currency} ${rough}`)?.collect(signs, found);
    return found;
  }
}

function put<G extends object>(buckets: Map<string, Bucket<G>>, key: string, group: G, signs: () => readonly string[]): void {
  const bucket = buckets.get(key) ?? new Bucket<G>();
  buckets.set(key, bucket);
  bucket.add(group, signs);
}

/** Groups that tell of sums of the same size. */
class Bucket<G extends object> {
  private readonly few: { readonly group: G; readonly signs: () => readonly string[] }[] = [];
  private bySign: Map<string, G[]> | undefined;

  add(group: G, signs: () => readonly string[]): void {
    if (this.bySign) {
      this.addBySign(group, signs());
      return;
    }
    this.few.push({ group, signs });
    if (this.few.length <= FEW) return;
    this.bySign = new Map();
    for (const each of this.few) this.addBySign(each.group, each.signs());
    this.few.length = 0;
  }

  collect(signs: () => readonly string[], into: Set<G>): void {
    for (const { group } of this.few) into.add(group);
    if (!this.bySign) return;
    for (const sign of signs()) for (const group of this.bySign.get(sign)?.slice(-MOST) ?? []) into.add(group);
  }

  private addBySign(group: G, signs: readonly string[]): void {
    for (const sign of signs) {
      const known = this.bySign?.get(sign);
      if (!known) this.bySign?.set(sign, [group]);
      else if (known[known.length - 1] !== group) known.push(group);
    }
  }
}

/** What a sum may be rounded to: £37,449,510 to £37.4m and £37.5m, £37m and £38m, £30m and £40m. */
function roundingsOf(amount: number): number[] {
  const digits = digitsOf(amount);
  if (amount <= 0 || digits < 2) return [];
  const size = Math.floor(Math.log10(amount)) + 1;
  const found: number[] = [];
  for (let kept = 1; kept < digits && kept <= 6; kept++) {
    const unit = 10 ** (size - kept);
    if (unit < 1) break;
    const floor = Math.floor(amount / unit);
    found.push(floor * unit, (floor + 1) * unit);
  }
  return [...new Set(found)];
}
