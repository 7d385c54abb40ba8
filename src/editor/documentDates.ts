import { EventEmitter, type Memento, type Uri, workspace } from 'vscode';
import { Disposable } from './dispose';
import { openDocument } from './openDocument';

/** What the names of the kept values begin with. */
const KEY = 'documentDate:';

/** The dates that people have set for documents by hand, kept with the workspace. */
export class DocumentDates extends Disposable {
  private readonly changed = this.register(new EventEmitter<Uri>());
  /** The date of the document at this address was set, or is taken from its text again. */
  readonly onDidChange = this.changed.event;

  /** @param memento where the dates are kept from one start of the editor to the next */
  constructor(private readonly memento: Memento) {
    super();
    this.register(
      workspace.onDidRenameFiles(({ files }) => void Promise.all(files.map(({ oldUri, newUri }) => this.move(oldUri, newUri)))),
    );
    this.register(workspace.onDidCloseTextDocument(({ isUntitled, uri }) => isUntitled && this.forgetUnlessOpen(uri)));
  }

  /** `YYYY-MM-DD`; undefined where nobody has set a date. */
  get(uri: Uri): string | undefined {
    return this.memento.get<string>(keyOf(uri));
  }

  /** @param date `YYYY-MM-DD`, or null to take it from the text again */
  async set(uri: Uri, date: string | null): Promise<void> {
    const kept = this.memento.update(keyOf(uri), date ?? undefined);
    this.changed.fire(uri);
    await kept;
  }

  /** A date goes where its file goes, and with a folder those of all files in it. */
  private async move(from: Uri, to: Uri): Promise<void> {
    const old = keyOf(from);
    for (const key of this.memento.keys()) {
      const date = this.memento.get<string>(key);
      if (date === undefined || (key !== old && !key.startsWith(`${old}/`))) continue;
      await this.memento.update(key, undefined);
      await this.memento.update(keyOf(to) + key.slice(old.length), date);
    }
    this.changed.fire(to);
  }

  /**
   * The next new document will have the same name. A change of language closes a document too, and opens it at once again; one that was
   * saved under the name that it had been given is that file from now on.
   */
  private forgetUnlessOpen(uri: Uri): void {
    setTimeout(() => {
      const date = this.get(uri);
      if (openDocument(uri) || date === undefined) return;
      const saved = workspace.textDocuments.find((document) => !document.isUntitled && document.uri.path === uri.path);
      if (saved) void this.set(saved.uri, date);
      void this.set(uri, null);
    }, 0);
  }
}

function keyOf(uri: Uri): string {
  return KEY + uri.toString();
}
