import { EventEmitter, type TextDocument, type TextDocumentChangeEvent, type Uri, window, workspace } from 'vscode';
import type { Analysis } from '../core/model';
import { applyDecisions, type Reviewed } from '../review/applyDecisions';
import type { Decision } from '../review/decision';
import { lineOf } from '../review/decisionFile';
import { type DecisionChange, DecisionSet } from '../review/decisionSet';
import { DecisionFiles } from './decisionFiles';
import { DecisionStore } from './decisionStore';
import { DecisionSync } from './decisionSync';
import { Disposable } from './dispose';
import { DocumentDecisions } from './documentDecisions';
import { t } from './localise';
import { showError, showWarning } from './messages';
import { openDocument } from './openDocument';
import type { OpenDocuments } from './openDocuments';
import { reasonOf } from './sourceFiles';

/** What has lost its place is looked for again when so many milliseconds have passed without an edit. */
const PAUSE = 300;

/** The decisions on the open documents: read, applied, followed while somebody types, and kept in files. */
export class Decisions extends Disposable {
  private readonly kept = new Map<string, DocumentDecisions>();
  /** documents whose decisions are being read */
  private readonly reading = new Map<string, Promise<void>>();
  /** by document: until what has lost its place is looked for again */
  private readonly searches = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly changed = this.register(new EventEmitter<TextDocument>());
  /** The decisions on a document are others now. */
  readonly onDidChange = this.changed.event;
  private readonly store: DecisionStore;
  private readonly sync: DecisionSync;

  constructor(
    private readonly documents: OpenDocuments,
    private readonly files: DecisionFiles,
  ) {
    super();
    this.store = new DecisionStore(files);
    this.sync = this.register(new DecisionSync(this.store));
    this.register(this.sync.onDidTakeOver((document) => this.changed.fire(document)));
    this.register(documents.onDidChange(() => this.readMissing()));
    this.register(workspace.onDidChangeTextDocument((event) => this.follow(event)));
    this.register(workspace.onDidSaveTextDocument((document) => this.anchorAgain(document)));
    this.register(workspace.onDidCloseTextDocument((document) => void this.close(document)));
    this.register(
      workspace.onDidRenameFiles((event) => {
        void files.follow(event).then(() => this.readMissing(), tellMoveFailed);
      }),
    );
    this.watch();
    // Watchers may miss a file whose folder is new: who comes back from another window finds what was decided there.
    this.register(window.onDidChangeWindowState(({ focused }) => focused && this.lookAgain(() => true)));
    this.readMissing();
  }

  /** What a document's suggestions become by the decisions on it; as they are while these are being read. */
  review(document: TextDocument, analysis: Analysis): Reviewed {
    return this.kept.get(keyOf(document))?.set.review(analysis) ?? applyDecisions(analysis, []);
  }

  /** The same for a document that may not be open. */
  async reviewFile(uri: Uri, text: string, analysis: Analysis): Promise<Reviewed> {
    const open = this.kept.get(uri.toString());
    if (open) return open.set.review(analysis);
    const stored = await this.store.read(uri);
    return new DecisionSet('decisions' in stored ? stored.decisions : [], text).review(analysis);
  }

  all(document: TextDocument): readonly Decision[] {
    return this.kept.get(keyOf(document))?.set.decisions ?? [];
  }

  /** Makes a change that can be undone. @returns whether it was made; where not, the user has been told why */
  async change(document: TextDocument, change: DecisionChange): Promise<boolean> {
    await this.reading.get(keyOf(document));
    const kept = this.kept.get(keyOf(document));
    if (!kept || kept.problem !== null) {
      void showError(kept?.problem ?? t('Decisions can be made on documents that are open and annotated.'));
      return false;
    }
    kept.make(change);
    this.tell(kept);
    return true;
  }

  /**
   * Makes a change wherever a document is: on one that is open it can be undone, on one that is not it is written at once. Decisions are
   * known by their ids: those that go may have been read from the file.
   *
   * @returns whether it was made; where an open document cannot be decided on, the user has been told why
   * @throws {Error} where the decisions on a closed one cannot be read or written; what stood there still stands
   */
  async changeAt(uri: Uri, { added, removed }: DecisionChange): Promise<boolean> {
    await this.reading.get(uri.toString());
    const kept = this.kept.get(uri.toString());
    if (!kept) {
      await this.sync.changeFile(uri, { added, removed });
      return true;
    }
    const gone = new Set(removed.map(({ id }) => id));
    return this.change(kept.document, { added, removed: kept.set.decisions.filter(({ id }) => gone.has(id)) });
  }

