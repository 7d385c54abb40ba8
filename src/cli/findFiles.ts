import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileKind, IMPORTED_ENDINGS } from '../import/fileKinds';
import { reason } from './reason';

/** A document to read, or a path that leads to none and why. */
export type Found = { readonly path: string } | { readonly path: string; readonly failure: string };

const DOCUMENT = /\.(txt|md)$/i;

const ENDINGS = ['txt', 'md', ...IMPORTED_ENDINGS].map((ending) => `.${ending}`).join(', ');

/** Tables that Fundlight has written itself. */
const EXPORT = /(^|\.)funding\.(md|html)$/i;

/**
 * Lists the documents that the arguments stand for, in their order: a file stands for itself, a folder for the .txt and .md
 * files in and below it, sorted by name. Names that begin with a dot, `node_modules` and exported tables (`*.funding.md`,
 * `*.funding.html`) are passed over, links to folders are not followed, and a file that is reached twice is listed once.
 *
 * @param imported whether a folder also stands for the documents in it that are not text
 */
export async function* findFiles(paths: readonly string[], imported = false): AsyncGenerator<Found> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const found of expand(path, imported)) {
      if ('failure' in found || !seen.has(resolve(found.path))) yield found;
      seen.add(resolve(found.path));
    }
  }
}

async function* expand(path: string, imported: boolean): AsyncGenerator<Found> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield { path };
      return;
    }
  } catch (error) {
    yield { path, failure: reason(error) };
    return;
  }
  let empty = true;
  for await (const found of walk(path, imported)) {
    empty = false;
    yield found;
  }
  if (empty) yield { path, failure: imported ? `it holds no file that ends in ${ENDINGS}` : 'it holds no .txt or .md file' };
}

async function* walk(folder: string, imported: boolean): AsyncGenerator<Found> {
  let entries: import('node:fs').Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, failure: reason(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, imported);
    else if (isDocument(entry.name, imported) && (entry.isFile() || (entry.isSymbolicLink() && !(await leadsToFolder(path)))))
      yield { path };
  }
}

function isDocument(name: string, imported: boolean): boolean {
  return (DOCUMENT.test(name) || (imported && fileKind(name) !== null)) && !EXPORT.test(name);
}

async function leadsToFolder(link: string): Promise<boolean> {
  try {
    return (await stat(link)).isDirectory();
  } catch {
    return false; // reading it will say what is wrong
  }
}
