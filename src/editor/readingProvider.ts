import type { CancellationToken, TextDocument } from 'vscode';
import type { Analyses, Reading } from './analyses';
import { LanguageProvider } from './languageProvider';
import type { SettingName, Settings } from './settings';

/**
 * A provider whose answers VS Code keeps until the text is edited. They depend on more: a document that is read otherwise, after its
 * date or a setting has changed, is asked for again.
 */
export abstract class ReadingProvider extends LanguageProvider {
  /** What the last answer was made from. */
  private readonly answered = new WeakMap<TextDocument, Reading>();

  /** @param names of the settings that change the answers, and not the readings */
  constructor(
    private readonly analyses: Analyses,
    settings: Settings,
    names: readonly SettingName[],
  ) {
    super(settings);
    this.register(analyses.onDidChange((document) => this.isOutdated(document) && this.provideAgain()));
    this.register(settings.onDidChange(names, this.provideAgain));
  }

  /** The reading to answer from; undefined where there is none, or where the answer is no longer wanted. */
  protected async read(document: TextDocument, token: CancellationToken): Promise<Reading | undefined> {
    const reading = await this.analyses.whenCurrent(document, token);
    if (reading) this.answered.set(document, reading);
    return reading;
  }

  private isOutdated(document: TextDocument): boolean {
    const before = this.answered.get(document);
    const now = this.analyses.latest(document);
    return before !== undefined && now !== undefined && before !== now && before.version === now.version;
  }
}
