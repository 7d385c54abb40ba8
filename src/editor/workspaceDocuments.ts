import { EventEmitter, type TextDocument, type Uri, workspace } from 'vscode';
import type { YearStart } from '../core/dates/dateOptions';
import { fiscalYearStart } from '../core/funding/groupKeys';
import type { Analysis, FundingItem, Organisation } from '../core/model';
import { spanOfSum } from '../formats/itemPlaces';
import type { Reviewed } from '../review/applyDecisions';
import type { Analyser } from './analyser';
import type { Analyses } from './analyses';
import type { Decisions } from './decisions';
import { Disposable } from './dispose';
import { wordsAt } from './mentions';
import type { OpenDocuments } from './openDocuments';
import { toUri } from './ranges';
import type { ItemsOfDocument, ScannedDocument } from './scannedDocument';
import { ScannedFirst } from './scannedFirst';
import { READING_SETTINGS, type Settings } from './settings';
import type { Skipped, Source, SourceFiles } from './sourceFiles';
import { TimeSlices } from './timeSlices';
import type { WorkspaceScan } from './workspaceScan';

/** A document of the workspace with its funding items: one that is open, as the editor shows it, or else one that was scanned. */
export interface WorkspaceDocument {
  readonly uri: Uri;
  /** The editor's own document; undefined for one that is not open. */
  readonly open: TextDocument | undefined;
  /** With decisions applied; of a scanned document no more than {@link ItemsOfDocument} has. */
  readonly analysis: Analysis;
  /** The organisations of the analysis by their ids. */
  readonly bodies: ReadonlyMap<string, Organisation>;
  /** The first day of fiscal years by the settings. */
  readonly yearStart: YearStart;
  /** The words of an item's sum as they stand in the text. */
  wordsOf(item: FundingItem): string;
}

/** A whole document, as the editor shows it or as it is on the disk. */
export interface WholeDocument {
  readonly uri: Uri;
  readonly text: string;
  /** What was found, before any decision. */
  readonly suggested: Analysis;
  /** With the decisions applied. */
  readonly reviewed: Reviewed;
}

/** All documents of the workspace, open or scanned. What is open wins over what was scanned. */
export class WorkspaceDocuments extends Disposable {
  private readonly changed = this.register(new EventEmitter<void>());
  /** Other documents are there, or one of them tells something else. */
  readonly onDidChange = this.changed.event;
  private readonly known = new WeakMap<object, WorkspaceDocument>();
  /** Scanned documents by their address; undefined where they have changed. */
  private sorted: readonly ScannedDocument[] | undefined;
  private readonly yearStarts = new Map<string, YearStart>();
  private readonly analyser: ScannedFirst;

  constructor(
    private readonly documents: OpenDocuments,
    private readonly analyses: Analyses,
    private readonly scan: Pick<WorkspaceScan, 'documents' | 'onDidChange' | 'suggestedFor'>,
    private readonly files: SourceFiles,
    analyser: Pick<Analyser, 'analyseInSlices'>,
    private readonly decisions: Pick<Decisions, 'reviewFile'>,
    private readonly settings: Settings,
  ) {
    super();
    this.analyser = new ScannedFirst(scan, analyser);
    const changed = () => this.changed.fire();
    this.register(documents.onDidChange(changed));
    this.register(analyses.onDidChange(changed));
    this.register(
      scan.onDidChange(() => {
        this.sorted = undefined;
        changed();
      }),
    );
    this.register(settings.onDidChange(READING_SETTINGS, () => this.yearStarts.clear()));
  }

  /** Open documents in the order of their tabs, then scanned ones by their address. Those that are being read are left out. */
  list(): readonly WorkspaceDocument[] {
    const open = this.documents.list();
    const addresses = new Set(open.map(({ uri }) => uri.toString()));
    return [...open.flatMap((document) => this.ofOpen(document) ?? []), ...this.scanned(addresses)];
  }

  /** The document at an address; undefined where it is neither open and read, nor scanned. */
  get(uri: Uri): WorkspaceDocument | undefined {
    const open = this.documents.list().find((document) => document.uri.toString() === uri.toString());
    if (open) return this.ofOpen(open);
    const scanned = this.scan.documents.get(uri.toString());
    return scanned && this.ofScanned(scanned);
  }

  /** Reads a whole document, and analyses it unless that is done already. */
  async read(uri: Uri): Promise<WholeDocument | Skipped> {
    const source = await this.files.read(uri);
    return 'reason' in source ? source : (await this.whole(source, () => false))!;
  }

  /** Analyses what was read of a document, unless that is done already. @returns null where that was given up */
  async whole({ uri, text }: Source, isCancelled: () => boolean): Promise<WholeDocument | null> {
    const suggested = await this.analyser.analyseInSlices(text, uri, new TimeSlices(), isCancelled);
    return suggested && { uri, text, suggested, reviewed: await this.decisions.reviewFile(uri, text, suggested) };
  }

  private ofOpen(document: TextDocument): WorkspaceDocument | undefined {
    const { analysis, text = '' } = this.analyses.latest(document) ?? {};
    if (!analysis) return undefined;
    const wordsOf = (item: FundingItem) => wordsAt(text, spanOfSum(item, analysis));
    return this.keep(analysis, () => new Listed(document.uri, document, analysis, wordsOf, (uri) => this.yearStartOf(uri)));
  }

  private scanned(open: ReadonlySet<string>): WorkspaceDocument[] {
    this.sorted ??= [...this.scan.documents.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
    return this.sorted.filter(({ uri }) => !open.has(uri)).map((scanned) => this.ofScanned(scanned));
  }

  private ofScanned(scanned: ScannedDocument): WorkspaceDocument {
    const { analysis, words, uri } = scanned;
    let places: ReadonlyMap<FundingItem, number> | undefined; // of thousands of documents few are asked
    const wordsOf = (item: FundingItem) => {
      places ??= new Map(analysis.fundingItems.map((each, k) => [each, k]));
      return words[places.get(item) ?? -1] ?? '';
    };
    return this.keep(scanned, () => new Listed(toUri(uri), undefined, analysis, wordsOf, (each) => this.yearStartOf(each)));
  }

  /** The same document as long as its analysis is the same. */
  private keep(key: object, make: () => WorkspaceDocument): WorkspaceDocument {
    const known = this.known.get(key) ?? make();
    this.known.set(key, known);
    return known;
  }

  /** By folder: the settings of documents in one folder are the same. */
  private yearStartOf(uri: Uri): YearStart {
    const folder = workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
    const known = this.yearStarts.get(folder) ?? fiscalYearStart(this.settings.reading(uri));
    this.yearStarts.set(folder, known);
    return known;
  }
}

class Listed implements WorkspaceDocument {
  private byId: ReadonlyMap<string, Organisation> | undefined;

  constructor(
    readonly uri: Uri,
    readonly open: TextDocument | undefined,
    readonly analysis: Analysis,
    readonly wordsOf: (item: FundingItem) => string,
    private readonly yearStartOf: (uri: Uri) => YearStart,
  ) {}

  get bodies(): ReadonlyMap<string, Organisation> {
    return (this.byId ??= new Map(this.analysis.organisations.map((each) => [each.id, each])));
  }

  get yearStart(): YearStart {
    return this.yearStartOf(this.uri);
  }
}
