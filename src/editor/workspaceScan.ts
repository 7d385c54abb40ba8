import { type CancellationToken, CancellationTokenSource, EventEmitter, type Uri, workspace } from 'vscode';
import type { Analysis } from '../core/model';
import type { Analyser } from './analyser';
import { numberText } from './counts';
import type { DecisionFiles } from './decisionFiles';
import type { Decisions } from './decisions';
import { Disposable } from './dispose';
import type { DocumentDates } from './documentDates';
import { t } from './localise';
import type { OwnOrganisations } from './ownOrganisations';
import { itemsOf, type ScannedDocument } from './scannedDocument';
import type { ScanStore } from './scanStore';
import { READING_SETTINGS, type Settings } from './settings';
import type { Skipped, Source, SourceFiles, Stamp } from './sourceFiles';
import { textHash } from './textHash';
import { TimeSlices } from './timeSlices';

/** Files are read ahead in groups of so many. */
const READ_AHEAD = 16;
/** While a scan goes on, views hear of it when there is so much more to show. */
const GROWTH = 1.5;

/** How far a scan is. */
export type Report = (done: number, of: number) => void;

type Read = { readonly uri: Uri; readonly found: (Source & Stamp) | Skipped | null | 'gone' };

/** The funding items of all documents of the workspace, read from their files: kept from one start to the next, and brought up to date. */
export class WorkspaceScan extends Disposable {
  private readonly scanned = new Map<string, ScannedDocument>();
  private readonly left = new Map<string, Skipped>();
  private readonly changed = this.register(new EventEmitter<void>());
  /** Other documents are scanned now, or others are skipped. */
  readonly onDidChange = this.changed.event;
  /** One after the other: what is done with files, and what is kept of it. */
  private tasks: Promise<unknown> = Promise.resolve();
  private readonly closing = this.register(new CancellationTokenSource());
  private isWanted = false;

  /** @param store null where no folder is open: there is nothing to scan then */
  constructor(
    private readonly files: SourceFiles,
    private readonly analyser: Analyser,
    private readonly decisions: Pick<Decisions, 'reviewFile'>,
    private readonly decisionFiles: DecisionFiles,
    private readonly settings: Settings,
    private readonly own: OwnOrganisations,
    dates: DocumentDates,
    private readonly store: ScanStore | null,
    /** is told why something could not be done in the background */
    private readonly tell: (error: unknown) => void,
  ) {
    super();
    const again = () => this.isWanted && this.catchUp();
    this.register(
      settings.onDidChange(
        [...READING_SETTINGS, 'maxFileSize', 'files.include', 'files.exclude', 'files.gitIgnore', 'files.maximum'],
        again,
      ),
    );
    this.register(own.onDidChange(again));
    this.register(dates.onDidChange((uri) => this.isWanted && this.scanned.has(uri.toString()) && this.update([uri])));
    this.register(workspace.onDidChangeWorkspaceFolders(again));
  }

  /** Whether the workspace was scanned, now or at an earlier start. */
  get isOn(): boolean {
    return this.isWanted;
  }

  /** By address. */
  get documents(): ReadonlyMap<string, ScannedDocument> {
    return this.scanned;
  }

  /** The files that could not be read, with the reason. */
  get skipped(): readonly Skipped[] {
    return [...this.left.values()];
  }

  /** Whether a file is scanned, or was skipped. */
  knows(uri: Uri): boolean {
    return this.scanned.has(uri.toString()) || this.left.has(uri.toString());
  }

  /** Resolves when what is being done with files now is done: what an earlier start has kept is there, and a scan is at its end. */
  async whenDone(): Promise<void> {
    await this.tasks;
  }

  /** Shows what an earlier start has kept, and then brings it up to date. */
  restore(): Promise<void> {
    return this.inBackground(async () => {
      const kept = await this.store?.load(new TimeSlices());
      if (!kept) return;
      for (const document of kept) this.scanned.set(document.uri, document);
      this.isWanted = true;
      this.changed.fire();
      await this.read(await this.list(this.closing.token), this.closing.token);
    });
  }

  /** Scans all documents; those that have not changed are not read again. @returns whether it was done, not cancelled */
  scan(token: CancellationToken, report: Report): Promise<boolean> {
    return this.inTurn(async () => {
      this.isWanted = true;
      return this.read(await this.list(token), token, report);
    });
  }

  /** Brings everything up to date in the background. */
  catchUp(): Promise<void> {
    return this.inBackground(async () => this.isWanted && this.read(await this.list(this.closing.token), this.closing.token));
  }

  /** Takes in documents that are new, and reads those again that have changed; of the others it is only seen whether they are there. */
  takeIn(changed: readonly Uri[]): Promise<void> {
    return this.inBackground(async () => {
      if (!this.isWanted) return;
      const again = new Set(changed.map(String));
      const uris = await this.list(this.closing.token);
      await this.read(
        uris.filter((uri) => !this.knows(uri) || again.has(uri.toString())),
        this.closing.token,
      );
    });
  }

  /** Reads documents again that have changed, and forgets those that are no more. */
  update(uris: readonly Uri[]): Promise<void> {
    return this.inBackground(async () => this.isWanted && this.read(uris, this.closing.token));
  }

  /** Forgets documents, and with a folder those in it; what is none of them is passed over. */
  remove(uris: readonly Uri[]): Promise<void> {
    return this.inBackground(async () => {
      const gone = new Set(uris.map(String));
      const known = [...this.scanned.keys(), ...this.left.keys()].filter((each) => isAtOrBelow(each, gone));
      if (!known.length) return;
      for (const each of known) this.drop(each);
      this.changed.fire();
      await this.keep();
    });
  }

