import type { FundingItem } from '../../../src/core/model';
import { ReportBuilder, type ReportSource } from '../../../src/report/buildReport';
import type { ReportModel } from '../../../src/report/reportModel';
import { DOCUMENT, documentWith, POUNDS } from '../formats/sample';

/** Pounds, in full. */
export function pounds(amount: number) {
  return { amount: { ...POUNDS, amount, min: amount, max: amount } };
}

/** A party that is no body, so that it is known by its name. */
export function party(name: string) {
  return { organisation: null, name, via: null, span: { start: 0, end: 1 } };
}

/** A document of a report with items that differ from the sample only where it says so. */
export function source(name: string, ...items: readonly Partial<FundingItem>[]): ReportSource {
  const { analysis } = items.length ? documentWith(...items) : DOCUMENT;
  return {
    name,
    href: `./${name}`,
    analysis,
    items: analysis.fundingItems,
    bodies: new Map(analysis.organisations.map((each) => [each.id, each])),
    yearStart: { month: 4, day: 1 },
    lineOf: () => 2,
  };
}

export function reportOf(...sources: readonly ReportSource[]): ReportModel {
  return reportOn('grants', ...sources);
}

/** @param scope what the report is of */
export function reportOn(scope: string, ...sources: readonly ReportSource[]): ReportModel {
  const builder = new ReportBuilder();
  for (const each of sources) builder.add(each);
  return builder.report({ scope, day: 'Monday 1 April 2024', notices: [], language: 'en-GB' });
}
