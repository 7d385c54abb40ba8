import { WordTable } from '../text/wordTable';

/** A unit of the calendar. */
export interface Unit {
  /** ISO 8601 designator, and how many of it one unit is: a decade is 10 Y. */
  readonly designator: 'Y' | 'M' | 'W' | 'D';
  readonly count: number;
  readonly plural: boolean;
}

const UNIT_ROWS: readonly (readonly [designator: Unit['designator'], count: number, singular: string, plural: string])[] = [
  ['Y', 1, 'year yr', 'years yrs'],
  ['Y', 10, 'decade', 'decades'],
  ['Y', 100, 'century', 'centuries'],
  ['M', 1, 'month mth', 'months mths'],
  ['W', 1, 'week wk', 'weeks wks'],
  ['W', 2, 'fortnight', 'fortnights'],
  ['D', 1, 'day', 'days'],
];

export const UNITS = new WordTable<Unit>(
  UNIT_ROWS.flatMap(([designator, count, singular, plural]) => [
    ...singular.split(' ').map((word) => [word, { designator, count, plural: false }] as const),
    ...plural.split(' ').map((word) => [word, { designator, count, plural: true }] as const),
  ]),
);