  /** Forgets all, also what is kept. */
  forget(): Promise<void> {
    return this.inTurn(async () => {
      this.isWanted = false;
      this.scanned.clear();
      this.left.clear();
      this.changed.fire();
      await this.store?.clear();
    });
  }

  /** What was suggested for a document when it was scanned; null where its text or what else it depends on is not the same any more. */
  async suggestedFor(uri: Uri, text: string): Promise<Analysis | null> {
    const known = this.scanned.get(uri.toString());
    if (!known || known.context !== this.analyser.contextOf(uri) || known.hash !== (await textHash(text))) return null;
    return (await this.store?.analysisOf(known.uri)) ?? null;
  }

  override dispose(): void {
    this.closing.cancel();
    super.dispose();
  }

  /** What cannot be kept is there all the same, until the window is closed. */
  private async keep(): Promise<void> {
    await this.store?.flush().catch(this.tell);
  }

  private inBackground(task: () => Promise<unknown>): Promise<void> {
    return this.inTurn(task).then(() => undefined, this.tell);
  }

  private inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = this.tasks.then(task);
    this.tasks = done.catch(() => undefined);
    return done;
  }

  /** The documents that there are; the others are forgotten. */
  private async list(token: CancellationToken): Promise<readonly Uri[]> {
    await this.own.whenRead();
    const all = await this.files.find(token);
    if (token.isCancellationRequested) return [];
    const limit = this.settings.maximumFiles;
    const uris = all.slice(0, limit);
    const wanted = new Set(uris.map(String));
    for (const known of [...this.scanned.keys(), ...this.left.keys()]) if (!wanted.has(known)) this.drop(known);
    const reason = t('it is beyond the limit of {limit} files (setting fundlight.files.maximum)', { limit: numberText(limit) });
    for (const known of wanted) if (this.left.get(known)?.reason === reason) this.left.delete(known);
    for (const uri of all.slice(limit)) this.left.set(uri.toString(), { uri, reason });
    return uris;
  }

  private async read(uris: readonly Uri[], token: CancellationToken, report?: Report): Promise<boolean> {
    const slices = new TimeSlices();
    const decided = uris.length > READ_AHEAD ? await this.decisionFiles.all() : null;
    let shown = this.scanned.size;
    let next = this.look(uris.slice(0, READ_AHEAD), decided);
    for (let at = 0; at < uris.length && !token.isCancellationRequested; at += READ_AHEAD) {
      const group = await next;
      next = this.look(uris.slice(at + READ_AHEAD, at + 2 * READ_AHEAD), decided);
      for (const each of group) {
        if (token.isCancellationRequested) break;
        await this.settle(each, slices, token);
      }
      report?.(Math.min(at + READ_AHEAD, uris.length), uris.length);
      if (this.scanned.size > Math.max(100, shown * GROWTH)) {
        shown = this.scanned.size;
        this.changed.fire();
      }
      if (this.store?.isFull) await this.keep();
      if (slices.isOver) await slices.pause();
    }
    this.changed.fire();
    await this.keep();
    return !token.isCancellationRequested;
  }

  private look(
    uris: readonly Uri[],
    decided: ReadonlySet<string> | null,
  ): Promise<readonly (Read & { readonly context: string; readonly decided: string })[]> {
    return Promise.all(
      uris.map(async (uri) => {
        const known = this.scanned.get(uri.toString());
        const context = this.analyser.contextOf(uri);
        const state = await this.decisionFiles.stateOf(uri, decided);
        const isKnown = ({ mtime, size }: Stamp) =>
          known?.mtime === mtime && known.size === size && known.context === context && known.decided === state;
        return { uri, context, decided: state, found: await this.files.readStored(uri, isKnown) };
      }),
    );
  }

  private async settle(
    { uri, context, decided, found }: Read & { context: string; decided: string },
    slices: TimeSlices,
    token: CancellationToken,
  ): Promise<void> {
    if (found === null) return;
    if (found === 'gone') {
      this.drop(uri.toString());
      return;
    }
    if ('reason' in found) {
      this.drop(uri.toString());
      this.left.set(uri.toString(), found);
      return;
    }
    const { text, mtime, size } = found;
    const key = uri.toString();
    const hash = await textHash(text);
    const known = this.scanned.get(key);
    const isSame = known?.hash === hash && known.context === context;
    const kept = isSame ? await this.store?.analysisOf(key) : null;
    const suggested = kept ?? (await this.analyser.analyseInSlices(text, uri, slices, () => token.isCancellationRequested));
    if (!suggested) return;
    const { analysis } = decided ? await this.decisions.reviewFile(uri, text, suggested) : { analysis: suggested };
    // What is kept must not hold on to the text, which pieces of it would do.
    const items = JSON.parse(JSON.stringify(itemsOf(analysis, text))) as ReturnType<typeof itemsOf>;
    const document = { uri: key, mtime, size, hash, context, decided, ...items };
    this.left.delete(key);
    this.scanned.set(key, document);
    this.store?.put(document, kept ? null : JSON.stringify(suggested));
  }

  private drop(uri: string): void {
    this.left.delete(uri);
    if (this.scanned.delete(uri)) this.store?.remove(uri);
  }
}

/** Whether an address is one of others, or lies in a folder that is. */
function isAtOrBelow(uri: string, others: ReadonlySet<string>): boolean {
  for (let at = uri; at.includes('/'); at = at.slice(0, at.lastIndexOf('/'))) if (others.has(at)) return true;
  return false;
}
