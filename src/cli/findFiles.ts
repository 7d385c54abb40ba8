import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { fileKind, IMPORTED_ENDINGS } from '../import/fileKinds';
import { reason } from './reason';

/** A document to read, or a path that leads to none and why. */
export type Found = { readonly path: string } | { readonly path: string; readonly failure: string };

const DOCUMENT = /\.(txt|md)$/i;

const ENDINGS = ['txt', 'md', ...IMPORTED_ENDINGS].map((ending) => `.${ending}`).join(', ');

/** Tables that Fundlight has written itself. */
const EXPORT = /(^|[./])funding\.(md|html)$/i;

/**
 * Lists the documents that the arguments stand for, in their order: a file stands for itself, a folder for the .txt and .md
 * files in and below it, a pattern for the documents that match it, sorted by name. Names that begin with a dot, `node_modules` and
 * exported tables (`*.funding.md`, `*.funding.html`) are passed over, links to folders are not followed, and a file that is reached
 * twice is listed once.
 *
 * @param imported whether a folder also stands for the documents in it that are not text
 */
export async function* findFiles(paths: readonly string[], imported = false): AsyncGenerator<Found> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const found of expand(path, imported)) {
      const place = resolve(found.path);
      if ('failure' in found || !seen.has(place)) yield found;
      seen.add(place);
    }
  }
}

async function* expand(path: string, imported: boolean): AsyncGenerator<Found> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (error) {
    const pattern = patternOf(path);
    if (isDynamicPattern(pattern)) yield* match(path, pattern);
    else yield { path, failure: reason(error) };
    return;
  }
  if (!isFolder) {
    yield { path };
    return;
  }
  let empty = true;
  for await (const found of walk(path, imported)) {
    empty = false;
    yield found;
  }
  if (empty) yield { path, failure: imported ? `it holds no file that ends in ${ENDINGS}` : 'it holds no .txt or .md file' };
}

/** A pattern with the slashes that patterns have: shells of Windows hand them on as they were written. */
function patternOf(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

/** Whoever writes a pattern means all documents that match, as with a shell that expands it. */
async function* match(path: string, pattern: string): AsyncGenerator<Found> {
  const names = await glob(pattern, { ignore: ['**/node_modules/**'], expandDirectories: false, followSymbolicLinks: false });
  const documents = names.filter((name) => isDocument(name, true)).sort();
  for (const name of documents) yield { path: join(name) };
  if (!documents.length) yield { path, failure: `no file that ends in ${ENDINGS} matches` };
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
