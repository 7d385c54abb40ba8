import type { Told } from '../core/funding/repeats';
import { Repeats } from '../core/funding/repeats';
import { ToldTotals } from '../core/funding/toldTotals';
import { BALANCES } from '../core/funding/totals';
import type { Analysis, FundingItem, Span } from '../core/model';
import { dateText } from '../formats/dateText';
import { partiesCell, purposeCell, sumCell, whenCell } from '../formats/itemCells';
import { spansOfSums } from '../formats/itemPlaces';
import { inEnglish, type Phrases } from '../formats/phrases';
import { type GroupWords, groupSums, type ItemGroup, type Sum, type SumGrouping, type TellingDocument } from '../formats/sumGroups';
import { visibleLine } from '../formats/visibleLine';
import { reportFigures } from './reportFigures';
import type { ReportDocument, ReportGroup, ReportModel, ReportNotice, ReportPlace, ReportRow } from './reportModel';
import { counted, fill, type ReportWords, reviewWord, stageWord, wordsIn } from './reportWords';

/** A document as a report takes it in. */
export interface ReportSource extends TellingDocument {
  /** What it is called where its items are listed. */
  readonly name: string;
  /** A relative address that leads to it from the report's file; null for none. */
  readonly href: string | null;
  /** With decisions applied. */
  readonly analysis: Analysis;
  /** The items to tell of; parts of them whose wholes are not among them stand for themselves. */
  readonly items: readonly FundingItem[];
  /** The line, from 1, of an offset at which a sum begins; null where that is not known. */
  lineOf(offset: number): number | null;
}

type Source = ReportSource & { readonly index: number; readonly spanOf: (item: FundingItem) => Span };

/** What the report says of itself. */
export interface ReportHead {
  readonly scope: string;
  /** The day it is made on, in words. */
  readonly day: string;
  readonly notices: readonly ReportNotice[];
  readonly language: string;
}

/** Makes a report, document by document, so that a caller with many of them can pause in between. */
export class ReportBuilder {
  private readonly sources: Source[] = [];
  private readonly repeats = new Repeats<Source>();
  private readonly totals = new ToldTotals<Source>();

  private readonly words: ReportWords;

  /** @param say puts what the report says into the language of its readers */
  constructor(private readonly say: Phrases = inEnglish) {
    this.words = wordsIn((phrase) => say(phrase));
  }

  add(source: ReportSource): void {
    const known: Source = {
      ...source,
      lineOf: (offset) => source.lineOf(offset),
      index: this.sources.length,
      spanOf: spansOfSums(source.analysis),
    };
    this.sources.push(known);
    this.repeats.add(known, { ...source.analysis, fundingItems: source.items });
  }

  report({ scope, day, notices, language }: ReportHead): ReportModel {
    const { words } = this;
    const sums: readonly Sum<Told<Source>>[] = [...this.repeats.groups];
    const { totals, left } = this.totals.of(sums);
    const places = new Map(sums.map((sum, k) => [sum, k]));
    const grouped = (by: SumGrouping) => groupSums(sums, by, groupWords(words)).map((group) => this.groupOf(group, places));
    return {
      scope: visibleLine(scope),
      made: fill(words.made, { day, documents: counted(words, this.sources.length, 'Document') }),
      notices: notices.map(({ kind, text }) => ({ kind, text: visibleLine(text) })),
      documents: this.sources.map((source) => documentOf(source, this.say)),
      totals: reportFigures(totals, words, this.say),
      left,
      funders: grouped('funder').sort(byCount),
      recipients: grouped('recipient').sort(byCount),
      years: grouped('fiscalYear').reverse().sort(byYear),
      rows: sums.map((sum) => this.rowOf(sum)),
      words,
      language,
    };
  }

  private groupOf(group: ItemGroup<Told<Source>>, places: ReadonlyMap<Sum<Told<Source>>, number>): ReportGroup {
    const { key, name, isRest, sums } = group;
    const { totals, left } = this.totals.of(sums);
    return {
      key,
      name,
      isRest,
      figures: reportFigures(totals, this.words, this.say),
      left,
      rows: sums.map((sum) => places.get(sum) ?? 0),
    };
  }

  private rowOf(sum: Sum<Told<Source>>): ReportRow {
    const { item, document } = sum[0]!;
    const { amount, date, period, stage, review } = item;
    const whole = this.totals.wholeOf(item, document);
    return {
      sum: sumCell(item, this.say),
      size: amount.amount ?? amount.max ?? amount.min,
      currency: amount.currency,
      balance: BALANCES[stage],
      partOf: whole ? sumCell(whole, this.say) : null,
      from: partiesCell(item.funders),
      to: partiesCell(item.recipients),
      for: purposeCell(item),
      when: whenCell(item, this.say),
      day: date?.start ?? period?.start ?? null,
      stage: stageWord(this.words, stage),
      review: reviewWord(this.words, review),
      places: sum.map(placeOf),
    };
  }
}

function documentOf({ name, href, analysis: { title, documentDate } }: Source, say: Phrases): ReportDocument {
  return { name: visibleLine(name), href, title: visibleLine(title ?? ''), date: documentDate ? dateText(documentDate, say) : '' };
}

function placeOf({ item, document }: Told<Source>): ReportPlace {
  const { start, end } = document.spanOf(item);
  return { document: document.index, start, end, line: document.lineOf(start) };
}

function groupWords(words: ReportWords): GroupWords {
  const untold = { funder: words.untoldFunder, recipient: words.untoldRecipient, fiscalYear: words.untoldYear, programme: '' };
  return {
    years: (first, last) => fill(words.years, { first, last }),
    stage: (stage) => stageWord(words, stage),
    untold: (by) => untold[by],
  };
}

/** Those with the most sums first; what is not told comes last. Currencies do not compare, so that sizes say nothing here. */
function byCount(a: ReportGroup, b: ReportGroup): number {
  return Number(a.isRest) - Number(b.isRest) || b.rows.length - a.rows.length;
}

function byYear(a: ReportGroup, b: ReportGroup): number {
  return Number(a.isRest) - Number(b.isRest);
}
