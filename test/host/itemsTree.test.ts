import {
  commands,
  EventEmitter,
  env,
  type TextDocument,
  TreeItemCollapsibleState,
  type TreeItemLabel,
  type TreeViewSelectionChangeEvent,
  window,
  workspace,
} from 'vscode';
import { EvidenceOutline } from '../../src/editor/evidenceOutline';
import type { TreeNode } from '../../src/editor/treeNodes';
import { fundlight, showText, TEXT } from './documents';
import { equal, match, there, until } from './expect';
import { Parts } from './parts';

// The editor does not tell what its trees show: a tree of the tests' own is asked, made of the same parts.
describe('the tree of funding items', () => {
  const parts = new Parts();
  const { dates, analyses, shown, tree } = parts;

  before(fundlight);
  beforeEach(() => commands.executeCommand('workbench.action.closeAllEditors'));
  after(async () => {
    parts.dispose();
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('lists open documents with their items, and items with their fields', async () => {
    const { document } = await showText(TEXT);
    const root = await rootOf(document);
    equal(tree.getTreeItem(root).description, '2 items · £4.5m', 'description of the document');
    const [item] = itemsIn(root);
    equal(label(there(item, 'the item')), '£4.5m to University of Leeds', 'label of the item');
    const fields = rowsIn(item).filter(({ kind }) => kind === 'detail');
    const shown = fields.map((field) => `${label(field)}: ${tree.getTreeItem(field).description}`);
    for (const field of ['Sum: GBP 4,500,000', 'Funder: NHS England', 'Recipient: University of Leeds', 'Date: Tuesday 5 November 2024'])
      equal(shown.includes(field), true, `${field} among ${shown.join('; ')}`);
  });

  it('shows a part under its whole', async () => {
    const { document } = await showText(TEXT);
    const [whole, ...others] = itemsIn(await rootOf(document));
    equal(others.length, 0, 'other items at the top');
    const [part] = itemsIn(there(whole, 'the whole'));
    equal(label(there(part, 'the part')).startsWith('up to £250,000'), true, `label of the part: ${label(part!)}`);
    equal(tree.getParent(part!) === whole, true, 'its parent is the whole');
  });

  it('says after the parts what they leave over, or by how much they exceed the whole', async () => {
    const examples = [
      ['The trust received £10m, including £5.5m for nurses.', 'Left over: £4.5m', 'GBP 4,500,000'],
      ['The trust received £10,000, including £6,000 for a nurse and £4,500 for beds.', 'Exceeded by: £500', 'GBP 500'],
    ] as const;
    for (const [text, shown, copied] of examples) {
      const { document } = await showText(text);
      const last = there(rowsIn(itemsIn(await rootOf(document))[0]).at(-1), 'the last row');
      equal(`${label(last)}: ${tree.getTreeItem(last).description}`, shown, 'the last row');
      await commands.executeCommand('fundlight.copyValue', last);
      equal(await env.clipboard.readText(), copied, 'the clipboard');
    }
  });

  it('says nothing after parts that add up', async () => {
    const { document } = await showText('The trust received £10m. Of this, £6m will pay for nurses and £4m for beds.');
    const rows = rowsIn(itemsIn(await rootOf(document))[0]);
    equal(rows.slice(-2).map(label), ['£6m · nurses', '£4m · beds'], 'the last rows');
  });

  it('says what a sum for each comes to in all', async () => {
    const { document } = await showText('NHS England will give £2m each to 15 networks.');
    const rows = rowsIn(itemsIn(await rootOf(document))[0]);
    const row = there(
      rows.find((each) => label(each) === 'In all'),
      'the row',
    );
    equal(tree.getTreeItem(row).description, 'GBP 30,000,000 (implied)', 'the row');
  });

  it('says which other documents tell of a sum, goes there, and counts it once', async () => {
    const { document: first } = await showText('NHS England has awarded £20m to the Hull Trust.');
    const { document: second } = await showText('The Hull Trust has received £20m from NHS England.');
    await rootOf(first);
    const rows = rowsIn(itemsIn(await rootOf(second))[0]);
    const row = there(
      rows.find((each) => label(each) === 'Also told in'),
      'the row',
    );
    match(String(tree.getTreeItem(row).description), /: £20m to Hull Trust$/);
    const { command, arguments: args = [] } = there(tree.getTreeItem(row).command, 'the command');
    await commands.executeCommand(command, ...args);
    equal(window.activeTextEditor?.document === first, true, 'the other document is shown');
    equal(
      there(shown.totalOfAll(), 'the total').totals.map(({ value, count }) => [value.amount, count]),
      [[20e6, 1]],
      'the total',
    );
  });

  it('does not show what is less certain than the setting asks for, and says so', async () => {
    const { document } = await showText(TEXT);
    const root = await rootOf(document);
    const configuration = workspace.getConfiguration('fundlight');
    await configuration.update('items.minimumConfidence', 1, true);
    await until(() => itemsIn(root).length === 0, 'no item is shown');
    const row = there(rowsIn(root).at(-1), 'the row');
    equal(label(row), '2 items not shown', 'the row');
    equal(tree.getTreeItem(root).description, 'no funding items', 'the document');
    await configuration.update('items.minimumConfidence', undefined, true);
    await until(() => itemsIn(root).length === 1, 'the items are shown again');
  });

  it('shows the items that are decided, or those that are not, where that is asked for', async () => {
    const { document } = await showText(TEXT);
    const root = await rootOf(document);
    await commands.executeCommand('fundlight.showItems', 'decided');
    await until(() => itemsIn(root).length === 0, 'no item is decided');
    await commands.executeCommand('fundlight.showItems', 'undecided');
    await until(() => itemsIn(root).length === 1, 'undecided items');
    await commands.executeCommand('fundlight.showItems', 'all');
  });

  it('outlines in the text what the selected item was read from', async () => {
    const { document } = await showText(TEXT);
    const [item] = itemsIn(await rootOf(document));
    const selecting = new EventEmitter<TreeViewSelectionChangeEvent<TreeNode>>();
    const outline = new EvidenceOutline({ onDidChangeSelection: selecting.event }, tree, analyses);
    const words = () => outline.of(document).map(({ start, end }) => TEXT.slice(start, end));
    equal(words(), [], 'nothing is selected');
    selecting.fire({ selection: [there(item, 'the item')] });
    equal(words().length > 0 && words().join(' ').includes('NHS England'), true, `the evidence: ${words().join('; ')}`);
    const field = there(
      rowsIn(item).find(({ kind }) => kind === 'detail'),
      'a field',
    );
    selecting.fire({ selection: [field] });
    equal(words().length > 0, true, 'the evidence of the item of a field');
    selecting.fire({ selection: [] });
    equal(words(), [], 'nothing is selected any more');
    outline.dispose();
  });

  it('says that a document has no items', async () => {
    const { document } = await showText('Nothing to see.');
    const row = tree.getTreeItem(await rootOf(document));
    equal(row.description, 'no funding items', 'the row');
    equal(itemsIn(await rootOf(document)).length, 0, 'items');
  });

  it('gathers the evidence of an item in a row of its own, folded and counted', async () => {
    const { document } = await showText(TEXT);
    const [item] = itemsIn(await rootOf(document));
    const groups = rowsIn(item).filter(({ kind }) => kind === 'evidence');
    equal(groups.map(label), ['Evidence'], 'rows of evidence');
    const row = tree.getTreeItem(groups[0]!);
    const passages = rowsIn(groups[0]);
    equal([row.description, row.collapsibleState], ['2 passages', TreeItemCollapsibleState.Collapsed], 'the row');
    match(label(passages[0]!), /^“NHS England has awarded £4\.5 million .*”$/);
    const { command, arguments: args = [] } = there(tree.getTreeItem(passages[0]!).command, 'the command');
    await commands.executeCommand(command, ...args);
    const editor = there(window.activeTextEditor, 'the editor');
    match(editor.document.getText(editor.selection), /^NHS England has awarded £4\.5 million/);
  });

  it('gives the date of the document, and goes to its words', async () => {
    const { document } = await showText(TEXT);
    const row = tree.getTreeItem(dateIn(await rootOf(document)));
    equal([row.label, row.description], ['Dated', '18 November 2024, from the text'], 'the row');
    equal(row.accessibilityInformation?.label, 'Document date: Monday 18 November 2024, from the text', 'what is heard');
    const { command, arguments: args = [] } = there(row.command, 'the command');
    await commands.executeCommand(command, ...args);
    const editor = there(window.activeTextEditor, 'the editor');
    equal(editor.document.getText(editor.selection), '18 November 2024', 'the selection');
  });

  it('says that a document has no date, and asks for it at a click', async () => {
    const { document } = await showText('They met yesterday.');
    const row = tree.getTreeItem(dateIn(await rootOf(document)));
    equal([row.description, row.command?.command], ['not given', 'fundlight.setDocumentDate'], 'the row');
  });

  it('gives a date that is set by hand, and the items follow it', async () => {
    const { document } = await showText(TEXT);
    const root = await rootOf(document);
    await dates.set(document.uri, '2022-11-18');
    equal(tree.getTreeItem(dateIn(root)).description, '18 November 2022, set by hand', 'the row');
    const fields = rowsIn(itemsIn(root)[0]).map((node) => tree.getTreeItem(node).description);
    equal(fields.includes('Saturday 5 November 2022'), true, `the date of the item among ${fields.join('; ')}`);
    await dates.set(document.uri, null);
    equal(tree.getTreeItem(dateIn(root)).description, '18 November 2024, from the text', 'the row afterwards');
  });

  it('leaves out documents of other languages', async () => {
    await showText('The award is £20,000.', 'restructuredtext');
    equal(rowsIn().length, 0, 'documents');
  });

  it('keeps the identity of items while something else is typed', async () => {
    const editor = await showText(TEXT);
    const ids = () => itemsIn(rowsIn()[0]!).map((node) => tree.getTreeItem(node).id);
    await rootOf(editor.document);
    const before = ids();
    await editor.edit((edit) =>
      edit.insert(editor.document.positionAt(0), 'NHS England has awarded £7 million to the University of York.\n\n'),
    );
    await until(() => ids().length === 2, 'the new item is there');
    equal(ids().includes(before[0]), true, 'the old item has kept its identity');
  });

  it('can be heard', async () => {
    const { document } = await showText(TEXT);
    const [item] = itemsIn(await rootOf(document));
    const spoken = tree.getTreeItem(item!).accessibilityInformation?.label ?? '';
    equal(spoken.startsWith('Funding item, sum GBP 4,500,000, from NHS England, to University of Leeds'), true, spoken);
  });

  it('reveals the sum at a click', async () => {
    const { document } = await showText(TEXT);
    const [item] = itemsIn(await rootOf(document));
    const { command, arguments: args = [] } = there(tree.getTreeItem(item!).command, 'the command');
    await commands.executeCommand(command, ...args);
    const editor = there(window.activeTextEditor, 'the editor');
    equal(editor.document.getText(editor.selection), '£4.5 million', 'the selection');
  });

  it('is where links of hovers lead to', async () => {
    const { document } = await showText(TEXT);
    await rootOf(document);
    const uri = document.uri.toString();
    await commands.executeCommand('fundlight.revealInTree', { uri, item: 'f1' });
    await commands.executeCommand('fundlight.revealInTree', { uri, item: 'gone' }); // says so, and that is all
  });

  it('reads all again when it is refreshed', async () => {
    const { document } = await showText(TEXT);
    const api = await fundlight();
    const first = api.getAnalysis(document.uri);
    equal(api.getAnalysis(document.uri) === first, true, 'one analysis for one version');
    await commands.executeCommand('fundlight.refresh');
    equal(api.getAnalysis(document.uri) === first, false, 'the old analysis is still there');
  });

  it('copies the value of an item', async () => {
    const { document } = await showText(TEXT);
    const [item] = itemsIn(await rootOf(document));
    await commands.executeCommand('fundlight.copyValue', item);
    equal(await env.clipboard.readText(), 'GBP 4,500,000', 'the clipboard');
  });

  /** The rows of what is open are there at once. */
  function rowsIn(node?: TreeNode): TreeNode[] {
    const rows = tree.getChildren(node);
    if (rows instanceof Promise) throw new Error('the rows are read from a file');
    return rows;
  }

  function itemsIn(node: TreeNode): TreeNode[] {
    return rowsIn(node).filter(({ kind }) => kind === 'item');
  }

  function dateIn(root: TreeNode): TreeNode {
    return there(
      rowsIn(root).find(({ kind }) => kind === 'documentDate'),
      'the date of the document',
    );
  }

  async function rootOf(document: TextDocument): Promise<TreeNode> {
    await until(() => analyses.latest(document) !== undefined, 'the document is analysed');
    return there(tree.find(document.uri), 'the document in the tree');
  }

  function label(node: TreeNode): string {
    const shown: string | TreeItemLabel | undefined = tree.getTreeItem(node).label;
    return typeof shown === 'string' ? shown : (shown?.label ?? '');
  }
});
