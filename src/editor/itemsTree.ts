import { EventEmitter, type ProviderResult, type TextDocument, type TreeDataProvider, type TreeItem, type Uri, window } from 'vscode';
import type { Analysis } from '../core/model';
import type { Analyses, Reading } from './analyses';
import { balanceOf } from './breakdownText';
import type { Decisions } from './decisions';
import { Disposable } from './dispose';
import type { DocumentDates } from './documentDates';
import { documentDateText } from './documentDateText';
import { type Detail, itemDetails, itemEvidence, itemLabel } from './itemText';
import { t } from './localise';
import { spanOfSum } from './mentions';
import type { OpenDocuments } from './openDocuments';
import { fileNameOf } from './ranges';
import { reviewProgress } from './reviewProgress';
import type { Settings } from './settings';
import type { ShownItems } from './shownItems';
import {
  type DetailNode,
  type DocumentDateNode,
  type DocumentNode,
  decisionNodesIn,
  type EvidenceNode,
  type ItemNode,
  makeDecisionNodes,
  makeItemNodes,
  type PassageNode,
  rootOf,
  type TreeNode,
} from './treeNodes';
import {
  type DocumentSummary,
  decisionGroupRow,
  decisionRow,
  detailRow,
  documentDateRow,
  documentRow,
  evidenceRow,
  hiddenRow,
  itemRow,
  passageRow,
} from './treeRows';

/** While a person types, the tree waits for a pause of so many milliseconds. */
const PAUSE = 200;

/** Open documents, in each its date and its funding items, in each of these its fields, its evidence, its parts and what these leave over. */
export class ItemsTree extends Disposable implements TreeDataProvider<TreeNode> {
  private readonly changed = this.register(new EventEmitter<TreeNode[] | undefined>());
  readonly onDidChangeTreeData = this.changed.event;

