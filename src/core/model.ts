/**
 * The vocabulary of Fundlight: what a text is turned into.
 *
 * Offsets everywhere are UTF-16 code units from the start of the text, `end` exclusive: the unit of JavaScript strings and
 * of editors. A value that the text does not give is `null`, never a guess.
 */

/** A stretch of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How exactly the text states a sum. `at-least` and `at-most` include the bound, `more-than` and `less-than` do not. */
export type MoneyQualifier = 'exact' | 'approximate' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'range' | 'vague';

/** What a sum is paid for or by: `£5 a year`, `£5 per head`, `£5 each`. */
export type Rate = 'year' | 'month' | 'week' | 'day' | 'hour' | 'head' | 'each' | (string & {});

/**
 * A sum of money, in the currency's major unit.
 *
 * A point amount has `amount = min = max`; a lower bound has `min` and `amount`, no `max`; an upper bound has `max` and
 * `amount`, no `min`; a range has `min` and `max`, no `amount`; a vague sum (`multi-million-pound`) has none of the three.
 */
export interface MoneyValue {
  /** ISO 4217 code; null where the text does not tell (a bare `$`). */
  readonly currency: string | null;
  readonly amount: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly per: Rate | null;
  readonly qualifier: MoneyQualifier;
}

export type Granularity =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half-year'
  | 'year'
  | 'fiscal-year'
  | 'decade'
  | 'century'
  | 'range'
  | 'duration';

export type DateQualifier = 'exact' | 'approximate' | 'before' | 'after' | 'early' | 'mid' | 'late';

/** Where a date's missing parts came from. `unresolved`: they are still missing. */
export type Resolution = 'explicit' | 'document-date' | 'unresolved';

/** A point in time, a period, or a length of time. */
export interface DateValue {
  /** EDTF (ISO 8601-2:2019); null for a pure duration and for a relative date without a document date. */
  readonly edtf: string | null;
  /** First day of the interval, `YYYY-MM-DD`; null where open or unknown. */
  readonly start: string | null;
  /** Last day of the interval (inclusive), `YYYY-MM-DD`; null where open or unknown. */
  readonly end: string | null;
  /** ISO 8601 duration such as `P5Y`; null unless the text gives a length of time. */
  readonly duration: string | null;
  readonly granularity: Granularity;
  readonly qualifier: DateQualifier;
  readonly resolution: Resolution;
}

export type Review = 'suggested' | 'accepted' | 'added';

interface AnnotationBase extends Span {
  /** Unique within one Analysis: `m1`, `d1`, `o1` in reading order. */
  readonly id: string;
  /** 0..1 */
  readonly confidence: number;
  readonly review: Review;
}

export interface MoneyAnnotation extends AnnotationBase {
  readonly type: 'money';
  readonly value: MoneyValue;
}

export interface DateAnnotation extends AnnotationBase {
  readonly type: 'date';
  readonly value: DateValue;
}

export interface OrganisationAnnotation extends AnnotationBase {
  readonly type: 'organisation';
  readonly value: {
    /** `Organisation.id` */
    readonly organisation: string;
    /** The organisation's full name. */
    readonly name: string;
  };
}

/** One mention in the text. Annotations of one Analysis are in reading order and never overlap. */
export type Annotation = MoneyAnnotation | DateAnnotation | OrganisationAnnotation;
export type AnnotationType = Annotation['type'];

/** An identifier with its register's org-id.guide prefix: `{ scheme: 'GB-NHS', id: 'RR8' }`. */
export interface Identifier {
  readonly scheme: string;
  readonly id: string;
  readonly uri: string | null;
}

