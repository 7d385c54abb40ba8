import {
  DocumentHighlight,
  type DocumentHighlightProvider,
  languages,
  type Position,
  type TextDocument,
  type Disposable as VSCodeDisposable,
} from 'vscode';
import type { Analyses } from './analyses';
import { Disposable } from './dispose';
import { mentionAt, sameMentions } from './mentions';
import { rangeOf } from './ranges';
import type { Settings } from './settings';

/** With the cursor on a mention, marks the other mentions of the same organisation, or the other sums of the same funding item. */
export class SameMentions extends Disposable implements DocumentHighlightProvider {
  private registration: VSCodeDisposable | undefined;

  constructor(
    private readonly analyses: Analyses,
    private readonly settings: Settings,
  ) {
    super();
    this.register(settings.onDidChange(['languages'], () => this.provide()));
    this.provide();
  }

  /** Nothing for any other word: the editor then marks the same word elsewhere, as it does without Fundlight. */
  provideDocumentHighlights(document: TextDocument, position: Position): DocumentHighlight[] | undefined {
    const analysis = this.analyses.current(document)?.analysis;
    const mention = analysis && mentionAt(analysis.annotations, document.offsetAt(position));
    const same = mention ? sameMentions(mention, analysis) : [];
    return same.length ? same.map((each) => new DocumentHighlight(rangeOf(document, each))) : undefined;
  }

  override dispose(): void {
    this.registration?.dispose();
    super.dispose();
  }

  private provide(): void {
    this.registration?.dispose();
    this.registration = languages.registerDocumentHighlightProvider([...this.settings.languages], this);
  }
}
