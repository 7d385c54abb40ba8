import type { Balance } from '../core/funding/totals';
import type { ReportWords } from './reportWords';

/** A document of a report. Its name and its title are texts of others: they are shown as they are, and never act as markup. */
export interface ReportDocument {
  readonly name: string;
  readonly title: string;
  readonly date: string;
  /** A relative address that leads to it from the report's own file; null where there is none, or where the editor leads there. */
  readonly href: string | null;
}

/** Where a sum stands. */
export interface ReportPlace {
  /** Index into the documents of the report. */
  readonly document: number;
  /** UTF-16 code units, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** From 1; null where it is not known. */
  readonly line: number | null;
}

/** What sums of one balance in one currency come to. */
export interface ReportFigure {
  readonly balance: Balance;
  /** ISO 4217 code */
  readonly currency: string;
  /** What is certain, and what it is at the most; null where there is no upper bound. */
  readonly least: number;
  readonly most: number | null;
  /** In full: `at least GBP 5,000,000`. */
  readonly text: string;
  /** For narrow places: `at least £5m`. */
  readonly short: string;
  /** How many items are in it, parts and repeats not counted. */
  readonly count: number;
}

/** Sums that share a funder, a recipient or a fiscal year. */
export interface ReportGroup {
  /** Stays the same while the group does. */
  readonly key: string;
  readonly name: string;
  /** Whether they are together because nothing is told. */
  readonly isRest: boolean;
  readonly figures: readonly ReportFigure[];
  /** How many items could not be added. */
  readonly left: number;
  /** Indices of its rows. */
  readonly rows: readonly number[];
}

/** One sum, by the first document that tells it. */
export interface ReportRow {
  readonly sum: string;
  /** By which it is sorted; null for a sum without a number. */
  readonly size: number | null;
  readonly currency: string | null;
  readonly balance: Balance;
  /** The sum of its whole; null for a sum that is no part. */
  readonly partOf: string | null;
  readonly from: string;
  readonly to: string;
  readonly for: string;
  readonly when: string;
  /** By which it is sorted, `YYYY-MM-DD`; null where nothing is told. */
  readonly day: string | null;
  readonly stage: string;
  readonly review: string;
  /** One for each document that tells it, the first one first. */
  readonly places: readonly ReportPlace[];
}

/** What a report may say before its figures: that documents are missing. */
export interface ReportNotice {
  readonly kind: 'notScanned' | 'reading' | 'skipped';
  readonly text: string;
}

/** All that a report shows, as plain data that passes through JSON. */
export interface ReportModel {
  /** Of which documents it is: a name, or words such as `Open documents`. */
  readonly scope: string;
  readonly made: string;
  readonly notices: readonly ReportNotice[];
  readonly documents: readonly ReportDocument[];
  readonly totals: readonly ReportFigure[];
  readonly left: number;
  readonly funders: readonly ReportGroup[];
  readonly recipients: readonly ReportGroup[];
  /** Oldest first. */
  readonly years: readonly ReportGroup[];
  readonly rows: readonly ReportRow[];
  readonly words: ReportWords;
  /** BCP 47 tag of the words. */
  readonly language: string;
}
