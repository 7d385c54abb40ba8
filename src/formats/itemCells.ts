import type { FundingItem, Party } from '../core/model';
import { dateText } from './dateText';
import { moneyText, RATES } from './moneyText';
import { inEnglish, type Phrases } from './phrases';
import { visibleLine } from './visibleLine';

/** `GBP 2,000,000 each`, `a share of GBP 5,000,000`; what a sum for each comes to stands behind it: `(GBP 30,000,000 in all)`. */
export function sumCell({ amount, distribution, impliedTotal }: FundingItem, say: Phrases = inEnglish): string {
  const sum = moneyText(amount, say);
  if (distribution === 'share') return say('a share of {sum}', { sum });
  const each = distribution === 'each' && amount.per !== 'each' ? say(RATES.each, { sum }) : sum;
  return impliedTotal ? say('{sum} ({total} in all)', { sum: each, total: moneyText(impliedTotal, say) }) : each;
}

/** The names of parties: `NHS England; HM Treasury`. */
export function partiesCell(parties: readonly Party[]): string {
  return parties.map(({ name }) => visibleLine(name)).join('; ');
}

/** The purpose of an item; where the text tells none, the programme. */
export function purposeCell({ purpose, programme }: FundingItem): string {
  return visibleLine(purpose?.text ?? programme?.name ?? '');
}

/** Where the money is spent: `Leeds; Hull`. */
export function placesCell({ places }: FundingItem): string {
  return places.map(({ name }) => visibleLine(name)).join('; ');
}

/** The date and the period of an item, as words: `5 November 2024; for 2024 to 2027`. */
export function whenCell({ date, period }: FundingItem, say: Phrases = inEnglish): string {
  const given = date ? [dateText(date, say)] : [];
  return [...given, ...(period ? [say('for {period}', { period: dateText(period, say) })] : [])].join('; ');
}

/** An item with the number of wholes that it is a part of, one in the other. */
export interface NestedItem {
  readonly item: FundingItem;
  readonly depth: number;
}

/** The items with their parts after them. An item whose whole is not listed stands by itself. */
export function nested(items: readonly FundingItem[]): NestedItem[] {
  const ids = new Set(items.map(({ id }) => id));
  const parts = new Map<string | null, FundingItem[]>();
  for (const item of items) {
    const whole = item.partOf !== null && ids.has(item.partOf) ? item.partOf : null;
    const siblings = parts.get(whole);
    if (siblings) siblings.push(item);
    else parts.set(whole, [item]);
  }
  const found: NestedItem[] = [];
  // The last one is the next one: parts stand in the other order, and there may be more of them in each other than calls may be.
  const waiting = (whole: string | null, depth: number) => (parts.get(whole) ?? []).map((item) => ({ item, depth })).reverse();
  const rest = waiting(null, 0);
  for (let next = rest.pop(); next; next = rest.pop()) {
    found.push(next);
    for (const part of waiting(next.item.id, next.depth + 1)) rest.push(part);
  }
  return found;
}
