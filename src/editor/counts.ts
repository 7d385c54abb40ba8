import type { Analysis } from '../core/model';
import { phrase } from '../formats/phrases';
import { t } from './localise';

/** How many of each an analysis holds. */
export interface Counts {
  readonly sums: number;
  /** Bodies, not their mentions. */
  readonly organisations: number;
  readonly dates: number;
  readonly items: number;
}

export function countsOf({ annotations, organisations, fundingItems }: Analysis): Counts {
  return {
    sums: annotations.filter(({ type }) => type === 'money').length,
    organisations: organisations.length,
    dates: annotations.filter(({ type }) => type === 'date').length,
    items: fundingItems.length,
  };
}

/** `12 sums, 9 organisations, 1 date, 4 funding items` */
export function countsText({ sums, organisations, dates, items }: Counts): string {
  return [plural(sums, 'sum'), plural(organisations, 'organisation'), plural(dates, 'date'), plural(items, 'funding item')].join(', ');
}

/** `4 items · 12 sums · 9 organisations · 1 date`, for narrow places */
export function shortCountsText({ sums, organisations, dates, items }: Counts): string {
  return [plural(items, 'item'), plural(sums, 'sum'), plural(organisations, 'organisation'), plural(dates, 'date')].join(' · ');
}

/** What is counted: the phrase for one, and that for any other number. */
const COUNTED = {
  sum: [phrase('{count} sum'), phrase('{count} sums')],
  organisation: [phrase('{count} organisation'), phrase('{count} organisations')],
  date: [phrase('{count} date'), phrase('{count} dates')],
  item: [phrase('{count} item'), phrase('{count} items')],
  'funding item': [phrase('{count} funding item'), phrase('{count} funding items')],
  mention: [phrase('{count} mention'), phrase('{count} mentions')],
  passage: [phrase('{count} passage'), phrase('{count} passages')],
  decision: [phrase('{count} decision'), phrase('{count} decisions')],
  document: [phrase('{count} document'), phrase('{count} documents')],
  'open document': [phrase('{count} open document'), phrase('{count} open documents')],
  file: [phrase('{count} file'), phrase('{count} files')],
} as const;

/** `1 date`, `2 dates`, `1,200 dates` */
export function plural(count: number, noun: keyof typeof COUNTED): string {
  const [one, many] = COUNTED[noun];
  return t(count === 1 ? one : many, { count: numberText(count) });
}

/** `1,200` */
export function numberText(count: number): string {
  return count.toLocaleString('en-GB');
}
