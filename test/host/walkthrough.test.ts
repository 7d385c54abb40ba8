import { commands, window, workspace } from 'vscode';
import type { ExportResult } from '../../src/editor/exportRequest';
import { acceptedUntilDone, fileIn, fundlight, showText } from './documents';
import { equal, until } from './expect';

describe('the walkthrough', () => {
  before(fundlight);
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('is opened by its command', async () => {
    await commands.executeCommand('fundlight.openWalkthrough');
    await until(isInFront, 'its tab is in front');
  });

  it('leads to a sum of a document that is open, and stays in view', async () => {
    const { document } = await showText('They met in London. The award is £20,000.');
    await commands.executeCommand('fundlight.openWalkthrough');
    await until(() => isInFront() && !window.activeTextEditor, 'it is in front');
    await commands.executeCommand('fundlight.showValue');
    await until(() => window.activeTextEditor?.document === document, 'the document is in front');
    const editor = window.activeTextEditor;
    equal(editor?.document.getText(editor.selection), '£20,000', 'the selection');
    equal(isInFront(), true, 'the walkthrough in front of its group');
  });

  it('asks for a document where none is open', async () => {
    await commands.executeCommand('fundlight.showValue');
    equal(window.activeTextEditor, undefined, 'the active editor');
  });

  it('leads to the export of the only document that is open', async () => {
    const target = fileIn('walkthrough.json');
    await showText('The award is £20,000.');
    await commands.executeCommand('fundlight.openWalkthrough');
    await until(() => isInFront() && !window.activeTextEditor, 'it is in front');
    const result = await acceptedUntilDone(commands.executeCommand<ExportResult>('fundlight.export', { target, overwrite: true }));
    await workspace.fs.delete(target);
    equal(result?.documents, 1, 'documents');
  });

  /** VS Code does not tell extensions what such a tab shows, and its label follows only later. */
  function isInFront(): boolean {
    return window.tabGroups.all.some(({ activeTab }) => activeTab !== undefined && activeTab.input === undefined);
  }
});
