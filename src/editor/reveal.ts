import { commands, Selection, type TextEditor, TextEditorRevealType, type Uri, type ViewColumn, window, workspace } from 'vscode';
import type { Analyses } from './analyses';
import { Disposable } from './dispose';
import type { ItemsTree } from './itemsTree';
import type { ItemsView } from './itemsView';
import { t } from './localise';
import { showInformation } from './messages';
import { openDocument } from './openDocument';
import { type Place, rangeOf, toUri } from './ranges';
import { readingAtHand } from './readingAtHand';

interface RevealRequest extends Place {
  /** Leaves the keyboard where it is. */
  readonly preserveFocus?: boolean;
  /** Where a document is shown that is not visible; without it in the active group. */
  readonly viewColumn?: ViewColumn;
}

/** The ways from the tree and from hovers to the text, and back. */
export class RevealCommands extends Disposable {
  constructor(
    private readonly analyses: Analyses,
    private readonly tree: ItemsTree,
    private readonly items: ItemsView,
  ) {
    super();
    this.register(commands.registerCommand('fundlight.reveal', (request: RevealRequest) => this.revealText(request)));
    this.register(commands.registerCommand('fundlight.revealInTree', (request: { uri: string; item: string }) => this.revealItem(request)));
  }

  private async revealText({ uri, span, preserveFocus, viewColumn }: RevealRequest): Promise<void> {
    const editor = await show(toUri(uri), preserveFocus ?? false, viewColumn);
    const range = rangeOf(editor.document, span);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  private async revealItem({ uri, item }: { uri: string; item: string }): Promise<void> {
    const document = openDocument(uri);
    if (document) await readingAtHand(this.analyses, document);
    const node = this.tree.find(toUri(uri), item);
    if (!node) {
      void showInformation(t('This funding item is no longer in the document.'));
      return;
    }
    await this.items.reveal(node, { select: true, focus: true, expand: true });
  }
}

/** Shows a document where it is open already, or else in a group: the active one if none is given. */
async function show(uri: Uri, preserveFocus: boolean, group: ViewColumn | undefined): Promise<TextEditor> {
  const visible = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const document = visible?.document ?? (await workspace.openTextDocument(uri));
  const viewColumn = visible?.viewColumn ?? group;
  return window.showTextDocument(document, { preserveFocus, ...(viewColumn && { viewColumn }) });
}
