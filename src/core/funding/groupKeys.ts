import { readDateOptions, type YearStart } from '../dates/dateOptions';
import type { AnalysisOptions, DateValue, FundingItem, Organisation, Party } from '../model';
import { readText } from '../text/sourceText';

/** The first and the last of fiscal years, each by the calendar year in which it begins. */
export interface FiscalYears {
  readonly first: number;
  readonly last: number;
}

/** What a party is known by in all documents: an identifier of its body, else its name in lower case. */
export function partyKey({ organisation, name }: Party, organisations: ReadonlyMap<string, Organisation>): string {
  const body = organisation === null ? undefined : organisations.get(organisation);
  const [identifier] = body?.identifiers ?? [];
  return identifier ? `${identifier.scheme}:${identifier.id}` : nameKey(body?.name ?? name);
}

/** A name without what differs from one document to the next: capitals and line ends. */
export function nameKey(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The first day of fiscal years for documents that do not tell, by what the caller knows. */
export function fiscalYearStart(given: Pick<AnalysisOptions, 'locale' | 'fiscalYearStart'>): YearStart {
  return readDateOptions(readText(''), given.locale ?? 'en-GB', given).fiscalYear;
}

/**
 * The fiscal years that an item's money is for, or else those in which it was given or announced.
 *
 * @returns null where neither has a first and a last day: an open period is not closed by guessing
 */
export function fiscalYearsOf({ period, date }: FundingItem, start: YearStart): FiscalYears | null {
  return yearsIn(period, start) ?? yearsIn(date, start);
}

function yearsIn(value: DateValue | null, start: YearStart): FiscalYears | null {
  if (!value?.start || !value.end) return null;
  return { first: fiscalYearAt(value.start, start), last: fiscalYearAt(value.end, start) };
}

/** @param day `YYYY-MM-DD` */
function fiscalYearAt(day: string, { month, day: first }: YearStart): number {
  const [year, ofMonth, ofDay] = day.split('-').map(Number);
  const isBefore = ofMonth < month || (ofMonth === month && ofDay < first);
  return isBefore ? year - 1 : year;
}
