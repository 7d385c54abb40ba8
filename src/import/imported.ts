import { type FileKind, LARGEST_FILE } from './fileKinds';

/** A document that is not text, as Markdown. */
export interface Imported {
  /** Headings, paragraphs, lists and tables (GitHub Flavored Markdown); offsets of an analysis refer to this text. */
  readonly text: string;
  /** The day that the file itself bears, `YYYY-MM-DD`; null where it bears none. It may be the day on which it was saved. */
  readonly date: string | null;
}

/** Why a file could not be imported. */
export type Problem =
  | { readonly kind: 'damaged' | 'encrypted' | 'oldWord' | 'noText' }
  /** `limit` in bytes for the file and what it unpacks to, in levels, in pages, in characters, elements or pieces of text. */
  | { readonly kind: 'tooLarge' | 'unpacksTooLarge' | 'tooDeep' | 'tooManyPages' | 'tooLong'; readonly limit: number };

export type ImportResult = Imported | { readonly problem: Problem } | 'cancelled';

/** What whoever waits for an import is told, and is asked. */
export interface ImportProgress {
  /** Told of each page that is read: its number from 1, and how many there are. */
  readonly page?: (page: number, of: number) => void;
  readonly isCancelled?: () => boolean;
}

/** What stands against a file of `size` bytes; null where it is small enough for its kind. */
export function tooLarge(kind: FileKind, size: number): { readonly problem: Problem } | null {
  const limit = LARGEST_FILE[kind];
  return size > limit ? { problem: { kind: 'tooLarge', limit } } : null;
}

/** Ends an import from within. */
export class Unimportable extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind);
  }
}

/** Longest text that an import makes, in characters. */
const LONGEST_TEXT = 10_000_000;

/** What an import gives, with all that goes wrong in it as a value. */
export async function importResult(read: () => Promise<ImportResult>): Promise<ImportResult> {
  try {
    const result = await read();
    if (result === 'cancelled' || 'problem' in result) return result;
    if (result.text.length > LONGEST_TEXT) return { problem: { kind: 'tooLong', limit: LONGEST_TEXT } };
    return /[\p{L}\p{N}]/u.test(result.text) ? result : { problem: { kind: 'noText' } };
  } catch (error) {
    return { problem: error instanceof Unimportable ? error.problem : { kind: 'damaged' } };
  }
}
