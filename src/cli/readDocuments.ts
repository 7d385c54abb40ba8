import { readFile } from 'node:fs/promises';
import { decode } from '../formats/decode';
import { type Found, findFiles } from './findFiles';
import { reason } from './reason';

/** A document's text and its path as it was given. */
export interface SourceDocument {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads the documents that the arguments stand for, one after the other.
 *
 * @param paths files, folders and patterns
 * @param fail is told of each path that could not be read, and why; the others are read all the same
 */
export async function* readDocuments(paths: readonly string[], fail: (path: string, why: string) => void): AsyncGenerator<SourceDocument> {
  for await (const found of findFiles(paths)) {
    const document = await readDocument(found, fail);
    if (document) yield document;
  }
}

/**
 * Reads a document that was found.
 *
 * @param fail is told of a path that could not be read, and why
 * @returns null where it could not be read
 */
export async function readDocument(found: Found, fail: (path: string, why: string) => void): Promise<SourceDocument | null> {
  const { path } = found;
  const result = 'failure' in found ? found : await read(path);
  if ('text' in result) return { path, text: result.text };
  fail(path, result.failure);
  return null;
}

async function read(path: string): Promise<{ text: string } | { failure: string }> {
  try {
    return { text: decode(await readFile(path)) };
  } catch (error) {
    return { failure: reason(error) };
  }
}
