import { type CancellationToken, EventEmitter, type TextDocument, type TextDocumentChangeEvent, type Uri, window, workspace } from 'vscode';
import type { FreshMention } from '../core/freshMentions';
import type { Analysis } from '../core/model';
import type { Reviewed } from '../review/applyDecisions';
import type { Analyser } from './analyser';
import type { Decisions } from './decisions';
import { Disposable } from './dispose';
import type { DocumentDates } from './documentDates';
import { EditedDocuments } from './editedDocuments';
import { openDocument } from './openDocument';
import type { OpenDocuments } from './openDocuments';
import type { OwnOrganisations } from './ownOrganisations';
import { READING_SETTINGS, type Settings } from './settings';
import { textInSlices } from './textInSlices';
import { TimeSlices } from './timeSlices';

/** What is known of one version of a document. */
export interface Reading {
  readonly version: number;
  readonly text: string;
  /** With the decisions applied; null for a document that is longer than the user's limit: it is not annotated. */
  readonly analysis: Analysis | null;
  /** What was suggested, and what became of it; null where nothing is annotated. */
  readonly review: { readonly suggested: Analysis; readonly result: Reviewed } | null;
}

/** Documents up to this length are read again at every keystroke: it takes less than a frame. */
const SMALL = 100_000;
/** Longer ones follow each keystroke, and are put together again after a pause of so many milliseconds. */
const PAUSE = 100;

type Timer = ReturnType<typeof setTimeout>;

/** The one store that all views read: the analysis of every open document, kept up to date. */
export class Analyses extends Disposable {
  private readonly readings = new Map<string, Reading>();
  /** Documents that are to be read, by what cancels that: before it has begun, and while it is going on. */
  private readonly pending = new Map<string, { timer?: Timer }>();
  private readonly edits: EditedDocuments;
  private readonly changed = this.register(new EventEmitter<TextDocument>());
  /** A document has a new reading, or has none any more. */
  readonly onDidChange = this.changed.event;
  private readonly followed = this.register(new EventEmitter<TextDocument>());
  /** A long document was edited, whose new reading is to come: {@link fresh} tells what is known of the edit. */
  readonly onDidFollow = this.followed.event;

  constructor(
    private readonly documents: OpenDocuments,
    private readonly settings: Settings,
    dates: DocumentDates,
    own: Pick<OwnOrganisations, 'onDidChange'>,
    analyser: Analyser,
    private readonly decisions: Pick<Decisions, 'review' | 'onDidChange'>,
  ) {
    super();
    this.edits = new EditedDocuments(analyser);
    this.register(documents.onDidChange(() => this.catchUp()));
    this.register(settings.onDidChange([...READING_SETTINGS, 'maxFileSize'], () => this.refresh()));
    this.register(dates.onDidChange((uri) => this.readAgain(uri)));
    this.register(own.onDidChange(() => this.refresh()));
    this.register(decisions.onDidChange((document) => this.decideAgain(document)));
    this.register(workspace.onDidChangeTextDocument((event) => event.contentChanges.length && this.edited(event)));
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
    const text = document.getText();
    return this.keep(document, document.version, text, this.isTooLong(text) ? null : this.edits.analyse(document, text));
  }

  /** Whether a document is being read that is so long that {@link current} would be felt. */
  isBeingRead(document: TextDocument): boolean {
    return this.pending.has(key(document)) && document.offsetAt(document.lineAt(document.lineCount - 1).range.end) > SMALL;
  }

  /** {@link current}, but for a long document that is being read: the newest reading at hand. */
  atHand(document: TextDocument): Reading | undefined {
    return this.isBeingRead(document) ? this.latest(document) : this.current(document);
  }

  /** The mentions in what was edited since the newest reading at hand, where it is of an older version. */
  fresh(document: TextDocument): readonly FreshMention[] {
    return this.documents.covers(document) ? this.edits.fresh(document) : [];
  }

  /** {@link current} for a caller who can wait: where the document is being read, that is not done a second time, and nothing is held up. */
  async whenCurrent(document: TextDocument, token: CancellationToken): Promise<Reading | undefined> {
    while (this.pending.has(key(document)) && !token.isCancellationRequested) {
      await this.nextChange(token);
      await new TimeSlices().pause(); // others have waited for the same
    }
    return token.isCancellationRequested ? undefined : this.current(document);
  }

