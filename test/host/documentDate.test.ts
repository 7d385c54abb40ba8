import { commands, languages, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { DocumentDates } from '../../src/editor/documentDates';
import type { FundlightApi } from '../../src/editor/extension';
import type { DocumentDateRequest } from '../../src/editor/setDocumentDate';
import { exportFile } from '../../src/formats/schema';
import { fileIn, fundlight, gone, read, showText, write } from './documents';
import { equal, until } from './expect';
import { MemoryMemento } from './memoryMemento';

const DATED = 'Published on 5 March 2024\n\nThey met yesterday.\n';
const UNDATED = 'They met yesterday.\n';

describe('the date of a document', () => {
  let api: FundlightApi;
  before(async () => {
    api = await fundlight();
  });
  afterEach(() => gone('dated.txt', 'moved.txt', '2024-03-05-notes.txt', 'exported.json', 'old', 'new'));

  it('is read from the text, and wins over the text where it is set by hand', async () => {
    const { document } = await showText(DATED);
    equal(yesterday(document), '2024-03-04', 'by the text');
    equal(await set({ uri: document.uri, date: '2020-01-01' }), '2020-01-01', 'result');
    equal(yesterday(document), '2019-12-31', 'by hand');
    equal(await set({ uri: document.uri.toString(), date: null }), null, 'result');
    equal(yesterday(document), '2024-03-04', 'by the text again');
  });

  it('is used in a long document as well', async () => {
    const { document } = await showText(`${'Nothing is paid here.\n'.repeat(6_000)}${UNDATED}`);
    equal(yesterday(document), null, 'without a date');
    await set({ uri: document.uri, date: '2024-03-01' });
    const marked = () => api.getHighlights(document.uri).map((each) => each.type === 'date' && each.value.edtf);
    await until(() => marked().join() === '2024-02-29', 'the highlighted date has its day');
  });

  it('is that of the active editor where nothing else is said', async () => {
    const { document } = await showText(UNDATED);
    equal(yesterday(document), null, 'without a date');
    await set({ date: '2024-03-01' });
    equal(yesterday(document), '2024-02-29', 'by hand');
  });

  it('is read from the name of the file where the text has none', async () => {
    const uri = await write('2024-03-05-notes.txt', UNDATED);
    const { document } = await window.showTextDocument(uri);
    equal(yesterday(document), '2024-03-04', 'by the name');
  });

  for (const date of ['2024-02-30', '2024-13-01', '1 March 2024']) {
    it(`cannot be ${date}`, async () => {
      const { document } = await showText(DATED);
      equal(await set({ uri: document.uri, date }), undefined, 'result');
      equal(yesterday(document), '2024-03-04', 'by the text');
    });
  }

  it('is asked for, with the present one proposed', async () => {
    const { document } = await showText(DATED);
    await answerTo({ uri: document.uri }, 'workbench.action.acceptSelectedQuickOpenItem', '2024-03-05');
    equal(api.getAnalysis(document.uri)?.documentDate?.edtf, '2024-03-05', 'the date');
    await set({ uri: document.uri, date: '2021-06-01' });
    await answerTo({ uri: document.uri }, 'workbench.action.acceptSelectedQuickOpenItem', '2021-06-01');
  });

  it('stays as it is where the question is not answered', async () => {
    const { document } = await showText(DATED);
    await answerTo({ uri: document.uri }, 'workbench.action.closeQuickOpen', undefined);
    equal(yesterday(document), '2024-03-04', 'by the text');
  });

  it('is used by the export, for open files and for others', async () => {
    const uri = await write('dated.txt', UNDATED);
    await set({ uri, date: '2024-03-01' });
    const target = fileIn('exported.json');
    await commands.executeCommand('fundlight.export', { uris: [uri], target });
    const [document] = exportFile.parse(JSON.parse(await read(target))).documents;
    equal(document?.date?.edtf, '2024-03-01', 'the date of the document');
    equal(
      document?.annotations.map(({ value }) => 'edtf' in value && value.edtf),
      ['2024-02-29'],
      'yesterday',
    );
  });

  it('is kept when the document is closed, and goes where its file goes', async () => {
    const uri = await write('dated.txt', UNDATED);
    await set({ uri, date: '2024-03-01' });
    const moved = fileIn('moved.txt');
    await commands.executeCommand('workbench.action.closeAllEditors');
    equal(yesterday((await window.showTextDocument(uri)).document), '2024-02-29', 'opened again');
    await rename(uri, moved);
    const { document } = await window.showTextDocument(moved);
    await until(() => yesterday(document) === '2024-02-29', 'the moved file has the date');
    const other = await write('dated.txt', UNDATED);
    equal(yesterday((await window.showTextDocument(other)).document), null, 'a new file of the old name');
  });

  it('goes with a folder', async () => {
    const uri = await write('old/dated.txt', UNDATED);
    await set({ uri, date: '2024-03-01' });
    await rename(fileIn('old'), fileIn('new'));
    const { document } = await window.showTextDocument(Uri.joinPath(fileIn('new'), 'dated.txt'));
    await until(() => yesterday(document) === '2024-02-29', 'the file in the moved folder has the date');
  });

  it('is kept from one start of the editor to the next', async () => {
    const memento = new MemoryMemento();
    const uri = fileIn('dated.txt');
    const [before, after] = [new DocumentDates(memento), new DocumentDates(memento)];
    await before.set(uri, '2024-03-01');
    equal(after.get(uri), '2024-03-01', 'the next start');
    await after.set(uri, null);
    equal(memento.keys().length, 0, 'what is left when the date is taken back');
    for (const each of [before, after]) each.dispose();
  });

  it('of a new document is forgotten with it, and not when its language changes', async () => {
    const dates = new DocumentDates(new MemoryMemento());
    const { document } = await showText(UNDATED);
    await dates.set(document.uri, '2024-03-01');
    await languages.setTextDocumentLanguage(document, 'markdown');
    await new Promise((resolve) => setTimeout(resolve, 100));
    equal(dates.get(document.uri), '2024-03-01', 'as Markdown');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(() => dates.get(document.uri) === undefined, 'it is forgotten');
    dates.dispose();
  });

  function set(request: DocumentDateRequest): Thenable<string | null | undefined> {
    return commands.executeCommand('fundlight.setDocumentDate', request);
  }

  /** What the one relative date of the text is resolved to. */
  function yesterday(document: TextDocument): string | null | undefined {
    const last = api.getAnalysis(document.uri)?.annotations.at(-1);
    return last?.type === 'date' ? last.value.edtf : undefined;
  }

  /** Asks, and answers with a command of the editor until that is heard. */
  async function answerTo(request: DocumentDateRequest, command: string, result: string | undefined): Promise<void> {
    let answer: { date: string | null | undefined } | undefined;
    const asked = set(request).then((date) => {
      answer = { date };
    });
    await until(async () => {
      await commands.executeCommand(command);
      return answer !== undefined;
    }, 'the question is answered');
    await asked;
    equal(answer?.date, result, 'the answer');
  }

  async function rename(from: Uri, to: Uri): Promise<void> {
    const edit = new WorkspaceEdit();
    edit.renameFile(from, to);
    equal(await workspace.applyEdit(edit), true, 'the file is moved');
  }
});
