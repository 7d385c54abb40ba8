import type { TextDocument, Uri } from 'vscode';
import type { Totals } from '../core/funding/totals';
import type { FundingItem } from '../core/model';
import type { ItemGroup, Sum } from '../formats/sumGroups';
import type { Grouping } from './arrangement';
import { groupItems, sortSums } from './itemGroups';
import { allOf, pageOf } from './longLists';
import type { OpenDocuments } from './openDocuments';
import type { Settings } from './settings';
import type { ShownItems, Told } from './shownItems';
import { type DocumentNode, type GroupNode, type ItemNode, type MoreNode, makeItemNodes, movedTo, type TreeNode } from './treeNodes';
import type { WorkspaceDocument, WorkspaceDocuments } from './workspaceDocuments';

/** The upper rows of the tree: documents or groups, and the items in them, in the order that is asked for. Rows are made when they are wanted. */
export class ListedItems {
  /** Nodes of open documents are kept with them: the editor knows a node by its identity. */
  private readonly open = new Map<TextDocument, DocumentNode>();
  private items = new WeakMap<WorkspaceDocument, readonly ItemNode[]>();
  private groups: GroupNode[] | undefined;
  private totals = new WeakMap<object, Totals>();

  constructor(
    private readonly openDocuments: OpenDocuments,
    private readonly workspace: WorkspaceDocuments,
    private readonly shown: ShownItems,
    private readonly settings: Pick<Settings, 'grouping' | 'sorting'>,
  ) {}

  /** Documents have changed. */
  refresh(): void {
    this.groups = undefined;
  }

  /** Other items are shown, or in another order. */
  arrangeAgain(): void {
    this.refresh();
    this.items = new WeakMap();
    this.totals = new WeakMap();
  }

  /** All documents, or all groups. */
  roots(): TreeNode[] {
    if (this.settings.grouping !== 'document') return pageOf(this.groupNodes(this.settings.grouping), 'groups', undefined, below);
    const scanned = this.sortedDocuments(this.workspace.list().filter((each) => !each.open && this.shown.in(each).length > 0));
    const nodeOf = ({ uri }: WorkspaceDocument, parent: MoreNode | undefined): DocumentNode => ({
      kind: 'document',
      uri,
      document: undefined,
      parent,
    });
    return [...this.openNodes(), ...pageOf(scanned, 'documents', undefined, nodeOf)];
  }

  /** The sums of a group: a part stands below its whole where that is in the group too. */
  inGroup(node: GroupNode): TreeNode[] {
    const { sums } = node.group;
    const there = new Set(sums.flatMap((sum) => sum.map(({ item }) => item)));
    const isPart = ([told]: Sum<Told>) => told !== undefined && isBelow(told, there);
    const sorted = sortSums(
      sums.filter((sum) => !isPart(sum)),
      this.settings.sorting,
    );
    return pageOf<Sum<Told>, GroupNode>(sorted, node.id, node, (sum, parent) => movedTo(parent, this.nodeOf(sum[0]!), sum.length));
  }

  /** The items of a document that are no parts of others, as rows below it. */
  inDocument(root: DocumentNode): TreeNode[] {
    const wholes = this.ofDocument(root).filter(({ parent }) => parent.kind === 'document');
    const nodeOf = (node: ItemNode, parent: DocumentNode | MoreNode) => (parent.kind === 'more' ? movedTo(parent, node, 1) : node);
    return pageOf(wholes, `items ${root.uri.toString()}`, root, nodeOf);
  }

  /** All items of a document, each below its whole. */
  ofDocument(root: DocumentNode): readonly ItemNode[] {
    const document = this.workspace.get(root.uri);
    if (!document) return [];
    const items = this.settings.sorting === 'place' ? this.shown.in(document) : this.sortedIn(document);
    const made = this.items.get(document) ?? makeItemNodes(root, document, items);
    this.items.set(document, made);
    return made;
  }

  /** The parts of an item. */
  partsOf(node: ItemNode): ItemNode[] {
    const all = this.ofDocument(node.root);
    const own = all.find(({ key }) => key === node.key);
    const parts = all.filter(({ parent }) => parent === own);
    return own?.id === node.id ? parts : parts.map((part) => movedTo(node, part, 1));
  }

  /** The row of an open document, or the first row of an item of one; undefined where there is none. */
  find(uri: Uri, item?: string): TreeNode | undefined {
    const root = this.openNodes().find((node) => node.uri.toString() === uri.toString());
    const isByDocument = this.settings.grouping === 'document';
    if (item === undefined) return isByDocument ? root : undefined;
    const node = root && this.ofDocument(root).find((each) => each.item.id === item);
    if (isByDocument) return root && node && this.findInDocument(root, node);
    return node && this.findInGroups(node);
  }

