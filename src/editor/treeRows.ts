import { MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode';
import type { Span } from '../core/model';
import type { Reading } from './analyses';
import { plural } from './counts';
import type { DocumentDateText } from './documentDateText';
import { type DetailKind, itemDescription, itemLabel, itemMarkdown, itemSpoken, itemSum, oneLine } from './itemText';
import { fileNameOf } from './ranges';
import type { DetailNode, DocumentDateNode, DocumentNode, EvidenceNode, ItemNode, PassageNode } from './treeNodes';

const DETAIL_ICONS: Readonly<Record<DetailKind, string>> = {
  sum: 'symbol-numeric',
  funder: 'organization',
  recipient: 'account',
  purpose: 'target',
  programme: 'layers',
  date: 'calendar',
  period: 'history',
  stage: 'milestone',
  'left-over': 'pie-chart',
  excess: 'info',
};

/**
 * @param reading undefined while the document is being read
 * @param isOpen whether its items are shown at first
 */
export function documentRow(node: DocumentNode, reading: Reading | undefined, isOpen: boolean): TreeItem {
  const row = new TreeItem(node.uri, isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  row.id = node.uri.toString();
  row.iconPath = ThemeIcon.File;
  row.contextValue = 'document';
  const state = stateOf(reading);
  row.description = state;
  if (reading && !reading.analysis) row.collapsibleState = TreeItemCollapsibleState.None;
  row.tooltip = `${node.uri.scheme === 'file' ? node.uri.fsPath : node.uri.path}\n${state}`;
  row.accessibilityInformation = { label: `${fileNameOf(node.uri)}, ${state}` };
  return row;
}

function stateOf(reading: Reading | undefined): string {
  if (!reading) return '';
  if (!reading.analysis) return 'too large to annotate';
  const count = reading.analysis.fundingItems.length;
  return count ? plural(count, 'item') : 'no funding items';
}

/** A click goes to the words that tell the date; where there are none, it asks for the date. */
export function documentDateRow({ uri }: DocumentDateNode, { full, label, value, span }: DocumentDateText): TreeItem {
  const row = new TreeItem(label, TreeItemCollapsibleState.None);
  row.id = `${uri.toString()}#date`;
  row.description = value;
  row.iconPath = new ThemeIcon('calendar');
  row.tooltip = `${full}\nDates such as “last year” are worked out from it.`;
  row.contextValue = 'documentDate';
  row.command = span
    ? revealCommand({ uri, span })
    : { command: 'fundlight.setDocumentDate', title: 'Set Document Date…', arguments: [{ uri }] };
  row.accessibilityInformation = { label: full };
  return row;
}

export function itemRow(node: ItemNode, reading: Reading | undefined): TreeItem {
  const { item } = node;
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

export function detailRow(node: DetailNode): TreeItem {
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

export function evidenceRow({ parent, spans }: EvidenceNode): TreeItem {
  const count = plural(spans.length, 'passage');
  const row = new TreeItem('Evidence', TreeItemCollapsibleState.Collapsed);
  row.id = `${parent.key}#evidence`;
  row.description = count;
  row.iconPath = new ThemeIcon('quote');
  row.tooltip = `${count} of the text that the item was read from`;
  row.accessibilityInformation = { label: `Evidence, ${count}` };
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

/** A click shows the place and leaves the keyboard in the tree. */
function revealCommand({ uri, span }: { readonly uri: Uri; readonly span: Span }) {
  return { command: 'fundlight.reveal', title: 'Reveal in Text', arguments: [{ uri, span, preserveFocus: true }] };
}
