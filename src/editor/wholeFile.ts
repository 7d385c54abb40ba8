import { FileSystemError, Uri, workspace } from 'vscode';
import { numberText } from './counts';
import { t } from './localise';
import { refuseUnlessFile } from './ordinaryFile';

const HALF = '.tmp';

/** Decisions on a document of many thousand mentions have a tenth of it. */
const MOST_BYTES = 50_000_000;

/** A window that is still writing is done in so many milliseconds. */
const LONGEST_WRITE = 60_000;

/**
 * Writes a whole file or nothing of it: beside its place first, and then over it.
 *
 * @param isStillWanted asked when all that is left to do is to put the file in its place; by default it is
 * @returns whether it was written
 * @throws {Error} where it cannot be written; what stood there still stands
 */
export async function writeWhole(uri: Uri, text: string, isStillWanted: () => Promise<boolean> = async () => true): Promise<boolean> {
  const half = uri.with({ path: `${uri.path}.${crypto.randomUUID()}${HALF}` });
  const drop = () => workspace.fs.delete(half).then(undefined, () => undefined);
  try {
    await workspace.fs.createDirectory(Uri.joinPath(uri, '..'));
    await workspace.fs.writeFile(half, new TextEncoder().encode(text));
    const isWanted = await isStillWanted();
    if (isWanted) await workspace.fs.rename(half, uri, { overwrite: true });
    else await drop();
    return isWanted;
  } catch (error) {
    await drop();
    throw error;
  }
}

/** Takes away what is left beside a file of windows that were closed while they wrote it. */
export async function dropHalves(uri: Uri, now = Date.now()): Promise<void> {
  const folder = Uri.joinPath(uri, '..');
  const begin = `${uri.path.slice(uri.path.lastIndexOf('/') + 1)}.`;
  try {
    const halves = (await workspace.fs.readDirectory(folder)).filter(([name]) => name.startsWith(begin) && name.endsWith(HALF));
    for (const [name] of halves) {
      const half = Uri.joinPath(folder, name);
      if (now - (await workspace.fs.stat(half)).mtime >= LONGEST_WRITE) await workspace.fs.delete(half);
    }
  } catch {
    // There is no folder, or nothing may be taken out of it: nothing is lost by that.
  }
}

/**
 * The bytes of a file that Fundlight keeps; null where there is none.
 *
 * @throws {Error} where it cannot be read, or is larger than any such file can be: nobody waits for that
 */
export async function readOrNull(uri: Uri): Promise<Uint8Array | null> {
  try {
    const stat = await workspace.fs.stat(uri);
    refuseUnlessFile(stat);
    if (stat.size > MOST_BYTES)
      throw new Error(
        t('it has {size} bytes, and at most {limit} are read', { size: numberText(stat.size), limit: numberText(MOST_BYTES) }),
      );
    return await workspace.fs.readFile(uri);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Whether an error says that there is no such file, or nowhere it could be. */
export function isMissing(error: unknown): boolean {
  return error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory');
}
