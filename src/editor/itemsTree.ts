import {
  EventEmitter,
  MarkdownString,
  type ProviderResult,
  type TextDocument,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
  window,
} from 'vscode';
import type { FundingItem, Span } from '../core/model';
import type { Analyses, Reading } from './analyses';
import { plural } from './counts';
import { Disposable } from './dispose';
import { type Detail, type DetailKind, itemDescription, itemDetails, itemLabel, itemMarkdown, itemSpoken, itemSum } from './itemText';
import { spanOfSum } from './mentions';
import type { OpenDocuments } from './openDocuments';

export interface DocumentNode {
  readonly kind: 'document';
  readonly uri: Uri;
  readonly document: TextDocument;
}

export interface ItemNode {
  readonly kind: 'item';
  readonly uri: Uri;
  readonly span: Span;
  readonly parent: DocumentNode | ItemNode;
  readonly item: FundingItem;
  /** Stays the same while the sum does, so that the tree keeps what is folded open while a person types. */
  readonly key: string;
  /** What the copy command copies. */
  readonly copy: string;
}

export interface DetailNode {
  readonly kind: 'detail';
  readonly uri: Uri;
  readonly span: Span;
  readonly parent: ItemNode;
  readonly detail: Detail;
  readonly copy: string;
}

export type TreeNode = DocumentNode | ItemNode | DetailNode;

const DETAIL_ICONS: Readonly<Record<DetailKind, string>> = {
  sum: 'symbol-numeric',
  funder: 'organization',
  recipient: 'account',
  purpose: 'target',
  programme: 'layers',
  date: 'calendar',
  period: 'history',
  stage: 'milestone',
  evidence: 'quote',
};

/** While a person types, the tree waits for a pause of so many milliseconds. */
const PAUSE = 200;

/** Open documents, in each its funding items, in each its fields and its parts. */
export class ItemsTree extends Disposable implements TreeDataProvider<TreeNode> {
  private readonly changed = this.register(new EventEmitter<TreeNode[] | undefined>());
  readonly onDidChangeTreeData = this.changed.event;

