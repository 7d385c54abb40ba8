import { commands, env, languages, type Uri, window, workspace } from 'vscode';
import type { ExportRequest, ExportResult } from '../../src/editor/exportRequest';
import type { FormatId } from '../../src/formats/format';
import { type ExportFile, exportFile } from '../../src/formats/schema';
import type { Which } from '../../src/review/selected';
import { acceptedUntilDone, fileIn, fundlight, gone, read, showText, TEXT, write } from './documents';
import { equal, match, there, until } from './expect';

describe('the export command', () => {
  const target = fileIn('exported.json');
  before(fundlight);
  after(() => commands.executeCommand('workbench.action.closeAllEditors'));
  afterEach(() => gone('exported.json', 'exported.csv', 'one.txt', 'two.txt', 'binary.txt', 'latin.txt', 'more'));

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

  it('refuses a request that it does not understand', async () => {
    const { document } = await showText(TEXT);
    equal(await run({ uris: [document.uri], target, format: 'xml' as 'json' }), undefined, 'result');
    equal(await run({ uris: [document.uri], target, which: 'most' as 'all' }), undefined, 'result');
    equal(await run({ uris: [document.uri], target, which: 2 }), undefined, 'result');
    equal(await exists(target), false, 'the file is there');
  });

  it('says that a target cannot be written', async () => {
    const { document } = await showText(TEXT);
    await write('more/x.txt', 'x');
    equal(await run({ uris: [document.uri], target: fileIn('more'), format: 'json', overwrite: true }), undefined, 'result');
    equal(await read(fileIn('more/x.txt')), 'x', 'what is in the folder');
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
    const result = await acceptedUntilDone(run({ target }));
    const files = await workspace.findFiles('**/*.{txt,md}');
    equal(result?.documents, files.length, 'documents');
  });

  const formats: [FormatId, RegExp][] = [
    ['json', /^\{\n {2}"format": "fundlight",\n/],
    ['jsonl', /^\{"uri":"untitled:[^\n]*\}\n$/],
    ['csv', /^document,title,[^\n]*\r\nuntitled:[^\n]*,£4\.5 million,GBP,4500000,/],
    ['csv-mentions', /\r\n[^\n]*,money,3,25,[^\n]*,£4\.5 million,GBP,4500000,/],
    ['web-annotation', /^\{\n {2}"@context": "http:\/\/www\.w3\.org\/ns\/anno\.jsonld",\n/],
    ['360giving', /"amountAwarded": 4500000,\n {6}"awardDate": "2024-11-05",/],
    ['360giving-csv', /^Identifier,Title,Description,Currency,Amount Awarded,Award Date,/],
    ['markdown', /\n\| GBP 4,500,000 \| NHS England \| University of Leeds \|/],
    ['html', /<td>GBP 4,500,000<\/td><td>NHS England<\/td>/],
  ];
  for (const [format, text] of formats) {
    it(`writes ${format}`, async () => {
      const { document } = await showText(TEXT);
      const result = there(await run({ uris: [document.uri], target, format }), 'the result');
      equal([result.format, result.documents, result.fundingItems], [format, 1, format.startsWith('360') ? 1 : 2], 'result');
      match(await read(target), text); // a decoder leaves out the byte order mark
    });
  }

  it('begins CSV with a byte order mark, which the clipboard goes without', async () => {
    const { document } = await showText(TEXT);
    await run({ uris: [document.uri], target, format: 'csv' });
    equal([...(await workspace.fs.readFile(target)).slice(0, 3)], [0xef, 0xbb, 0xbf], 'the first bytes');
    await env.clipboard.writeText('');
    const result = there(await run({ uris: [document.uri], target: 'clipboard', format: 'csv', which: 'all' }), 'the result');
    equal(result.target, 'clipboard', 'target');
    match(await env.clipboard.readText(), /^document,title,/);
  });

  it('takes the format from the name of the target', async () => {
    const { document } = await showText(TEXT);
    const result = there(await run({ uris: [document.uri], target: fileIn('exported.csv') }), 'the result');
    equal(result.format, 'csv', 'format');
  });

  it('limits itself to what is decided, or certain enough', async () => {
    const { document } = await showText(TEXT);
    const items = async (which: Which) => (await run({ uris: [document.uri], target, which, overwrite: true }))?.fundingItems;
    equal([await items('all'), await items(0), await items(1), await items('decided')], [2, 2, 0, 0], 'items');
  });

  it('writes nothing where the format can hold nothing', async () => {
    const uris = [await write('one.txt', 'The award is £20,000.')];
    equal(await run({ uris, target, format: '360giving' }), undefined, 'result');
    equal(await exists(target), false, 'the file is there');
  });

  describe('called from the explorer', () => {
    before(async () => {
      for (const name of ['set/one.txt', 'set/below/two.md', 'set/other.rst', 'set/set.funding.md', 'settled.txt'])
        await write(name, 'The award is £20,000.');
    });
    after(async () => {
      for (const name of ['set', 'settled.txt']) await workspace.fs.delete(fileIn(name), { recursive: true });
    });

    const names = async () => (await written()).documents.map(({ uri }) => uri.slice(uri.indexOf('/set') + 1));

    it('takes the documents in and below a folder', async () => {
      await run({ uris: [fileIn('set')], target });
      equal(await names(), ['set/below/two.md', 'set/one.txt'], 'documents');
    });

    it('takes a file that is selected with its folder once', async () => {
      await run({ uris: [fileIn('set/one.txt'), fileIn('set'), fileIn('settled.txt')], target });
      equal(await names(), ['set/one.txt', 'set/below/two.md', 'settled.txt'], 'documents');
    });

    it('asks for the rest, and remembers the answers', async () => {
      await env.clipboard.writeText('');
      // File and selection, as the explorer hands them over: of the boxes the format and the target are answered otherwise than usual.
      await answered(
        commands.executeCommand<ExportResult>('fundlight.export', fileIn('settled.txt'), [fileIn('settled.txt'), fileIn('set/one.txt')]),
        [1, 0, 1],
      );
      equal((await env.clipboard.readText()).trim().split('\n').length, 2, 'lines');
      await env.clipboard.writeText('');
      const again = there(
        await answered(commands.executeCommand<ExportResult>('fundlight.export', fileIn('settled.txt')), [0, 0, 0]),
        'the result',
      );
      equal([again.format, again.target, again.documents], ['jsonl', 'clipboard', 1], 'the same answers');
    });
  });

  it('has its files checked by the editor', async () => {
    const { document } = await showText(TEXT);
    const file = fileIn('more/good.funding.json');
    await run({ uris: [document.uri], target: file });
    const bad = await write('more/bad.funding.json', (await read(file)).replace('"version": 1', '"version": "one"'));
    await window.showTextDocument(file, { preview: false });
    await window.showTextDocument(bad, { preview: false });
    await until(() => languages.getDiagnostics(bad).length > 0, 'the wrong version is noted');
    equal([...new Set(languages.getDiagnostics(bad).map(({ range }) => range.start.line))], [2], 'the line of it');
    equal(languages.getDiagnostics(file), [], 'what is right');
  });

  /** Answers boxes one after the other, each by going down so many choices, until a command is done. */
  async function answered<T>(running: Thenable<T>, steps: readonly number[]): Promise<T> {
    let isDone = false;
    const ended = Promise.resolve(running).finally(() => {
      isDone = true;
    });
    for (const down of steps) {
      await new Promise((resolve) => setTimeout(resolve, 1000)); // nothing tells when a box is there
      for (let k = 0; k < down; k++) await commands.executeCommand('workbench.action.quickOpenSelectNext');
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    }
    await until(() => isDone, 'the command is done');
    return ended;
  }

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
