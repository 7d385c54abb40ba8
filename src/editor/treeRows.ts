import { MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode';
import type { Totals } from '../core/funding/totals';
import type { Review, Span } from '../core/model';
import { phrase } from '../formats/phrases';
import { visibleLine } from '../formats/visibleLine';
import { numberText, plural } from './counts';
import type { DocumentDateText } from './documentDateText';
import { type DetailKind, itemDescription, itemLabelBy, itemMarkdown, itemSpoken } from './itemText';
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
  FilesNode,
  GroupNode,
  HiddenNode,
  ItemNode,
  MoreNode,
  PassageNode,
  SkippedNode,
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
 * @param isAnnotated undefined while the document is being read, false where it is too large
 * @param summary of the items that are shown
 * @param isOpened whether its items are shown at first
 */
export function documentRow(
  node: DocumentNode,
  isAnnotated: boolean | undefined,
  { count, total, progress }: DocumentSummary,
  isOpened: boolean,
): TreeItem {
  const row = new TreeItem(node.uri, isOpened ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  row.id = node.uri.toString();
  row.iconPath = ThemeIcon.File;
  row.contextValue = node.document ? 'document' : 'scannedDocument';
  const state = [stateOf(isAnnotated, count), total && shortTotal(total), progress?.decided && progressText(progress)]
    .filter(Boolean)
    .join(' · ');
  row.description = state;
  if (isAnnotated === false) row.collapsibleState = TreeItemCollapsibleState.None;
  row.tooltip = [pathText(node.uri), state, total && totalsText(total)].filter(Boolean).join('\n');
  row.accessibilityInformation = { label: `${visibleLine(fileNameOf(node.uri))}, ${state}` };
  return row;
}

/** Where a file lies, in one line. */
function pathText(uri: Uri): string {
  return visibleLine(uri.scheme === 'file' ? uri.fsPath : uri.path);
}

function stateOf(isAnnotated: boolean | undefined, count: number): string {
  if (isAnnotated === undefined) return '';
  if (!isAnnotated) return t('too large to annotate');
  return count ? plural(count, 'item') : t('no funding items');
}

const GROUP_ICONS: Readonly<Record<GroupNode['by'], string>> = {
  funder: 'organization',
  recipient: 'account',
  fiscalYear: 'calendar',
  programme: 'layers',
  stage: 'milestone',
};

/** @param total of the sums in the group, repeats counted once */
export function groupRow({ id, by, group: { name, isRest, sums } }: GroupNode, total: Totals | null): TreeItem {
  const row = new TreeItem(visibleLine(name), TreeItemCollapsibleState.Collapsed);
  row.id = id;
  row.iconPath = new ThemeIcon(isRest ? 'question' : GROUP_ICONS[by]);
  row.contextValue = 'group';
  const state = [plural(sums.length, 'item'), total && shortTotal(total)].filter(Boolean).join(' · ');
  row.description = state;
  row.tooltip = [visibleLine(name), state, total && totalsText(total)].filter(Boolean).join('\n');
  row.accessibilityInformation = { label: `${visibleLine(name)}, ${state}` };
  return row;
}

export function moreRow({ id, count }: MoreNode): TreeItem {
  const row = new TreeItem(t('{count} more', { count: numberText(count) }), TreeItemCollapsibleState.Collapsed);
  row.id = id;
  row.iconPath = new ThemeIcon('ellipsis');
  return row;
}

export function filesRow({ what, count }: FilesNode): TreeItem {
  const files = plural(count, what === 'skipped' ? 'file' : 'document');
  const label = what === 'skipped' ? t('{files} skipped', { files }) : t('{documents} without funding items', { documents: files });
  const row = new TreeItem(label, what === 'skipped' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  row.id = `files ${what}`;
  row.iconPath = new ThemeIcon(what === 'skipped' ? 'warning' : 'circle-slash');
  row.contextValue = `files ${what}`;
  return row;
}

/** A click opens the file, where the editor can show it. */
export function skippedRow({ uri, reason }: SkippedNode): TreeItem {
  const row = new TreeItem(uri, TreeItemCollapsibleState.None);
  row.id = `skipped ${uri.toString()}`;
  row.description = visibleLine(reason);
  row.tooltip = `${pathText(uri)}\n${visibleLine(reason)}`;
  row.iconPath = ThemeIcon.File;
  row.command = { command: 'vscode.open', title: t('Open'), arguments: [uri, { preserveFocus: true }] };
  row.accessibilityInformation = { label: visibleLine(`${fileNameOf(uri)}: ${reason}`) };
  return row;
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

export function itemRow(node: ItemNode): TreeItem {
  const { item } = node;
  const row = new TreeItem(itemLabelBy(item, node.words), TreeItemCollapsibleState.Collapsed);
  row.id = node.id;
  row.description = [itemDescription(item), placeText(node)].filter(Boolean).join(' · ');
  row.iconPath = new ThemeIcon(ITEM_ICONS[item.review] ?? (node.parent.kind === 'item' ? 'type-hierarchy-sub' : 'symbol-numeric'));
  row.tooltip = new MarkdownString(itemMarkdown(item));
  row.contextValue = node.root.document ? `item ${item.review}` : `scannedItem ${item.review}`;
  row.command = revealCommand(node);
  row.accessibilityInformation = { label: [itemSpoken(item), placeText(node)].filter(Boolean).join(', ') };
  return row;
}

/** Outside of its document an item tells where it stands. */
function placeText({ parent, toldIn, uri }: ItemNode): string {
  if (parent.kind !== 'group' && parent.kind !== 'more') return '';
  return toldIn > 1 ? t('told in {documents}', { documents: plural(toldIn, 'document') }) : visibleLine(fileNameOf(uri));
}

/** The fields that a person can set. */
const EDITABLE: ReadonlySet<DetailKind> = new Set(['funder', 'recipient', 'purpose', 'programme', 'date', 'period', 'stage']);

export function detailRow(node: DetailNode): TreeItem {
  const { kind, name, value, span } = node.detail;
  const row = new TreeItem(name, TreeItemCollapsibleState.None);
  row.description = value;
  row.iconPath = new ThemeIcon(DETAIL_ICONS[kind]);
  row.tooltip = `${name}: ${value}`;
  row.contextValue = EDITABLE.has(kind) && node.parent.root.document ? 'detail editable' : 'detail';
  row.command = revealCommand(node);
  row.accessibilityInformation = {
    label: span ? `${name}: ${value}` : t('{field}: {value}, no words of its own in the text', { field: name, value }),
  };
  return row;
}

export function evidenceRow({ parent, passages }: EvidenceNode): TreeItem {
  const count = plural(passages.length, 'passage');
  const row = new TreeItem(t('Evidence'), TreeItemCollapsibleState.Collapsed);
  row.id = `${parent.id}#evidence`;
  row.description = count;
  row.iconPath = new ThemeIcon('quote');
  row.tooltip = t('{passages} of the text that the item was read from', { passages: count });
  row.accessibilityInformation = { label: `${t('Evidence')}, ${count}` };
  return row;
}

export function passageRow(node: PassageNode): TreeItem {
  const words = `“${visibleLine(node.copy)}”`;
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
