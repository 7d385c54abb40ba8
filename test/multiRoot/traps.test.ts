import { CancellationTokenSource, commands, FileType, Selection, Uri, window, workspace } from 'vscode';
import { AgentDocuments } from '../../src/editor/agentDocuments';
import type { ScanResult } from '../../src/editor/scanCommands';
import { ScannedFirst } from '../../src/editor/scannedFirst';
import { fundlight, positionOf } from '../host/documents';
import { equal, match, there, until } from '../host/expect';
import { Parts } from '../host/parts';
import { workspaceFolder } from './workspaceFolder';

describe('a folder with symbolic links', () => {
  let traps: Uri;
  const here = (path: string) => Uri.joinPath(traps, path);
  const entries = async (path: string) => (await workspace.fs.readDirectory(here(path))).map(([name]) => name).sort();

  before(async () => {
    await fundlight();
    traps = await workspaceFolder('traps');
  });
  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand('fundlight.forgetScan');
  });

  it('is full of them', async () => {
    for (const name of ['circle', 'outside', '.fundlight'])
      equal((await workspace.fs.stat(here(name))).type, FileType.SymbolicLink | FileType.Directory, name);
  });

  it('is scanned to its end, circles or not', async () => {
    const result = there(await commands.executeCommand<ScanResult | undefined>('fundlight.scanWorkspace'), 'the result');
    equal(
      result.skipped.filter(({ uri }) => uri.startsWith(traps.toString())),
      [],
      'what is skipped',
    );
  });

  it('has its decisions kept elsewhere: what is written in it stays in it', async () => {
    const { document } = await window.showTextDocument(here('near.txt')).then((editor) => {
      const start = positionOf(editor.document, '£20,000').translate(0, 1);
      editor.selection = new Selection(start, start);
      return editor;
    });
    await until(async () => (await commands.executeCommand('fundlight.accept')) === true, 'it is accepted');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await new Promise((resolve) => setTimeout(resolve, 1500)); // it would be written by now
    equal(await entries('.fundlight'), [], 'what is behind the link');
    await window.showTextDocument(document.uri);
    const api = await fundlight();
    const isAccepted = () => api.getAnalysis(document.uri)?.annotations.some(({ review }) => review === 'accepted') ?? false;
    await until(isAccepted, 'the decision is there again');
  });

  it('has no list of organisations made behind a link', async () => {
    await window.showTextDocument(here('near.txt'));
    await commands.executeCommand('fundlight.openOrganisationList');
    await commands.executeCommand('fundlight.addOrganisation', { uri: here('near.txt'), name: 'Lamp School', kind: 'school' });
    equal(await entries('.fundlight'), [], 'what is behind the link');
  });

  it('lets agents write nothing behind a link', async () => {
    const parts = new Parts();
    const { documents, analyses, all, scan, files, analyser, decisions, own, shown } = parts;
    const source = new AgentDocuments(documents, analyses, all, scan, files, new ScannedFirst(scan, analyser), decisions, own, shown);
    const call = source.forCall(new CancellationTokenSource().token);
    const write = async () => call.write(await call.target('traps/outside/out.csv'), 'x');
    const why = await write().then(
      () => 'it was written',
      (error: Error) => error.message,
    );
    parts.dispose();
    match(why, /^traps\/outside is a symbolic link, which may lead out of the workspace$/);
    equal(await entries('outside'), ['far.txt'], 'what is behind the link');
  });
});
