import type { Analysis } from '../core/model';

/** A text with its name and what was found in it: what every format is written from. */
export interface AnalysedDocument {
  /** Names the document for the reader of the export: a URI, or a path as it was given. */
  readonly uri: string;
  /** The text that was analysed, unchanged. */
  readonly text: string;
  /** Its result; offsets into `text`. */
  readonly analysis: Analysis;
}

/** The formats by the names that the command line and callers of the editor's command give them. */
export const FORMAT_IDS = [
  'json',
  'jsonl',
  'csv',
  'csv-mentions',
  'web-annotation',
  '360giving',
  '360giving-csv',
  'markdown',
  'html',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** What a format may have no place for, as a phrase for people. */
export const LOSSES = [
  'implied totals',
  'places',
  'sums that are no funding',
  'parents and successors of organisations',
  'mentions outside of funding items',
  'details of funding items',
  'where each field stands in the text',
  'confidence and review',
  'proposed, requested and reduced sums',
  'ranges, bounds, rates and shares',
  'items without a named payer, a named recipient, an amount or a day',
] as const;
export type Loss = (typeof LOSSES)[number];

/** Why a funding item is not in a file, as a phrase for people. */
export const OMISSIONS = [
  'proposed, requested or reduced',
  'without an exact amount',
  'without a currency',
  'a rate or a share',
  'without a named payer',
  'without a named recipient',
  'without a day',
] as const;
export type Omission = (typeof OMISSIONS)[number];

/** Writes one file, document by document, so that nobody needs to hold them all. */
export interface Writer {
  /** Takes the next document. @returns what it adds to the text of the file; what came before it never changes */
  add(document: AnalysedDocument): string;
  /**
   * The greater part of `add`: what a document comes to wherever it will stand in the file. It is plain data, of use to every writer of
   * the same format, and so can be made in another process.
   */
  partOf(document: AnalysedDocument): unknown;
  /** The rest of `add`: takes what `partOf` made of the next document. @returns what it adds to the text of the file */
  put(part: unknown): string;
  /** @returns what ends the file, after the last document */
  end(): string;
  /** Why funding items of the documents that were added are not in the file: one entry an item. */
  readonly omissions?: readonly Omission[];
}

/** A format that documents can be written in. */
export interface Format {
  readonly id: FormatId;
  readonly title: string;
  /** How file names end, without the first dot: `funding.json`. */
  readonly suffix: string;
  readonly mediaType: string;
  /** What is known of a document and has no place in this format. */
  readonly losses: readonly Loss[];
  /** Begins a file. */
  begin(): Writer;
}

/** A writer by its steps, which agree on what a part is. */
export function writer<Part>(steps: {
  readonly partOf: (document: AnalysedDocument) => Part;
  readonly put: (part: Part) => string;
  readonly end: () => string;
  readonly omissions?: readonly Omission[];
}): Writer {
  const put = steps.put as Writer['put'];
  return { ...steps, put, add: (document) => put(steps.partOf(document)) };
}

/**
 * A file that is its documents one after the other.
 *
 * @param parts what stands before them, between them and after them; `empty` is the file without documents, where it is not just
 *   the head and the tail
 */
export function sequence(
  parts: { readonly head?: string; readonly separator?: string; readonly tail?: string; readonly empty?: string },
  write: (document: AnalysedDocument) => string,
): Writer {
  const { head = '', separator = '', tail = '', empty = head + tail } = parts;
  let count = 0;
  return writer({
    partOf: write,
    put: (text) => `${count++ === 0 ? head : separator}${text}`,
    end: () => (count === 0 ? empty : tail),
  });
}
