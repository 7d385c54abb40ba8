import { EventEmitter, type ProviderResult, type TextDocument, type TreeDataProvider, type TreeItem, type Uri, window } from 'vscode';
import type { Analysis, FundingItem } from '../core/model';
import { spanOfSum } from '../formats/itemPlaces';
import { visibleLine } from '../formats/visibleLine';
import type { Analyses, Reading } from './analyses';
import { balanceOf } from './breakdownText';
import type { Decisions } from './decisions';
import { Disposable } from './dispose';
import type { DocumentDates } from './documentDates';
import { documentDateText } from './documentDateText';
import { type Detail, itemDetails, itemEvidence, itemLabelBy } from './itemText';
import type { ListedItems } from './listedItems';
import { t } from './localise';
import { wordsAt } from './mentions';
import type { OpenDocuments } from './openDocuments';
import { fileNameOf } from './ranges';
import { reviewProgress } from './reviewProgress';
import { haveSameElements } from './sameElements';
import type { Settings } from './settings';
import type { ShownItems } from './shownItems';
import {
  type DetailNode,
  type DocumentDateNode,
  type DocumentNode,
  decisionNodesIn,
  type EvidenceNode,
  type FilesNode,
  type ItemNode,
  makeDecisionNodes,
  type PassageNode,
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
  filesRow,
  groupRow,
  hiddenRow,
  itemRow,
  moreRow,
  passageRow,
  skippedRow,
} from './treeRows';
import type { WorkspaceDocuments } from './workspaceDocuments';
import type { WorkspaceScan } from './workspaceScan';

/** While a person types, the tree waits for a pause of so many milliseconds. */
const PAUSE = 200;

/**
 * Documents or groups of items, in each its items, in each of these its fields, its evidence, its parts and what these leave over.
 * An open document has its date and its decisions as well.
 */
export class ItemsTree extends Disposable implements TreeDataProvider<TreeNode> {
  private readonly changed = this.register(new EventEmitter<TreeNode[] | undefined>());
  readonly onDidChangeTreeData = this.changed.event;

