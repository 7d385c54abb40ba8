import { readFile } from 'node:fs/promises';
import { decode } from '../formats/decode';
import { findFiles } from './findFiles';
import { reason } from './reason';

/** A document's text and its path as it was given. */
export interface SourceDocument {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads the documents that the arguments stand for, one after the other.
 *
 * @param paths files and folders
 * @param fail is told of each path that could not be read, and why; the others are read all the same
 */
export async function* readDocuments(paths: readonly string[], fail: (path: string, why: string) => void): AsyncGenerator<SourceDocument> {
  for await (const found of findFiles(paths)) {
    const result = 'failure' in found ? found : await read(found.path);
    if ('failure' in result) fail(found.path, result.failure);
    else yield { path: found.path, text: result.text };
  }
}

async function read(path: string): Promise<{ text: string } | { failure: string }> {
  try {
    return { text: decode(await readFile(path)) };
  } catch (error) {
    return { failure: reason(error) };
  }
}
