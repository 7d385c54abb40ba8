import { commands, type TextEditor, TextEditorSelectionChangeKind, type TreeView, window } from 'vscode';
import type { Analyses } from './analyses';
import { GROUPED } from './arrangeItems';
import { numberText, plural } from './counts';
import { Disposable } from './dispose';
import { EvidenceOutline } from './evidenceOutline';
import type { ItemsTree } from './itemsTree';
import { t } from './localise';
import { itemsOf, mentionAt } from './mentions';
import type { Settings } from './settings';
import type { ShownItems } from './shownItems';
import { shortTotal } from './totalsText';
import type { TreeNode } from './treeNodes';
import type { WorkspaceDocument, WorkspaceDocuments } from './workspaceDocuments';

type RevealOptions = NonNullable<Parameters<TreeView<TreeNode>['reveal']>[1]>;

const TRIES = 5;
const PAUSE = 250;

/** The sidebar: the tree with its badge, following the editor. */
export class ItemsView extends Disposable {
  private readonly view: TreeView<TreeNode>;
  /** What is outlined in the text for the selected row. */
  readonly outline: EvidenceOutline;
  private wanted: TreeNode | undefined;

  constructor(
    private readonly tree: ItemsTree,
    private readonly documents: WorkspaceDocuments,
    private readonly analyses: Analyses,
    private readonly shown: ShownItems,
    private readonly settings: Settings,
  ) {
    super();
    this.view = this.register(
      window.createTreeView('fundlight.items', { treeDataProvider: tree, showCollapseAll: true, canSelectMany: true }),
    );
    this.outline = this.register(new EvidenceOutline(this.view, tree, analyses));
    this.register(tree.onDidChangeTreeData(() => this.summarise()));
    this.register(window.onDidChangeActiveTextEditor((editor) => editor && this.followDocument(editor)));
    this.register(
      window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        const byPerson = kind === TextEditorSelectionChangeKind.Mouse || kind === TextEditorSelectionChangeKind.Keyboard;
        if (byPerson) this.followCursor(textEditor);
      }),
    );
    this.register(
      this.view.onDidChangeVisibility(({ visible }) => visible && window.activeTextEditor && this.followDocument(window.activeTextEditor)),
    );
  }

  /** How many items there are in all documents, what they come to, how they are grouped, and what is looked for. */
  private summarise(): void {
    const documents = this.documents.list();
    const all = countOf(documents, (each) => this.shown.of(each.analysis).items.length);
    const value = countOf(documents, (each) => this.shown.in(each).length);
    const grouping = this.settings.grouping;
    const total = this.shown.totalOfAll();
    this.view.description = [grouping === 'document' ? '' : t(GROUPED[grouping]), total ? shortTotal(total) : '']
      .filter(Boolean)
      .join(' · ');
    const { filter } = this.shown;
    this.view.message = filter
      ? t('Filter: “{text}” · {found} of {items}', { text: filter, found: numberText(value), items: plural(all, 'item') })
      : undefined;
    const where = documents.every(({ open }) => open) ? 'open document' : 'document';
    const tooltip = t('{items} in {documents}', { items: plural(value, 'funding item'), documents: plural(documents.length, where) });
    this.view.badge = value ? { value, tooltip } : undefined;
    void commands.executeCommand('setContext', 'fundlight.filtered', filter !== '');
  }

  private followDocument(editor: TextEditor): void {
    const node = this.tree.find(editor.document.uri);
    if (node) void this.reveal(node, { select: false, expand: true });
  }

  private followCursor(editor: TextEditor): void {
    const reading = this.analyses.latest(editor.document);
    if (!this.view.visible || !reading?.analysis || reading.version !== editor.document.version) return;
    const mention = mentionAt(reading.analysis.annotations, editor.document.offsetAt(editor.selection.active));
    if (mention?.type !== 'money') return;
    const [first] = itemsOf(mention, reading.analysis);
    const node = first && this.tree.find(editor.document.uri, first.item.id);
    if (node) void this.reveal(node, { select: true });
  }

  /**
   * Shows a node; where it is to get the focus, the sidebar is opened for it.
   *
   * The editor learns of new nodes a moment after they are there and refuses to show them until then: so it is asked again,
   * unless another node is wanted meanwhile.
   */
  async reveal(node: TreeNode, options: Readonly<RevealOptions>): Promise<void> {
    this.wanted = node;
    for (let tries = 0; tries < TRIES && this.wanted === node; tries++) {
      if (!options.focus && !this.view.visible) return;
      try {
        await this.view.reveal(node, options);
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    }
  }
}

function countOf(documents: readonly WorkspaceDocument[], count: (document: WorkspaceDocument) => number): number {
  return documents.reduce((sum, document) => sum + count(document), 0);
}