  private listed: readonly TextDocument[] = [];
  private readonly outdated = new Set<TextDocument | null>();
  /** What the upper rows were made of last; undefined where they are to be made anew in any case. */
  private origins: readonly unknown[] | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly documents: OpenDocuments,
    private readonly analyses: Analyses,
    private readonly dates: DocumentDates,
    private readonly workspace: WorkspaceDocuments,
    private readonly shown: ShownItems,
    private readonly items: ListedItems,
    private readonly scan: Pick<WorkspaceScan, 'onDidChange' | 'skipped' | 'documents'>,
    private readonly settings: Settings,
    private readonly decisions: Pick<Decisions, 'all'>,
  ) {
    super();
    this.register(documents.onDidChange(() => this.listAgain()));
    this.register(analyses.onDidChange((document) => this.update(document)));
    this.register(scan.onDidChange(() => this.update(null)));
    const arrange = () => {
      items.arrangeAgain();
      this.origins = undefined;
      this.update(null);
    };
    this.register(shown.onDidChange(arrange));
    this.register(settings.onDidChange(['items.groupBy', 'items.sortBy', 'dates.fiscalYearStart', 'locale'], arrange));
    this.listAgain();
  }

  getChildren(node?: TreeNode): TreeNode[] | Promise<TreeNode[]> {
    if (!node) return [...this.items.roots(), ...this.otherFiles()];
    switch (node.kind) {
      case 'document':
        return this.dateAndItems(node);
      case 'group':
        return this.items.inGroup(node);
      case 'more':
        return node.children(node);
      case 'item':
        return this.fieldsAndParts(node);
      case 'evidence':
        return passagesIn(node);
      case 'decisions':
        return decisionNodesIn(node);
      case 'files':
        if (node.what === 'empty') return [];
        return this.scan.skipped.map(({ uri, reason }) => ({ kind: 'skipped', parent: node, uri, reason }));
      default:
        return [];
    }
  }

  getParent(node: TreeNode): ProviderResult<TreeNode> {
    return 'parent' in node ? node.parent : undefined;
  }

  getTreeItem(node: TreeNode): TreeItem {
    switch (node.kind) {
      case 'document':
        return documentRow(node, this.isAnnotated(node), this.summaryOf(node), this.isOpened(node));
      case 'group':
        return groupRow(node, this.items.totalOf(node));
      case 'more':
        return moreRow(node);
      case 'files':
        return filesRow(node);
      case 'skipped':
        return skippedRow(node);
      case 'documentDate':
        return documentDateRow(node, node.told);
      case 'item':
        return itemRow(node);
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

  /** The node of an open document where documents are shown, or of one of its items. */
  find(uri: Uri, item?: string): TreeNode | undefined {
    return this.items.find(uri, item);
  }

  /** The node that an item has now that had the given one in an older reading; undefined where the item is gone. */
  sameItem(node: ItemNode): ItemNode | undefined {
    return this.items.ofDocument(node.root).find((each) => each.key === node.key);
  }

  override dispose(): void {
    clearTimeout(this.timer);
    super.dispose();
  }

  private listAgain(): void {
    const open = this.documents.list();
    if (haveSameElements(open, this.listed)) return;
    this.listed = open;
    this.update(null);
  }

  /**
   * Refreshes a document's nodes, or for null the whole tree if there are other documents, after a pause. What has not changed is left
   * alone: a click on a row that is being refreshed goes nowhere, and the editor keeps something of every row that it was ever given.
   */
  private update(document: TextDocument | null): void {
    this.outdated.add(document);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.items.refresh();
      const whole = this.settings.grouping !== 'document' || (this.outdated.has(null) && this.hasOtherOrigins());
      const nodes = whole ? [] : [...this.outdated].flatMap((each) => (each && this.items.find(each.uri)) ?? []);
      this.outdated.clear();
      if (whole || nodes.length) this.changed.fire(whole ? undefined : nodes);
    }, PAUSE);
  }

  /** Whether other documents are open, were scanned or were skipped than when this was asked last. */
  private hasOtherOrigins(): boolean {
    const before = this.origins;
    const scanned = this.workspace.list().filter(({ open }) => !open);
    const now = [...this.documents.list(), ...scanned, ...this.scan.skipped.flatMap(({ uri, reason }) => [uri.toString(), reason])];
    this.origins = now;
    return before === undefined || !haveSameElements(before, now);
  }

  private readingOf({ document }: DocumentNode): Reading | undefined {
    return document && this.analyses.latest(document);
  }

  /** undefined while the document is being read */
  private isAnnotated(root: DocumentNode): boolean | undefined {
    if (!root.document) return true;
    const reading = this.readingOf(root);
    return reading && reading.analysis !== null;
  }

  private isOpened({ document }: DocumentNode): boolean {
    if (!document) return false;
    return window.activeTextEditor?.document === document || (this.listed.length === 1 && this.scan.documents.size === 0);
  }

  private dateAndItems(root: DocumentNode): TreeNode[] {
    const { uri, document } = root;
    const analysis = this.workspace.get(uri)?.analysis;
    if (!analysis) return [];
    const known = { isSetByHand: this.dates.get(uri) !== undefined, fileName: fileNameOf(uri) };
    const date: DocumentDateNode = { kind: 'documentDate', uri, parent: root, told: documentDateText(analysis, known) };
    const { hidden } = this.shown.of(analysis);
    const reading = this.readingOf(root);
    return [
      date,
      ...this.items.inDocument(root),
      ...(hidden ? [{ kind: 'hidden', uri, parent: root, count: hidden } as const] : []),
      ...(reading && document ? makeDecisionNodes(root, reading, this.decisions.all(document)) : []),
    ];
  }

  private fieldsAndParts(node: ItemNode): TreeNode[] | Promise<TreeNode[]> {
    const { analysis, text } = this.readingOf(node.root) ?? {};
    return analysis && text !== undefined ? this.fieldsIn(node, node.item, analysis, text) : this.fieldsOfStored(node);
  }

  /** Of a document that is not open no more is kept than lists need: the rest is read when it is wanted. */
  private async fieldsOfStored(node: ItemNode): Promise<TreeNode[]> {
    const whole = await this.workspace.read(node.uri);
    if ('reason' in whole) return [];
    const { analysis } = whole.reviewed;
    const item = analysis.fundingItems.find(({ id }) => id === node.item.id);
    return item ? this.fieldsIn(node, item, analysis, whole.text) : [];
  }

  private fieldsIn(node: ItemNode, item: FundingItem, analysis: Analysis, text: string): TreeNode[] {
    const details = itemDetails(item, analysis, text);
    const rowOf = (detail: Detail, copy: string): DetailNode => ({
      kind: 'detail',
      uri: node.uri,
      span: detail.span ?? node.span,
      parent: node,
      detail,
      copy,
    });
    const fields = details.map((detail) => rowOf(detail, detail.value));
    const passages = itemEvidence(item, details, text).map((span) => ({ span, words: wordsAt(text, span) }));
    const evidence: EvidenceNode[] = passages.length ? [{ kind: 'evidence', uri: node.uri, parent: node, passages }] : [];
    const parts = this.items.partsOf(node);
    const balance = parts.length ? balanceOf(item, analysis, text) : null;
    return [...fields, ...this.elsewhere(node), ...evidence, ...parts, ...(balance ? [rowOf(balance.detail, balance.full)] : [])];
  }

  /** The other documents that tell of the item; a click goes there. */
  private elsewhere(node: ItemNode): DetailNode[] {
    return this.shown.elsewhere(node.item).map(({ document, item }) => {
      const { uri, analysis } = document;
      const span = spanOfSum(item, analysis);
      const value = visibleLine(`${fileNameOf(uri)}: ${itemLabelBy(item, document.wordsOf(item))}`);
      return { kind: 'detail', uri, span, parent: node, detail: { kind: 'elsewhere', name: t('Also told in'), value, span }, copy: value };
    });
  }

  private summaryOf(root: DocumentNode): DocumentSummary {
    const document = this.workspace.get(root.uri);
    if (!document) return { count: 0, total: null, progress: null };
    const reading = this.readingOf(root);
    const progress = reading && root.document ? reviewProgress(reading, this.decisions.all(root.document)) : null;
    return { count: this.shown.in(document).length, total: this.items.totalOf(root), progress };
  }

  /** How many scanned files tell nothing or could not be read: nothing is left out without a word. */
  private otherFiles(): FilesNode[] {
    const empty = this.settings.grouping === 'document' ? [...this.scan.documents.values()].filter(({ words }) => !words.length).length : 0;
    const counts = { empty, skipped: this.scan.skipped.length };
    return (['empty', 'skipped'] as const).flatMap((what) => (counts[what] ? [{ kind: 'files', what, count: counts[what] }] : []));
  }
}

function passagesIn(node: EvidenceNode): PassageNode[] {
  return node.passages.map(({ span, words }) => ({ kind: 'passage', uri: node.uri, span, parent: node, copy: words }));
}
