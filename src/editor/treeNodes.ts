import type { TextDocument, Uri } from 'vscode';
import type { FundingItem, Span } from '../core/model';
import { type Decision, placeOf } from '../review/decision';
import type { Reading } from './analyses';
import { decisionLabel } from './decisionText';
import type { DocumentDateText } from './documentDateText';
import { type Detail, itemSum } from './itemText';
import { spanOfSum } from './mentions';

export interface DocumentNode {
  readonly kind: 'document';
  readonly uri: Uri;
  readonly document: TextDocument;
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

/** The passages that tell of an item. */
export interface EvidenceNode {
  readonly kind: 'evidence';
  readonly uri: Uri;
  readonly parent: ItemNode;
  readonly spans: readonly Span[];
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

/** The items in reading order, each with its whole as its parent; an item whose whole is not among them stands by itself. */
export function makeItemNodes(root: DocumentNode, { analysis, text }: Reading, items: readonly FundingItem[]): readonly ItemNode[] {
  if (!analysis) return [];
  const byId = new Map(items.map((item) => [item.id, item]));
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
  return items.map((item) => nodeOf(item, new Set([item.id])));
}

/** The document that a node stands under. */
export function rootOf(node: TreeNode): DocumentNode {
  let root = node;
  while (root.kind !== 'document') root = root.parent;
  return root;
}
