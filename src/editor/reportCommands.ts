import { commands, env, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { reportPage } from '../report/reportPage';
import { counted } from '../report/reportWords';
import { Disposable } from './dispose';
import { askForScope } from './exportScope';
import { settleFile } from './exportTarget';
import { t } from './localise';
import { showError, showInformation } from './messages';
import type { OpenDocuments } from './openDocuments';
import type { ReportDocuments } from './reportDocuments';
import { ReportPanel } from './reportPanel';
import { type ReportScope, reportTitle, scopeFrom, scopeKey } from './reportScope';
import type { Settings } from './settings';
import { reasonOf } from './sourceFiles';
import { writeWhole } from './wholeFile';

const VIEW = 'fundlight.report';

/** What a caller may say: a scope, or a request that has one; a menu hands over a file, or a node that stands for a document. */
type Argument = ReportScope | { readonly uri: Uri } | ReportRequest;

/** The argument of the command that saves a report; what is missing is asked for. */
export interface ReportRequest {
  /** The address of a document, `open` or `workspace`. */
  readonly scope?: ReportScope | string;
  /** The file to write. */
  readonly target?: Uri | string;
  /** Overwrites the target without asking. */
  readonly overwrite?: boolean;
}

/** `Fundlight: Open Funding Report` and `Save Funding Report…`. A scope has one panel, which the editor keeps over a reload. */
export class ReportCommands extends Disposable {
  private readonly open = new Map<string, ReportPanel>();

  constructor(
    private readonly documents: OpenDocuments,
    private readonly reports: ReportDocuments,
    private readonly settings: Settings,
    private readonly extension: Uri,
  ) {
    super();
    this.register(commands.registerCommand('fundlight.openReport', (argument?: Argument) => this.run(argument)));
    this.register(commands.registerCommand('fundlight.saveReport', (argument?: Argument) => this.save(argument)));
    this.register(
      window.registerWebviewPanelSerializer(VIEW, {
        deserializeWebviewPanel: async (panel, state) => {
          const scope = scopeFrom((state as { scope?: unknown } | undefined)?.scope);
          if (scope === undefined || this.open.has(scopeKey(scope))) panel.dispose();
          else this.keep(panel, scope);
        },
      }),
    );
  }

  override dispose(): void {
    for (const { panel } of [...this.open.values()]) panel.dispose();
    super.dispose();
  }

  /** The panels that are open. */
  get panels(): readonly ReportPanel[] {
    return [...this.open.values()];
  }

  private async run(argument: Argument | undefined): Promise<void> {
    const scope = requestFrom(argument).scope ?? (await this.ask(t('Open Funding Report'), t('A report on what?')));
    if (scope === undefined) return;
    const known = this.open.get(scopeKey(scope));
    if (known) known.panel.reveal();
    else await this.keep(window.createWebviewPanel(VIEW, reportTitle(scope), ViewColumn.Active, { enableFindWidget: true }), scope).show();
  }

  private keep(panel: WebviewPanel, scope: ReportScope): ReportPanel {
    const report = new ReportPanel(panel, scope, this.reports, this.extension);
    this.open.set(scopeKey(scope), report);
    panel.onDidDispose(() => {
      this.open.delete(scopeKey(scope));
      report.dispose();
    });
    return report;
  }

  private async ask(title: string, placeHolder: string): Promise<ReportScope | undefined> {
    if (!this.documents.list().length && !workspace.workspaceFolders?.length) {
      void showInformation(t('There is nothing to report yet: open a document that Fundlight annotates, or a folder.'));
      return undefined;
    }
    const chosen = await askForScope({ title, placeHolder }, this.documents, this.settings, undefined);
    return chosen?.answer === 'current' ? (chosen.scope[0] as Uri) : chosen?.answer;
  }

  /** @returns the address of the file; undefined where none was written */
  private async save(argument: Argument | undefined): Promise<string | undefined> {
    const request = requestFrom(argument);
    const active = this.panels.find(({ panel }) => panel.active)?.scope;
    const scope = request.scope ?? active ?? (await this.ask(t('Save Funding Report'), t('A report on what?')));
    if (scope === undefined) return undefined;
    const title = t('Save Funding Report');
    const of = typeof scope === 'string' ? 'workspace' : [scope];
    const target = await settleFile(request, of, { title, saveLabel: t('Save'), name: t('HTML Report'), suffix: 'funding-report.html' });
    if (!target) return undefined;
    try {
      const { model } = await this.reports.collect(scope, target);
      const script = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(this.extension, 'dist', 'report.js')));
      await writeWhole(target, reportPage({ model, scope: null }, { text: script }, crypto.randomUUID()));
      this.tell(target, counted(model.words, model.rows.length, 'Item'));
      return target.toString();
    } catch (error) {
      const values = { file: workspace.asRelativePath(target), reason: reasonOf(error) };
      void showError(t('{file} could not be written: {reason}. Choose another file, or make this one writable.', values));
      return undefined;
    }
  }

  /** Nobody waits for the answer: the command is finished. */
  private tell(target: Uri, items: string): void {
    const open = t('Open');
    const done = t('Saved a report of {items} to {file}.', { items, file: workspace.asRelativePath(target) });
    void showInformation(done, open).then((chosen) => (chosen === open ? env.openExternal(target) : undefined));
  }
}

function requestFrom(argument: Argument | undefined): Omit<ReportRequest, 'scope'> & { readonly scope?: ReportScope } {
  if (argument === undefined) return {};
  if (typeof argument === 'string' || argument instanceof Uri) return { scope: scopeFrom(argument.toString()) };
  if ('uri' in argument) return { scope: argument.uri };
  return { ...argument, scope: scopeFrom(argument.scope?.toString()) };
}
