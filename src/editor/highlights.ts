import {
  DecorationRangeBehavior,
  type DecorationRenderOptions,
  OverviewRulerLane,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
} from 'vscode';
import type { Annotation, AnnotationType } from '../core/model';
import type { Analyses } from './analyses';
import { Disposable } from './dispose';
import { rangeOf } from './ranges';
import { HIGHLIGHT_SETTINGS, type Settings } from './settings';

/** The kinds differ in shape as well as in colour, for people and screens that do not tell the colours apart. */
const SHAPES: Readonly<Record<AnnotationType, { readonly line: string; readonly lane: OverviewRulerLane }>> = {
  money: { line: 'solid', lane: OverviewRulerLane.Center },
  organisation: { line: 'dotted', lane: OverviewRulerLane.Left },
  date: { line: 'dashed', lane: OverviewRulerLane.Right },
};

const KINDS = Object.keys(SHAPES) as AnnotationType[];

/** Marks the mentions in every visible editor. */
export class Highlights extends Disposable {
  private readonly types: Readonly<Record<AnnotationType, TextEditorDecorationType>> = {
    money: this.register(window.createTextEditorDecorationType(appearance('money'))),
    organisation: this.register(window.createTextEditorDecorationType(appearance('organisation'))),
    date: this.register(window.createTextEditorDecorationType(appearance('date'))),
  };

  constructor(
    private readonly analyses: Analyses,
    private readonly settings: Settings,
  ) {
    super();
    this.register(window.onDidChangeVisibleTextEditors((editors) => this.paint(editors)));
    this.register(
      analyses.onDidChange((document) => this.paint(window.visibleTextEditors.filter((editor) => editor.document === document))),
    );
    const names = ['highlight.enabled', ...Object.values(HIGHLIGHT_SETTINGS)] as const;
    this.register(settings.onDidChange(names, () => this.paint(window.visibleTextEditors)));
    this.paint(window.visibleTextEditors);
  }

  /** The mentions that are marked in a document, in reading order. */
  of(document: TextDocument): readonly Annotation[] {
    const annotations = this.analyses.latest(document)?.analysis?.annotations ?? [];
    return annotations.filter(({ type }) => this.settings.highlights(type));
  }

  /** New marks take the place of the old ones in one step: nothing is cleared first, so nothing flickers. */
  private paint(editors: readonly TextEditor[]): void {
    for (const editor of editors) {
      const marked = this.of(editor.document);
      for (const kind of KINDS) {
        const ranges = marked.filter(({ type }) => type === kind).map((each) => rangeOf(editor.document, each));
        editor.setDecorations(this.types[kind], ranges);
      }
    }
  }
}

function appearance(kind: AnnotationType): DecorationRenderOptions {
  const { line, lane } = SHAPES[kind];
  return {
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    backgroundColor: new ThemeColor(`fundlight.${kind}Background`),
    borderColor: new ThemeColor(`fundlight.${kind}Underline`),
    borderStyle: line,
    borderWidth: '0 0 2px 0',
    overviewRulerColor: new ThemeColor(`fundlight.${kind}OverviewRuler`),
    overviewRulerLane: lane,
  };
}
