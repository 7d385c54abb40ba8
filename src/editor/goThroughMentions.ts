import { commands, type Uri, window } from 'vscode';
import type { Analyses } from './analyses';
import { Disposable } from './dispose';
import { t } from './localise';
import { mentionAfter, mentionsOf } from './mentions';
import { openDocument } from './openDocument';
import { toUri } from './ranges';
import { readingAtHand } from './readingAtHand';

interface GoThroughRequest {
  readonly uri: Uri | string;
  /** `Organisation.id` */
  readonly organisation: string;
}

/** Goes to the first mention of an organisation, or on to its next one where one of them is selected already. */
export class GoThroughMentions extends Disposable {
  constructor(private readonly analyses: Analyses) {
    super();
    this.register(commands.registerCommand('fundlight.goThroughMentions', (request: GoThroughRequest) => this.go(request)));
  }

  private async go({ uri, organisation }: GoThroughRequest): Promise<void> {
    const document = openDocument(toUri(uri));
    const analysis = document && (await readingAtHand(this.analyses, document))?.analysis;
    if (!analysis) return;
    const mentions = mentionsOf(organisation, analysis);
    const editor = window.visibleTextEditors.find((each) => each.document === document);
    const selected = editor && { start: document.offsetAt(editor.selection.start), end: document.offsetAt(editor.selection.end) };
    const mention = mentionAfter(mentions, selected);
    if (!mention) return;
    const { start, end } = mention;
    await commands.executeCommand('fundlight.reveal', { uri, span: { start, end }, preserveFocus: true });
    window.setStatusBarMessage(t('Mention {number} of {count}', { number: mentions.indexOf(mention) + 1, count: mentions.length }), 3000);
  }
}
