import { commands, window } from 'vscode';
import { Disposable } from './dispose';
import type { OpenDocuments } from './openDocuments';

/** Keeps `fundlight.annotated` true while the active editor shows an annotated document; keys and menus depend on it. */
export class ContextKey extends Disposable {
  constructor(private readonly documents: OpenDocuments) {
    super();
    this.register(window.onDidChangeActiveTextEditor(() => this.update()));
    this.register(documents.onDidChange(() => this.update()));
    this.update();
  }

  private update(): void {
    const document = window.activeTextEditor?.document;
    void commands.executeCommand('setContext', 'fundlight.annotated', document !== undefined && this.documents.covers(document));
  }
}
