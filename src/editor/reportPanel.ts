import { commands, Uri, ViewColumn, type WebviewPanel } from 'vscode';
import * as z from 'zod/mini';
import { reportPage } from '../report/reportPage';
import { Disposable } from './dispose';
import type { CollectedReport, ReportDocuments } from './reportDocuments';
import { type ReportScope, reportTitle, scopeKey } from './reportScope';

/** While documents change, the report waits for a pause of so many milliseconds, and longer where it takes long to collect. */
const PAUSE = 400;
const TIMES = 3;

const index = z.int().check(z.minimum(0));

/** What a page may ask for. It names rows of the report that it was given, and never an address or a command. */
const request = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('scan') }),
  z.object({ kind: z.literal('save') }),
  z.object({ kind: z.literal('open'), revision: index, row: index, place: index }),
]);

/** A report in an editor of its own, which follows its documents while it is visible. */
export class ReportPanel extends Disposable {
  private current: CollectedReport | undefined;
  private revision = 0;
  private isOutdated = true;
  private pause = PAUSE;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private collecting: Promise<void> | undefined;

  /** @param panel empty, or one that the editor has kept over a reload */
  constructor(
    readonly panel: WebviewPanel,
    readonly scope: ReportScope,
    private readonly documents: ReportDocuments,
    private readonly extension: Uri,
  ) {
    super();
    const scripts = Uri.joinPath(extension, 'dist');
    panel.title = reportTitle(scope);
    panel.iconPath = Uri.joinPath(extension, 'media', 'icon.png');
    panel.webview.options = { enableScripts: true, localResourceRoots: [scripts] };
    this.register(documents.onDidChange(() => this.update()));
    this.register(panel.onDidChangeViewState(() => this.isOutdated && this.update()));
    this.register(panel.webview.onDidReceiveMessage((message: unknown) => this.answer(message)));
    void this.show();
  }

  /** Waits until the page shows what there is. */
  async show(): Promise<void> {
    this.collecting ??= this.collect().finally(() => {
      this.collecting = undefined;
    });
    await this.collecting;
  }

  override dispose(): void {
    clearTimeout(this.timer);
    super.dispose();
  }

  private update(): void {
    this.isOutdated = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.panel.visible && void this.show(), this.pause);
  }

  private async collect(): Promise<void> {
    while (this.isOutdated) {
      this.isOutdated = false;
      const isFirst = this.current === undefined;
      const begun = performance.now();
      this.current = await this.documents.collect(this.scope);
      this.pause = Math.max(PAUSE, TIMES * (performance.now() - begun));
      this.revision++;
      if (isFirst) this.load();
      else this.post();
    }
  }

  /** The page tells when it is ready, and then gets its revision. */
  private load(): void {
    const { webview } = this.panel;
    const address = webview.asWebviewUri(Uri.joinPath(this.extension, 'dist', 'report.js')).toString();
    webview.html = reportPage({ model: this.current!.model, scope: scopeKey(this.scope) }, { address }, crypto.randomUUID());
  }

  private post(): void {
    void this.panel.webview.postMessage({ kind: 'model', revision: this.revision, model: this.current?.model });
  }

  private answer(message: unknown): void {
    const { data } = request.safeParse(message);
    if (!data) return;
    if (data.kind === 'ready') this.post();
    else if (data.kind === 'scan') void commands.executeCommand('fundlight.scanWorkspace');
    else if (data.kind === 'save') void commands.executeCommand('fundlight.saveReport', this.scope);
    else if (data.revision === this.revision) this.open(data.row, data.place);
  }

  /** Beside the report, so that both can be seen. */
  private open(row: number, place: number): void {
    const { model, uris } = this.current!;
    const { document, start, end } = model.rows[row]?.places[place] ?? {};
    const uri = document === undefined ? undefined : uris[document];
    if (!uri || start === undefined || end === undefined) return;
    void commands.executeCommand('fundlight.reveal', { uri, span: { start, end }, viewColumn: ViewColumn.Beside });
  }
}
