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
import type { Annotation, AnnotationType, Review } from '../core/model';
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

/** What is decided is drawn above the words too, what a person has added all around them. */
const STATES: Readonly<Record<Review, string>> = { suggested: '0 0 2px 0', accepted: '1px 0 2px 0', added: '1px 1px 2px 1px' };
const REVIEWS = Object.keys(STATES) as Review[];

type Types<T> = Readonly<Record<AnnotationType, Readonly<Record<Review, T>>>>;

/** Marks the mentions in every visible editor. */
export class Highlights extends Disposable {
  private readonly types: Types<TextEditorDecorationType> = {
    money: this.typesOf('money'),
    organisation: this.typesOf('organisation'),
    date: this.typesOf('date'),
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

  private typesOf(kind: AnnotationType): Readonly<Record<Review, TextEditorDecorationType>> {
    const type = (state: Review) => this.register(window.createTextEditorDecorationType(appearance(kind, state)));
    return { suggested: type('suggested'), accepted: type('accepted'), added: type('added') };
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
        for (const state of REVIEWS) {
          const ranges = marked
            .filter(({ type, review }) => type === kind && review === state)
            .map((each) => rangeOf(editor.document, each));
          editor.setDecorations(this.types[kind][state], ranges);
        }
      }
    }
  }
}

/** How a mention is marked. */
export function appearance(kind: AnnotationType, state: Review): DecorationRenderOptions {
  const { line, lane } = SHAPES[kind];
  return {
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    backgroundColor: new ThemeColor(`fundlight.${kind}Background`),
    borderColor: new ThemeColor(`fundlight.${kind}Underline`),
    borderStyle: line,
    borderWidth: STATES[state],
    overviewRulerColor: new ThemeColor(`fundlight.${kind}OverviewRuler`),
    overviewRulerLane: lane,
  };
}
