import { BALANCE_ORDER, type Balance } from '../core/funding/totals';
import type { ReportModel, ReportRow } from './reportModel';

/** The lists of groups that a report has. */
export const GROUP_LISTS = ['funders', 'recipients', 'years'] as const;
export type GroupList = (typeof GROUP_LISTS)[number];

/** The columns of the table of items, in their order. */
export const COLUMNS = ['sum', 'from', 'to', 'for', 'when', 'stage', 'review', 'place'] as const;
export type Column = (typeof COLUMNS)[number];

/** Which items are looked at: those of a group, or those of a total. */
export type RowFilter =
  | { readonly list: GroupList; readonly key: string; readonly name: string }
  | { readonly balance: Balance; readonly currency: string };

/** How a reader looks at the table of items. */
export interface ReportView {
  readonly filter: RowFilter | null;
  readonly sort: { readonly column: Column; readonly isDescending: boolean };
  /** From 0. */
  readonly page: number;
}

export const FIRST_VIEW: ReportView = { filter: null, sort: { column: 'place', isDescending: false }, page: 0 };

/** Rows of a table that are shown at a time: more are slow to draw, and nobody reads them. */
export const ROWS_A_PAGE = 200;

/** The part of a table that is shown. */
export interface Page<T> {
  /** From 0; the last one where a later one is asked for. */
  readonly page: number;
  /** Index of the first row that is shown. */
  readonly first: number;
  readonly shown: readonly T[];
}

/** A page of rows; all of them where they are printed. */
export function pageOf<T>(rows: readonly T[], asked: number, isPrinted: boolean): Page<T> {
  const page = Math.min(asked, Math.max(0, Math.ceil(rows.length / ROWS_A_PAGE) - 1));
  if (isPrinted) return { page, first: 0, shown: rows };
  const first = page * ROWS_A_PAGE;
  return { page, first, shown: rows.slice(first, first + ROWS_A_PAGE) };
}

/** Indices of the rows that a view shows, on all pages, in its order. Rows without a value come last, whatever the direction. */
export function viewedRows({ rows, ...model }: ReportModel, { filter, sort }: ReportView): readonly number[] {
  const all = filter === null ? [...rows.keys()] : filteredRows({ rows, ...model }, filter);
  const keyed = all.map((index) => ({ index, key: KEYS[sort.column](rows[index]!) }));
  const direction = sort.isDescending ? -1 : 1;
  if (sort.column === 'place') return sort.isDescending ? all.toReversed() : all;
  return keyed.sort((a, b) => compare(a.key, b.key, direction) || a.index - b.index).map(({ index }) => index);
}

function filteredRows(model: ReportModel, filter: RowFilter): number[] {
  if ('list' in filter) return [...(model[filter.list].find(({ key }) => key === filter.key)?.rows ?? [])];
  const isWanted = ({ balance, currency }: ReportRow) => balance === filter.balance && currency === filter.currency;
  return [...model.rows.keys()].filter((index) => isWanted(model.rows[index]!));
}

/** What is compared: words, or the currency and the number of a sum, since sums of two currencies do not compare. */
type Key = { readonly words: string; readonly number: number } | null;

const words = (text: string): Key => (text === '' ? null : { words: text, number: 0 });

const KEYS: Readonly<Record<Column, (row: ReportRow) => Key>> = {
  sum: ({ size, currency }) => (size === null ? null : { words: currency ?? '', number: size }),
  from: (row) => words(row.from),
  to: (row) => words(row.to),
  for: (row) => words(row.for),
  when: ({ day }) => (day === null ? null : words(day)),
  stage: ({ stage }) => words(stage),
  review: ({ review }) => words(review),
  place: () => null,
};

const NAMES = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

function compare(a: Key, b: Key, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return NAMES.compare(a.words, b.words) * (a.number || b.number ? 1 : direction) || (a.number - b.number) * direction;
}

/** The view with a table sorted by a column: the other way round where it is sorted by that already. Sums begin with the largest. */
export function sortedBy(view: ReportView, column: Column): ReportView {
  const { sort } = view;
  const isDescending = sort.column === column ? !sort.isDescending : column === 'sum' || column === 'when';
  return { ...view, sort: { column, isDescending }, page: 0 };
}

/** A view that came from outside, such as one that was kept over a reload; whatever is no view is the first one. */
export function viewFrom(value: unknown): ReportView {
  const { filter, sort, page } = (value ?? {}) as { filter?: Record<string, unknown>; sort?: Record<string, unknown>; page?: unknown };
  const column = COLUMNS.find((each) => each === sort?.column);
  return {
    filter: filterFrom(filter),
    sort: column ? { column, isDescending: sort?.isDescending === true } : FIRST_VIEW.sort,
    page: typeof page === 'number' && page >= 0 ? Math.floor(page) : 0,
  };
}

function filterFrom(value: Record<string, unknown> | null | undefined): RowFilter | null {
  const { list, key, name, balance, currency } = value ?? {};
  const known = GROUP_LISTS.find((each) => each === list);
  if (known && typeof key === 'string' && typeof name === 'string') return { list: known, key, name };
  const total = BALANCE_ORDER.find((each) => each === balance);
  return total && typeof currency === 'string' ? { balance: total, currency } : null;
}
