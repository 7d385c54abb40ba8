import { CancellationTokenSource, commands, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { ScanResult } from '../../src/editor/scanCommands';
import { ScannedFirst } from '../../src/editor/scannedFirst';
import { ScanWatcher } from '../../src/editor/scanWatcher';
import { TimeSlices } from '../../src/editor/timeSlices';
import type { WorkspaceDocument } from '../../src/editor/workspaceDocuments';
import { fileIn, fundlight, gone, read, set, write } from './documents';
import { equal, match, there, until } from './expect';
import { Parts } from './parts';

const LEEDS = 'NHS England has awarded £4.5 million to the University of Leeds on 5 November 2024 for a new scanner.\n';
const HULL = 'On 3 May 2023, Marlby Council gave £20,000 to the Hull Trust for a garden.\n';

describe('the scan of the workspace', () => {
  const storage = fileIn('.scan');
  let parts: Parts;

  before(async () => {
    await fundlight();
    await set('files.include', 'papers/**/*.{txt,md}');
  });
  after(() => set('files.include', undefined));
  beforeEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    parts = new Parts(storage);
  });
  afterEach(async () => {
    await parts.scan.forget(); // and waits for what is going on
    parts.dispose();
    await commands.executeCommand('fundlight.forgetScan');
    await gone('papers', 'moved', '.scan', '.fundlight', '.storage', '.gitignore', 'exported.json');
  });

  it('is made by a command, and names what it skips with the reason', async () => {
    await write('papers/leeds.txt', LEEDS);
    await write('papers/deep/hull.md', HULL);
    await write('papers/binary.txt', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0));
    await write('papers/latin.txt', Uint8Array.of(0xa3, 0x35));
    await write('papers/long.txt', LEEDS.repeat(10));
    await set('maxFileSize', 200);
    const result = there(await commands.executeCommand<ScanResult | undefined>('fundlight.scanWorkspace'), 'the result');
    await set('maxFileSize', undefined);
    equal([result.documents, result.fundingItems], [2, 2], 'documents and items');
    const reasons = result.skipped.map(({ uri, reason }) => `${uri.split('/').pop()}: ${reason}`).join('\n');
    match(reasons, /^binary\.txt: it is a binary file; only plain text is read$/m);
    match(reasons, /^latin\.txt: it is not valid UTF-8 text at byte 1; save it as UTF-8 and try again$/m);
    match(reasons, /^long\.txt: it has .* the limit is 200 characters \(setting fundlight\.maxFileSize\)$/m);
  });

  it('leaves out what a .gitignore names, and what files.exclude does, and stops at the limit', async () => {
    for (const name of ['a', 'b', 'drafts/c', 'drafts/kept', 'hidden/d']) await write(`papers/${name}.txt`, LEEDS);
    await write('.gitignore', '/papers/b.txt\n/papers/drafts/*\n');
    await write('papers/drafts/.gitignore', '!kept.txt\n');
    const files = workspace.getConfiguration('files');
    await files.update('exclude', { '**/hidden': true }, true);
    await scan();
    equal(names(), ['a.txt', 'kept.txt'], 'documents');
    await set('files.gitIgnore', false);
    await set('files.maximum', 3);
    await scan();
    equal(names(), ['a.txt', 'b.txt', 'c.txt'], 'documents');
    equal(
      parts.scan.skipped.map(({ reason }) => reason),
      ['it is beyond the limit of 3 files (setting fundlight.files.maximum)'],
      'what is beyond the limit',
    );
    await files.update('exclude', undefined, true);
    await set('files.gitIgnore', undefined);
    await set('files.maximum', undefined);
  });

  it('is there at the next start without a document being read, and then brought up to date', async () => {
    const leeds = await write('papers/leeds.txt', LEEDS);
    await write('papers/hull.txt', HULL);
    await scan();
    parts.dispose();
    const analysed = await restart();
    equal(names(), ['hull.txt', 'leeds.txt'], 'documents');
    equal(sums(), [20_000, 4.5e6], 'sums');
    equal(analysed, [], 'what is analysed again');
    parts.dispose();

    await write('papers/leeds.txt', LEEDS.replace('4.5', '5.25'));
    equal(await restart(), ['leeds.txt'], 'what is analysed again');
    equal(sums(), [20_000, 5.25e6], 'sums');
    parts.dispose();

    await workspace.fs.delete(leeds);
    equal(await restart(), [], 'what is analysed again');
    equal(names(), ['hull.txt'], 'documents');
  });

  it('is made again where settings or organisations have changed that it depends on', async () => {
    await write('papers/hull.txt', HULL);
    await scan();
    parts.dispose();
    await set('locale', 'en-US');
    equal(await restart(), ['hull.txt'], 'what is analysed again for a setting');
    parts.dispose();
    await set('locale', undefined);
    await write(
      '.fundlight/organisations.csv',
      'name,kind,acronyms,aliases,identifiers,parent,successors,years\nHull Trust,charity,,,,,,\n',
    );
    equal(await restart(), ['hull.txt'], 'what is analysed again for a list');
  });

  it('does without files that are damaged, cut off or of another version', async () => {
    await write('papers/leeds.txt', LEEDS);
    await write('papers/hull.txt', HULL);
    const damages: readonly ((text: Uint8Array) => Uint8Array)[] = [
      (bytes) => bytes.slice(0, bytes.length - 12),
      () => new TextEncoder().encode('nothing of ours'),
      (bytes) => bytes.map((byte, k) => (k > 10 && k < bytes.length - 8 ? byte ^ 0x55 : byte)),
    ];
    for (const damage of damages) {
      await scan();
      for (const [name] of await workspace.fs.readDirectory(storage)) {
        if (!name.endsWith('.gz')) continue;
        const file = Uri.joinPath(storage, name);
        await workspace.fs.writeFile(file, damage(await workspace.fs.readFile(file)));
      }
      parts.dispose();
      equal((await restart()).sort(), ['hull.txt', 'leeds.txt'], 'what is analysed again');
      equal(sums(), [20_000, 4.5e6], 'sums');
    }
    const manifest = Uri.joinPath(storage, 'manifest.json');
    await workspace.fs.writeFile(manifest, new TextEncoder().encode((await read(manifest)).replace(/"version":"[^"]*"/, '"version":"0"')));
    parts.dispose();
    equal(await restart(), [], 'what is analysed again');
    equal(names(), [], 'a scan of another version is none');
  });

  it('leaves no files behind that nobody names', async () => {
    const leeds = await write('papers/leeds.txt', LEEDS);
    for (const sum of ['5', '6', '7']) {
      await scan();
      await write('papers/leeds.txt', LEEDS.replace('4.5', sum));
      await parts.scan.update([leeds]);
    }
    const files = (await workspace.fs.readDirectory(storage)).map(([name]) => name.replace(/^.*?\./, '.')).sort();
    equal(files, ['.analyses.gz', '.items.gz', '.json'], 'files');
  });

  it('follows files that are made, changed, moved and deleted, and folders', async () => {
    const watcher = new ScanWatcher(parts.scan, parts.decisionFiles, parts.settings);
    try {
      await write('papers/leeds.txt', LEEDS);
      await scan();
      await write('papers/hull.txt', HULL);
      await until(() => names().length === 2, 'the new file is scanned');
      await write('papers/hull.txt', HULL.replace('20,000', '30,000'));
      await until(() => sums().includes(30_000), 'the change is seen');
      await workspace.fs.rename(fileIn('papers/hull.txt'), fileIn('papers/york.txt'));
      await until(() => names().join() === 'leeds.txt,york.txt', 'the new name is known');
      await workspace.fs.rename(fileIn('papers'), fileIn('moved'));
      await until(() => names().length === 0, 'the folder is gone');
      await workspace.fs.rename(fileIn('moved'), fileIn('papers'));
      await until(() => names().join() === 'leeds.txt,york.txt', 'the folder is back');
      await workspace.fs.delete(fileIn('papers/york.txt'));
      await until(() => names().join() === 'leeds.txt', 'the file is gone');
      await write('.gitignore', 'leeds.txt\n');
      await until(() => names().length === 0, 'the file is ignored');
    } finally {
      watcher.dispose();
    }
  });

  it('gives way to what an editor shows', async () => {
    const leeds = await write('papers/typed.txt', LEEDS); // the editor keeps what it shows for a while: no other test has that file
    await scan();
    equal(sums(), [4.5e6], 'the sum of the file');
    const document = await workspace.openTextDocument(leeds);
    await window.showTextDocument(document);
    const edit = new WorkspaceEdit();
    edit.insert(leeds, document.positionAt(0), 'NHS England has awarded £7 million to the University of York.\n\n');
    await workspace.applyEdit(edit);
    await until(() => sums().length === 2, 'what is typed is there');
    equal(listed().length, 1, 'documents');
    await document.save();
  });

  it('applies the decisions on documents that are not open', async () => {
    await write('papers/leeds.txt', LEEDS);
    const decided = await write('papers/decided.txt', LEEDS);
    await window.showTextDocument(await workspace.openTextDocument(decided));
    await commands.executeCommand('fundlight.reject', { uri: decided.toString(), item: 'f1' });
    const kept = fileIn('.fundlight/decisions/papers/decided.txt.jsonl');
    await until(() => isThere(kept), 'the decision is kept');
    await write('.fundlight/decisions/papers/leeds.txt.jsonl', await read(kept));
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.delete(decided);
    await scan();
    equal(sums(), [], 'sums');
    await workspace.fs.delete(fileIn('.fundlight'), { recursive: true });
    await parts.scan.catchUp();
    equal(sums(), [4.5e6], 'sums without the decision');
  });

  it('knows what was suggested for a text as long as it is the same', async () => {
    const leeds = await write('papers/leeds.txt', LEEDS);
    await scan();
    equal(await parts.scan.suggestedFor(leeds, LEEDS), parts.analyser.analyse(LEEDS, leeds), 'the analysis');
    equal(await parts.scan.suggestedFor(leeds, `${LEEDS} `), null, 'that of another text');
    const whole = await parts.all.read(leeds);
    equal('reviewed' in whole && whole.reviewed.analysis.fundingItems.length, 1, 'items of the whole document');
  });

  it('spares the export a second analysis', async () => {
    const leeds = await write('papers/leeds.txt', LEEDS);
    await scan();
    const analysed: string[] = [];
    const analyser = new ScannedFirst(parts.scan, {
      analyseInSlices: async (text) => {
        analysed.push(text);
        return null;
      },
    });
    for (const text of [LEEDS, HULL]) await analyser.analyseInSlices(text, leeds, new TimeSlices(), () => false);
    equal(analysed, [HULL], 'what is analysed');
  });

  it('can be cancelled, and keeps what it has', async () => {
    await write('papers/leeds.txt', LEEDS);
    const cancelling = new CancellationTokenSource();
    cancelling.cancel();
    equal(await parts.scan.scan(cancelling.token, () => undefined), false, 'done');
    await scan();
    equal(names(), ['leeds.txt'], 'documents');
  });

  async function scan(): Promise<void> {
    equal(await parts.scan.scan(new CancellationTokenSource().token, () => undefined), true, 'done');
  }

  /** @returns the names of the documents that are analysed again, once all is up to date */
  async function restart(): Promise<string[]> {
    parts = new Parts(storage);
    const analysed: string[] = [];
    const inSlices = parts.analyser.analyseInSlices.bind(parts.analyser);
    parts.analyser.analyseInSlices = (text, uri, ...others) => {
      analysed.push(uri.path.split('/').pop() ?? '');
      return inSlices(text, uri, ...others);
    };
    await parts.scan.restore();
    return analysed;
  }

  function listed(): readonly WorkspaceDocument[] {
    return parts.all.list();
  }

  function names(): string[] {
    return listed().map(({ uri }) => uri.path.split('/').pop() ?? '');
  }

  function sums(): (number | null)[] {
    return listed().flatMap(({ analysis }) => analysis.fundingItems.map(({ amount }) => amount.amount));
  }

  async function isThere(uri: Uri): Promise<boolean> {
    return workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
  }
});
