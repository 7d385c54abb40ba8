import { commands, ViewColumn, window } from 'vscode';
import { Disposable } from './dispose';
import { t } from './localise';
import { showInformation } from './messages';
import type { OpenDocuments } from './openDocuments';
import { walkthroughHasFocus } from './walkthroughFocus';

/**
 * `Fundlight: Show Value of Next Sum`: goes to the sum after the cursor and shows its hover. The walkthrough calls it too, while no
 * document is active: then it goes to one that is open, beside the walkthrough.
 */
export class ShowValue extends Disposable {
  constructor(private readonly documents: OpenDocuments) {
    super();
    this.register(commands.registerCommand('fundlight.showValue', () => this.run()));
  }

  private async run(): Promise<void> {
    await walkthroughHasFocus();
    if (!(await this.activate())) {
      void showInformation(t('Open a document that Fundlight annotates, such as a plain text, and try again.'));
      return;
    }
    await commands.executeCommand('fundlight.nextMention', { type: 'money' });
    await commands.executeCommand('editor.action.showHover');
  }

  /** Puts the keyboard into a document, the active one if it is annotated; false where none is open. */
  private async activate(): Promise<boolean> {
    const visible = [window.activeTextEditor, ...window.visibleTextEditors].find(
      (editor) => editor && this.documents.covers(editor.document),
    );
    const document = visible?.document ?? this.documents.list()[0];
    if (document) await window.showTextDocument(document, visible?.viewColumn ?? ViewColumn.Beside);
    return document !== undefined;
  }
}
