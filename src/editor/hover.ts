import {
  Hover,
  type HoverProvider,
  languages,
  MarkdownString,
  type Position,
  type TextDocument,
  type Disposable as VSCodeDisposable,
} from 'vscode';
import type { Analyses } from './analyses';
import { Disposable } from './dispose';
import { HOVER_COMMANDS, hoverText } from './hoverText';
import { mentionAt } from './mentions';
import { rangeOf } from './ranges';
import type { Settings } from './settings';

/** Shows a mention's value and the funding items that it belongs to. */
export class MentionHover extends Disposable implements HoverProvider {
  private registration: VSCodeDisposable | undefined;

  constructor(
    private readonly analyses: Analyses,
    private readonly settings: Settings,
  ) {
    super();
    this.register(settings.onDidChange(['languages'], () => this.provide()));
    this.provide();
  }

  provideHover(document: TextDocument, position: Position): Hover | undefined {
    const reading = this.analyses.current(document);
    if (!reading?.analysis) return undefined;
    const mention = mentionAt(reading.analysis.annotations, document.offsetAt(position));
    if (!mention) return undefined;
    const markdown = new MarkdownString(hoverText(mention, reading.analysis, reading.text, document.uri.toString()));
    markdown.isTrusted = { enabledCommands: Object.values(HOVER_COMMANDS) };
    return new Hover(markdown, rangeOf(document, mention));
  }

  override dispose(): void {
    this.registration?.dispose();
    super.dispose();
  }

  private provide(): void {
    this.registration?.dispose();
    this.registration = languages.registerHoverProvider([...this.settings.languages], this);
  }
}
