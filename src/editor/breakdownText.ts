import { readBreakdownsInSteps } from '../core/funding/breakdown';
import type { Analysis, FundingItem, MoneyQualifier, MoneyValue } from '../core/model';
import { finish, type Steps } from '../core/steps';
import { spanOfSum } from '../formats/itemPlaces';
import type { Detail } from './itemText';
import { t } from './localise';
import { shortMoney } from './shortMoney';
import { moneyText } from './valueText';

/** A whole whose parts come to more than it does, with what is to be said of that at each sum. */
export interface Contradiction {
  readonly whole: FundingItem;
  readonly parts: readonly FundingItem[];
  readonly atWhole: string;
  readonly atPart: string;
}

/** The row after the parts of a whole. */
export interface Balance {
  readonly detail: Detail;
  /** Its sum in full. */
  readonly full: string;
}

/** A whole and the parts of it that can be added up. */
interface Comparison {
  readonly whole: FundingItem;
  readonly parts: readonly FundingItem[];
  /** In the currency's major unit, as is `left`. */
  readonly told: number;
  readonly left: number;
  readonly contradicts: boolean;
  /** Whether these are all the parts that the text tells. */
  readonly isComplete: boolean;
}

/** The wholes of a text whose parts exceed them, in reading order: the first ones of many. */
export function* contradictionsIn(analysis: Analysis, text: string, most = Number.POSITIVE_INFINITY): Steps<readonly Contradiction[]> {
  const all = yield* comparisonsIn(analysis);
  const found = all.filter(({ contradicts }) => contradicts).slice(0, most);
  const told: Contradiction[] = [];
  for (const each of found) {
    yield;
    told.push(contradictionOf(each, analysis, text));
  }
  return told;
}

function contradictionOf({ whole, parts, told, left }: Comparison, analysis: Analysis, text: string): Contradiction {
  const short = (value: MoneyValue) => shortMoney(value, wordsOf(whole, analysis, text));
  const size = short(whole.amount);
  const sum = short({ ...whole.amount, amount: told, qualifier: roughness(parts) });
  const excess = short({ ...whole.amount, amount: -left, qualifier: roughness([whole, ...parts]) });
  const [atWhole, atPart] =
    parts.length === 1
      ? [
          t('The part told here is {sum}, which is {excess} more than the whole.', { sum, excess }),
          t('This part is {excess} more than its whole of {size}.', { excess, size }),
        ]
      : [
          t('The parts told here come to {sum}, which is {excess} more than the whole.', { sum, excess }),
          t('This part and the others come to {sum}, which is {excess} more than their whole of {size}.', { sum, excess, size }),
        ];
  return { whole, parts, atWhole, atPart };
}

/**
 * What the parts of an item leave over, or by how much they exceed it.
 *
 * @returns null where they add up (within what rounding explains), and where one of them is told that cannot be added up: what is
 *   left over is not known then
 */
export function balanceOf(item: FundingItem, analysis: Analysis, text: string): Balance | null {
  const comparison = finish(comparisonsIn(analysis)).find(({ whole }) => whole === item);
  if (!comparison) return null;
  const { parts, left, contradicts, isComplete } = comparison;
  const make = (kind: 'left-over' | 'excess', name: string, qualifier: MoneyQualifier): Balance => {
    const value = { ...item.amount, amount: Math.abs(left), qualifier };
    return { detail: { kind, name, value: shortMoney(value, wordsOf(item, analysis, text)), span: null }, full: moneyText(value) };
  };
  if (contradicts) return make('excess', t('Exceeded by'), roughness([item, ...parts]));
  if (left <= 0 || !isComplete) return null;
  const { qualifier } = item.amount;
  return make('left-over', t('Left over'), qualifier === 'exact' ? roughness(parts) : qualifier);
}

/** Breakdowns between two pauses. */
const BREAKDOWNS_A_STEP = 200;

/** Breakdowns whose sums are of one sort: £6m a year is no part of £10m in all, nor a sum in all a part of what each one gets. */
function* comparisonsIn({ fundingItems }: Analysis): Steps<readonly Comparison[]> {
  const byId = new Map(fundingItems.map((item) => [item.id, item]));
  yield;
  const told = new Map<string, number>();
  for (const { partOf } of fundingItems) if (partOf !== null) told.set(partOf, (told.get(partOf) ?? 0) + 1);
  yield;
  const comparisons: Comparison[] = [];
  for (const [k, breakdown] of (yield* readBreakdownsInSteps(fundingItems)).entries()) {
    if (k % BREAKDOWNS_A_STEP === BREAKDOWNS_A_STEP - 1) yield;
    const whole = byId.get(breakdown.whole);
    const parts = breakdown.parts.flatMap((id) => byId.get(id) ?? []);
    if (whole?.distribution !== 'total' || parts.some(({ amount }) => amount.per !== whole.amount.per)) continue;
    comparisons.push({ ...breakdown, whole, parts, isComplete: parts.length === told.get(whole.id) });
  }
  return comparisons;
}

function roughness(items: readonly FundingItem[]): 'exact' | 'approximate' {
  return items.some(({ amount }) => amount.qualifier === 'approximate') ? 'approximate' : 'exact';
}

function wordsOf(item: FundingItem, analysis: Analysis, text: string): string {
  const { start, end } = spanOfSum(item, analysis);
  return text.slice(start, end);
}