/** Every kind of organisation there is. */
export const ORGANISATION_KINDS = [
  'government',
  'public-body',
  'nhs',
  'council',
  'legislature',
  'party',
  'university',
  'school',
  'research',
  'charity',
  'company',
  'union',
  'media',
  'international',
  'partnership',
  'other',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** One body, with all its mentions in the document. */
export interface Organisation {
  /** Unique within one Analysis: `org1`, `org2`. */
  readonly id: string;
  /** Its longest name known from the text or the gazetteer. */
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: OrganisationKind;
  readonly identifiers: readonly Identifier[];
  /** The name of the body that it is a part of or answers to; null where that is not known. */
  readonly parent: string | null;
  /** The names of the bodies that took over the work of a former one; empty for one that still exists, or is not known. */
  readonly successors: readonly string[];
  /** When a former body existed under this name, in years as an EDTF interval: `2016/2023`, `../2013`; else null. */
  readonly years: string | null;
  /** `Annotation.id`s in reading order. */
  readonly mentions: readonly string[];
}

/** An organisation of a list that wins over the gazetteer. A form that ends in `?` means other things too, and needs evidence. */
export interface ListedOrganisation {
  readonly name: string;
  /** null: that of the listed organisation of this name, else what the name tells */
  readonly kind: OrganisationKind | null;
  readonly acronyms: readonly string[];
  /** Other names. A listed organisation that bears one of them is this one. */
  readonly aliases: readonly string[];
  /** `SCHEME:ID` with org-id.guide prefixes */
  readonly identifiers: readonly string[];
  readonly parent: string | null;
  readonly successors: readonly string[];
  /** EDTF interval in years */
  readonly years: string | null;
}

/** Who pays or who receives. */
export interface Party {
  /** `Organisation.id`, or null for a party that is no named body (`15 networks`). */
  readonly organisation: string | null;
  readonly name: string;
  /** The words that stand for the party when its name is not in the text: `the Chancellor`; null otherwise. */
  readonly via: string | null;
  /** Where the text says so. */
  readonly span: Span;
}

/** How far the money of an item is. */
export const STAGES = ['proposed', 'requested', 'announced', 'committed', 'awarded', 'spent', 'reduced'] as const;
export type Stage = (typeof STAGES)[number];

/** `total`: the whole sum; `each`: a sum per recipient; `share`: a part whose size the text leaves open. */
export const DISTRIBUTIONS = ['total', 'each', 'share'] as const;
export type Distribution = (typeof DISTRIBUTIONS)[number];

/** A sum that someone gives, allocates, promises, asks for or spends. */
export interface FundingItem {
  /** Unique within one Analysis: `f1`, `f2` in reading order. */
  readonly id: string;
  readonly amount: MoneyValue;
  /** `Annotation.id`s of the sums that tell of this item, in reading order; never empty. */
  readonly mentions: readonly string[];
  readonly funders: readonly Party[];
  readonly recipients: readonly Party[];
  readonly programme: ({ readonly name: string } & Span) | null;
  readonly purpose: ({ readonly text: string } & Span) | null;
  /** Where it is spent, as far as the text names places; in reading order. */
  readonly places: readonly ({ readonly name: string } & Span)[];
  /** When it was given, announced or asked for. */
  readonly date: DateValue | null;
  /** The time that the money is for. */
  readonly period: DateValue | null;
  readonly stage: Stage;
  readonly distribution: Distribution;
  /** What a sum for each comes to in all, where the text tells how many there are; it does not say this sum itself. Else null. */
  readonly impliedTotal: MoneyValue | null;
  /** `FundingItem.id` of the whole that this sum is a part of. */
  readonly partOf: string | null;
  /** The words that the fields above were read from, in reading order. */
  readonly evidence: readonly Span[];
  /** 0..1 */
  readonly confidence: number;
  readonly review: Review;
}

/** What a sum is that is no funding. */
export type SumSort = 'cost' | 'saving' | 'price' | 'turnover' | 'fine' | 'debt' | 'pay' | 'tax' | 'value' | 'illustration' | 'other';

/** A sum of which the text says that it is no funding. */
export interface OtherSum {
  /** `Annotation.id` */
  readonly mention: string;
  readonly sort: SumSort;
  /** The verb or noun that says so; null where it is the size of the sum or the shape of the sentence. */
  readonly reason: Span | null;
}

/** All that Fundlight found in one text. */
export interface Analysis {
  readonly title: string | null;
  /** The day the document bears; null where neither the text nor the caller gives one. */
  readonly documentDate: DateValue | null;
  readonly annotations: readonly Annotation[];
  readonly organisations: readonly Organisation[];
  readonly fundingItems: readonly FundingItem[];
  /** In reading order; sums of which nothing is said are neither here nor in an item. */
  readonly otherSums: readonly OtherSum[];
}

/** What the caller knows beside the text. */
export interface AnalysisOptions {
  /** The document's date, `YYYY-MM-DD`; it wins over what the text says. */
  readonly documentDate?: string;
  /** Today, `YYYY-MM-DD`: no document is dated later, and two-digit years are read from it. Without it nothing is assumed. */
  readonly today?: string;
  /** BCP 47 tag that decides what the text leaves open (order of day and month, fiscal year); `en-GB` by default. */
  readonly locale?: string;
  /** The file's name, from which the document's date is read where the text gives none: `2024-03-12-statement.txt`. */
  readonly fileName?: string;
  /** ISO 4217 code that a bare `$` stands for, whatever the text shows; read from the text and the locale by default. */
  readonly dollar?: string;
  /** ISO 4217 code that a bare `kr` stands for, whatever the text shows. */
  readonly krone?: string;
  /** How `3/4/2024` is read, whatever the text shows; read from the text and the locale by default. */
  readonly dayOrder?: 'day-first' | 'month-first';
  /** First day of the fiscal year, `MM-DD`; read from the text and the locale by default (1 April in the United Kingdom). */
  readonly fiscalYearStart?: string;
  /** Organisations that win over the gazetteer. The same array is prepared only once. */
  readonly organisations?: readonly ListedOrganisation[];
}
