import { FileType, RelativePattern, type Uri, workspace } from 'vscode';
import { DecisionFiles } from './decisionFiles';
import { Disposable } from './dispose';
import type { Settings } from './settings';
import type { WorkspaceScan } from './workspaceScan';

/** Changes are gathered for so many milliseconds: whoever saves, moves or checks out changes many files at a time. */
const PAUSE = 300;

/** Keeps what was scanned right when files change, also by other programs. */
export class ScanWatcher extends Disposable {
  private readonly changed = new Map<string, Uri>();
  private readonly gone = new Map<string, Uri>();
  /** Whether there may be documents that nobody knows of. */
  private isListOutdated = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private watchers: readonly { dispose(): void }[] = [];

  constructor(
    private readonly scan: WorkspaceScan,
    private readonly decisionFiles: DecisionFiles,
    private readonly settings: Settings,
  ) {
    super();
    this.register(settings.onDidChange(['files.include'], () => this.watchDocuments()));
    this.register(workspace.onDidChangeWorkspaceFolders(() => this.watchDocuments()));
    this.watchDocuments();
    this.watchFolders();
    this.watchRules();
    this.watchDecisions();
  }

  override dispose(): void {
    clearTimeout(this.timer);
    for (const watcher of this.watchers) watcher.dispose();
    super.dispose();
  }

  /** Each folder by itself: patterns are relative to their folder. */
  private watchDocuments(): void {
    for (const watcher of this.watchers) watcher.dispose();
    this.watchers = (workspace.workspaceFolders ?? []).map((folder) => {
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, this.settings.files.include));
      const look = (uri: Uri) => this.note(() => this.seeChange(uri));
      watcher.onDidCreate(look);
      watcher.onDidChange(look);
      watcher.onDidDelete((uri) => this.note(() => this.gone.set(uri.toString(), uri)));
      return watcher;
    });
  }

  /** A folder that comes or goes may bring or take documents of which nobody speaks. */
  private watchFolders(): void {
    const watcher = this.register(workspace.createFileSystemWatcher('**/*', false, true, false));
    this.register(watcher.onDidDelete((uri) => this.note(() => this.gone.set(uri.toString(), uri))));
    this.register(
      watcher.onDidCreate(async (uri) => {
        if (!this.scan.isOn || uri.path.includes('/.git/')) return;
        const isFolder = await workspace.fs.stat(uri).then(
          ({ type }) => Boolean(type & FileType.Directory),
          () => false,
        );
        if (isFolder) this.note(() => (this.isListOutdated = true));
      }),
    );
  }

  private watchRules(): void {
    const watcher = this.register(workspace.createFileSystemWatcher('**/.gitignore'));
    const outdated = () => this.note(() => (this.isListOutdated = true));
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]) this.register(event(outdated));
  }

  private watchDecisions(): void {
    const watcher = this.register(workspace.createFileSystemWatcher(DecisionFiles.pattern));
    const decided = (place: Uri) => {
      const document = this.decisionFiles.documentOf(place);
      if (document && this.scan.documents.has(document.toString())) this.note(() => this.changed.set(document.toString(), document));
    };
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]) this.register(event(decided));
  }

  private seeChange(uri: Uri): void {
    const key = uri.toString();
    this.gone.delete(key);
    if (this.scan.knows(uri)) this.changed.set(key, uri);
    else this.isListOutdated = true;
  }

  private note(change: () => unknown): void {
    if (!this.scan.isOn) return;
    change();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), PAUSE);
  }

  private settle(): void {
    const [gone, changed, isListOutdated] = [[...this.gone.values()], [...this.changed.values()], this.isListOutdated];
    this.gone.clear();
    this.changed.clear();
    this.isListOutdated = false;
    if (gone.length) void this.scan.remove(gone);
    if (isListOutdated) void this.scan.takeIn(changed);
    else if (changed.length) void this.scan.update(changed);
  }
}
