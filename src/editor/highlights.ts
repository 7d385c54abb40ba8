import {
  DecorationRangeBehavior,
  type DecorationRenderOptions,
  OverviewRulerLane,
  type Range,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
} from 'vscode';
import type { Annotation, AnnotationType, Review } from '../core/model';
import { firstFrom } from '../formats/itemPlaces';
import type { Analyses } from './analyses';
import { Disposable } from './dispose';
import type { FirstScreens } from './firstScreens';
import { rangeOf } from './ranges';
import { HIGHLIGHT_SETTINGS, type Settings } from './settings';
import { shownStretch } from './shownStretch';

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

/** With more mentions than these, a document has marks on the screen and around it alone: to hand over all would hold VS Code up. */
const MOST = 3_000;
/** Lines around the screen that have marks too, so that they are there before a person has scrolled to them. */
const MARGIN = 200;

/** Marks the mentions in every visible editor. */
export class Highlights extends Disposable {
  private readonly types: Types<TextEditorDecorationType> = {
    money: this.typesOf('money'),
    organisation: this.typesOf('organisation'),
    date: this.typesOf('date'),
  };
  /** the lines of an editor that have their marks, where these are not all lines */
  private readonly marked = new WeakMap<TextEditor, Range>();

  constructor(
    private readonly analyses: Analyses,
    private readonly firstScreens: FirstScreens,
    private readonly settings: Settings,
  ) {
    super();
    this.register(window.onDidChangeVisibleTextEditors((editors) => this.paint(editors)));
    const paintDocument = (document: TextDocument) =>
      this.paint(window.visibleTextEditors.filter((editor) => editor.document === document));
    this.register(analyses.onDidChange(paintDocument));
    this.register(firstScreens.onDidChange(paintDocument));
    this.register(window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.follow(textEditor)));
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
    return this.shown(this.annotationsOf(document));
  }

  private annotationsOf(document: TextDocument): readonly Annotation[] {
    const reading = this.analyses.latest(document);
    return reading ? (reading.analysis?.annotations ?? []) : this.firstScreens.of(document);
  }

  private shown(annotations: readonly Annotation[]): readonly Annotation[] {
    const kinds = KINDS.filter((kind) => this.settings.highlights(kind));
    return kinds.length === KINDS.length ? annotations : annotations.filter(({ type }) => kinds.includes(type));
  }

  /** The annotations that an editor has marks for: all, or of many those on its screen and around it. */
  private inReach(editor: TextEditor): readonly Annotation[] {
    const { document } = editor;
    const annotations = this.annotationsOf(document);
    this.marked.delete(editor);
    if (annotations.length <= MOST) return this.shown(annotations);
    const stretch = shownStretch(editor, MARGIN);
    this.marked.set(editor, stretch);
    const first = firstFrom(annotations, document.offsetAt(stretch.start));
    return this.shown(annotations.slice(first, Math.min(firstFrom(annotations, document.offsetAt(stretch.end)), first + MOST)));
  }

  /** Marks what a person has scrolled to. */
  private follow(editor: TextEditor): void {
    if (this.marked.get(editor)?.contains(shownStretch(editor, MARGIN / 4)) === false) this.paint([editor]);
  }

  /** New marks take the place of the old ones in one step: nothing is cleared first, so nothing flickers. */
  private paint(editors: readonly TextEditor[]): void {
    for (const editor of editors) {
      const marked = this.inReach(editor);
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
