import { commands, window } from 'vscode';
import { Disposable } from './dispose';
import type { OpenDocuments } from './openDocuments';
import type { Settings } from './settings';

/**
 * Keeps what keys and menus depend on: `fundlight.annotated` is true while the active editor shows an annotated document, and
 * `fundlight.languages` lists the languages that are annotated.
 */
export class ContextKey extends Disposable {
  constructor(
    private readonly documents: OpenDocuments,
    private readonly settings: Settings,
  ) {
    super();
    this.register(window.onDidChangeActiveTextEditor(() => this.update()));
    this.register(documents.onDidChange(() => this.update()));
    this.update();
  }

  private update(): void {
    const document = window.activeTextEditor?.document;
    void commands.executeCommand('setContext', 'fundlight.annotated', document !== undefined && this.documents.covers(document));
    void commands.executeCommand('setContext', 'fundlight.languages', this.settings.languages);
  }
}
