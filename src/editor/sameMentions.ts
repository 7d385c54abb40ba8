import {
  type CancellationToken,
  DocumentHighlight,
  type DocumentHighlightProvider,
  languages,
  type Position,
  type TextDocument,
  type Disposable as VSCodeDisposable,
} from 'vscode';
import type { Analyses } from './analyses';
import { LanguageProvider } from './languageProvider';
import { mentionAt, sameMentions } from './mentions';
import { rangeOf } from './ranges';
import type { Settings } from './settings';

/** With the cursor on a mention, marks the other mentions of the same organisation, or the other sums of the same funding item. */
export class SameMentions extends LanguageProvider implements DocumentHighlightProvider {
  constructor(
    private readonly analyses: Analyses,
    settings: Settings,
  ) {
    super(settings);
  }

  /** Nothing for any other word: the editor then marks the same word elsewhere, as it does without Fundlight. */
  async provideDocumentHighlights(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<DocumentHighlight[] | undefined> {
    const analysis = (await this.analyses.whenCurrent(document, token))?.analysis;
    const mention = analysis && mentionAt(analysis.annotations, document.offsetAt(position));
    const same = mention ? sameMentions(mention, analysis) : [];
    return same.length ? same.map((each) => new DocumentHighlight(rangeOf(document, each))) : undefined;
  }

  protected override provideFor(inLanguages: string[]): VSCodeDisposable {
    return languages.registerDocumentHighlightProvider(inLanguages, this);
  }
}
