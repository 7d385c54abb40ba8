import { type TextDocument, type TextEditorDecorationType, window } from 'vscode';
import type { AnnotationType } from '../core/model';
import type { Analyses } from './analyses';
import { Disposable } from './dispose';
import { appearance } from './highlights';
import { rangeOf } from './ranges';
import type { Settings } from './settings';

/**
 * Marks the mentions in what a person types into a long document at once, until it is read as a whole. The other marks stay, and move with
 * their words.
 */
export class FreshHighlights extends Disposable {
  /** the documents that have such marks */
  private readonly marked = new WeakSet<TextDocument>();
  private readonly types: readonly (readonly [AnnotationType, TextEditorDecorationType])[];

  constructor(
    private readonly analyses: Analyses,
    private readonly settings: Settings,
  ) {
    super();
    this.types = (['money', 'organisation', 'date'] as const).map((kind) => [kind, this.typeOf(kind)]);
    this.register(analyses.onDidFollow((document) => this.paint(document)));
    this.register(analyses.onDidChange((document) => this.paint(document)));
  }

  private typeOf(kind: AnnotationType): TextEditorDecorationType {
    return this.register(window.createTextEditorDecorationType(appearance(kind, 'suggested')));
  }

  private paint(document: TextDocument): void {
    const fresh = this.analyses.fresh(document);
    if (fresh.length === 0 && !this.marked.delete(document)) return;
    if (fresh.length > 0) this.marked.add(document);
    for (const editor of window.visibleTextEditors) {
      if (editor.document !== document) continue;
      for (const [kind, decoration] of this.types) {
        const marked = fresh.filter(({ type }) => type === kind && this.settings.highlights(type));
        const ranges = marked.map((mention) => rangeOf(document, mention));
        editor.setDecorations(decoration, ranges);
      }
    }
  }
}