  /** Takes the last change back. @returns whether there was one */
  undo(document: TextDocument): boolean {
    return this.shift(document, 'undo');
  }

  /** Makes the change again that was taken back last. @returns whether there was one */
  redo(document: TextDocument): boolean {
    return this.shift(document, 'redo');
  }

  /** Resolves when all that is decided is written, or has been tried. */
  async flush(): Promise<void> {
    await Promise.all([...this.kept.values()].filter(({ isChanged }) => isChanged).map((kept) => this.sync.sync(kept)));
  }

  override dispose(): void {
    for (const search of this.searches.values()) clearTimeout(search);
    super.dispose();
  }

  private shift(document: TextDocument, way: 'undo' | 'redo'): boolean {
    const kept = this.kept.get(keyOf(document));
    const isDone = kept?.shift(way) ?? false;
    if (kept && isDone) this.tell(kept);
    return isDone;
  }

  private tell(kept: DocumentDecisions): void {
    this.changed.fire(kept.document);
    this.sync.changed(kept);
  }

  private follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    const key = keyOf(document);
    const kept = this.kept.get(key);
    if (!kept || kept.set.isEmpty || !contentChanges.length) return;
    const edits = contentChanges.map(({ rangeOffset: start, rangeLength, text }) => ({ start, end: start + rangeLength, text }));
    kept.set.follow(edits, () => document.getText());
    clearTimeout(this.searches.get(key));
    if (!kept.set.hasLost) return;
    const search = () => kept.set.findLost(document.getText()) && this.changed.fire(document);
    this.searches.set(key, setTimeout(search, PAUSE));
  }

  /** A saved text has its decisions where they stand in it. */
  private anchorAgain(document: TextDocument): void {
    const kept = this.kept.get(keyOf(document));
    if (!kept || kept.problem !== null) return;
    const known = new Set(kept.file.known.map(lineOf));
    if (kept.anchored().some((each) => !known.has(lineOf(each)))) this.sync.changed(kept);
  }

  private readMissing(): void {
    for (const document of this.documents.list()) {
      const key = keyOf(document);
      const kept = this.kept.get(key);
      if (kept) kept.document = document;
      if (kept || this.reading.has(key)) continue;
      this.reading.set(
        key,
        this.read(document).finally(() => this.reading.delete(key)),
      );
    }
  }

  private async read(document: TextDocument): Promise<void> {
    const stored = await this.store.read(document.uri);
    if (document.isClosed) return;
    const kept = new DocumentDecisions(
      document,
      'decisions' in stored ? stored.decisions : [],
      'problem' in stored ? stored.problem : null,
    );
    this.kept.set(keyOf(document), kept);
    if (kept.problem !== null) void showWarning(kept.problem);
    if (!kept.set.isEmpty) this.changed.fire(document);
    if ('apart' in stored && stored.apart !== null) void this.sync.sync(kept); // perhaps they can be written beside it again
    if ('text' in stored && stored.text !== null) void this.store.clean(document.uri);
  }

  private watch(): void {
    const watcher = this.register(workspace.createFileSystemWatcher(DecisionFiles.pattern));
    const look = (place: Uri) => this.lookAgain((uri) => this.files.placeOf(uri).toString() === place.toString());
    this.register(watcher.onDidChange(look));
    this.register(watcher.onDidCreate(look));
    this.register(watcher.onDidDelete(look));
  }

  /** Reads what somebody else may have written on the documents that are wanted. */
  private lookAgain(isWanted: (uri: Uri) => boolean): void {
    for (const kept of this.kept.values()) if (isWanted(kept.document.uri)) void this.sync.sync(kept);
  }

  /** What could not be written stays, and is tried again. */
  private async close(document: TextDocument): Promise<void> {
    const key = keyOf(document);
    const kept = this.kept.get(key);
    if (!kept) return;
    clearTimeout(this.searches.get(key));
    if (kept.isChanged) await this.sync.sync(kept);
    if (!openDocument(document.uri) && !kept.isChanged) this.kept.delete(key);
  }
}

function tellMoveFailed(error: unknown): void {
  void showError(t('Decisions could not go with the files that were moved: {reason}.', { reason: reasonOf(error) }));
}

function keyOf(document: TextDocument): string {
  return document.uri.toString();
}
