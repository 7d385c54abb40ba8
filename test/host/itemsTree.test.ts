import { commands, env, type TextDocument, TreeItemCollapsibleState, type TreeItemLabel, window } from 'vscode';
import { Analyser } from '../../src/editor/analyser';
import { Analyses } from '../../src/editor/analyses';
import { ItemsTree, type TreeNode } from '../../src/editor/itemsTree';
import { OpenDocuments } from '../../src/editor/openDocuments';
import { Settings } from '../../src/editor/settings';
import { fundlight, showText, TEXT } from './documents';
import { equal, there, until } from './expect';

// The editor does not tell what its trees show: a tree of the tests' own is asked, made of the same parts.
describe('the tree of funding items', () => {
  const settings = new Settings();
  const documents = new OpenDocuments(settings);
  const analyses = new Analyses(documents, settings, new Analyser(settings, () => new Date()));
  const tree = new ItemsTree(documents, analyses);

  before(fundlight);
  beforeEach(() => commands.executeCommand('workbench.action.closeAllEditors'));
  after(async () => {
    for (const each of [tree, analyses, documents, settings]) each.dispose();
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('lists open documents with their items, and items with their fields', async () => {
    const { document } = await showText(TEXT);
    const root = await rootOf(document);
    equal(tree.getTreeItem(root).description, '2 items', 'description of the document');
    const [item] = tree.getChildren(root);
    equal(label(there(item, 'the item')), '£4.5m to University of Leeds', 'label of the item');
    const fields = tree.getChildren(item).filter(({ kind }) => kind === 'detail');
    const shown = fields.map((field) => `${label(field)}: ${tree.getTreeItem(field).description}`);
    for (const field of ['Sum: GBP 4,500,000', 'Funder: NHS England', 'Recipient: University of Leeds', 'Date: Tuesday 5 November 2024'])
      equal(shown.includes(field), true, `${field} among ${shown.join('; ')}`);
  });

  it('shows a part under its whole', async () => {
    const { document } = await showText(TEXT);
    const [whole, ...others] = tree.getChildren(await rootOf(document));
    equal(others.length, 0, 'other items at the top');
    const [part] = tree.getChildren(whole).filter(({ kind }) => kind === 'item');
    equal(label(there(part, 'the part')).startsWith('up to £250,000'), true, `label of the part: ${label(part!)}`);
    equal(tree.getParent(part!) === whole, true, 'its parent is the whole');
  });

  it('says that a document has no items', async () => {
    const { document } = await showText('Nothing to see.');
    const row = tree.getTreeItem(await rootOf(document));
    equal([row.description, row.collapsibleState], ['no funding items', TreeItemCollapsibleState.None], 'the row');
  });

  it('leaves out documents of other languages', async () => {
    await showText('The award is £20,000.', 'restructuredtext');
    equal(tree.getChildren().length, 0, 'documents');
  });

  it('keeps the identity of items while something else is typed', async () => {
    const editor = await showText(TEXT);
    const ids = () => tree.getChildren(tree.getChildren()[0]).map((node) => tree.getTreeItem(node).id);
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
    const [item] = tree.getChildren(await rootOf(document));
    const spoken = tree.getTreeItem(item!).accessibilityInformation?.label ?? '';
    equal(spoken.startsWith('Funding item, sum GBP 4,500,000, from NHS England, to University of Leeds'), true, spoken);
  });

  it('reveals the sum at a click', async () => {
    const { document } = await showText(TEXT);
    const [item] = tree.getChildren(await rootOf(document));
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
    const [item] = tree.getChildren(await rootOf(document));
    await commands.executeCommand('fundlight.copyValue', item);
    equal(await env.clipboard.readText(), 'GBP 4,500,000', 'the clipboard');
  });

  async function rootOf(document: TextDocument): Promise<TreeNode> {
    await until(() => analyses.latest(document) !== undefined, 'the document is analysed');
    return there(tree.find(document.uri), 'the document in the tree');
  }

  function label(node: TreeNode): string {
    const shown: string | TreeItemLabel | undefined = tree.getTreeItem(node).label;
    return typeof shown === 'string' ? shown : (shown?.label ?? '');
  }
});
