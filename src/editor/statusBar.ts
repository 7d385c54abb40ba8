import { MarkdownString, StatusBarAlignment, type TextDocument, window } from 'vscode';
import type { Analyses, Reading } from './analyses';
import { type Counts, countsOf, countsText, numberText, shortCountsText } from './counts';
import { Disposable } from './dispose';
import { whyForeign } from './foreignDocuments';
import { t } from './localise';
import type { Settings } from './settings';
import { unsyncedFile } from './unsyncedFile';

/** The counts of the active document, or why it is not annotated; out of sight where nobody would expect that it were. */
export class StatusBar extends Disposable {
  private readonly item = this.register(window.createStatusBarItem('fundlight.counts', StatusBarAlignment.Right, 100));

  constructor(
    private readonly analyses: Analyses,
    private readonly settings: Settings,
  ) {
    super();
    this.item.name = t('Fundlight Counts');
    this.register(analyses.onDidChange(() => this.update()));
    this.register(window.onDidChangeActiveTextEditor(() => this.update()));
    this.register(window.onDidChangeActiveNotebookEditor(() => this.update()));
    this.register(settings.onDidChange(['languages'], () => this.update()));
    this.register(window.tabGroups.onDidChangeTabs(() => this.update()));
    this.register(window.tabGroups.onDidChangeTabGroups(() => this.update()));
    this.update();
  }

  private update(): void {
    const document = window.activeTextEditor?.document ?? this.cell();
    const reading = document && this.analyses.latest(document);
    const why = document && this.settings.languages.includes(document.languageId) ? whyForeign(document) : undefined;
    if (why) this.showWhyNot(t(why));
    else if (reading?.analysis) this.showCounts(countsOf(reading.analysis));
    else if (reading) this.showLimit(reading);
    if (why || reading) this.item.show();
    else this.item.hide();
    if (!document) void this.showUnsynced();
  }

  /** VS Code knows no document then, only that there is a tab. */
  private async showUnsynced(): Promise<void> {
    const file = await unsyncedFile();
    if (!file || window.activeTextEditor) return;
    this.say(
      `$(warning) ${t('Too large for Fundlight')}`,
      t('Not annotated: VS Code hands no file of more than 50 MB to extensions.'),
      t('Divide it into several, or use the command line.'),
    );
    this.item.command = undefined;
    this.item.show();
  }

  /** Of a notebook that is read and not edited, the first cell that would be annotated if it were a document. */
  private cell(): TextDocument | undefined {
    const cells = window.activeNotebookEditor?.notebook.getCells() ?? [];
    return cells.map(({ document }) => document).find(({ languageId }) => this.settings.languages.includes(languageId));
  }

  private showCounts(counts: Counts): void {
    this.say(shortCountsText(counts), `Fundlight: ${countsText(counts)}`, t('Click to see the funding items.'));
    this.item.command = 'fundlight.items.focus';
  }

  private showLimit({ text }: Reading): void {
    const values = { length: numberText(text.length), limit: numberText(this.settings.maxFileSize) };
    this.say(
      `$(warning) ${t('Too large for Fundlight')}`,
      t('Not annotated: the document has {length} characters, the limit is {limit}.', values),
      t('Click to change the limit.'),
    );
    this.item.command = { command: 'workbench.action.openSettings', title: t('Open Settings'), arguments: ['fundlight.maxFileSize'] };
  }

  private showWhyNot(why: string): void {
    this.say(`$(circle-slash) ${t('Not annotated')}`, why);
    this.item.command = undefined;
  }

  private say(text: string, meaning: string, hint = ''): void {
    this.item.text = text;
    this.item.tooltip = new MarkdownString(`${meaning}\n\n${hint}`);
    this.item.accessibilityInformation = { label: meaning };
  }
}
