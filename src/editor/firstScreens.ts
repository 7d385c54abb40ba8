import { EventEmitter, Range, type TextDocument, type TextEditor, window } from 'vscode';
import type { Annotation } from '../core/model';
import type { Analyser } from './analyser';
import type { Analyses } from './analyses';
import { Disposable } from './dispose';
import type { OpenDocuments } from './openDocuments';
import type { Settings } from './settings';
import { shownStretch } from './shownStretch';
import { TimeSlices } from './timeSlices';

/** Shorter documents are read as a whole in no time. */
const LONG = 100_000;
/** Lines around what is shown that are read with it: what stands there may tell what is meant. */
const CONTEXT = 30;
/** In characters: what is read before the rest is little, whatever the length of the lines. */
const MOST = 20_000;

interface Glance {
  readonly version: number;
  readonly stretch: Range;
  /** with offsets into the document */
  readonly annotations: readonly Annotation[];
}

/**
 * What stands on the screen of a long document, read by itself while the whole is being read: the marks are there at once. What only the
 * rest of the document tells, such as an acronym explained elsewhere, is missing until then.
 */
export class FirstScreens extends Disposable {
  private readonly glances = new WeakMap<TextDocument, Glance>();
  private readonly changed = this.register(new EventEmitter<TextDocument>());
  /** Something else is known of a document that is still being read. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly documents: OpenDocuments,
    private readonly analyses: Pick<Analyses, 'latest'>,
    private readonly analyser: Analyser,
    private readonly settings: Settings,
  ) {
    super();
    this.register(window.onDidChangeVisibleTextEditors((editors) => this.lookAt(editors)));
    this.register(window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.lookAt([textEditor])));
    this.lookAt(window.visibleTextEditors);
  }

  /** The mentions on the screen of a document that is still being read; in reading order. */
  of(document: TextDocument): readonly Annotation[] {
    const glance = this.glances.get(document);
    return glance?.version === document.version && this.isWanted(document) ? glance.annotations : [];
  }

  private lookAt(editors: readonly TextEditor[]): void {
    for (const editor of editors) if (this.isWanted(editor.document)) void this.read(editor);
  }

  private isWanted(document: TextDocument): boolean {
    if (!this.documents.covers(document) || this.analyses.latest(document)) return false;
    const length = document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
    return length > LONG && length <= this.settings.maxFileSize;
  }

  private async read(editor: TextEditor): Promise<void> {
    const { document } = editor;
    const { version, uri } = document;
    const known = this.glances.get(document);
    if (known?.version === version && known.stretch.contains(shownStretch(editor, 0))) return;
    const begin = document.offsetAt(shownStretch(editor, CONTEXT).start);
    const end = Math.min(document.offsetAt(shownStretch(editor, CONTEXT).end), begin + MOST);
    const stretch = new Range(document.positionAt(begin), document.positionAt(end));
    const isOutdated = () => document.version !== version || !this.isWanted(document);
    const analysis = await this.analyser.analyseInSlices(document.getText(stretch), uri, new TimeSlices(), isOutdated);
    if (!analysis || isOutdated()) return;
    const moved = analysis.annotations.map((each) => ({ ...each, start: each.start + begin, end: each.end + begin }));
    this.glances.set(document, { version, stretch, annotations: moved });
    this.changed.fire(document);
  }
}
