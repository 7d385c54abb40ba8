import type { Analysis, FundingItem } from '../core/model';

/** A whole document with what was found in it. */
export interface ReadDocument {
  readonly uri: string;
  readonly text: string;
  /** Before any decision. */
  readonly suggested: Analysis;
  /** With the decisions applied. */
  readonly analysis: Analysis;
}

/** A document, or a file of its decisions or organisations, that could not be read, and why, as the end of a sentence. */
export interface Skipped {
  readonly uri: string;
  readonly reason: string;
}

/** A document of which perhaps no more than its items is at hand. */
export interface ListedDocument {
  readonly uri: string;
  /** With the decisions applied; of the annotations it has at least the sums of items. */
  readonly analysis: Analysis;
  /** The text that was analysed, or what gets it; null where it cannot be had any more, because the file has changed. */
  readonly text: string | (() => Promise<string | null>);
}

/** All documents that there are to list. */
export interface Listing {
  /** One after the other, so that nobody needs to hold them all. */
  readonly documents: AsyncIterable<ListedDocument | Skipped>;
  /** What else is to be said of it, in whole sentences: that not all documents are in it. */
  readonly notes: readonly string[];
}

/** Where an export is going to be written. */
export interface Target {
  readonly uri: string;
  readonly exists: boolean;
}

/**
 * What tools need of the place where they run: the editor, or the folders of a server. A source is made for one call, and is
 * cancelled with it: its promises are rejected then.
 */
export interface DocumentSource {
  list(): Promise<Listing>;
  /**
   * Reads documents, one after the other.
   *
   * @param names addresses or paths, of folders too; null for all documents that there are
   * @throws {Refusal} for a name that leads out of what may be read
   */
  read(names: readonly string[] | null): AsyncIterable<ReadDocument | Skipped>;
  /** Whether the user's settings hide an item. */
  hides(item: FundingItem): boolean;
  /** Finds out where a file would be written. @throws {Refusal} for one that must not be */
  target(name: string): Promise<Target>;
  /** Writes a whole file or nothing of it. @throws {Error} with the reason where that cannot be done */
  write(target: Target, text: string): Promise<void>;
}

/** What a tool says instead of an answer: what is wrong with the request, and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/**
 * @param name of the file that would be written, as it was given
 * @param parts of its path, below the folder that is open or served
 * @throws {Refusal} where one of them is hidden
 */
export function refuseHidden(name: string, parts: readonly string[]): void {
  if (parts.some((part) => part.startsWith('.'))) throw new Refusal(`${name}: hidden files and folders are not written to.`);
}

/** @param isThere whether the file exists now @throws {Refusal} where it did not when the target was found */
export function refuseMadeMeanwhile({ uri, exists }: Target, isThere: boolean): void {
  if (isThere && !exists) throw new Refusal(`${uri} was made by somebody else meanwhile: name another file.`);
}
