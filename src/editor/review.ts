import { commands, Selection, StatusBarAlignment, type TextDocument, TextEditorRevealType, window, workspace } from 'vscode';
import type { Annotation } from '../core/model';
import type { Analyses } from './analyses';
import type { Decide } from './decide';
import type { Decisions } from './decisions';
import { Disposable } from './dispose';
import { t } from './localise';
import { mentionAt } from './mentions';
import { rangeOf } from './ranges';
import { progressText, reviewProgress } from './reviewProgress';

/** The command's argument; what is missing is asked for. */
export interface ReviewRequest {
  readonly order?: 'reading' | 'confidence';
}

/** Walks a person through the undecided mentions of a document. Going on to one never decides anything. */
export class Review extends Disposable {
  private readonly status = this.register(window.createStatusBarItem('fundlight.review', StatusBarAlignment.Right, 101));
  private session: { readonly document: TextDocument; readonly order: 'reading' | 'confidence' } | undefined;
  /** places that were gone to, the last one at the end */
  private readonly visited: number[] = [];

  constructor(
    private readonly analyses: Analyses,
    private readonly decide: Decide,
    private readonly decisions: Pick<Decisions, 'all'>,
  ) {
    super();
    this.status.name = t('Fundlight Review');
    this.status.command = 'fundlight.endReview';
    const on = (name: string, run: (argument?: never) => unknown) => this.register(commands.registerCommand(`fundlight.${name}`, run));
    on('startReview', (request?: ReviewRequest) => this.start(request));
    on('acceptAndGoOn', () => this.decideAndGoOn('accepted'));
    on('rejectAndGoOn', () => this.decideAndGoOn('rejected'));
    on('skip', () => this.goOn());
    on('goBack', () => this.goBack());
    on('endReview', () => this.end());
    this.register(analyses.onDidChange((document) => document === this.session?.document && this.show()));
    this.register(window.onDidChangeActiveTextEditor(() => this.show()));
    this.register(workspace.onDidCloseTextDocument((document) => document === this.session?.document && this.end()));
  }

  private async start({ order }: ReviewRequest = {}): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (!document || !this.analyses.current(document)?.analysis) {
      void window.showInformationMessage(t('Open the document first that you want to review.'));
      return;
    }
    const chosen = order ?? (await askForOrder());
    if (!chosen) return;
    this.session = { document, order: chosen };
    this.visited.length = 0;
    await commands.executeCommand('setContext', 'fundlight.reviewing', true);
    this.goOn(true);
  }

  private end(): void {
    this.session = undefined;
    void commands.executeCommand('setContext', 'fundlight.reviewing', false);
    this.show();
  }

  /** Decides on the mention that the cursor is on. Where somebody has left the mentions, it goes to the next one and decides nothing. */
  private async decideAndGoOn(verdict: 'accepted' | 'rejected'): Promise<void> {
    if (!this.session) return;
    const at = this.underCursor();
    if (!at) this.goOn(true);
    else if (await this.decide.decide({ uri: this.session.document.uri, mention: at.id }, verdict)) this.goOn();
  }

  /** Goes to the next mention that is not decided. @param fromHere whether the one that the cursor is on counts */
  private goOn(fromHere = false): void {
    const { session } = this;
    const editor = this.editor();
    if (!session || !editor) return;
    const open = this.undecided();
    const offset = session.document.offsetAt(editor.selection.start);
    const next =
      session.order === 'confidence'
        ? open.filter(({ start }) => !this.visited.includes(start)).sort((a, b) => a.confidence - b.confidence)[0]
        : (open.find(({ start }) => (fromHere ? start >= offset : start > offset)) ??
          open.find(({ start }) => !this.visited.includes(start)));
    if (next) this.go(next);
    else this.finish(open.length);
  }

  private goBack(): void {
    this.visited.pop();
    for (let start = this.visited.pop(); start !== undefined; start = this.visited.pop()) {
      const mention = this.annotations().find((each) => each.start === start);
      if (!mention) continue; // it was rejected
      this.go(mention);
      return;
    }
  }

  private go(mention: Annotation): void {
    const editor = this.editor();
    if (!editor) return;
    this.visited.push(mention.start);
    const range = rangeOf(editor.document, mention);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    this.show();
  }

  private finish(left: number): void {
    this.end();
    void window.showInformationMessage(doneText(left));
  }

  private editor() {
    return window.visibleTextEditors.find(({ document }) => document === this.session?.document);
  }

  private underCursor(): Annotation | undefined {
    const editor = this.editor();
    return editor && mentionAt(this.annotations(), editor.document.offsetAt(editor.selection.active));
  }

  private annotations(): readonly Annotation[] {
    return (this.session && this.analyses.current(this.session.document)?.analysis?.annotations) ?? [];
  }

  private undecided(): readonly Annotation[] {
    return this.annotations().filter(({ review }) => review === 'suggested');
  }

  /** How far the review is, in the status bar. */
  private show(): void {
    if (!this.session) {
      this.status.hide();
      return;
    }
    const reading = this.analyses.latest(this.session.document);
    if (!reading) return;
    const progress = reviewProgress(reading, this.decisions.all(this.session.document));
    this.status.text = `$(checklist) ${progressText(progress)}`;
    this.status.tooltip = t('Reviewing. Click to end the review.');
    this.status.accessibilityInformation = { label: t('Review: {progress}', { progress: progressText(progress) }) };
    this.status.show();
  }
}

/** @param left how many mentions are undecided */
function doneText(left: number): string {
  if (left === 0) return t('All mentions of this document are decided.');
  if (left === 1) return t('One mention was skipped and is still undecided.');
  return t('{count} mentions were skipped and are still undecided.', { count: left });
}

async function askForOrder(): Promise<'reading' | 'confidence' | undefined> {
  const picks = [
    { label: `$(list-ordered) ${t('In Reading Order')}`, order: 'reading' } as const,
    { label: `$(question) ${t('Least Certain First')}`, order: 'confidence' } as const,
  ];
  return (await window.showQuickPick(picks, { title: t('Start Review'), placeHolder: t('In which order?') }))?.order;
}
