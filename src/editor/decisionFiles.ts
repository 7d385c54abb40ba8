import { type FileRenameEvent, Uri, workspace } from 'vscode';
import { sha256 } from '../formats/sha256';
import { refuseLinks } from './symbolicLinks';

const FOLDER = '.fundlight/decisions';
const SUFFIX = '.jsonl';

/** Where the decisions on documents are kept: in their workspace folder, or else in the extension's storage. */
export class DecisionFiles {
  /** @param storage a folder of the extension's own */
  constructor(private readonly storage: Uri) {}

  /** Files of decisions in all workspace folders, for a watcher. */
  static readonly pattern = `**/${FOLDER}/**/*${SUFFIX}`;

  /** Where the decisions on a document belong; in the storage where it lies in no folder. */
  placeOf(document: Uri): Uri {
    return this.inFolder(document, SUFFIX) ?? this.storedPlaceOf(document);
  }

  /** Where the decisions on a document are kept that cannot be kept beside it. */
  storedPlaceOf(document: Uri): Uri {
    return Uri.joinPath(this.storage, 'decisions', `${sha256(document.toString())}${SUFFIX}`);
  }

  /** The document whose decisions are at a place in a workspace folder; undefined for any other file. */
  documentOf(place: Uri): Uri | undefined {
    const folder = workspace.getWorkspaceFolder(place);
    const start = folder && `${folder.uri.path.replace(/\/$/, '')}/${FOLDER}/`;
    if (!start || !place.path.startsWith(start) || !place.path.endsWith(SUFFIX)) return undefined;
    const document = Uri.joinPath(folder.uri, place.path.slice(start.length, -SUFFIX.length));
    // Else it has no name, or `..`, which is none.
    return place.path !== `${start}${SUFFIX}` && this.placeOf(document).path === place.path ? document : undefined;
  }

  /** Where there may be decisions: all their files in workspace folders and in the storage, by address. */
  async all(): Promise<ReadonlySet<string>> {
    const beside = await workspace.findFiles(DecisionFiles.pattern, null);
    const folder = Uri.joinPath(this.storage, 'decisions');
    const apart = await workspace.fs.readDirectory(folder).then(
      (entries) => entries.map(([name]) => Uri.joinPath(folder, name)),
      () => [],
    );
    return new Set([...beside, ...apart].map(String));
  }

  /**
   * A name for the state that the decisions on a document are in, which is another one when they have been written.
   *
   * @param all of {@link all}, where many documents are asked for; null looks for these files alone
   * @returns empty where there are none
   */
  async stateOf(document: Uri, all: ReadonlySet<string> | null): Promise<string> {
    if (all?.size === 0) return '';
    const states = [this.placeOf(document), this.storedPlaceOf(document)].map(async (place) => {
      if (all && !all.has(place.toString())) return '';
      return workspace.fs.stat(place).then(
        ({ mtime, size }) => `${mtime} ${size}`,
        () => '',
      );
    });
    return (await Promise.all(states)).join(' ').trim();
  }

  /** Decisions go where their documents go, and with a folder those on all documents in it. */
  async follow({ files }: FileRenameEvent): Promise<void> {
    for (const { oldUri, newUri } of files) {
      await move(this.placeOf(oldUri), this.placeOf(newUri));
      await move(this.storedPlaceOf(oldUri), this.storedPlaceOf(newUri));
      const [from, to] = [this.inFolder(oldUri, ''), this.inFolder(newUri, '')];
      if (from && to) await move(from, to);
    }
  }

  private inFolder(document: Uri, suffix: string): Uri | undefined {
    const folder = workspace.getWorkspaceFolder(document);
    if (!folder || document.scheme === 'untitled') return undefined;
    const path = document.path.slice(folder.uri.path.length).replace(/^\/+/, '');
    const home = Uri.joinPath(folder.uri, FOLDER);
    const place = Uri.joinPath(home, `${path}${suffix}`);
    return place.path.startsWith(`${home.path}/`) ? place : undefined; // an address may climb: `docs/../../elsewhere.txt`
  }
}

/** Moves what is there; what stands at the target already stays, and so does the source then. */
async function move(from: Uri, to: Uri): Promise<void> {
  if (from.toString() === to.toString()) return;
  try {
    await workspace.fs.stat(from);
  } catch {
    return;
  }
  for (const each of [from, to]) await refuseLinks(each);
  await workspace.fs.rename(from, to, { overwrite: false });
}
