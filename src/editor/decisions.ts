import { EventEmitter, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { Analysis } from '../core/model';
import { decode } from '../formats/decode';
import { applyDecisions, type Reviewed } from '../review/applyDecisions';
import type { Decision } from '../review/decision';
import { decisionText, readDecisions } from '../review/decisionFile';
import { type DecisionChange, DecisionSet } from '../review/decisionSet';
import { mergeDecisions } from '../review/mergeDecisions';
import { DecisionFiles } from './decisionFiles';
import { Disposable } from './dispose';
import { t } from './localise';
import { openDocument } from './openDocument';
import type { OpenDocuments } from './openDocuments';
import { reasonOf } from './sourceFiles';

/** After a decision, its file is written when so many milliseconds have passed without another one. */
const PAUSE = 300;

/** What is known of the decisions on one open document. */
interface Kept {
  readonly set: DecisionSet;
  /** as they stood in the file when it was last read or written */
  base: readonly Decision[];
  /** why the file cannot be used; it is not written over then */
  problem: string | null;
  readonly undone: DecisionChange[];
  readonly done: DecisionChange[];
  /** until the file is written */
  timer?: ReturnType<typeof setTimeout>;
  /** until what has lost its place is looked for again */
  search?: ReturnType<typeof setTimeout>;
  isChanged: boolean;
}

/** The decisions on the open documents: read, applied, followed while somebody types, and kept in files. */
export class Decisions extends Disposable {
  private readonly kept = new Map<string, Kept>();
  /** documents whose decisions are being read */
  private readonly reading = new Map<string, Promise<void>>();
  private readonly changed = this.register(new EventEmitter<TextDocument>());
  /** The decisions on a document are others now. */
  readonly onDidChange = this.changed.event;
  /** Documents that people have been told of: their decisions are not kept beside them. */
  private readonly told = new Set<string>();
  private writing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly documents: OpenDocuments,
    private readonly files: DecisionFiles,
  ) {
    super();
    this.register(documents.onDidChange(() => this.readMissing()));
    this.register(workspace.onDidChangeTextDocument(({ document, contentChanges }) => this.follow(document, contentChanges)));
    this.register(workspace.onDidSaveTextDocument((document) => this.anchorAgain(document)));
    this.register(workspace.onDidCloseTextDocument((document) => void this.close(document)));
    this.register(workspace.onDidRenameFiles((event) => void files.follow(event).then(() => this.readMissing())));
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
    const read = await this.readFile(uri);
    return new DecisionSet('decisions' in read ? read.decisions : [], text).review(analysis);
  }

  all(document: TextDocument): readonly Decision[] {
    return this.kept.get(keyOf(document))?.set.decisions ?? [];
  }

  /** Makes a change that can be undone. @returns whether it was made; where not, the user has been told why */
  async change(document: TextDocument, change: DecisionChange): Promise<boolean> {
    await this.reading.get(keyOf(document));
    const kept = this.kept.get(keyOf(document));
    if (!kept || kept.problem !== null) {
      void window.showErrorMessage(kept?.problem ?? t('Decisions can be made on documents that are open and annotated.'));
      return false;
    }
    kept.done.push(change);
    kept.undone.length = 0;
    this.make(document, kept, change);
    return true;
  }

  /** Takes the last change back. @returns whether there was one */
  undo(document: TextDocument): boolean {
    return this.shift(document, 'done', 'undone', (change) => ({ added: change.removed, removed: change.added }));
  }

  /** Makes the change again that was taken back last. @returns whether there was one */
  redo(document: TextDocument): boolean {
    return this.shift(document, 'undone', 'done', (change) => change);
  }

  /** Resolves when all that is decided is written. */
  async flush(): Promise<void> {
    for (const document of workspace.textDocuments) if (this.kept.get(keyOf(document))?.isChanged) this.write(document);
    await this.writing;
  }

  override dispose(): void {
    for (const { timer, search } of this.kept.values()) for (const each of [timer, search]) clearTimeout(each);
    super.dispose();
  }

  private shift(
    document: TextDocument,
    from: 'done' | 'undone',
    to: 'done' | 'undone',
    turn: (change: DecisionChange) => DecisionChange,
  ): boolean {
    const kept = this.kept.get(keyOf(document));
    const change = kept?.[from].pop();
    if (!kept || !change) return false;
    kept[to].push(change);
    this.make(document, kept, turn(change));
    return true;
  }

  private make(document: TextDocument, kept: Kept, change: DecisionChange): void {
    kept.set.change(change, document.getText());
    this.changed.fire(document);
    this.schedule(document, kept);
  }

  private schedule(document: TextDocument, kept: Kept): void {
    kept.isChanged = true;
    clearTimeout(kept.timer);
    kept.timer = setTimeout(() => this.write(document), PAUSE);
  }

  private follow(
    document: TextDocument,
    changes: readonly { readonly rangeOffset: number; readonly rangeLength: number; readonly text: string }[],
  ): void {
    const kept = this.kept.get(keyOf(document));
    if (!kept || kept.set.isEmpty || !changes.length) return;
    const edits = changes.map(({ rangeOffset: start, rangeLength, text }) => ({ start, end: start + rangeLength, text }));
    kept.set.follow(edits, () => document.getText());
    clearTimeout(kept.search);
    if (kept.set.hasLost) kept.search = setTimeout(() => kept.set.findLost(document.getText()) && this.changed.fire(document), PAUSE);
  }

  /** A saved text has its decisions where they stand in it. */
  private anchorAgain(document: TextDocument): void {
    const kept = this.kept.get(keyOf(document));
    if (!kept || kept.problem !== null) return;
    const name = nameOf(document.uri);
    if (decisionText(name, kept.set.anchoredIn(document.getText())) !== decisionText(name, kept.base)) this.schedule(document, kept);
  }

  private readMissing(): void {
    for (const document of this.documents.list()) {
      const key = keyOf(document);
      if (this.kept.has(key) || this.reading.has(key)) continue;
      this.reading.set(
        key,
        this.read(document).finally(() => this.reading.delete(key)),
      );
    }
  }

  private async read(document: TextDocument): Promise<void> {
    const read = await this.readFile(document.uri);
    if (document.isClosed) return;
    const decisions = 'decisions' in read ? read.decisions : [];
    const problem = 'problem' in read ? read.problem : null;
    this.kept.set(keyOf(document), {
      set: new DecisionSet(decisions, document.getText()),
      base: decisions,
      problem,
      done: [],
      undone: [],
      isChanged: false,
    });
    if (problem !== null) void window.showWarningMessage(problem);
    if (decisions.length) this.changed.fire(document);
  }

  private async readFile(uri: Uri): Promise<{ readonly decisions: readonly Decision[] } | { readonly problem: string }> {
    try {
      const found = await this.files.read(uri);
      if (found === null) return { decisions: [] };
      const read = readDecisions(decode(found.bytes));
      if ('decisions' in read) return read;
      const { line, problem } = read;
      const place = { file: workspace.asRelativePath(uri), list: workspace.asRelativePath(found.place), line };
      return { problem: `${t('The decisions on {file} cannot be read ({list}, line {line}).', place)} ${problem}` };
    } catch (error) {
      return {
        problem: t('The decisions on {file} cannot be read: {reason}.', { file: workspace.asRelativePath(uri), reason: reasonOf(error) }),
      };
    }
  }

  /** One after the other: each reads what the one before has written. */
  private write(document: TextDocument): void {
    this.writing = this.writing.then(() => this.writeNow(document));
  }

  private async writeNow(document: TextDocument): Promise<void> {
    const kept = this.kept.get(keyOf(document));
    if (!kept || kept.problem !== null) return;
    const read = await this.readFile(document.uri);
    if ('problem' in read) {
      kept.problem = read.problem;
      void window.showErrorMessage(read.problem);
      return;
    }
    const ours = kept.set.anchoredIn(document.getText());
    const merged = mergeDecisions(kept.base, ours, read.decisions);
    kept.isChanged = false;
    try {
      const place = await this.files.write(document.uri, merged.length ? decisionText(nameOf(document.uri), merged) : null);
      this.tell(document, place);
    } catch (error) {
      kept.isChanged = true;
      void window.showErrorMessage(
        t('The decisions on {file} could not be written: {reason}. They are kept as long as the window is open.', {
          file: workspace.asRelativePath(document.uri),
          reason: reasonOf(error),
        }),
      );
      return;
    }
    this.replace(document, kept, ours, merged);
  }

  /** Takes over what others have decided meanwhile. */
  private replace(document: TextDocument, kept: Kept, ours: readonly Decision[], merged: readonly Decision[]): void {
    kept.base = merged;
    const name = nameOf(document.uri);
    if (decisionText(name, ours) === decisionText(name, merged)) return;
    kept.set.change({ added: merged, removed: kept.set.decisions }, document.getText());
    kept.done.length = 0;
    kept.undone.length = 0;
    this.changed.fire(document);
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
    for (const document of this.documents.list())
      if (isWanted(document.uri)) this.writing = this.writing.then(() => this.takeOver(document));
  }

  /** Somebody else has written the file. */
  private async takeOver(document: TextDocument): Promise<void> {
    const kept = this.kept.get(keyOf(document));
    if (!kept) return;
    const read = await this.readFile(document.uri);
    const wasProblem = kept.problem;
    kept.problem = 'problem' in read ? read.problem : null;
    if ('problem' in read) {
      if (read.problem !== wasProblem) void window.showWarningMessage(read.problem);
      return;
    }
    const ours = kept.set.anchoredIn(document.getText());
    this.replace(document, kept, ours, mergeDecisions(kept.base, ours, read.decisions));
  }

  /** Says once where decisions are kept that are not kept beside their document. */
  private tell(document: TextDocument, place: Uri): void {
    const key = keyOf(document);
    if (place.toString() !== this.files.storedPlaceOf(document.uri).toString() || this.told.has(key)) return;
    this.told.add(key);
    void window.showInformationMessage(
      t("The decisions on {file} are kept in this editor's own storage: the document is in no workspace folder that can be written to.", {
        file: workspace.asRelativePath(document.uri),
      }),
    );
  }

  private async close(document: TextDocument): Promise<void> {
    const kept = this.kept.get(keyOf(document));
    if (!kept) return;
    clearTimeout(kept.timer);
    clearTimeout(kept.search);
    if (kept.isChanged) this.write(document);
    await this.writing;
    if (!openDocument(document.uri)) this.kept.delete(keyOf(document));
  }
}

function keyOf(document: TextDocument): string {
  return document.uri.toString();
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
