import type { Disposable as VSCodeDisposable } from 'vscode';
import { Disposable } from './dispose';
import type { Settings } from './settings';

/** Something that VS Code asks in documents of the languages of `fundlight.languages`, and anew when that setting changes. */
export abstract class LanguageProvider extends Disposable {
  private registration: VSCodeDisposable | undefined;
  /** Makes VS Code ask again. */
  protected readonly provideAgain: () => void;

  constructor(settings: Settings) {
    super();
    this.provideAgain = () => {
      this.registration?.dispose();
      this.registration = this.provideFor([...settings.languages]);
    };
    this.register(settings.onDidChange(['languages'], this.provideAgain));
    this.provideAgain();
  }

  /** Registers this for documents of `languages`. Called from the constructor: the fields of a subclass are not there yet. */
  protected abstract provideFor(languages: string[]): VSCodeDisposable;

  override dispose(): void {
    this.registration?.dispose();
    super.dispose();
  }
}
