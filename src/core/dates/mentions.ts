import type { DateQualifier, Span } from '../model';

/** A length of time in calendar units, each zero or more. */
export interface Duration {
  readonly kind: 'duration';
  readonly months: number;
  readonly days: number;
  /** ISO 8601 duration, `P18M`; null where the text gives two bounds (`three to five years`). */
  readonly iso: string | null;
}

/** What has a place in a year, and mostly a year as well. */
interface InYear {
  readonly year: number | null;
  /** `March last year` has -1: the document's year and so many; only where `year` is null. */
  readonly yearOffset?: number;
}

/** `18 March 2024`, `18 March`, `Monday 18 November`. `weekday` is 1 (Monday) .. 7. */
export interface Day extends InYear {
  readonly kind: 'day';
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
}

/** `on Tuesday`, `on Tuesday 21st`. */
export interface Weekday {
  readonly kind: 'weekday';
  readonly weekday: number;
  /** The day of the month, where it is told. */
  readonly day?: number;
}

export interface Month extends InYear {
  readonly kind: 'month';
  readonly month: number;
}

export interface Year {
  readonly kind: 'year';
  readonly year: number;
}

/** `2024/25` has `firstYear` 2024; `FY25` has `lastYear` 2025. */
export interface FiscalYear {
  readonly kind: 'fiscal-year';
  readonly named: 'firstYear' | 'lastYear';
  readonly year: number;
}

/** `academic year 2023/24`: `year` is the first of the two. */
export interface AcademicYear {
  readonly kind: 'academic-year';
  readonly year: number;
}

/** `spring 2025`; a winter is named after the year in which it begins. 1 spring .. 4 winter, as in EDTF 21 .. 24. */
export interface Season extends InYear {
  readonly kind: 'season';
  readonly season: number;
}

/** What quarters and halves are parts of. */
export type YearLike = Year | FiscalYear | AcademicYear | RelativeUnit;

/** `Q3 2024/25`, `third quarter of this year`; `of` is null where no year is told. */
export interface Quarter {
  readonly kind: 'quarter';
  readonly quarter: number;
  readonly of: YearLike | null;
}

export interface Half {
  readonly kind: 'half';
  readonly half: 1 | 2;
  readonly of: YearLike | null;
}

/** `the 1990s`: `year` is the first one. */
export interface Decade {
  readonly kind: 'decade';
  readonly year: number;
}

/** `the 19th century`: `year` is 1800. */
export interface Century {
  readonly kind: 'century';
  readonly year: number;
}

export type RelativeUnitName =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'fiscal-year'
  | 'academic-year'
  | 'decade'
  | 'century';

/** `last year` is the unit `year` with offset -1, `today` the unit `day` with offset 0. */
export interface RelativeUnit {
  readonly kind: 'relative';
  readonly unit: RelativeUnitName;
  readonly offset: number;
}

/** `last March`, `next Tuesday`, `this winter`. */
export interface RelativeName {
  readonly kind: 'relative-name';
  readonly which: 'last' | 'this' | 'next';
  readonly of: Month | Weekday | Season;
}

/** Which stretch of a period is meant: `start`, `middle` and `end` of it, or its `early`, `mid`, `late` third. */
export type PartName = 'start' | 'middle' | 'end' | 'early' | 'mid' | 'late' | 'turn' | 'whole';

/** `early 2026`, `end of March`, `second half of the 1990s`. */
export interface Part {
  readonly kind: 'part';
  readonly part: PartName;
  readonly of: TimePoint;
}

/** `first six months of 2024`: the first or last `months` months of a period. */
export interface Stretch {
  readonly kind: 'stretch';
  readonly from: 'first' | 'last';
  readonly months: number;
  readonly of: YearLike | FiscalYear;
}

/** `year to 31 July 2023`: the months that end with a day or month. */
export interface Ending {
  readonly kind: 'ending';
  readonly months: number;
  readonly end: TimePoint;
}

/** One day of a longer stretch: `last day of March 2025`, `first Monday in May`, `20th of next month`, `Tuesday of last week`. */
export interface DayIn {
  readonly kind: 'day-in';
  /** Counted from 1 at the beginning, or from -1 at the end. */
  readonly count: number;
  /** The weekday that is counted, 1 (Monday) .. 7; null where all days are. */
  readonly weekday: number | null;
  readonly of: TimePoint;
}

/** What names one stretch of the calendar. */
export type TimePoint =
  | Day
  | Weekday
  | Month
  | Year
  | FiscalYear
  | AcademicYear
  | Season
  | Quarter
  | Half
  | Decade
  | Century
  | RelativeUnit
  | RelativeName
  | Part
  | Stretch
  | Ending
  | DayIn;

/** `April 2025 to March 2028`; both ends are included. */
export interface Interval {
  readonly kind: 'interval';
  readonly from: TimePoint;
  readonly to: TimePoint;
}

/** The meaning of a time expression as the text has it: parsed, and not yet placed by a document date. */
export type TimeExpression = TimePoint | Interval | Duration;

/**
 * What the sentence tells of the side on which a date without a year lies: `past` and `future` from verbs and prepositions,
 * `nearest` where the date is a stamp (`5th Sep 7:42 pm`); null where nothing tells.
 */
export type Direction = 'past' | 'future' | 'nearest' | null;

/** A time expression in the text. Its span has no preposition and no article before it. */
export interface DateMention extends Span {
  readonly firstToken: number;
  /** The token after the last one. */
  readonly endToken: number;
  readonly expression: TimeExpression;
  readonly direction: Direction;
  /** From the words before it: `before` (by, until), `after` (since, from), `approximate` (around); else `exact`. */
  readonly qualifier: DateQualifier;
  /** 0..1 */
  readonly confidence: number;
}
