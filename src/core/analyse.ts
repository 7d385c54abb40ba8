import { anchoredPeriods } from './dates/anchored';
import { readDateOptionsInSteps } from './dates/dateOptions';
import { findDocumentDate } from './dates/documentDate';
import type { DateMention } from './dates/mentions';
import { recogniseDates } from './dates/recognise';
import { anchorOf, resolveDate, sharedDates } from './dates/resolve';
import { type CollectedFindings, collectFindings, type FoundDates } from './findings';
import { readFunding } from './funding/fundingItems';
import type { AnchoredPeriod } from './funding/placed';
import type { Analysis, AnalysisOptions, DateValue } from './model';
import { readCurrencyEvidence } from './money/evidence';
import type { MoneyMention } from './money/mentions';
import { recogniseMoney } from './money/recognise';
import { recogniseTableMoney } from './money/tableUnits';
import { type Directory, directoryOf } from './organisations/directory';
import { linkOrganisations } from './organisations/link';
import type { OrganisationMention } from './organisations/mentions';
import { recogniseOrganisations } from './organisations/recognise';
import { finish, Pace, type Steps } from './steps';
import type { Block } from './text/blocks';
import { readTextInSteps, type SourceText } from './text/sourceText';
import { readTitle } from './title';

export const DEFAULT_LOCALE = 'en-GB';

/**
 * Reads a text.
 *
 * @param text any string; nothing in it is trimmed or normalised
 * @param options what the caller knows beside the text
 * @returns mentions, organisations and funding items, with offsets into `text`
 */
export function analyse(text: string, options: AnalysisOptions = {}): Analysis {
  return finish(analyseInSteps(text, options));
}

/** The same as {@link analyse}, with a pause after every few kilobytes, so that long work can be spread out or given up. */
export function* analyseInSteps(text: string, options: AnalysisOptions = {}): Steps<Analysis> {
  const found = yield* findMentions(text, options);
  yield;
  return yield* withFunding(found);
}

/** What the recognisers find in a text. */
interface FoundMentions {
  readonly source: SourceText;
  readonly documentDate: DateValue | null;
  readonly findings: CollectedFindings;
}

/** What the recognisers find: all of {@link analyseInSteps} but the funding items. */
export function* findMentions(text: string, options: AnalysisOptions): Steps<FoundMentions> {
  const source = yield* readTextInSteps(text);
  const locale = options.locale ?? DEFAULT_LOCALE;
  yield;
  const money = yield* readMoney(source, locale, options);
  const dates = yield* readDates(source, locale, options);
  const directory = directoryOf(options.organisations);
  const candidates = yield* readOrganisations(source, directory);
  return yield* joined(source, money, dates, candidates, directory);
}

/** The dates of a text with their values, and the day that it bears. */
export interface DatesOfText extends FoundDates {
  readonly documentDate: DateValue | null;
}

/** What follows from the mentions of all blocks together: which names are bodies, which mention stands, what is funded. */
export function* putTogether(
  source: SourceText,
  money: readonly MoneyMention[],
  dates: DatesOfText,
  candidates: readonly OrganisationMention[],
  directory: Directory,
): Steps<Analysis> {
  return yield* withFunding(yield* joined(source, money, dates, candidates, directory));
}

function* joined(
  source: SourceText,
  money: readonly MoneyMention[],
  dates: DatesOfText,
  candidates: readonly OrganisationMention[],
  directory: Directory,
): Steps<FoundMentions> {
  const organisations = yield* linkOrganisations(source, candidates, directory);
  const findings = yield* collectFindings(source, money, dates, organisations);
  return { source, documentDate: dates.documentDate, findings };
}

function* withFunding({ source, documentDate, findings }: FoundMentions): Steps<Analysis> {
  const funding = yield* readFunding(findings.forFunding);
  return {
    title: readTitle(source),
    documentDate,
    annotations: findings.annotations,
    organisations: findings.organisations,
    fundingItems: funding.items,
    otherSums: funding.others,
  };
}

function* readMoney(source: SourceText, locale: string, given: AnalysisOptions): Steps<MoneyMention[]> {
  const options = yield* readCurrencyEvidence(source, locale, given);
  const mentions: MoneyMention[] = [];
  let rows: Block[] = [];
  const addTable = (next: number): void => {
    if (rows.length === 0) return;
    const heading = source.blocks[next - rows.length - 1] ?? null;
    for (const mention of recogniseTableMoney(source, rows, heading, options)) mentions.push(mention);
    rows = [];
  };
  const pace = new Pace();
  for (let b = 0; b < source.blocks.length; b++) {
    const block = source.blocks[b];
    if (pace.isPauseDue(block.end - block.start)) yield;
    if (block.kind === 'row') rows.push(block);
    else addTable(b);
    for (const mention of recogniseMoney(source, block, options)) mentions.push(mention);
  }
  addTable(source.blocks.length);
  return mentions.sort((a, b) => a.start - b.start);
}

function* readDates(source: SourceText, locale: string, options: AnalysisOptions): Steps<DatesOfText> {
  const dateOptions = yield* readDateOptionsInSteps(source, locale, options);
  const mentions: DateMention[] = [];
  const firstOf: number[] = [];
  const pace = new Pace();
  for (const block of source.blocks) {
    if (pace.isPauseDue(block.end - block.start)) yield;
    firstOf.push(mentions.length);
    for (const mention of recogniseDates(source, block, dateOptions)) mentions.push(mention);
  }
  firstOf.push(mentions.length);
  const documentDate = findDocumentDate(source, mentions, options)?.value ?? null;
  const anchor = anchorOf(documentDate);
  const anchored = new Map<number, AnchoredPeriod>();
  for (let b = 0; b < source.blocks.length; b++) {
    const block = source.blocks[b];
    if (pace.isPauseDue(block.end - block.start)) yield;
    const base = firstOf[b];
    if (firstOf[b + 1] - base < 2) continue;
    for (const { first, second, value } of anchoredPeriods(source, block, mentions.slice(base, firstOf[b + 1]), anchor, dateOptions))
      anchored.set(base + first, { first: base + first, second: base + second, value });
  }
  const values: DateValue[] = [];
  const shared = sharedDates();
  for (const mention of mentions) {
    if (pace.isPauseDue(mention.end - mention.start)) yield;
    values.push(shared.of(resolveDate(mention, anchor, dateOptions)));
  }
  return { mentions, values, anchored, documentDate };
}

function* readOrganisations(source: SourceText, directory: Directory): Steps<OrganisationMention[]> {
  const candidates: OrganisationMention[] = [];
  const pace = new Pace();
  for (const block of source.blocks) {
    if (pace.isPauseDue(block.end - block.start)) yield;
    for (const mention of recogniseOrganisations(source, block, directory)) candidates.push(mention);
  }
  return candidates;
}
