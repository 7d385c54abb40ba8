import { EventEmitter, env, l10n, type Uri, workspace } from 'vscode';
import { fiscalYearStart } from '../core/funding/groupKeys';
import type { FundingItem } from '../core/model';
import { dayText } from '../formats/calendar';
import { localDay } from '../formats/localDay';
import { ReportBuilder, type ReportSource } from '../report/buildReport';
import { relativeHref } from '../report/relativeHref';
import type { ReportModel, ReportNotice } from '../report/reportModel';
import { fill, type ReportWords, wordsIn } from '../report/reportWords';
import { sumLines } from '../report/sumLines';
import type { Analyses } from './analyses';
import { plural } from './counts';
import { Disposable } from './dispose';
import { t } from './localise';
import type { OpenDocuments } from './openDocuments';
import { type ReportScope, scopeName } from './reportScope';
import type { Settings } from './settings';
import type { ShownItems } from './shownItems';
import type { SourceFiles } from './sourceFiles';
import { TimeSlices } from './timeSlices';
import type { WorkspaceDocument, WorkspaceDocuments } from './workspaceDocuments';
import type { WorkspaceScan } from './workspaceScan';

/** A report with the addresses of its documents, in their order. */
export interface CollectedReport {
  readonly model: ReportModel;
  readonly uris: readonly Uri[];
}

type Known = Pick<WorkspaceDocument, 'uri' | 'open' | 'analysis' | 'bodies' | 'yearStart'>;

/** Collects what a report tells: the items that the sidebar shows by the settings, of the documents of a scope, with decisions applied. */
export class ReportDocuments extends Disposable {
  private readonly changed = this.register(new EventEmitter<void>());
  /** Reports may tell something else now. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly open: OpenDocuments,
    private readonly analyses: Pick<Analyses, 'latest'>,
    private readonly all: WorkspaceDocuments,
    private readonly shown: Pick<ShownItems, 'of' | 'onDidChange'>,
    private readonly scan: Pick<WorkspaceScan, 'isOn' | 'skipped'>,
    private readonly files: SourceFiles,
    private readonly settings: Settings,
    private readonly now: () => Date,
  ) {
    super();
    this.register(all.onDidChange(() => this.changed.fire()));
    this.register(shown.onDidChange(() => this.changed.fire()));
  }

  /**
   * Collects in slices of time, so that the host answers other requests in between.
   *
   * @param target the file that the report is for: links lead from there; undefined where the editor shows it
   */
  async collect(scope: ReportScope, target?: Uri): Promise<CollectedReport> {
    const builder = new ReportBuilder(t);
    const slices = new TimeSlices();
    const uris: Uri[] = [];
    for (const document of await this.documents(scope)) {
      builder.add(await this.sourceOf(document, target));
      uris.push(document.uri);
      if (slices.isOver) await slices.pause();
    }
    const model = builder.report({
      scope: scopeName(scope),
      day: dayText(localDay(this.now()), t),
      notices: this.notices(
        scope,
        wordsIn((phrase) => t(phrase)),
      ),
      language: l10n.bundle ? env.language : 'en',
    });
    return { model, uris };
  }

  private async documents(scope: ReportScope): Promise<readonly Known[]> {
    if (scope === 'workspace') return this.all.list();
    if (scope === 'open') return this.all.list().filter(({ open }) => open);
    const known = this.all.get(scope);
    if (known) return [known];
    if (this.isReading(scope)) return [];
    const whole = await this.all.read(scope);
    if ('reason' in whole) return [];
    const { analysis } = whole.reviewed;
    const bodies = new Map(analysis.organisations.map((each) => [each.id, each]));
    return [{ uri: scope, open: undefined, analysis, bodies, yearStart: fiscalYearStart(this.settings.reading(scope)) }];
  }

  private async sourceOf(document: Known, target: Uri | undefined): Promise<ReportSource> {
    const { uri, analysis, bodies, yearStart } = document;
    const items: readonly FundingItem[] = this.shown.of(analysis).items;
    const name = workspace.asRelativePath(uri);
    const isNear = target?.scheme === uri.scheme && target.authority === uri.authority;
    const href = isNear ? relativeHref(target.path, uri.path) : null;
    return {
      name,
      href,
      analysis,
      bodies,
      yearStart,
      items,
      lineOf: await this.linesOf(document, target !== undefined && items.length > 0),
    };
  }

  /** Where lines are not at hand, the text is read for them only where they are needed: nobody else can lead to a place in it. */
  private async linesOf({ uri, open, analysis }: Known, isNeeded: boolean): Promise<ReportSource['lineOf']> {
    if (open) return (offset) => open.positionAt(offset).line + 1;
    const source = isNeeded ? await this.files.read(uri) : null;
    const lines = source && 'text' in source ? sumLines(source.text, analysis) : new Map<number, number>();
    return (offset) => lines.get(offset) ?? null;
  }

  private notices(scope: ReportScope, words: ReportWords): ReportNotice[] {
    const isWhole = scope === 'workspace';
    const isReading = typeof scope === 'string' ? this.open.list().some(({ uri }) => this.isReading(uri)) : this.isReading(scope);
    const { skipped } = this.scan;
    return [
      ...(isWhole && !this.scan.isOn ? [{ kind: 'notScanned', text: words.notScanned } as const] : []),
      ...(isReading ? [{ kind: 'reading', text: words.reading } as const] : []),
      ...(isWhole && skipped.length
        ? [{ kind: 'skipped', text: fill(words.skipped, { files: plural(skipped.length, 'file') }) } as const]
        : []),
    ];
  }

  private isReading(uri: Uri): boolean {
    const document = this.open.list().find((each) => each.uri.toString() === uri.toString());
    return document !== undefined && this.analyses.latest(document) === undefined;
  }
}
