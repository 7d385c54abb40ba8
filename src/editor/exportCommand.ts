import { commands, type LogOutputChannel, ProgressLocation, type Uri, window, workspace } from 'vscode';
import type { Analysis } from '../core/model';
import { exportText } from '../formats/json';
import { decidedOnly } from '../review/decidedOnly';
import type { Analyser } from './analyser';
import { plural } from './counts';
import type { Decisions } from './decisions';
import { Disposable } from './dispose';
import { type Exported, exportDocuments } from './exportDocuments';
import { askForScope, type Scope } from './exportScope';
import { settleTarget } from './exportTarget';
import { askForWhich, type Which } from './exportWhich';
import { t } from './localise';
import type { OpenDocuments } from './openDocuments';
import type { OwnOrganisations } from './ownOrganisations';
import { toUri } from './ranges';
import type { Settings } from './settings';
import { reasonOf, type Skipped, type SourceFiles } from './sourceFiles';

/** The command's argument; what is missing is asked for. */
export interface ExportRequest {
  /** The documents to export; all of the workspace where the list is missing and the user says so. */
  readonly uris?: readonly (Uri | string)[];
  readonly format?: 'json';
  /** All that was found, or only what a person has accepted or added; asked for where there is such. */
  readonly which?: Which;
  /** The file to write. */
  readonly target?: Uri | string;
  /** Overwrites the target without asking. */
  readonly overwrite?: boolean;
}

/** What the command gives back to its caller; undefined where nothing was written. */
export interface ExportResult {
  /** URI of the written file. */
  readonly target: string;
  readonly documents: number;
  readonly fundingItems: number;
  readonly skipped: readonly { readonly uri: string; readonly reason: string }[];
}

/** `Fundlight: Export Funding Items…` */
export class ExportCommand extends Disposable {
  constructor(
    private readonly documents: OpenDocuments,
    private readonly settings: Settings,
    private readonly files: SourceFiles,
    private readonly analyser: Pick<Analyser, 'analyseInSlices'>,
    private readonly own: OwnOrganisations,
    private readonly decisions: Decisions,
    private readonly log: LogOutputChannel,
  ) {
    super();
    this.register(commands.registerCommand('fundlight.export', (request?: ExportRequest | { uri: Uri }) => this.run(requestFrom(request))));
  }

  private async run(request: ExportRequest): Promise<ExportResult | undefined> {
    const { format = 'json' } = request;
    if (format !== 'json') return this.fail(t('Fundlight cannot export as “{format}”. The format it writes is “json”.', { format }));
    const scope = request.uris?.map(toUri) ?? (await askForScope(this.documents, this.settings));
    if (!scope) return undefined;
    const which = request.which ?? (await askForWhich(scope, this.documents, this.decisions));
    if (!which) return undefined;
    const target = await settleTarget(request, scope);
    if (!target) return undefined;
    let exported: Exported | null;
    try {
      exported = await this.collect(scope, which);
    } catch (error) {
      const reason = reasonOf(error);
      return this.fail(t('The documents could not be collected: {reason}. Open the ones you need and export these instead.', { reason }));
    }
    return exported ? this.write(exported, target, request) : undefined;
  }

  /** A single document is done before anything could be shown; more come with a progress message that can be cancelled. */
  private async collect(scope: Scope, which: Which): Promise<Exported | null> {
    const location = scope !== 'workspace' && scope.length === 1 ? ProgressLocation.Window : ProgressLocation.Notification;
    await this.own.whenRead();
    return window.withProgress({ location, title: t('Exporting funding items'), cancellable: true }, async (progress, token) => {
      const uris = scope === 'workspace' ? await this.files.find(token) : scope;
      return exportDocuments(
        uris,
        this.files,
        this.analyser,
        (uri, text, analysis) => this.reviewed(which, uri, text, analysis),
        token,
        (uri) => progress.report({ message: workspace.asRelativePath(uri), increment: 100 / uris.length }),
      );
    });
  }

  private async reviewed(which: Which, uri: Uri, text: string, analysis: Analysis): Promise<Analysis> {
    const reviewed = (await this.decisions.reviewFile(uri, text, analysis)).analysis;
    return which === 'decided' ? decidedOnly(reviewed) : reviewed;
  }

  private async write(exported: Exported, target: Uri, request: ExportRequest): Promise<ExportResult | undefined> {
    const { documents, skipped } = exported;
    for (const each of skipped) this.log.warn(`Not exported: ${workspace.asRelativePath(each.uri)}: ${each.reason}.`);
    if (!documents.length) return this.fail(nothingToExport(skipped, this.settings));
    try {
      await workspace.fs.writeFile(target, new TextEncoder().encode(exportText(documents)));
    } catch (error) {
      this.failToWrite(target, reasonOf(error), request);
      return undefined;
    }
    const fundingItems = documents.reduce((sum, each) => sum + each.fundingItems.length, 0);
    this.tell(target, documents.length, fundingItems, skipped);
    return {
      target: target.toString(),
      documents: documents.length,
      fundingItems,
      skipped: skipped.map(({ uri, reason }) => ({ uri: uri.toString(), reason })),
    };
  }

  /** Says what was done. Nobody waits for the answer: the command is finished. */
  private tell(target: Uri, documents: number, items: number, skipped: readonly Skipped[]): void {
    const file = workspace.asRelativePath(target);
    const what = { items: plural(items, 'funding item'), documents: plural(documents, 'document'), file };
    const done = t('Exported {items} from {documents} to {file}.', what);
    const open = t('Open');
    const details = t('Show Skipped Files');
    const answer = skipped.length
      ? window.showWarningMessage(
          `${done} ${t('{files} skipped:', { files: plural(skipped.length, 'file') })} ${first(skipped)}`,
          open,
          details,
        )
      : window.showInformationMessage(done, open);
    void answer.then((chosen) => {
      if (chosen === open) void window.showTextDocument(target);
      if (chosen === details) this.log.show();
    });
  }

  private failToWrite(target: Uri, reason: string, request: ExportRequest): void {
    const elsewhere = t('Export Elsewhere…');
    const file = workspace.asRelativePath(target);
    const message = t('{file} could not be written: {reason}. Choose another file, or make this one writable.', { file, reason });
    this.log.error(message);
    void window.showErrorMessage(message, elsewhere).then((chosen) => {
      const { uris, format } = request;
      if (chosen === elsewhere) void commands.executeCommand('fundlight.export', { uris, format });
    });
  }

  private fail(message: string): undefined {
    this.log.error(message);
    void window.showErrorMessage(message);
  }
}

/** Menus hand over the tree's node instead of a request. */
function requestFrom(argument: ExportRequest | { uri: Uri } = {}): ExportRequest {
  return 'uri' in argument ? { uris: [argument.uri] } : argument;
}

function nothingToExport(skipped: readonly Skipped[], settings: Settings): string {
  if (!skipped.length)
    return t('No file of the workspace matches {pattern}. The setting fundlight.files.include says which files are exported.', {
      pattern: settings.files.include,
    });
  return t('Nothing was exported: {reason}', { reason: first(skipped) });
}

/** The first of the skipped files by name and reason, and how many more there are. */
function first([one, ...others]: readonly Skipped[]): string {
  if (!one) return '';
  const more = others.length ? ` ${t('And {count} more.', { count: others.length })}` : '';
  return `${workspace.asRelativePath(one.uri)}: ${one.reason}.${more}`;
}
