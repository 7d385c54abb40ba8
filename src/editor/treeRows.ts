import { MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode';
import type { Totals } from '../core/funding/totals';
import type { Review, Span } from '../core/model';
import { phrase } from '../formats/phrases';
import type { Reading } from './analyses';
import { plural } from './counts';
import type { DocumentDateText } from './documentDateText';
import { type DetailKind, itemDescription, itemLabel, itemMarkdown, itemSpoken, itemSum, oneLine } from './itemText';
import { t } from './localise';
import { fileNameOf } from './ranges';
import { progressText, type ReviewProgress } from './reviewProgress';
import { shortTotal, totalsText } from './totalsText';
import type {
  DecisionGroupNode,
  DecisionNode,
  DetailNode,
  DocumentDateNode,
  DocumentNode,
  EvidenceNode,
  HiddenNode,
  ItemNode,
  PassageNode,
} from './treeNodes';

const DETAIL_ICONS: Readonly<Record<DetailKind, string>> = {
  sum: 'symbol-numeric',
  funder: 'organization',
  recipient: 'account',
  purpose: 'target',
  programme: 'layers',
  place: 'location',
  date: 'calendar',
  period: 'history',
  stage: 'milestone',
  'in-all': 'list-ordered',
  elsewhere: 'files',
  'left-over': 'pie-chart',
  excess: 'info',
};

/** How many items of a document are shown, what they come to, and how much of the document is decided. */
export interface DocumentSummary {
  readonly count: number;
  readonly total: Totals | null;
  readonly progress: ReviewProgress | null;
}

/**
 * @param reading undefined while the document is being read
 * @param summary of the items that are shown
 * @param isOpen whether its items are shown at first
 */
export function documentRow(
  node: DocumentNode,
  reading: Reading | undefined,
  { count, total, progress }: DocumentSummary,
  isOpen: boolean,
): TreeItem {
  const row = new TreeItem(node.uri, isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  row.id = node.uri.toString();
  row.iconPath = ThemeIcon.File;
  row.contextValue = 'document';
  const state = [stateOf(reading, count), total && shortTotal(total), progress?.decided && progressText(progress)]
    .filter(Boolean)
    .join(' · ');
  row.description = state;
  if (reading && !reading.analysis) row.collapsibleState = TreeItemCollapsibleState.None;
  const path = node.uri.scheme === 'file' ? node.uri.fsPath : node.uri.path;
  row.tooltip = [path, state, total && totalsText(total)].filter(Boolean).join('\n');
  row.accessibilityInformation = { label: `${fileNameOf(node.uri)}, ${state}` };
  return row;
}

function stateOf(reading: Reading | undefined, count: number): string {
  if (!reading) return '';
  if (!reading.analysis) return t('too large to annotate');
  return count ? plural(count, 'item') : t('no funding items');
}

/** A click goes to the words that tell the date; where there are none, it asks for the date. */
export function documentDateRow({ uri }: DocumentDateNode, { full, label, value, span }: DocumentDateText): TreeItem {
  const row = new TreeItem(label, TreeItemCollapsibleState.None);
  row.id = `${uri.toString()}#date`;
  row.description = value;
  row.iconPath = new ThemeIcon('calendar');
  row.tooltip = `${full}\n${t('Dates such as “last year” are worked out from it.')}`;
  row.contextValue = 'documentDate';
  row.command = span
    ? revealCommand({ uri, span })
    : { command: 'fundlight.setDocumentDate', title: t('Set Document Date…'), arguments: [{ uri }] };
  row.accessibilityInformation = { label: full };
  return row;
}

const ITEM_ICONS: Readonly<Partial<Record<Review, string>>> = { accepted: 'pass', added: 'add' };

export function itemRow(node: ItemNode, reading: Reading | undefined): TreeItem {
  const { item } = node;
  const label = reading?.analysis ? itemLabel(item, reading.analysis, reading.text) : itemSum(item);
  const row = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  row.id = node.key;
  row.description = itemDescription(item);
  row.iconPath = new ThemeIcon(ITEM_ICONS[item.review] ?? (item.partOf === null ? 'symbol-numeric' : 'type-hierarchy-sub'));
  row.tooltip = new MarkdownString(itemMarkdown(item));
  row.contextValue = `item ${item.review}`;
  row.command = revealCommand(node);
  row.accessibilityInformation = { label: itemSpoken(item) };
  return row;
}

/** The fields that a person can set. */
const EDITABLE: ReadonlySet<DetailKind> = new Set(['funder', 'recipient', 'purpose', 'programme', 'date', 'period', 'stage']);

export function detailRow(node: DetailNode): TreeItem {
  const { kind, name, value, span } = node.detail;
  const row = new TreeItem(name, TreeItemCollapsibleState.None);
  row.description = value;
  row.iconPath = new ThemeIcon(DETAIL_ICONS[kind]);
  row.tooltip = `${name}: ${value}`;
  row.contextValue = EDITABLE.has(kind) ? 'detail editable' : 'detail';
  row.command = revealCommand(node);
  row.accessibilityInformation = {
    label: span ? `${name}: ${value}` : t('{field}: {value}, no words of its own in the text', { field: name, value }),
  };
  return row;
}

export function evidenceRow({ parent, spans }: EvidenceNode): TreeItem {
  const count = plural(spans.length, 'passage');
  const row = new TreeItem(t('Evidence'), TreeItemCollapsibleState.Collapsed);
  row.id = `${parent.key}#evidence`;
  row.description = count;
  row.iconPath = new ThemeIcon('quote');
  row.tooltip = t('{passages} of the text that the item was read from', { passages: count });
  row.accessibilityInformation = { label: `${t('Evidence')}, ${count}` };
  return row;
}

export function passageRow(node: PassageNode): TreeItem {
  const words = `“${oneLine(node.copy)}”`;
  const row = new TreeItem(words, TreeItemCollapsibleState.None);
  row.tooltip = words;
  row.contextValue = 'detail';
  row.command = revealCommand(node);
  return row;
}

const GROUPS = {
  rejected: {
    name: phrase('Rejected'),
    icon: 'circle-slash',
    tooltip: phrase('What was suggested and rejected. Clear a decision to see the suggestion again.'),
  },
  stale: {
    name: phrase('Stale'),
    icon: 'debug-disconnect',
    tooltip: phrase('Decisions whose words are gone or stand in several places. Select the words, and attach the decision to them again.'),
  },
} as const;

export function decisionGroupRow({ uri, state, decisions }: DecisionGroupNode): TreeItem {
  const { icon, tooltip } = GROUPS[state];
  const name = t(GROUPS[state].name);
  const row = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  row.id = `${uri.toString()}#${state}`;
  row.description = plural(decisions.length, 'decision');
  row.iconPath = new ThemeIcon(icon);
  row.tooltip = t(tooltip);
  row.contextValue = `decisions ${state}`;
  row.accessibilityInformation = { label: `${name}, ${plural(decisions.length, 'decision')}` };
  return row;
}

export function decisionRow({ uri, parent, decision, span, copy }: DecisionNode): TreeItem {
  const row = new TreeItem(copy, TreeItemCollapsibleState.None);
  row.id = `${uri.toString()}#${parent.state}#${decision.id}`;
  row.tooltip = copy;
  row.contextValue = `decision ${parent.state}`;
  row.command = revealCommand({ uri, span });
  row.accessibilityInformation = { label: `${t(GROUPS[parent.state].name)}: ${copy}` };
  return row;
}

/** A click leads to the setting that hides them. */
export function hiddenRow({ uri, count }: HiddenNode): TreeItem {
  const items = plural(count, 'item');
  const row = new TreeItem(t('{items} not shown', { items }), TreeItemCollapsibleState.None);
  row.id = `${uri.toString()}#hidden`;
  row.description = t('by the settings');
  row.iconPath = new ThemeIcon('filter');
  row.tooltip = t(
    'Items are left out by what is decided on them, or by how certain they are. The export has them, and the text marks their sums. Click to change the settings.',
  );
  row.command = { command: 'workbench.action.openSettings', title: t('Change Settings'), arguments: ['fundlight.items'] };
  row.accessibilityInformation = { label: t('{items} not shown, by the settings', { items }) };
  return row;
}

/** A click shows the place and leaves the keyboard in the tree. */
function revealCommand({ uri, span }: { readonly uri: Uri; readonly span: Span }) {
  return { command: 'fundlight.reveal', title: t('Reveal in Text'), arguments: [{ uri, span, preserveFocus: true }] };
}
