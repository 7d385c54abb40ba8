import type { TextDocument, Uri } from 'vscode';
import type { Analysis, FundingItem, Span } from '../core/model';
import { spanOfSum } from '../formats/itemPlaces';
import type { ItemGroup } from '../formats/sumGroups';
import { type Decision, placeOf } from '../review/decision';
import type { Reading } from './analyses';
import type { Grouping } from './arrangement';
import { decisionLabel } from './decisionText';
import type { DocumentDateText } from './documentDateText';
import { type Detail, itemSum } from './itemText';
import type { Told } from './shownItems';

/** A document that is open, or one that was scanned. */
export interface DocumentNode {
  readonly kind: 'document';
  readonly uri: Uri;
  /** undefined for one that is not open */
  readonly document: TextDocument | undefined;
  readonly parent?: MoreNode | undefined;
}

/** Sums that share a funder, a recipient, a fiscal year, a programme or a stage. */
export interface GroupNode {
  readonly kind: 'group';
  readonly by: Exclude<Grouping, 'document'>;
  readonly id: string;
  readonly group: ItemGroup<Told>;
  readonly parent: MoreNode | undefined;
}

/** What a long list goes on with. */
export interface MoreNode {
  readonly kind: 'more';
  readonly id: string;
  readonly count: number;
  readonly parent: DocumentNode | GroupNode | MoreNode | undefined;
  readonly children: (node: MoreNode) => TreeNode[];
}

/** Says how many files of the workspace could not be read, or have no funding items. */
export interface FilesNode {
  readonly kind: 'files';
  readonly what: 'skipped' | 'empty';
  readonly count: number;
}

/** A file that could not be read. */
export interface SkippedNode {
  readonly kind: 'skipped';
  readonly parent: FilesNode;
  readonly uri: Uri;
  readonly reason: string;
}

/** The date that the document bears, or that was set by hand. */
export interface DocumentDateNode {
  readonly kind: 'documentDate';
  readonly uri: Uri;
  readonly parent: DocumentNode;
  readonly told: DocumentDateText;
}

export interface ItemNode {
  readonly kind: 'item';
  readonly uri: Uri;
  readonly span: Span;
  readonly parent: DocumentNode | ItemNode | GroupNode | MoreNode;
  /** The document that tells it, wherever it stands in the tree. */
  readonly root: DocumentNode;
  readonly item: FundingItem;
  /** The words of its sum. */
  readonly words: string;
  /** How many documents tell of it, where it stands for all of them. */
  readonly toldIn: number;
  /** Stays the same while the sum does, so that the tree keeps what is folded open while a person types. */
  readonly key: string;
  /** The same for its row: an item may stand in several groups. */
  readonly id: string;
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

/** The passages that tell of an item. */
export interface EvidenceNode {
  readonly kind: 'evidence';
  readonly uri: Uri;
  readonly parent: ItemNode;
  readonly passages: readonly { readonly span: Span; readonly words: string }[];
}

export interface PassageNode {
  readonly kind: 'passage';
  readonly uri: Uri;
  readonly span: Span;
  readonly parent: EvidenceNode;
  /** The words as they stand in the text. */
  readonly copy: string;
}

/** Says that items of a document are not shown. */
export interface HiddenNode {
  readonly kind: 'hidden';
  readonly uri: Uri;
  readonly parent: DocumentNode;
  readonly count: number;
}

/** Decisions that the text does not show: what was rejected, and what has lost its place. */
export interface DecisionGroupNode {
  readonly kind: 'decisions';
  readonly uri: Uri;
  readonly parent: DocumentNode;
  readonly state: 'rejected' | 'stale';
  readonly decisions: readonly Decision[];
}

export interface DecisionNode {
  readonly kind: 'decision';
  readonly uri: Uri;
  readonly parent: DecisionGroupNode;
  readonly decision: Decision;
  /** Where it stands, or stood last. */
  readonly span: Span;
  readonly copy: string;
}

export type TreeNode =
  | DecisionGroupNode
  | DecisionNode
  | HiddenNode
  | GroupNode
  | MoreNode
  | FilesNode
  | SkippedNode
  | DocumentNode
  | DocumentDateNode
  | ItemNode
  | DetailNode
  | EvidenceNode
  | PassageNode;

/** Rows for the decisions of a document that the text does not show. */
export function makeDecisionNodes(root: DocumentNode, { review }: Reading, all: readonly Decision[]): readonly DecisionGroupNode[] {
  const stale = review?.result.stale ?? [];
  const rejected = all.filter((each) => each.verdict === 'rejected' && !stale.includes(each));
  const group = (state: DecisionGroupNode['state'], decisions: readonly Decision[]): DecisionGroupNode[] =>
    decisions.length ? [{ kind: 'decisions', uri: root.uri, parent: root, state, decisions }] : [];
  return [...group('rejected', rejected), ...group('stale', stale)];
}

export function decisionNodesIn(parent: DecisionGroupNode): DecisionNode[] {
  return parent.decisions.map((decision) => {
    const { start, end } = placeOf(decision);
    return { kind: 'decision', uri: parent.uri, parent, decision, span: { start, end }, copy: decisionLabel(decision) };
  });
}

/** What the nodes of items are made of. */
export interface ItemSource {
  readonly analysis: Analysis;
  /** The words of an item's sum. */
  wordsOf(item: FundingItem): string;
}

/** The items in reading order, each with its whole as its parent; an item whose whole is not among them stands by itself. */
export function makeItemNodes(root: DocumentNode, source: ItemSource, items: readonly FundingItem[]): readonly ItemNode[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const nodes = new Map<string, ItemNode>();
  const uses = new Map<string, number>();

  const nodeOf = (item: FundingItem, inside: ReadonlySet<string>): ItemNode => {
    const known = nodes.get(item.id);
    if (known) return known;
    const whole = item.partOf !== null && !inside.has(item.partOf) ? byId.get(item.partOf) : undefined;
    const parent = whole ? nodeOf(whole, new Set([...inside, item.id])) : root;
    const words = source.wordsOf(item);
    const use = (uses.get(words) ?? 0) + 1;
    uses.set(words, use);
    const key = `${root.uri.toString()}#${words}#${use}`;
    const span = spanOfSum(item, source.analysis);
    const node: ItemNode = {
      kind: 'item',
      uri: root.uri,
      span,
      parent,
      root,
      item,
      words,
      toldIn: 1,
      key,
      id: key,
      get copy() {
        return itemSum(item); // of thousands of items only those on the screen are asked for it
      },
    };
    nodes.set(item.id, node);
    return node;
  };
  return items.map((item) => nodeOf(item, new Set([item.id])));
}

/** The same item in another place of the tree. */
export function movedTo(parent: ItemNode | GroupNode | MoreNode, node: ItemNode, toldIn: number): ItemNode {
  let within: TreeNode | undefined = parent;
  while (within?.kind === 'more') within = within.parent;
  return { ...node, parent, toldIn, id: `${within?.kind === 'document' ? 'more' : (within?.id ?? '')}/${node.key}` };
}

/** Nodes that stand below a document. */
export type NodeOfDocument = Exclude<TreeNode, GroupNode | MoreNode | FilesNode | SkippedNode>;

/** The document that a node belongs to. */
export function rootOf(node: NodeOfDocument): DocumentNode {
  let root = node;
  while (root.kind !== 'document') root = root.kind === 'item' ? root.root : root.parent;
  return root;
}
