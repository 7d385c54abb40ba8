import { EventEmitter, type TreeDataProvider, type TreeItem, window } from 'vscode';
import type { Organisation } from '../core/model';
import type { Analyses } from './analyses';
import { Disposable } from './dispose';
import { makeOrganisationNodes, type OrganisationsNode } from './organisationNodes';
import { organisationGroupRow, organisationRow } from './organisationRows';
import { haveSameElements } from './sameElements';

/** While a person types or changes editors, the list waits for a pause of so many milliseconds. */
const PAUSE = 200;

/** The organisations of the active document by kind. */
export class OrganisationsTree extends Disposable implements TreeDataProvider<OrganisationsNode> {
  private readonly changed = this.register(new EventEmitter<void>());
  readonly onDidChangeTreeData = this.changed.event;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What the rows were made of last. */
  private told: readonly unknown[] = [];

  constructor(private readonly analyses: Analyses) {
    super();
    this.register(window.onDidChangeActiveTextEditor(() => this.update()));
    this.register(analyses.onDidChange((document) => document === window.activeTextEditor?.document && this.update()));
  }

  getChildren(node?: OrganisationsNode): OrganisationsNode[] {
    if (node) return node.kind === 'organisationGroup' ? [...node.children] : [];
    const document = window.activeTextEditor?.document;
    const analysis = document && this.analyses.latest(document)?.analysis;
    return analysis ? makeOrganisationNodes(document.uri, analysis.organisations) : [];
  }

  getTreeItem(node: OrganisationsNode): TreeItem {
    return node.kind === 'organisationGroup' ? organisationGroupRow(node) : organisationRow(node);
  }

  override dispose(): void {
    clearTimeout(this.timer);
    super.dispose();
  }

  private update(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.hasOtherRows() && this.changed.fire(), PAUSE);
  }

  /** Most edits and decisions leave the list as it is: its rows tell how often a body is mentioned, not where. */
  private hasOtherRows(): boolean {
    const before = this.told;
    const document = window.activeTextEditor?.document;
    const analysis = document && this.analyses.latest(document)?.analysis; // null where the document is too large
    const now = [document, analysis && 'read', ...(analysis?.organisations ?? []).map(rowOf)];
    this.told = now;
    return !haveSameElements(before, now);
  }
}

function rowOf({ mentions, ...rest }: Organisation): string {
  return JSON.stringify({ ...rest, mentions: mentions.length });
}