  /** Reads all open documents again. */
  refresh(): void {
    this.cancelAll();
    this.readings.clear();
    this.edits.clear();
    this.catchUp();
  }

  override dispose(): void {
    this.cancelAll();
    this.edits.clear();
    super.dispose();
  }

  private nextChange(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const listeners = [this.onDidChange(() => done()), token.onCancellationRequested(() => done())];
      const done = () => {
        for (const listener of listeners) listener.dispose();
        resolve();
      };
    });
  }

  private keep(document: TextDocument, version: number, text: string, suggested: Analysis | null): Reading {
    if (suggested === null) this.edits.forget(document);
    const review = suggested && { suggested, result: this.decisions.review(document, suggested) };
    const reading = { version, text, analysis: review?.result.analysis ?? null, review };
    this.readings.set(key(document), reading);
    this.changed.fire(document);
    return reading;
  }

  /** The decisions are others: the text is not read again for them. */
  private decideAgain(document: TextDocument): void {
    const known = this.readings.get(key(document));
    if (known?.version === document.version) this.keep(document, known.version, known.text, known.review?.suggested ?? null);
  }

  private isTooLong(text: string): boolean {
    return text.length > this.settings.maxFileSize;
  }

  /** Reads what has been opened, visible documents first, and forgets what is no longer annotated. */
  private catchUp(): void {
    for (const document of workspace.textDocuments) if (!this.documents.covers(document)) this.forget(document);
    const visible = new Set(window.visibleTextEditors.map(({ document }) => document));
    const isMissing = (document: TextDocument) =>
      this.readings.get(key(document))?.version !== document.version && !this.pending.has(key(document));
    const missing = this.documents.list().filter(isMissing);
    for (const document of missing) if (visible.has(document)) this.schedule(document, 0);
    for (const document of missing) if (!visible.has(document)) this.schedule(document, 0);
  }

  /** Something has changed that is known beside the text. */
  private readAgain(uri: Uri): void {
    const document = openDocument(uri);
    if (!document) return;
    const known = this.readings.get(key(document));
    this.readings.delete(key(document));
    this.edits.forget(document);
    if (known && known.text.length <= SMALL) this.current(document);
    else if (known || this.pending.has(key(document))) this.schedule(document, 0);
  }

  private edited({ document, contentChanges }: TextDocumentChangeEvent): void {
    const known = this.readings.get(key(document));
    if (known?.analysis) this.edits.follow(document, contentChanges);
    if (known && known.text.length <= SMALL) this.current(document);
    else if (known || this.documents.list().includes(document)) {
      this.schedule(document, PAUSE);
      this.followed.fire(document);
    }
  }

  /** One task for each document, so that the host answers other requests in between. */
  private schedule(document: TextDocument, delay: number): void {
    this.cancel(document);
    const reading = { timer: setTimeout(() => void this.readInSlices(document, reading), delay) };
    this.pending.set(key(document), reading);
  }

  /** Reads the document without holding up the host; gives up when another reading is wanted instead, or none. */
  private async readInSlices(document: TextDocument, mine: object): Promise<void> {
    const { version } = document;
    const isCancelled = () => this.pending.get(key(document)) !== mine;
    const text = await textInSlices(document, new TimeSlices(), isCancelled);
    if (text === null) return;
    const analysis = this.isTooLong(text) ? null : await this.edits.analyseInSlices(document, text, isCancelled);
    if (text.length > SMALL) await new TimeSlices().pause(); // what all views do with it is work of its own
    if (isCancelled()) return;
    this.pending.delete(key(document));
    if (this.documents.covers(document)) this.keep(document, version, text, analysis);
  }

  private cancel(document: TextDocument): void {
    clearTimeout(this.pending.get(key(document))?.timer);
    this.pending.delete(key(document));
  }

  private cancelAll(): void {
    for (const { timer } of this.pending.values()) clearTimeout(timer);
    this.pending.clear();
  }

  private forget(document: TextDocument): void {
    this.cancel(document);
    this.edits.forget(document);
    if (this.readings.delete(key(document))) this.changed.fire(document);
  }
}

function key(document: TextDocument): string {
  return document.uri.toString();
}
