import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Refusal, refuseHidden, type Target } from '../agent/source';
import { reason } from './reason';

/** The folders that may be read and written, links resolved. No path leads out of them. */
export class Folders {
  /** @param real their absolute paths without links; `given` are the same as they were given, absolute too */
  constructor(
    private readonly given: readonly string[],
    private readonly real: readonly string[],
  ) {}

  list(): readonly string[] {
    return this.real;
  }

  /** Whether a path without links lies in one of them. */
  hold(path: string): boolean {
    return this.real.some((folder) => isIn(folder, path));
  }

  /**
   * The path of a file or folder that is there, links resolved.
   *
   * @param name a `file:` address or a path, from one of the folders on
   * @throws {Refusal} where there is none, or where it lies elsewhere
   */
  async find(name: string): Promise<string> {
    let missing: unknown;
    for (const path of this.candidates(name)) {
      try {
        const real = await realpath(path);
        if (this.hold(real)) return real;
        throw this.elsewhere(name);
      } catch (error) {
        if (error instanceof Refusal) throw error;
        missing = error;
      }
    }
    throw new Refusal(`${name}: ${reason(missing)}.`);
  }

  /** Where a file would be written. @throws {Refusal} outside of the folders, where it would be hidden, and where it is a folder */
  async target(name: string): Promise<Target> {
    const path = await this.firstWithFolder(name);
    const folder = await realpath(dirname(path)).catch((error) => {
      throw new Refusal(`${name}: its folder cannot be found: ${reason(error)}.`);
    });
    const target = join(folder, basename(path));
    if (!this.hold(target)) throw this.elsewhere(name);
    const root = this.real.find((each) => isIn(each, target))!;
    refuseHidden(name, relative(root, target).split(sep));
    const there = await lstat(target).catch(() => null);
    if (there?.isSymbolicLink()) throw new Refusal(`${name} is a link: name the file that it leads to.`);
    if (there?.isDirectory()) throw new Refusal(`${name} is a folder: name a file in it.`);
    return { uri: pathToFileURL(target).href, exists: there !== null };
  }

  /** Paths from a folder on may lie in any of them: the first one with that folder is taken. */
  private async firstWithFolder(name: string): Promise<string> {
    const paths = this.candidates(name);
    for (const path of paths) if (await isFolder(dirname(path))) return path;
    return paths[0]!;
  }

  /** @throws {Refusal} where none of them lies in the folders, whatever there is */
  private candidates(name: string): readonly string[] {
    const path = pathOf(name);
    const paths = isAbsolute(path) ? [resolve(path)] : this.real.map((folder) => resolve(folder, path));
    const inside = paths.filter((each) => [...this.given, ...this.real].some((folder) => isIn(folder, each)));
    if (!inside.length) throw this.elsewhere(name);
    return inside;
  }

  private elsewhere(name: string): Refusal {
    return new Refusal(`${name} does not lie in the folders that are served: ${this.real.join(', ')}.`);
  }
}

/** Finds the folders that are to be served, or says which are none. */
export async function openFolders(
  paths: readonly string[],
): Promise<{ readonly folders: Folders } | { readonly failures: readonly { readonly path: string; readonly failure: string }[] }> {
  const real: string[] = [];
  const failures: { path: string; failure: string }[] = [];
  for (const path of paths) {
    try {
      const found = await realpath(path);
      if (await isFolder(found)) real.push(found);
      else failures.push({ path, failure: 'it is no folder' });
    } catch (error) {
      failures.push({ path, failure: reason(error) });
    }
  }
  const given = paths.map((path) => resolve(path));
  return failures.length ? { failures } : { folders: new Folders(given, [...new Set(real)]) };
}

/** @throws {Refusal} for an address that is no `file:` */
function pathOf(name: string): string {
  if (!/^[a-z][a-z0-9+.-]+:/i.test(name)) return name;
  try {
    return fileURLToPath(name);
  } catch {
    throw new Refusal(`${name} is no file: name it by its path, or by a file: address.`);
  }
}

function isIn(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}
