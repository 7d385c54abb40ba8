import {
  type CancellationToken,
  InlayHint,
  type InlayHintsProvider,
  languages,
  type Range,
  type TextDocument,
  type Disposable as VSCodeDisposable,
} from 'vscode';
import type { Analyses } from './analyses';
import { hintText } from './hintText';
import { hoverMarkdown } from './hoverMarkdown';
import { ReadingProvider } from './readingProvider';
import type { Settings } from './settings';

/** Shows values behind the mentions whose words do not tell them. What the hover of a mention says is the tooltip. */
export class InlayHints extends ReadingProvider implements InlayHintsProvider {
  constructor(
    analyses: Analyses,
    private readonly settings: Settings,
  ) {
    super(analyses, settings, ['inlayHints.enabled']);
  }

  async provideInlayHints(document: TextDocument, range: Range, token: CancellationToken): Promise<InlayHint[]> {
    if (!this.settings.showsInlayHints) return [];
    const { analysis, text = '' } = (await this.read(document, token)) ?? {};
    if (!analysis) return [];
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    return analysis.annotations
      .filter((mention) => start <= mention.end && mention.end <= end)
      .flatMap((mention) => {
        const value = hintText(mention, text.slice(mention.start, mention.end));
        if (!value) return [];
        const hint = new InlayHint(document.positionAt(mention.end), value);
        hint.paddingLeft = true;
        hint.tooltip = hoverMarkdown(mention, analysis, text, document.uri);
        return hint;
      });
  }

  protected override provideFor(inLanguages: string[]): VSCodeDisposable {
    return languages.registerInlayHintsProvider(inLanguages, this);
  }
}
