import { mkdir, readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import { writeWhole } from './outputFile';
import { reason } from './reason';

/**
 * Writes what a document was imported as into a folder: `papers/report.pdf` as `papers/report.pdf.md` in it, so that two documents never
 * share a name. A file that is there already and holds something else is left as it is.
 *
 * @param path of the document, as it was given
 * @returns null where the folder holds the text now; else the file that does not, and why
 */
export async function saveText(folder: string, path: string, text: string): Promise<{ path: string; why: string } | null> {
  const target = join(folder, `${placeIn(path)}.md`);
  const there = await readFile(target, 'utf8').catch(() => null);
  if (there === text) return null;
  if (there !== null) return { path: target, why: 'it exists and holds another text; remove it, or save into another folder' };
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeWhole(target, text);
    return null;
  } catch (error) {
    return { path: target, why: reason(error) };
  }
}

/** The path below the working directory; of a path that leads out of it, what follows its root or its `..`. */
function placeIn(path: string): string {
  const fromHere = relative('.', resolve(path));
  const isBelow = !isAbsolute(fromHere) && fromHere.split(sep)[0] !== '..';
  const parts = normalize(isBelow ? fromHere : resolve(path)).split(sep);
  return join(...parts.map((part) => part.replace(':', '')).filter((part) => part !== ''));
}
