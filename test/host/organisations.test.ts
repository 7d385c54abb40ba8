import { commands, env, MarkdownString, type TextEditor, window } from 'vscode';
import type { OrganisationsNode } from '../../src/editor/organisationNodes';
import { OrganisationsTree } from '../../src/editor/organisationsTree';
import { fundlight, showText, TEXT } from './documents';
import { equal, match, there, until } from './expect';
import { Parts } from './parts';

const TWICE = `The Department of Health and Social Care (DHSC) has a plan. The University of Leeds read it.
DHSC will give £2 million to the University of Leeds. The DHSC was asked.
`;

// As with the tree of funding items, a tree of the tests' own is asked.
/** How long a list may take to follow the editor. */
async function listed(lines: () => string[], expected: readonly string[], what: string): Promise<void> {
  await until(() => JSON.stringify(lines()) === JSON.stringify(expected), what).catch(() => equal(lines(), expected, what));
}

describe('the list of organisations', () => {
  const parts = new Parts();
  const { analyses } = parts;
  const tree = new OrganisationsTree(analyses);

  before(fundlight);
  beforeEach(() => commands.executeCommand('workbench.action.closeAllEditors'));
  after(async () => {
    for (const each of [tree, parts]) each.dispose();
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('groups the organisations of the active document by kind, with their mentions', async () => {
    await shown(TWICE);
    await listed(
      lines,
      ['Government 1', '  Department of Health and Social Care DHSC · 4 mentions', 'Universities 1', '  University of Leeds 2 mentions'],
      'the list',
    );
  });

  it('follows the active editor', async () => {
    await shown(TWICE);
    await shown(TEXT);
    await listed(
      lines,
      ['NHS bodies 1', '  NHS England NHSE · 1 mention', 'Universities 1', '  University of Leeds 1 mention'],
      'the list',
    );
  });

  it('is empty, and asks for a document, where there is no organisation or no document', async () => {
    await shown('Nothing to see.');
    await listed(lines, [], 'the list of a text without organisations');
    await showText('The University of Leeds.', 'restructuredtext');
    await listed(lines, [], 'the list of a language that is not annotated');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await until(() => window.activeTextEditor === undefined, 'no editor is open');
    await listed(lines, [], 'the list without an editor');
  });

  it('goes through the mentions click by click, and from the last one to the first', async () => {
    const editor = await shown(TWICE);
    const [first, ...others] = ['Department', 'DHSC)', 'DHSC will', 'DHSC was'].map((words) => TWICE.indexOf(words));
    for (const start of [first, ...others, first]) {
      await click('Department of Health and Social Care');
      equal(editor.document.offsetAt(editor.selection.start), start, 'the selection');
    }
  });

  it('starts again from the first mention where something else is selected', async () => {
    const editor = await shown(TWICE);
    await click('University of Leeds');
    await click('University of Leeds');
    await click('Department of Health and Social Care');
    await click('University of Leeds');
    equal(editor.document.offsetAt(editor.selection.start), TWICE.indexOf('University'), 'the selection');
  });

  it('keeps the identity of its rows while something is typed before them', async () => {
    const editor = await shown(TEXT);
    const ids = () => organisations().map((node) => tree.getTreeItem(node).id);
    const before = ids();
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), 'The University of York was first.\n\n'));
    await until(() => ids().length === before.length + 1, 'the new organisation is there');
    equal(
      before.filter((id) => !ids().includes(id)),
      [],
      'rows that have lost their identity',
    );
  });

  it('tells the editor that it has changed', async () => {
    let changes = 0;
    const listening = tree.onDidChangeTreeData(() => changes++);
    const editor = await shown(TEXT);
    await until(() => changes > 0, 'the first list');
    changes = 0;
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), 'The University of York was first.\n\n'));
    await until(() => changes > 0, 'the list after typing');
    listening.dispose();
  });

  it('is left alone where nothing of it changes: what is being listed again cannot be clicked', async () => {
    const editor = await shown(TEXT);
    let changes = 0;
    const listening = tree.onDidChangeTreeData(() => changes++);
    await until(() => changes > 0, 'the first list');
    changes = 0;
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), 'Good news. '));
    await until(() => analyses.latest(editor.document)?.version === editor.document.version, 'the edit is read');
    await new Promise((resolve) => setTimeout(resolve, 600)); // it would be listed again by now
    equal(changes, 0, 'how often it was listed again');
    await click('University of Leeds');
    equal(editor.document.getText(editor.selection), 'University of Leeds', 'what a click selects');
    listening.dispose();
  });

  it('can be heard, and tells more where the mouse rests', async () => {
    await shown(TWICE);
    const row = tree.getTreeItem(named('Department of Health and Social Care'));
    equal(row.accessibilityInformation?.label, 'Department of Health and Social Care, DHSC, Government, 4 mentions', 'what is heard');
    const { value, isTrusted } = row.tooltip instanceof MarkdownString ? row.tooltip : new MarkdownString();
    match(value, /^\*\*Department of Health and Social Care\*\* \(DHSC\) {2}\nGovernment, mentioned 4 times in this document/);
    equal(isTrusted ?? false, false, 'trust');
    equal(
      tree.getTreeItem(there(tree.getChildren()[0], 'a kind')).accessibilityInformation?.label,
      'Government, 1 organisation',
      'the kind',
    );
  });

  it('copies a name', async () => {
    await shown(TWICE);
    await commands.executeCommand('fundlight.copyValue', named('University of Leeds'));
    equal(await env.clipboard.readText(), 'University of Leeds', 'the clipboard');
  });

  async function shown(text: string): Promise<TextEditor> {
    const editor = await showText(text);
    await until(() => analyses.latest(editor.document) !== undefined && window.activeTextEditor === editor, 'the document is analysed');
    return editor;
  }

  function lines(): string[] {
    return tree.getChildren().flatMap((group) => [words(group), ...tree.getChildren(group).map((each) => `  ${words(each)}`)]);
  }

  function words(node: OrganisationsNode): string {
    const { label, description } = tree.getTreeItem(node);
    return `${label} ${description}`;
  }

  function organisations(): OrganisationsNode[] {
    return tree.getChildren().flatMap((group) => tree.getChildren(group));
  }

  function named(name: string): OrganisationsNode {
    return there(
      organisations().find((node) => tree.getTreeItem(node).label === name),
      name,
    );
  }

  async function click(name: string): Promise<void> {
    await until(() => organisations().some((node) => tree.getTreeItem(node).label === name), `${name} is listed`);
    const { command, arguments: args = [] } = there(tree.getTreeItem(named(name)).command, 'the command');
    await commands.executeCommand(command, ...args);
  }
});
