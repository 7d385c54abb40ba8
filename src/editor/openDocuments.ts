import { EventEmitter, TabInputText, TabInputTextDiff, type TextDocument, window, workspace } from 'vscode';
import { Disposable } from './dispose';
import { isForeign } from './foreignDocuments';
import type { Settings } from './settings';

/** The documents that a person has open and that Fundlight annotates, in the order of their tabs. */
export class OpenDocuments extends Disposable {
  private readonly changed = this.register(new EventEmitter<void>());
  /** A document was opened or closed, or other languages are annotated now. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly settings: Settings) {
    super();
    const changed = () => this.changed.fire();
    this.register(workspace.onDidOpenTextDocument(changed));
    this.register(workspace.onDidCloseTextDocument(changed));
    this.register(window.tabGroups.onDidChangeTabs(({ opened, closed }) => (opened.length || closed.length) && changed()));
    this.register(window.onDidChangeVisibleTextEditors(changed));
    this.register(settings.onDidChange(['languages'], changed));
  }

  /** Whether a document is of a kind that Fundlight annotates. */
  covers(document: TextDocument): boolean {
    return !document.isClosed && !isForeign(document) && this.settings.languages.includes(document.languageId);
  }

  list(): readonly TextDocument[] {
    const order = new Map<string, number>();
    const seen = (uri: { toString(): string }) => order.has(uri.toString()) || order.set(uri.toString(), order.size);
    for (const { input } of window.tabGroups.all.flatMap(({ tabs }) => tabs)) {
      if (input instanceof TabInputText) seen(input.uri);
      if (input instanceof TabInputTextDiff) seen(input.modified);
    }
    for (const { document } of window.visibleTextEditors) seen(document.uri);
    const place = ({ uri }: TextDocument) => order.get(uri.toString());
    return workspace.textDocuments
      .filter((document) => this.covers(document) && place(document) !== undefined)
      .sort((a, b) => place(a)! - place(b)!);
  }
}
