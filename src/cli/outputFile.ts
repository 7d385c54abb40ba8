import { randomUUID } from 'node:crypto';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
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

/** A file that is there whole or not at all: it is written beside its place, then moved onto it. */
export class OutputFile {
  private constructor(
    private readonly target: string,
    private readonly draft: string,
    private readonly handle: FileHandle,
  ) {}

  static async begin(path: string): Promise<OutputFile> {
    const target = await realpath(path).catch(() => resolve(path)); // a link keeps pointing to the file
    const draft = join(dirname(target), `.${randomUUID()}.tmp`);
    return new OutputFile(target, draft, await open(draft, 'wx'));
  }

  /** Adds to the file. One call must have ended before the next. */
  async write(text: string): Promise<void> {
    if (text !== '') await this.handle.writeFile(text);
  }

  /** Puts the file in its place. */
  async finish(): Promise<void> {
    await this.handle.close();
    await rename(this.draft, this.target);
  }

  /** Leaves what is in its place as it was; does nothing to a file that is finished. */
  async abandon(): Promise<void> {
    await this.handle.close();
    await rm(this.draft, { force: true });
  }
}

/** Writes a file of one piece. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const file = await OutputFile.begin(path);
  try {
    await file.write(text);
    await file.finish();
  } catch (error) {
    await file.abandon();
    throw error;
  }
}
