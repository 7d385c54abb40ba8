import { commands, type Uri, workspace } from 'vscode';
import type { ExportRequest, ExportResult } from '../../src/editor/exportRequest';
import { type ExportFile, exportFile } from '../../src/formats/schema';
import { fileIn, fundlight, read, showText, TEXT, write } from './documents';
import { equal, match, there, until } from './expect';

describe('the export command', () => {
  const target = fileIn('exported.json');
  before(fundlight);
  afterEach(async () => {
    for (const name of ['exported.json', 'one.txt', 'two.txt', 'binary.txt', 'latin.txt', 'more'])
      await workspace.fs.delete(fileIn(name), { recursive: true }).then(undefined, () => undefined);
  });

  it('writes what the schema asks for, with the text as it is in the editor', async () => {
    const { document } = await showText(TEXT);
    const result = await run({ uris: [document.uri], target, format: 'json' });
    equal([result?.documents, result?.fundingItems], [1, 2], 'result');
    const [exported] = (await written()).documents;
    equal(exported?.uri, document.uri.toString(), 'uri');
    equal(exported?.length, TEXT.length, 'length');
    const first = there(exported?.annotations[0], 'the first annotation');
    equal([first.text, first.line, first.column], ['18 November 2024', 1, 14], 'first annotation');
    equal(exported?.fundingItems[1]?.partOf, exported?.fundingItems[0]?.id, 'the part');
  });

  it('takes addresses as text, and files that are not open', async () => {
    const uris = [await write('one.txt', TEXT), await write('two.txt', 'The award is £20,000.')];
    await run({ uris: uris.map(String), target: target.toString() });
    equal(
      (await written()).documents.map(({ length }) => length),
      [TEXT.length, 21],
      'lengths',
    );
  });

  it('leaves an existing file alone unless it is told to overwrite it', async () => {
    const uris = [await write('one.txt', TEXT)];
    await write('exported.json', 'precious');
    // In a test the editor refuses to ask; to a person it shows the question.
    const refused = await run({ uris, target }).then(
      (result) => result === undefined,
      (error: Error) => /overwrite/.test(error.message) || /dialog/.test(error.message),
    );
    equal(refused, true, 'refused');
    equal(await read(target), 'precious', 'the file');

    await run({ uris, target, overwrite: true });
    equal((await written()).documents.length, 1, 'documents');
  });

  it('names what it skips, and exports the rest', async () => {
    const uris = [
      await write('one.txt', TEXT),
      await write('binary.txt', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0)),
      await write('latin.txt', Uint8Array.of(0xa3, 0x35)),
      fileIn('nowhere.txt'),
    ];
    const result = there(await run({ uris, target }), 'the result');
    equal(result.documents, 1, 'documents');
    const reasons = result.skipped.map(({ uri, reason }) => `${uri.split('/').pop()}: ${reason}`).join('\n');
    match(reasons, /^binary\.txt: it is a binary file; only plain text is read$/m);
    match(reasons, /^latin\.txt: it is not valid UTF-8 text at byte \d+; save it as UTF-8 and try again$/m);
    match(reasons, /^nowhere\.txt: it does not exist$/m);
  });

  it('writes nothing where nothing could be read', async () => {
    equal(await run({ uris: [fileIn('nowhere.txt')], target }), undefined, 'result');
    equal(await exists(target), false, 'the file is there');
  });

  it('refuses a format that it does not know', async () => {
    const { document } = await showText(TEXT);
    equal(await run({ uris: [document.uri], target, format: 'xml' as 'json' }), undefined, 'result');
    equal(await exists(target), false, 'the file is there');
  });

  it('says that a target cannot be written', async () => {
    const { document } = await showText(TEXT);
    await write('more/x.txt', 'x');
    equal(await run({ uris: [document.uri], target: fileIn('more'), overwrite: true }), undefined, 'result');
  });

  it('keeps to the size limit', async () => {
    const uris = [await write('one.txt', TEXT), await write('two.txt', '£5')];
    await workspace.getConfiguration('fundlight').update('maxFileSize', 20, true);
    try {
      const result = there(await run({ uris, target }), 'the result');
      match(result.skipped.map(({ reason }) => reason).join(), /the limit is 20/);
      equal(result.documents, 1, 'documents');
    } finally {
      await workspace.getConfiguration('fundlight').update('maxFileSize', undefined, true);
    }
  });

  it('asks what to export, and takes the whole workspace', async () => {
    await commands.executeCommand('workbench.action.closeAllEditors'); // so that the workspace is all there is to choose
    let result: ExportResult | undefined;
    const running = run({ target }).then((done) => {
      result = done;
    });
    await until(async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return result !== undefined;
    }, 'the export is done');
    await running;
    const files = await workspace.findFiles('**/*.{txt,md}');
    equal(result?.documents, files.length, 'documents');
  });

  async function run(request: ExportRequest): Promise<ExportResult | undefined> {
    return commands.executeCommand<ExportResult | undefined>('fundlight.export', request);
  }

  async function written(): Promise<ExportFile> {
    return exportFile.parse(JSON.parse(await read(target)));
  }

  async function exists(uri: Uri): Promise<boolean> {
    return workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
  }
});
