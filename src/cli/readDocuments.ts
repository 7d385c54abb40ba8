import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { decode } from '../formats/decode';
import { inEnglish } from '../formats/phrases';
import { type FileKind, fileKind } from '../import/fileKinds';
import { type ImportResult, tooLarge } from '../import/imported';
import { problemText } from '../import/problems';
import type { Found } from './findFiles';
import { reason } from './reason';
import { saveText } from './saveText';

/** A document's text and its path as it was given. */
export interface SourceDocument {
  readonly path: string;
  /** Of a document that is not text, what it was imported as. */
  readonly text: string;
}

/** What is done with documents that are not text. */
export interface ImportOptions {
  /** Folders stand for them too. */
  readonly import?: boolean;
  /** A folder that what they were imported as is written into. */
  readonly saveText?: string;
}

/**
 * Reads a document that was found. Web pages, documents of Word and PDF files are imported as Markdown.
 *
 * @param fail is told of a path that could not be read or written, and why
 * @returns null where it could not be read
 */
export async function readDocument(
  found: Found,
  fail: (path: string, why: string) => void,
  { saveText: folder }: ImportOptions,
): Promise<SourceDocument | null> {
  const { path } = found;
  const kind = fileKind(basename(path));
  const result = 'failure' in found ? found : await read(path, kind);
  if ('failure' in result) {
    fail(path, result.failure);
    return null;
  }
  const failure = kind && folder !== undefined ? await saveText(folder, path, result.text) : null;
  if (failure) fail(failure.path, failure.why);
  return { path, text: result.text };
}

async function read(path: string, kind: FileKind | null): Promise<{ text: string } | { failure: string }> {
  try {
    if (!kind) return { text: decode(await readFile(path)) };
    const result = await importFile(path, kind);
    if (result === 'cancelled') return { failure: 'it was not read' };
    return 'problem' in result ? { failure: problemText(result.problem, inEnglish) } : result;
  } catch (error) {
    return { failure: reason(error) };
  }
}

/** The libraries are loaded when the first such file is met. */
async function importFile(path: string, kind: FileKind): Promise<ImportResult> {
  const problem = tooLarge(kind, (await stat(path)).size);
  if (problem) return problem;
  const bytes = await readFile(path);
  if (kind === 'pdf') return (await import('../import/pdf')).importPdf(bytes);
  return (await import('../import/markup')).importMarkup(kind, bytes);
}
