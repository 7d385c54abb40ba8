import { commands, Uri, workspace } from 'vscode';
import type { ScanResult } from '../../src/editor/scanCommands';
import { ScanWatcher } from '../../src/editor/scanWatcher';
import { fundlight } from '../host/documents';
import { equal, there, until } from '../host/expect';
import { Parts } from '../host/parts';
import { workspaceFolder } from './workspaceFolder';

const TEXT = 'NHS England has awarded £4.5 million to the University of Leeds for a new scanner.\n';

describe('the scan of a workspace of several folders', () => {
  let others: Uri;
  const fileOf = (path: string) => Uri.joinPath(others, path);
  const write = (path: string, text: string) => workspace.fs.writeFile(fileOf(path), new TextEncoder().encode(text));

  before(async () => {
    await fundlight();
    others = await workspaceFolder('others');
  });
  after(async () => {
    await commands.executeCommand('fundlight.forgetScan');
    for (const path of ['one.txt', 'two.txt', 'drafts', '.gitignore', '.scan']) await gone(fileOf(path));
  });

  it('takes the documents of all folders, each by the rules of its own', async () => {
    await write('one.txt', TEXT);
    await write('drafts/two.txt', TEXT);
    await write('.gitignore', 'drafts\n');
    const result = there(await commands.executeCommand<ScanResult | undefined>('fundlight.scanWorkspace'), 'the result');
    const seeds = await workspace.findFiles('*.{txt,md}');
    equal(seeds.length > 2, true, 'sample documents in the first folder');
    equal(result.documents + result.skipped.length, (await workspace.findFiles('**/*.{txt,md}')).length - 1, 'documents');
  });

  it('follows files in all folders', async () => {
    await write('one.txt', TEXT);
    const parts = new Parts(fileOf('.scan'));
    const watcher = new ScanWatcher(parts.scan, parts.decisionFiles, parts.settings);
    await parts.scan.scan(
      { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => undefined }) },
      () => undefined,
    );
    const knows = (path: string) => parts.scan.documents.has(fileOf(path).toString());
    equal(knows('one.txt'), true, 'the document of the second folder');
    await write('two.txt', TEXT);
    await until(() => knows('two.txt'), 'the new document is there');
    await workspace.fs.delete(fileOf('one.txt'));
    await until(() => !knows('one.txt'), 'the old document is gone');
    watcher.dispose();
    await parts.scan.forget();
    parts.dispose();
  });

  async function gone(uri: Uri): Promise<void> {
    await workspace.fs.delete(uri, { recursive: true }).then(undefined, () => undefined);
  }
});
