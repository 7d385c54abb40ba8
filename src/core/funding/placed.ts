import type { DateAnnotation, MoneyAnnotation, OrganisationAnnotation, OrganisationKind, Party } from '../model';
import type { SourceText } from '../text/sourceText';

/** An annotation with the tokens it covers, `endToken` exclusive. */
export interface Placed<A> {
  readonly annotation: A;
  readonly firstToken: number;
  readonly endToken: number;
}

/** A period that two neighbouring dates tell together (`three years from April 2025`). */
export interface AnchoredPeriod {
  /** indexes into {@link Findings.dates} */
  readonly first: number;
  readonly second: number;
  readonly value: DateAnnotation['value'];
}

/** What the recognisers found, each list in reading order. */
export interface Findings {
  readonly source: SourceText;
  readonly money: readonly Placed<MoneyAnnotation>[];
  readonly dates: readonly Placed<DateAnnotation>[];
  readonly bodies: readonly Placed<OrganisationAnnotation>[];
  /** by `Organisation.id` */
  readonly kinds: ReadonlyMap<string, OrganisationKind>;
  /** `Organisation.id` by full name */
  readonly organisationIds: ReadonlyMap<string, string>;
  /** by {@link AnchoredPeriod.first} */
  readonly anchored: ReadonlyMap<number, AnchoredPeriod>;
}

/** The first of `placed` that begins at or after token `token`. */
export function lowerBound(placed: readonly { readonly firstToken: number }[], token: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placed[middle].firstToken < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a mention covers one of the tokens `first` to `last`. */
export function isCovered({ bodies, money, dates }: Findings, first: number, last: number): boolean {
  return covers(bodies, first, last) || covers(money, first, last) || covers(dates, first, last);
}

function covers(placed: readonly Placed<unknown>[], first: number, last: number): boolean {
  const at = lowerBound(placed, first);
  return (at < placed.length && placed[at].firstToken <= last) || (at > 0 && placed[at - 1].endToken > first);
}

/** A body that is named, as a party. */
export function partyOf({ annotation: { start, end, value } }: Placed<OrganisationAnnotation>): Party {
  return { organisation: value.organisation, name: value.name, via: null, span: { start, end } };
}
