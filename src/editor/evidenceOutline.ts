import {
  DecorationRangeBehavior,
  OverviewRulerLane,
  type TextDocument,
  type TextEditorDecorationType,
  ThemeColor,
  type TreeView,
  window,
} from 'vscode';
import type { Span } from '../core/model';
import type { Analyses } from './analyses';
import { Disposable } from './dispose';
import type { ItemsTree } from './itemsTree';
import { rangeOf } from './ranges';
import type { ItemNode, TreeNode } from './treeNodes';

/** Draws a line around the words that the selected item was read from, in every editor that shows its document. */
export class EvidenceOutline extends Disposable {
  private readonly outline: TextEditorDecorationType = this.register(
    window.createTextEditorDecorationType({
      rangeBehavior: DecorationRangeBehavior.ClosedClosed,
      // An outline: the border is the line below a mention, and a word may have both.
      outlineColor: new ThemeColor('fundlight.evidenceBorder'),
      outlineStyle: 'solid',
      outlineWidth: '1px',
      overviewRulerColor: new ThemeColor('fundlight.evidenceBorder'),
      overviewRulerLane: OverviewRulerLane.Full,
    }),
  );
  /** The item that is selected, or of which a row is; undefined where none is. */
  private selected: ItemNode | undefined;

  constructor(
    view: Pick<TreeView<TreeNode>, 'onDidChangeSelection'>,
    private readonly tree: ItemsTree,
    analyses: Analyses,
  ) {
    super();
    this.register(
      view.onDidChangeSelection(({ selection }) => {
        this.selected = itemOf(selection[0]);
        this.paint();
      }),
    );
    this.register(window.onDidChangeVisibleTextEditors(() => this.paint()));
    this.register(analyses.onDidChange((document) => this.selected && isIn(document, this.selected) && this.paint()));
  }

  /** What is outlined in a document, in reading order. */
  of(document: TextDocument): readonly Span[] {
    if (!this.selected || !isIn(document, this.selected)) return [];
    return this.tree.sameItem(this.selected)?.item.evidence ?? [];
  }

  private paint(): void {
    for (const editor of window.visibleTextEditors)
      editor.setDecorations(
        this.outline,
        this.of(editor.document).map((span) => rangeOf(editor.document, span)),
      );
  }
}

function isIn({ uri }: TextDocument, node: ItemNode): boolean {
  return node.uri.toString() === uri.toString();
}

function itemOf(node: TreeNode | undefined): ItemNode | undefined {
  let at = node;
  while (at && at.kind !== 'item') at = 'parent' in at ? at.parent : undefined;
  return at;
}
