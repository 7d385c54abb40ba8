import { type TreeView, window } from 'vscode';
import { visibleLine } from '../formats/visibleLine';
import type { Analyses } from './analyses';
import { Disposable } from './dispose';
import { t } from './localise';
import type { OrganisationsNode } from './organisationNodes';
import type { OrganisationsTree } from './organisationsTree';
import { fileNameOf } from './ranges';

/** The sidebar's list of organisations; its title names the document whose organisations they are. */
export class OrganisationsView extends Disposable {
  private readonly view: TreeView<OrganisationsNode>;

  constructor(
    tree: OrganisationsTree,
    private readonly analyses: Analyses,
  ) {
    super();
    this.view = this.register(
      window.createTreeView('fundlight.organisations', { treeDataProvider: tree, showCollapseAll: true, canSelectMany: true }),
    );
    this.register(tree.onDidChangeTreeData(() => this.update()));
    this.update();
  }

  private update(): void {
    const document = window.activeTextEditor?.document;
    const reading = document && this.analyses.latest(document);
    this.view.description = reading && visibleLine(fileNameOf(document.uri));
    this.view.message = reading && !reading.analysis ? t('The document is too large to annotate.') : undefined;
  }
}
