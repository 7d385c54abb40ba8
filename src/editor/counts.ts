import type { Analysis } from '../core/model';

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

/** `1 date`, `2 dates`, `1,200 dates`; English nouns with a regular plural. */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}
