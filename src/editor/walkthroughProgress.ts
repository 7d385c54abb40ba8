import { commands, type TextEditor, window } from 'vscode';
import { Disposable } from './dispose';
import type { MentionHover } from './hover';
import type { OpenDocuments } from './openDocuments';

/** The steps of the walkthrough that are done without a command, by the context keys that their `completionEvents` name. */
const DONE = { marks: 'fundlight.marksSeen', value: 'fundlight.valueRead' } as const;

/** Tells the walkthrough that a document is in front, and that a mention has been hovered. */
export class WalkthroughProgress extends Disposable {
  constructor(
    private readonly documents: OpenDocuments,
    hover: Pick<MentionHover, 'onDidShow'>,
  ) {
    super();
    this.register(window.onDidChangeActiveTextEditor((editor) => this.look(editor)));
    this.register(hover.onDidShow(() => tell(DONE.value)));
    this.look(window.activeTextEditor);
  }

  private look(editor: TextEditor | undefined): void {
    if (editor && this.documents.covers(editor.document)) void tell(DONE.marks);
  }
}

/** VS Code ticks a step off when its key becomes true, and not where that has happened before the walkthrough was first looked at. */
async function tell(key: string): Promise<void> {
  await commands.executeCommand('setContext', key, true);
  await commands.executeCommand('setContext', key, false);
}
