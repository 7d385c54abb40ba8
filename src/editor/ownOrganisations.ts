import { EventEmitter, RelativePattern, Uri, type WorkspaceFolder, workspace } from 'vscode';
import type { ListedOrganisation } from '../core/model';
import { decode } from '../formats/decode';
import { ORGANISATION_LIST, type OrganisationList, readOrganisationList } from '../review/organisationList';
import { Disposable } from './dispose';
import { t } from './localise';
import { reasonOf } from './sourceFiles';
import { readOrNull } from './wholeFile';

/** The list, and the folder that it goes with when that is deleted. */
const WATCHED = `{${ORGANISATION_LIST.split('/')[0]},${ORGANISATION_LIST}}`;

/** The list of a folder as it is on the disk. */
export interface FolderList {
  readonly uri: Uri;
  /** null where it could not be read */
  readonly list: OrganisationList | null;
  /** why it could not be read, as the end of a sentence; null where it could, or does not exist */
  readonly failure: string | null;
}

interface Kept extends FolderList {
  /** the same array as long as the list is the same: the core prepares it once */
  readonly organisations: readonly ListedOrganisation[];
}

/** The lists of organisations that workspace folders keep, read when they change. Lists that are typed in count once they are saved. */
export class OwnOrganisations extends Disposable {
  private readonly lists = new Map<string, Kept>();
  private readonly watchers = new Map<string, { dispose(): void }>();
  private readonly changed = this.register(new EventEmitter<FolderList>());
  /** The list of a folder was read, or is there no more. */
  readonly onDidChange = this.changed.event;
  private readonly readings = new Map<string, Promise<void>>();
  private reading: Promise<unknown>;

  constructor() {
    super();
    this.reading = this.followFolders();
    this.register(workspace.onDidChangeWorkspaceFolders(() => (this.reading = this.followFolders())));
  }

  /** The organisations for a document; undefined where its folder has no list, or it is in no folder. */
  of(document: Uri): readonly ListedOrganisation[] | undefined {
    const folder = workspace.getWorkspaceFolder(document);
    const organisations = folder && this.lists.get(folder.uri.toString())?.organisations;
    return organisations?.length ? organisations : undefined;
  }

  /** Where the list of a folder is, or would be. */
  uriIn(folder: WorkspaceFolder): Uri {
    return Uri.joinPath(folder.uri, ORGANISATION_LIST);
  }

  /** Resolves when the lists of all folders have been read once. */
  async whenRead(): Promise<void> {
    await this.reading;
  }

  /** Reads the list of a folder anew, after the readings that are going on: the last one tells how it is. */
  read(folder: WorkspaceFolder): Promise<void> {
    const key = folder.uri.toString();
    const reading = (this.readings.get(key) ?? Promise.resolve()).then(() => this.readNow(folder));
    this.readings.set(key, reading);
    return reading;
  }

  private async readNow(folder: WorkspaceFolder): Promise<void> {
    const uri = this.uriIn(folder);
    const key = folder.uri.toString();
    const found = await readList(uri);
    const known = this.lists.get(key);
    if (known && known.failure === found.failure && known.list?.text === found.list?.text) return;
    if (!known && !found.failure && found.list === null) return;
    // A list that cannot be read for the moment is not forgotten.
    const organisations = found.failure !== null && known ? known.organisations : (found.list?.rows.map((row) => row.organisation) ?? []);
    this.lists.set(key, { uri, ...found, organisations });
    this.changed.fire({ uri, ...found });
  }

  override dispose(): void {
    for (const watcher of this.watchers.values()) watcher.dispose();
    super.dispose();
  }

  private async followFolders(): Promise<void> {
    const folders = new Map((workspace.workspaceFolders ?? []).map((folder) => [folder.uri.toString(), folder]));
    for (const [key, watcher] of this.watchers) {
      if (folders.has(key)) continue;
      watcher.dispose();
      this.watchers.delete(key);
      const gone = this.lists.get(key);
      this.lists.delete(key);
      if (gone) this.changed.fire({ uri: gone.uri, list: null, failure: null });
    }
    const fresh = [...folders].filter(([key]) => !this.watchers.has(key));
    for (const [key, folder] of fresh) this.watchers.set(key, this.watch(folder));
    await Promise.all(fresh.map(([, folder]) => this.read(folder)));
  }

  private watch(folder: WorkspaceFolder): { dispose(): void } {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, WATCHED));
    const read = () => void this.read(folder);
    watcher.onDidCreate(read);
    watcher.onDidChange(read);
    watcher.onDidDelete(read);
    return watcher;
  }
}

async function readList(uri: Uri): Promise<{ list: OrganisationList | null; failure: string | null }> {
  try {
    const bytes = await readOrNull(uri);
    return { list: bytes && readOrganisationList(decode(bytes), t), failure: null };
  } catch (error) {
    return { list: null, failure: reasonOf(error) };
  }
}
