import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * Says why a file may not be written, before any work is done for it.
 *
 * @returns null where nothing stands against it
 */
export async function objection(path: string, force: boolean): Promise<string | null> {
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) return 'it is a folder';
  if (there && !force) return 'it exists; --force overwrites it';
  if (!there && !(await stat(dirname(resolve(path))).catch(() => null))?.isDirectory()) return 'its folder does not exist';
  return null;
}

/** Writes a file so that it is there whole or not at all: beside its place first, then moved onto it. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => resolve(path)); // a link keeps pointing to the file
  const draft = join(dirname(target), `.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
