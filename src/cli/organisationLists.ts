import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ListedOrganisation } from '../core/model';
import { decode } from '../formats/decode';
import { ORGANISATION_LIST, readOrganisationList } from '../review/organisationList';
import { reason } from './reason';

type Organisations = readonly ListedOrganisation[] | undefined;

/** The lists of organisations that documents are read with: one that was named, or those that lie in the folders of the documents. */
export class OrganisationLists {
  /** by the folder of the document: the same array for all that share a list */
  private readonly byFolder = new Map<string, Promise<Organisations>>();
  private readonly byPath = new Map<string, Promise<Organisations | null>>();

  /**
   * @param named the list for all documents; undefined to look for `.fundlight/organisations.csv` in the folder of each document
   *   and those above it
   * @param fail is told of a list that could not be read, and why
   * @param warn is told of lines that cannot be used
   */
  constructor(
    private readonly named: string | undefined,
    private readonly fail: (path: string, why: string) => void,
    private readonly warn: (path: string, why: string) => void,
  ) {}

  /** The organisations for the document at `path`; undefined where there is no list for it. */
  async of(path: string): Promise<Organisations> {
    if (this.named !== undefined) return (await this.read(this.named, true)) ?? undefined;
    return this.inOrAbove(dirname(resolve(path)));
  }

  private inOrAbove(folder: string): Promise<Organisations> {
    let found = this.byFolder.get(folder);
    if (found === undefined) {
      found = this.lookIn(folder);
      this.byFolder.set(folder, found);
    }
    return found;
  }

  private async lookIn(folder: string): Promise<Organisations> {
    const list = await this.read(join(folder, ORGANISATION_LIST), false);
    const above = dirname(folder);
    return list !== null || above === folder ? (list ?? undefined) : this.inOrAbove(above);
  }

  private read(path: string, isNeeded: boolean): Promise<Organisations | null> {
    let read = this.byPath.get(path);
    if (read === undefined) this.byPath.set(path, (read = this.readNow(path, isNeeded)));
    return read;
  }

  /** @returns null where there is no list */
  private async readNow(path: string, isNeeded: boolean): Promise<Organisations | null> {
    try {
      const { rows, problems } = readOrganisationList(decode(await readFile(path)));
      for (const { line, message } of problems) this.warn(`${path}:${line}`, message);
      return rows.map(({ organisation }) => organisation);
    } catch (error) {
      if (!isNeeded && isMissing(error)) return null;
      this.fail(path, reason(error));
      return undefined;
    }
  }
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
