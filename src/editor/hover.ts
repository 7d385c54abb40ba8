import {
  type CancellationToken,
  EventEmitter,
  Hover,
  type HoverProvider,
  languages,
  type Position,
  type TextDocument,
  type Disposable as VSCodeDisposable,
} from 'vscode';
import type { Analyses } from './analyses';
import { hoverMarkdown } from './hoverMarkdown';
import { LanguageProvider } from './languageProvider';
import { mentionAt } from './mentions';
import { rangeOf } from './ranges';
import type { Settings } from './settings';

/** Shows a mention's value and the funding items that it belongs to. */
export class MentionHover extends LanguageProvider implements HoverProvider {
  private readonly shown = this.register(new EventEmitter<void>());
  /** A mention's value is shown. */
  readonly onDidShow = this.shown.event;

  constructor(
    private readonly analyses: Analyses,
    settings: Settings,
  ) {
    super(settings);
  }

  async provideHover(document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
    const reading = await this.analyses.whenCurrent(document, token);
    if (!reading?.analysis) return undefined;
    const mention = mentionAt(reading.analysis.annotations, document.offsetAt(position));
    if (!mention) return undefined;
    this.shown.fire();
    return new Hover(hoverMarkdown(mention, reading.analysis, reading.text, document.uri), rangeOf(document, mention));
  }

  protected override provideFor(inLanguages: string[]): VSCodeDisposable {
    return languages.registerHoverProvider(inLanguages, this);
  }
}