  private readonly nodes = new Map<TextDocument, DocumentNode>();
  private items = new WeakMap<Reading, readonly ItemNode[]>();
  private listed: readonly TextDocument[] = [];
  private readonly outdated = new Set<TextDocument | null>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly documents: OpenDocuments,
    private readonly analyses: Analyses,
    private readonly dates: DocumentDates,
    private readonly shown: ShownItems,
    settings: Settings,
    private readonly decisions: Pick<Decisions, 'all'>,
  ) {
    super();
    this.register(documents.onDidChange(() => this.listAgain()));
    this.register(analyses.onDidChange((document) => this.update(document)));
    this.register(
      settings.onDidChange(['items.minimumConfidence', 'items.show'], () => {
        this.items = new WeakMap();
        this.update(null);
      }),
    );
    this.listAgain();
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (!node) return this.roots();
    switch (node.kind) {
      case 'document':
        return this.dateAndItems(node);
      case 'item':
        return this.fieldsAndParts(node);
      case 'evidence':
        return this.passages(node);
      case 'decisions':
        return decisionNodesIn(node);
      default:
        return [];
    }
  }

  getParent(node: TreeNode): ProviderResult<TreeNode> {
    return node.kind === 'document' ? undefined : node.parent;
  }

  getTreeItem(node: TreeNode): TreeItem {
    switch (node.kind) {
      case 'document':
        return documentRow(
          node,
          this.readingOf(node),
          this.summaryOf(node),
          window.activeTextEditor?.document === node.document || this.nodes.size === 1,
        );
      case 'documentDate':
        return documentDateRow(node, node.told);
      case 'item':
        return itemRow(node, this.readingOf(node));
      case 'detail':
        return detailRow(node);
      case 'evidence':
        return evidenceRow(node);
      case 'passage':
        return passageRow(node);
      case 'hidden':
        return hiddenRow(node);
      case 'decisions':
        return decisionGroupRow(node);
      case 'decision':
        return decisionRow(node);
    }
  }

  /** The node of an open document, or of one of its items. */
  find(uri: Uri, item?: string): DocumentNode | ItemNode | undefined {
    const root = this.roots().find((node) => node.uri.toString() === uri.toString());
    return root && item !== undefined ? this.itemNodes(root).find((node) => node.item.id === item) : root;
  }

  /** The node that an item has now that had the given one in an older reading; undefined where the item is gone. */
  sameItem(node: ItemNode): ItemNode | undefined {
    return this.itemNodes(rootOf(node)).find((each) => each.key === node.key);
  }

  override dispose(): void {
    clearTimeout(this.timer);
    super.dispose();
  }

  private listAgain(): void {
    const open = this.documents.list();
    if (open.length === this.listed.length && open.every((document, i) => document === this.listed[i])) return;
    this.listed = open;
    this.update(null);
  }

  /**
   * Refreshes a document's nodes, or the whole tree for null, after a pause. What has not changed is left alone: a click on a row
   * that is being refreshed goes nowhere.
   */
  private update(document: TextDocument | null): void {
    this.outdated.add(document);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const nodes = this.roots().filter((node) => this.outdated.has(node.document));
      const whole = this.outdated.has(null);
      this.outdated.clear();
      this.changed.fire(whole ? undefined : nodes);
    }, PAUSE);
  }

  /** Nodes are kept with their documents: the editor knows a node by its identity. */
  private roots(): DocumentNode[] {
    const open = this.documents.list();
    for (const document of this.nodes.keys()) if (!open.includes(document)) this.nodes.delete(document);
    return open.map((document) => {
      const node = this.nodes.get(document) ?? { kind: 'document', uri: document.uri, document };
      this.nodes.set(document, node);
      return node;
    });
  }

  private readingOf(node: TreeNode): Reading | undefined {
    return this.analyses.latest(rootOf(node).document);
  }

  private itemNodes(root: DocumentNode): readonly ItemNode[] {
    const reading = this.readingOf(root);
    if (!reading?.analysis) return [];
    const made = this.items.get(reading) ?? makeItemNodes(root, reading, this.shown.of(reading.analysis).items);
    this.items.set(reading, made);
    return made;
  }

  private dateAndItems(root: DocumentNode): TreeNode[] {
    const reading = this.readingOf(root);
    const analysis = reading?.analysis;
    if (!reading || !analysis) return [];
    const { uri } = root;
    const known = { isSetByHand: this.dates.get(uri) !== undefined, fileName: fileNameOf(uri) };
    const date: DocumentDateNode = { kind: 'documentDate', uri, parent: root, told: documentDateText(analysis, known) };
    const { hidden } = this.shown.of(analysis);
    return [
      date,
      ...this.itemNodes(root).filter(({ parent }) => parent === root),
      ...(hidden ? [{ kind: 'hidden', uri, parent: root, count: hidden } as const] : []),
      ...makeDecisionNodes(root, reading, this.decisions.all(root.document)),
    ];
  }

  private fieldsAndParts(node: ItemNode): TreeNode[] {
    const reading = this.readingOf(node);
    if (!reading?.analysis) return [];
    const details = itemDetails(node.item, reading.analysis, reading.text);
    const rowOf = (detail: Detail, copy: string): DetailNode => ({
      kind: 'detail',
      uri: node.uri,
      span: detail.span ?? node.span,
      parent: node,
      detail,
      copy,
    });
    const fields = details.map((detail) => rowOf(detail, detail.value));
    const spans = itemEvidence(node.item, details, reading.text);
    const evidence: EvidenceNode[] = spans.length ? [{ kind: 'evidence', uri: node.uri, parent: node, spans }] : [];
    const parts = this.itemNodes(rootOf(node)).filter(({ parent }) => parent === node);
    const balance = parts.length ? balanceOf(node.item, reading.analysis, reading.text) : null;
    return [
      ...fields,
      ...this.elsewhere(node, reading.analysis),
      ...evidence,
      ...parts,
      ...(balance ? [rowOf(balance.detail, balance.full)] : []),
    ];
  }

  /** The other documents that tell of the item; a click goes there. */
  private elsewhere(node: ItemNode, analysis: Analysis): DetailNode[] {
    return this.shown.elsewhere(analysis, node.item).map(({ uri, reading, item }) => {
      const span = spanOfSum(item, reading.analysis);
      const value = `${fileNameOf(uri)}: ${itemLabel(item, reading.analysis, reading.text)}`;
      return { kind: 'detail', uri, span, parent: node, detail: { kind: 'elsewhere', name: t('Also told in'), value, span }, copy: value };
    });
  }

  private summaryOf(root: DocumentNode): DocumentSummary {
    const reading = this.readingOf(root);
    const analysis = reading?.analysis;
    if (!reading || !analysis) return { count: 0, total: null, progress: null };
    const progress = reviewProgress(reading, this.decisions.all(root.document));
    return { count: this.shown.of(analysis).items.length, total: this.shown.totalOf(analysis), progress };
  }

  private passages(node: EvidenceNode): TreeNode[] {
    const reading = this.readingOf(node);
    if (!reading) return [];
    return node.spans.map(
      (span): PassageNode => ({ kind: 'passage', uri: node.uri, span, parent: node, copy: reading.text.slice(span.start, span.end) }),
    );
  }
}
