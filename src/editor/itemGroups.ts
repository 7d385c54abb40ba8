import { phrase } from '../formats/phrases';
import { type GroupWords, groupSums, type ItemGroup, type Sum, type ToldItem } from '../formats/sumGroups';
import type { Grouping, Sorting } from './arrangement';
import { stageText } from './itemText';
import { t } from './localise';

const UNTOLD: Readonly<Record<Exclude<Grouping, 'document' | 'stage'>, string>> = {
  funder: phrase('Funder not told'),
  recipient: phrase('Recipient not told'),
  fiscalYear: phrase('Fiscal year not told'),
  programme: phrase('Programme not told'),
};

const WORDS: GroupWords = {
  years: (first, last) => t('{first} to {last}', { first, last }),
  stage: stageText,
  untold: (by) => t(UNTOLD[by]),
};

/** Groups sums, and names the groups in the language of the editor. */
export function groupItems<T extends ToldItem>(sums: readonly Sum<T>[], by: Exclude<Grouping, 'document'>): ItemGroup<T>[] {
  return groupSums(sums, by, WORDS);
}

/** Sums in the order that is asked for; those of which it is not told come last, in the order of their places. */
export function sortSums<T extends ToldItem>(sums: readonly Sum<T>[], by: Sorting): readonly Sum<T>[] {
  if (by === 'place') return sums;
  const keyOf = by === 'amount' ? sizeOf : dayOf;
  const keyed = sums.map((sum) => ({ sum, key: sum[0] ? keyOf(sum[0]) : Number.NEGATIVE_INFINITY }));
  return keyed.sort((a, b) => (a.key === b.key ? 0 : b.key - a.key)).map(({ sum }) => sum);
}

/** How large an item's sum is, whatever its currency. */
function sizeOf({ item: { amount } }: ToldItem): number {
  return amount.amount ?? amount.max ?? amount.min ?? Number.NEGATIVE_INFINITY;
}

/** When an item was given or announced, or else from when on its money is, or else when the document was written. */
function dayOf({ item, document: { analysis } }: ToldItem): number {
  const day = item.date?.start ?? item.period?.start ?? analysis.documentDate?.start;
  return day ? Date.parse(day) : Number.NEGATIVE_INFINITY;
}
