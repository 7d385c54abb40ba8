import { EventEmitter, type TextDocument, window, workspace } from 'vscode';
import type { Analysis } from '../core/model';
import type { Analyser } from './analyser';
import { Disposable } from './dispose';
import type { OpenDocuments } from './openDocuments';
import type { Settings } from './settings';

/** What is known of one version of a document. */
export interface Reading {
  readonly version: number;
  readonly text: string;
  /** null for a document that is longer than the user's limit: it is not annotated. */
  readonly analysis: Analysis | null;
}

/** Documents up to this length are read again at every keystroke: it takes less than a frame. */
const SMALL = 100_000;
/** Longer ones are read again after a pause of so many milliseconds. */
const PAUSE = 300;

type Timer = ReturnType<typeof setTimeout>;

/** The one store that all views read: the analysis of every open document, kept up to date. */
export class Analyses extends Disposable {
  private readonly readings = new Map<string, Reading>();
  private readonly waiting = new Map<string, Timer>();
  private readonly changed = this.register(new EventEmitter<TextDocument>());
  /** A document has a new reading, or has none any more. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly documents: OpenDocuments,
    private readonly settings: Settings,
    private readonly analyser: Analyser,
  ) {
    super();
    this.register(documents.onDidChange(() => this.catchUp()));
    this.register(settings.onDidChange(['locale', 'maxFileSize'], () => this.refresh()));
    this.register(workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length && this.edited(document)));
    this.register(workspace.onDidCloseTextDocument((document) => this.forget(document)));
    this.catchUp();
  }

  /** The newest reading at hand, which may be of an older version while a person types; undefined where there is none. */
  latest(document: TextDocument): Reading | undefined {
    return this.documents.covers(document) ? this.readings.get(key(document)) : undefined;
  }

  /** The reading of the document as it is now, made on the spot if need be; undefined for a document that is not annotated. */
  current(document: TextDocument): Reading | undefined {
    if (!this.documents.covers(document)) return undefined;
    const known = this.readings.get(key(document));
    if (known?.version === document.version) return known;
    this.cancel(document);
    const reading = this.read(document);
    this.readings.set(key(document), reading);
    this.changed.fire(document);
    return reading;
  }

  /** Reads all open documents again. */
  refresh(): void {
    this.readings.clear();
    this.catchUp();
  }

  override dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
    super.dispose();
  }

  private read(document: TextDocument): Reading {
    const text = document.getText();
    const analysis = text.length > this.settings.maxFileSize ? null : this.analyser.analyse(text, document.uri);
    return { version: document.version, text, analysis };
  }

  /** Reads what has been opened, visible documents first, and forgets what is no longer annotated. */
  private catchUp(): void {
    for (const document of workspace.textDocuments) if (!this.documents.covers(document)) this.forget(document);
    const visible = new Set(window.visibleTextEditors.map(({ document }) => document));
    const missing = this.documents.list().filter((document) => this.readings.get(key(document))?.version !== document.version);
    for (const document of missing) if (visible.has(document)) this.schedule(document, 0);
    for (const document of missing) if (!visible.has(document)) this.schedule(document, 0);
  }

  private edited(document: TextDocument): void {
    const known = this.readings.get(key(document));
    if (!known) return; // nobody has asked for it yet
    if (known.text.length > SMALL) this.schedule(document, PAUSE);
    else this.current(document);
  }

  /** One task for each document, so that the host answers other requests in between. */
  private schedule(document: TextDocument, delay: number): void {
    this.cancel(document);
    const timer = setTimeout(() => {
      this.waiting.delete(key(document));
      this.current(document);
    }, delay);
    this.waiting.set(key(document), timer);
  }

  private cancel(document: TextDocument): void {
    clearTimeout(this.waiting.get(key(document)));
    this.waiting.delete(key(document));
  }

  private forget(document: TextDocument): void {
    this.cancel(document);
    if (this.readings.delete(key(document))) this.changed.fire(document);
  }
}

function key(document: TextDocument): string {
  return document.uri.toString();
}
