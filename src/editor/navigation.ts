import { commands, Selection, TextEditorRevealType, window } from 'vscode';
import type { Annotation, AnnotationType } from '../core/model';
import type { Analyses } from './analyses';
import { Disposable } from './dispose';
import { t } from './localise';
import { nextMention, previousMention } from './mentions';
import { rangeOf } from './ranges';
import { readingAtHand } from './readingAtHand';

type Step = (annotations: readonly Annotation[], offset: number) => Annotation | undefined;

interface NavigationRequest {
  /** Stops only at mentions of this kind. */
  readonly type?: AnnotationType;
}

/** Goes from mention to mention, and from the last one on to the first. */
export class Navigation extends Disposable {
  constructor(private readonly analyses: Analyses) {
    super();
    this.register(commands.registerCommand('fundlight.nextMention', (request?: NavigationRequest) => this.go(nextMention, request)));
    this.register(
      commands.registerCommand('fundlight.previousMention', (request?: NavigationRequest) => this.go(previousMention, request)),
    );
  }

  private async go(step: Step, request: NavigationRequest = {}): Promise<void> {
    const editor = window.activeTextEditor;
    const annotations = editor && (await readingAtHand(this.analyses, editor.document))?.analysis?.annotations;
    if (!editor || !annotations) return;
    const wanted = request.type ? annotations.filter(({ type }) => type === request.type) : annotations;
    const target = step(wanted, editor.document.offsetAt(editor.selection.start));
    if (!target) {
      window.setStatusBarMessage(t('Fundlight found no mention in this document.'), 3000);
      return;
    }
    const range = rangeOf(editor.document, target);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }
}
