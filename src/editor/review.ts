import {
  commands,
  type Memento,
  Selection,
  StatusBarAlignment,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  window,
  workspace,
} from 'vscode';
import type { Analysis } from '../core/model';
import type { Analyses } from './analyses';
import type { Decide, DecideRequest } from './decide';
import type { Decisions } from './decisions';
import { Disposable } from './dispose';
import { t } from './localise';
import { showInformation } from './messages';
import { rangeOf } from './ranges';
import { readingAtHand } from './readingAtHand';
import { askForReview, type ReviewChoice } from './reviewChoice';
import { doneText } from './reviewDone';
import { progressText, reviewProgress } from './reviewProgress';
import { keyOf, nextStep, type ReviewOf, type ReviewStep, reviewSteps, stepAt } from './reviewSteps';

/** The sidebar, as far as a review of funding items shows them there. */
export interface ItemShelf {
  /** Opens it. */
  open(): Thenable<unknown>;
  /** Selects an item in it, by its id. */
  show(document: TextDocument, item: string): void;
}

/** Walks a person through the undecided mentions and funding items of a document. Going on to one never decides anything. */
export class Review extends Disposable {
  private readonly status = this.register(window.createStatusBarItem('fundlight.review', StatusBarAlignment.Right, 101));
  private session: ({ readonly document: TextDocument } & ReviewChoice) | undefined;
  /** the key of the step that was gone to last, and of all before it */
  private readonly visited: string[] = [];

  constructor(
    private readonly analyses: Analyses,
    private readonly decide: Decide,
    private readonly decisions: Pick<Decisions, 'all'>,
    private readonly shelf: ItemShelf,
    private readonly memory: Memento,
  ) {
    super();
    this.status.name = t('Fundlight Review');
    this.status.command = 'fundlight.endReview';
    const on = (name: string, run: (argument?: never) => unknown) => this.register(commands.registerCommand(`fundlight.${name}`, run));
    on('startReview', (request?: Partial<ReviewChoice>) => this.start(request));
    on('acceptAndGoOn', () => this.decideAndGoOn('accepted'));
    on('rejectAndGoOn', () => this.decideAndGoOn('rejected'));
    on('skip', () => this.goOn());
    on('goBack', () => this.goBack());
    on('editReviewed', () => this.run('fundlight.setValue', 'fundlight.setItemField'));
    on('clearReviewed', () => this.run('fundlight.clearDecision', 'fundlight.clearItemField'));
    on('endReview', () => this.end());
    this.register(analyses.onDidChange((document) => document === this.session?.document && this.show()));
    this.register(window.onDidChangeActiveTextEditor(() => this.show()));
    this.register(workspace.onDidCloseTextDocument((document) => document === this.session?.document && this.end()));
  }

  private async start(request: Partial<ReviewChoice> = {}): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (!document || !(await readingAtHand(this.analyses, document))?.analysis) {
      void showInformation(t('Open the document first that you want to review.'));
      return;
    }
    const choice = await askForReview(request, this.memory);
    if (!choice) return;
    this.session = { document, ...choice };
    this.visited.length = 0;
    if (choice.of !== 'mentions') {
      await this.shelf.open();
      await window.showTextDocument(document);
    }
    await commands.executeCommand('setContext', 'fundlight.reviewing', true);
    this.goOn(true);
  }

  private end(): void {
    this.session = undefined;
    void commands.executeCommand('setContext', 'fundlight.reviewing', false);
    this.show();
  }

  /** Decides on the step that the cursor is on. Where somebody has left the steps, it goes to the next one and decides nothing. */
  private async decideAndGoOn(verdict: 'accepted' | 'rejected'): Promise<void> {
    const step = this.underCursor();
    if (!this.session) return;
    if (!step) this.goOn(true);
    else if (await this.decide.decide(this.requestFor(step), verdict)) this.goOn();
  }

  /** Changes the step that the review is at, and stays there. */
  private async run(forMention: string, forItem: string): Promise<void> {
    const step = this.current() ?? this.underCursor();
    if (step) await commands.executeCommand(step.kind === 'item' ? forItem : forMention, this.requestFor(step));
  }

  private requestFor({ kind, id }: ReviewStep): DecideRequest {
    return { uri: this.session!.document.uri, ...(kind === 'item' ? { item: id } : { mention: id }) };
  }

  /** Goes to the next step that is not decided. @param fromHere whether the one that the cursor is on counts */
  private goOn(fromHere = false): void {
    const { session } = this;
    const editor = this.editor();
    if (!session || !editor) return;
    const offset = session.document.offsetAt(editor.selection.start);
    const from = fromHere ? { offset } : (this.lastStep(editor) ?? { offset: offset + 1 });
    const next = nextStep(this.steps(), session.order, from, new Set(this.visited));
    if (next) this.go(next);
    else this.finish(this.steps().filter(({ isDecided }) => !isDecided).length, session.of);
  }

  private goBack(): void {
    this.visited.pop();
    for (let key = this.visited.pop(); key !== undefined; key = this.visited.pop()) {
      const step = this.steps().find((each) => keyOf(each) === key);
      if (!step) continue; // it was rejected
      this.go(step);
      return;
    }
  }

  private go(step: ReviewStep): void {
    const editor = this.editor();
    if (!editor) return;
    this.visited.push(keyOf(step));
    const range = rangeOf(editor.document, step);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    if (step.kind === 'item') this.shelf.show(editor.document, step.id);
    this.show();
  }

  private finish(left: number, of: ReviewOf): void {
    this.end();
    void showInformation(doneText(left, of));
  }

  private editor(): TextEditor | undefined {
    return window.visibleTextEditors.find(({ document }) => document === this.session?.document);
  }

  private underCursor(): ReviewStep | undefined {
    const editor = this.editor();
    const analysis = this.analysis();
    if (!this.session || !editor || !analysis) return undefined;
    const offset = editor.document.offsetAt(editor.selection.active);
    const current = this.current();
    if (current && current.start <= offset && offset <= current.end) return current;
    return stepAt(offset, this.steps(), analysis, this.session.of);
  }

  /** The step that was gone to last, as long as it is there. */
  private current(): ReviewStep | undefined {
    return this.steps().find((each) => keyOf(each) === this.visited.at(-1));
  }

  /** The step that the cursor is still on though it may be no more: what is rejected is gone. */
  private lastStep({ document, selection }: TextEditor): ReviewStep | undefined {
    const [kind, start] = this.visited.at(-1)?.split(' ') ?? [];
    const at = document.offsetAt(selection.start);
    if (Number(start) !== at) return undefined;
    return { kind: kind === 'item' ? 'item' : 'mention', id: '', start: at, end: at, confidence: 0, isDecided: true };
  }

  private analysis(): Analysis | undefined {
    return (this.session && this.analyses.atHand(this.session.document)?.analysis) ?? undefined;
  }

  private steps(): readonly ReviewStep[] {
    const analysis = this.analysis();
    return this.session && analysis ? reviewSteps(analysis, this.session.of) : [];
  }

  /** How far the review is, in the status bar. */
  private show(): void {
    if (!this.session) {
      this.status.hide();
      return;
    }
    const reading = this.analyses.latest(this.session.document);
    if (!reading) return;
    const progress = progressText(reviewProgress(reading, this.decisions.all(this.session.document), this.session.of));
    this.status.text = `$(checklist) ${progress}`;
    this.status.tooltip = t('Reviewing. Click to end the review.');
    this.status.accessibilityInformation = { label: t('Review: {progress}', { progress }) };
    this.status.show();
  }
}
