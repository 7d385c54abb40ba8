import { commands, env, FileSystemError, FileType, type LogOutputChannel, ProgressLocation, type Uri, window, workspace } from 'vscode';
import type { Analysis } from '../core/model';
import { BYTE_ORDER_MARK } from '../formats/csv';
import { FORMAT_IDS } from '../formats/format';
import { NoGrants } from '../formats/threeSixty';
import { selected, type Which } from '../review/selected';
import type { Analyser } from './analyser';
import type { Decisions } from './decisions';
import { Disposable } from './dispose';
import { type Exported, exportDocuments } from './exportDocuments';
import { nothingFits, nothingToExport, tellExported } from './exportMessages';
import type { ExportPlan, ExportQuestions } from './exportQuestions';
import { type ExportRequest, type ExportResult, requestFrom } from './exportRequest';
import type { Target } from './exportTarget';
import { isWhich } from './exportWhich';
import { t } from './localise';
import { showError } from './messages';
import type { OwnOrganisations } from './ownOrganisations';
import { messageWords } from './plainWords';
import type { Settings } from './settings';
import { reasonOf, type SourceFiles } from './sourceFiles';
import { writeWhole } from './wholeFile';

/** `Fundlight: Export Funding Items…` */
export class ExportCommand extends Disposable {
  constructor(
    private readonly questions: ExportQuestions,
    private readonly settings: Settings,
    private readonly files: SourceFiles,
    private readonly analyser: Pick<Analyser, 'analyseInSlices'>,
    private readonly own: OwnOrganisations,
    private readonly decisions: Decisions,
    private readonly log: LogOutputChannel,
  ) {
    super();
    this.register(
      commands.registerCommand('fundlight.export', (...args: Parameters<typeof requestFrom>) => this.run(requestFrom(...args))),
    );
  }

  private async run(request: ExportRequest): Promise<ExportResult | undefined> {
    const objection = objectionTo(request);
    if (objection !== null) return this.fail(objection);
    const plan = await this.questions.complete(request);
    if (!plan) return undefined;
    let exported: Exported | null;
    try {
      exported = await this.collect(plan);
    } catch (error) {
      if (error instanceof NoGrants) return this.fail(nothingFits(error.omissions, plan.format));
      const reason = reasonOf(error);
      return this.fail(t('The documents could not be collected: {reason}. Open the ones you need and export these instead.', { reason }));
    }
    return exported ? this.deliver(exported, plan, request) : undefined;
  }

  /** A single document is done before anything could be shown; more come with a progress message that can be cancelled. */
  private async collect({ scope, format, which }: ExportPlan): Promise<Exported | null> {
    const location = scope !== 'workspace' && scope.length === 1 ? ProgressLocation.Window : ProgressLocation.Notification;
    await this.own.whenRead();
    return window.withProgress({ location, title: t('Exporting funding items'), cancellable: true }, async (progress, token) => {
      const uris = scope === 'workspace' ? await this.files.find(token) : await this.files.expand(scope, token);
      return exportDocuments(
        uris,
        format,
        this.files,
        this.analyser,
        (uri, text, analysis) => this.reviewed(which, uri, text, analysis),
        token,
        (uri) => progress.report({ message: messageWords(workspace.asRelativePath(uri)), increment: 100 / uris.length }),
      );
    });
  }

  private async reviewed(which: Which, uri: Uri, text: string, analysis: Analysis): Promise<Analysis> {
    return selected((await this.decisions.reviewFile(uri, text, analysis)).analysis, which);
  }

  private async deliver(exported: Exported, { target, format }: ExportPlan, request: ExportRequest): Promise<ExportResult | undefined> {
    const { documents, fundingItems, skipped } = exported;
    for (const each of skipped) this.log.warn(`Not exported: ${workspace.asRelativePath(each.uri)}: ${each.reason}.`);
    if (!documents) return this.fail(nothingToExport(skipped, this.settings));
    try {
      await write(exported.text, target);
    } catch (error) {
      this.failToWrite(target, reasonOf(error), request);
      return undefined;
    }
    tellExported(exported, target, format, this.log);
    return {
      target: target.toString(),
      format: format.id,
      documents,
      fundingItems,
      skipped: skipped.map(({ uri, reason }) => ({ uri: uri.toString(), reason })),
    };
  }

  private failToWrite(target: Target, reason: string, request: ExportRequest): void {
    const elsewhere = t('Export Elsewhere…');
    const file = target === 'clipboard' ? t('Clipboard') : workspace.asRelativePath(target);
    const message = t('{file} could not be written: {reason}. Choose another file, or make this one writable.', { file, reason });
    this.log.error(message);
    void showError(message, elsewhere).then((chosen) => {
      const { target: _, overwrite: __, ...again } = request;
      if (chosen === elsewhere) void commands.executeCommand('fundlight.export', again);
    });
  }

  private fail(message: string): undefined {
    this.log.error(message);
    void showError(message);
  }
}

/** What is wrong with a caller's request; null for nothing. */
function objectionTo({ format, which }: ExportRequest): string | null {
  if (format !== undefined && !FORMAT_IDS.includes(format))
    return t('Fundlight cannot export as “{format}”. The formats it writes are {formats}.', { format, formats: FORMAT_IDS.join(', ') });
  if (which !== undefined && !isWhich(which))
    return t('“{which}” does not say what to export: it is “all”, “decided” or a number from 0 to 1.', { which });
  return null;
}

async function write(text: string, target: Target): Promise<void> {
  if (target === 'clipboard') return env.clipboard.writeText(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  const there = await workspace.fs.stat(target).then(undefined, () => null);
  if (there && there.type & FileType.Directory) throw FileSystemError.FileIsADirectory(target);
  await writeWhole(target, text);
}