  /** What the shown items of a document or of a group come to. */
  totalOf(node: DocumentNode | GroupNode): Totals | null {
    if (node.kind === 'group') return this.keep(node.group, () => this.shown.totalOfSums(node.group.sums));
    const document = this.workspace.get(node.uri);
    return document ? this.keep(document, () => this.shown.totalOf(document)) : null;
  }

  private keep(key: object, make: () => Totals): Totals {
    const known = this.totals.get(key) ?? make();
    this.totals.set(key, known);
    return known;
  }

  private openNodes(): DocumentNode[] {
    const open = this.openDocuments.list();
    for (const document of this.open.keys()) if (!open.includes(document)) this.open.delete(document);
    return open.map((document) => {
      const node = this.open.get(document) ?? { kind: 'document', uri: document.uri, document };
      this.open.set(document, node);
      return node;
    });
  }

  private groupNodes(by: Exclude<Grouping, 'document'>): readonly GroupNode[] {
    this.groups ??= this.sortedGroups(groupItems(this.shown.sums(), by)).map((group) => ({
      kind: 'group',
      by,
      id: `group ${by} ${group.key}`,
      group,
      parent: undefined,
    }));
    return this.groups;
  }

  /** By what they come to where sums are sorted by amount; what tells nothing stays last. */
  private sortedGroups(groups: readonly ItemGroup<Told>[]): readonly ItemGroup<Told>[] {
    if (this.settings.sorting !== 'amount') return groups;
    const keyed = groups.map((group) => ({ group, key: sizeOf(this.keep(group, () => this.shown.totalOfSums(group.sums))) }));
    return keyed.sort((a, b) => Number(a.group.isRest) - Number(b.group.isRest) || b.key - a.key).map(({ group }) => group);
  }

  private sortedDocuments(documents: readonly WorkspaceDocument[]): readonly WorkspaceDocument[] {
    const { sorting } = this.settings;
    if (sorting === 'place') return documents;
    const keyOf = (document: WorkspaceDocument) =>
      sorting === 'amount'
        ? sizeOf(this.keep(document, () => this.shown.totalOf(document)))
        : Date.parse(document.analysis.documentDate?.start ?? '') || 0;
    const keyed = documents.map((document) => ({ document, key: keyOf(document) }));
    return keyed.sort((a, b) => b.key - a.key).map(({ document }) => document);
  }

  private sortedIn(document: WorkspaceDocument): readonly FundingItem[] {
    const sums = this.shown.in(document).map((item) => [{ document, item }]);
    return sortSums(sums, this.settings.sorting).map(([told]) => told!.item);
  }

  private nodeOf({ document, item }: Told): ItemNode {
    const root: DocumentNode = { kind: 'document', uri: document.uri, document: document.open };
    const known = this.ofDocument(root).find((node) => node.item === item);
    return known ?? makeItemNodes(root, document, [item])[0]!;
  }

  /** The row of an item, which may stand on a further page of a long list, or below one that does. */
  private findInDocument(root: DocumentNode, wanted: ItemNode): TreeNode | undefined {
    const path = [wanted];
    for (let { parent } = wanted; parent.kind === 'item'; { parent } = parent) path.unshift(parent);
    let rows: Iterable<TreeNode> = allOf(this.inDocument(root));
    let found: ItemNode | undefined;
    for (const { key } of path) {
      found = undefined;
      for (const row of rows) if (row.kind === 'item' && row.key === key) found = row;
      if (!found) return undefined;
      rows = this.partsOf(found);
    }
    return found;
  }

  private findInGroups(wanted: ItemNode): TreeNode | undefined {
    const sum = [wanted.item, ...this.shown.elsewhere(wanted.item).map(({ item }) => item)];
    for (const group of this.groups ?? []) {
      if (!group.group.sums.some((each) => sum.includes(each[0]!.item))) continue;
      for (const node of allOf(this.inGroup(group))) {
        if (node.kind !== 'item') continue;
        const found = [node, ...this.partsOf(node)].find(({ item }) => sum.includes(item));
        if (found) return found;
      }
    }
    return undefined;
  }
}

function below(node: GroupNode, parent: MoreNode | undefined): GroupNode {
  return parent ? { ...node, parent } : node;
}

/** Whether the whole of an item is among others. */
function isBelow({ item, document }: Told, there: ReadonlySet<FundingItem>): boolean {
  if (item.partOf === null) return false;
  const whole = document.analysis.fundingItems.find(({ id }) => id === item.partOf);
  return whole !== undefined && whole.partOf !== item.id && there.has(whole);
}

/** How much is given or spent, whatever the currency. */
function sizeOf({ totals }: Totals): number {
  const [first] = totals.filter(({ balance }) => balance === 'given');
  return first ? (first.value.amount ?? first.value.max ?? first.value.min ?? 0) : -1;
}