  private readonly nodes = new Map<TextDocument, DocumentNode>();
  private readonly items = new WeakMap<Reading, readonly ItemNode[]>();
  private listed: readonly TextDocument[] = [];
  private readonly outdated = new Set<TextDocument | null>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly documents: OpenDocuments,
    private readonly analyses: Analyses,
  ) {
    super();
    this.register(documents.onDidChange(() => this.listAgain()));
    this.register(analyses.onDidChange((document) => this.update(document)));
    this.listAgain();
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (!node) return this.roots();
    if (node.kind === 'document') return this.itemNodes(node).filter(({ parent }) => parent === node);
    return node.kind === 'item' ? this.fieldsAndParts(node) : [];
  }

  getParent(node: TreeNode): ProviderResult<TreeNode> {
    return node.kind === 'document' ? undefined : node.parent;
  }

  getTreeItem(node: TreeNode): TreeItem {
    switch (node.kind) {
      case 'document':
        return this.documentRow(node);
      case 'item':
        return this.itemRow(node);
      case 'detail':
        return detailRow(node);
    }
  }

  /** The node of an open document, or of one of its items. */
  find(uri: Uri, item?: string): DocumentNode | ItemNode | undefined {
    const root = this.roots().find((node) => node.uri.toString() === uri.toString());
    return root && item !== undefined ? this.itemNodes(root).find((node) => node.item.id === item) : root;
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

  private itemNodes(root: DocumentNode): readonly ItemNode[] {
    const reading = this.analyses.latest(root.document);
    if (!reading?.analysis) return [];
    const made = this.items.get(reading) ?? makeItemNodes(root, reading);
    this.items.set(reading, made);
    return made;
  }

  private fieldsAndParts(node: ItemNode): TreeNode[] {
    const root = rootOf(node);
    const reading = this.analyses.latest(root.document);
    if (!reading?.analysis) return [];
    const details = itemDetails(node.item, reading.analysis, reading.text).map((detail): DetailNode => {
      const copy = detail.kind === 'evidence' && detail.span ? reading.text.slice(detail.span.start, detail.span.end) : detail.value;
      return { kind: 'detail', uri: node.uri, span: detail.span ?? node.span, parent: node, detail, copy };
    });
    const parts = this.itemNodes(root).filter(({ parent }) => parent === node);
    return [...details, ...parts];
  }

  private documentRow(node: DocumentNode): TreeItem {
    const isActive = window.activeTextEditor?.document === node.document || this.nodes.size === 1;
    const row = new TreeItem(node.uri, isActive ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
    row.id = node.uri.toString();
    row.iconPath = ThemeIcon.File;
    row.contextValue = 'document';
    const state = stateOf(this.analyses.latest(node.document));
    row.description = state.text;
    if (state.isEmpty) row.collapsibleState = TreeItemCollapsibleState.None;
    const name = node.uri.path.split('/').pop() ?? '';
    row.tooltip = `${node.uri.scheme === 'file' ? node.uri.fsPath : node.uri.path}\n${state.text}`;
    row.accessibilityInformation = { label: `${name}, ${state.text}` };
    return row;
  }

  private itemRow(node: ItemNode): TreeItem {
    const { item } = node;
    const reading = this.analyses.latest(rootOf(node).document);
    const label = reading?.analysis ? itemLabel(item, reading.analysis, reading.text) : itemSum(item);
    const row = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
    row.id = node.key;
    row.description = itemDescription(item);
    row.iconPath = new ThemeIcon(item.partOf === null ? 'symbol-numeric' : 'type-hierarchy-sub');
    row.tooltip = new MarkdownString(itemMarkdown(item));
    row.contextValue = 'item';
    row.command = revealCommand(node);
    row.accessibilityInformation = { label: itemSpoken(item) };
    return row;
  }
}

function detailRow(node: DetailNode): TreeItem {
  const { kind, name, value, span } = node.detail;
  const row = new TreeItem(name, TreeItemCollapsibleState.None);
  row.description = value;
  row.iconPath = new ThemeIcon(DETAIL_ICONS[kind]);
  row.tooltip = `${name}: ${value}`;
  row.contextValue = 'detail';
  row.command = revealCommand(node);
  row.accessibilityInformation = { label: span ? `${name}: ${value}` : `${name}: ${value}, no words of its own in the text` };
  return row;
}

/** A click shows the place and leaves the keyboard in the tree. */
function revealCommand({ uri, span }: ItemNode | DetailNode) {
  return { command: 'fundlight.reveal', title: 'Reveal in Text', arguments: [{ uri, span, preserveFocus: true }] };
}

/** Items in reading order, each with its whole as its parent; an item whose whole is not there stands by itself. */
function makeItemNodes(root: DocumentNode, { analysis, text }: Reading): readonly ItemNode[] {
  if (!analysis) return [];
  const byId = new Map(analysis.fundingItems.map((item) => [item.id, item]));
  const nodes = new Map<string, ItemNode>();
  const uses = new Map<string, number>();

  const nodeOf = (item: FundingItem, inside: ReadonlySet<string>): ItemNode => {
    const known = nodes.get(item.id);
    if (known) return known;
    const whole = item.partOf !== null && !inside.has(item.partOf) ? byId.get(item.partOf) : undefined;
    const parent = whole ? nodeOf(whole, new Set([...inside, item.id])) : root;
    const span = spanOfSum(item, analysis);
    const sum = text.slice(span.start, span.end);
    const use = (uses.get(sum) ?? 0) + 1;
    uses.set(sum, use);
    const key = `${root.uri.toString()}#${sum}#${use}`;
    const node: ItemNode = { kind: 'item', uri: root.uri, span, parent, item, key, copy: itemSum(item) };
    nodes.set(item.id, node);
    return node;
  };
  return analysis.fundingItems.map((item) => nodeOf(item, new Set([item.id])));
}

function rootOf(node: ItemNode): DocumentNode {
  let parent = node.parent;
  while (parent.kind === 'item') parent = parent.parent;
  return parent;
}

function stateOf(reading: Reading | undefined): { text: string; isEmpty: boolean } {
  if (!reading) return { text: '', isEmpty: false };
  if (!reading.analysis) return { text: 'too large to annotate', isEmpty: true };
  const count = reading.analysis.fundingItems.length;
  return { text: count ? plural(count, 'item') : 'no funding items', isEmpty: count === 0 };
}
