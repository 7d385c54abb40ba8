import type { Analysis } from '../core/model';
import { spansOfSums } from '../formats/itemPlaces';
import { wordsAt } from './mentions';

/** The funding items of a document, and no more of it than lists of them need. */
export interface ItemsOfDocument {
  /** With decisions applied; of the annotations only the sums of items, of the organisations only parties, without evidence. */
  readonly analysis: Analysis;
  /** The words of each item's sum, in the order of the items. */
  readonly words: readonly string[];
}

/** What is kept of a document that was scanned. */
export interface ScannedDocument extends ItemsOfDocument {
  /** Its address. */
  readonly uri: string;
  /** When the file was written last, in milliseconds, and its size in bytes: while these stay, it is not read again. */
  readonly mtime: number;
  readonly size: number;
  /** SHA-256 of its text. */
  readonly hash: string;
  /** What else the analysis depends on: engine, settings, organisations, the date set by hand. */
  readonly context: string;
  /** Which state of the file of decisions is applied; empty where there is none. */
  readonly decided: string;
}

/** Reduces an analysis to its items. @param text that it is of */
export function itemsOf(analysis: Analysis, text: string): ItemsOfDocument {
  const { fundingItems, organisations, annotations, documentDate, title } = analysis;
  const parties = new Set(fundingItems.flatMap(({ funders, recipients }) => [...funders, ...recipients].map((each) => each.organisation)));
  const sums = new Set(fundingItems.map(({ mentions }) => mentions[0]));
  const spanOf = spansOfSums(analysis);
  return {
    analysis: {
      title,
      documentDate,
      annotations: annotations.filter(({ id }) => sums.has(id)),
      organisations: organisations.filter(({ id }) => parties.has(id)).map((each) => ({ ...each, mentions: [] })),
      fundingItems: fundingItems.map((item) => ({ ...item, evidence: [] })),
      otherSums: [],
    },
    words: fundingItems.map((item) => wordsAt(text, spanOf(item))),
  };
}
