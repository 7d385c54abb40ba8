import { WordTable } from '../text/wordTable';

interface WeekdayName {
  /** ISO 8601: Monday 1 .. Sunday 7 */
  readonly weekday: number;
  /** An abbreviation counts only beside a date: `Sun`, `Sat` and `Mon` are words and names. */
  readonly short: boolean;
}

const NAMES: readonly string[] = [
  'Monday mon',
  'Tuesday tue tues',
  'Wednesday wed weds',
  'Thursday thu thur thurs',
  'Friday fri',
  'Saturday sat',
  'Sunday sun',
];

export const WEEKDAYS = new WordTable<WeekdayName>(
  NAMES.flatMap((row, index) => row.split(' ').map((word, k) => [word, { weekday: index + 1, short: k > 0 }] as const)),
);
