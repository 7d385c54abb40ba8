import {
  commands,
  EventEmitter,
  type Hover,
  type MarkdownString,
  NotebookCellData,
  NotebookCellKind,
  NotebookData,
  Range,
  Selection,
  TabInputTextDiff,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { ExportResult } from '../../src/editor/exportRequest';
import type { FundlightApi } from '../../src/editor/extension';
import { whyForeign } from '../../src/editor/foreignDocuments';
import { exportFile } from '../../src/formats/schema';
import { fileIn, fundlight, gone, positionOf, read, set, write } from './documents';
import { equal, match, there, until } from './expect';
import { MemoryFiles } from './memoryFiles';
import { Parts } from './parts';

const TEXT = 'The Hull Trust has received £20m from NHS England.\n';
const OLDER = 'The Hull Trust has received £10m from NHS England.\n';

describe('documents of all kinds', () => {
  const target = fileIn('kinds.json');
  let api: FundlightApi;
  let parts: Parts;
  const disposables: { dispose(): void }[] = [];

  before(async () => {
    api = await fundlight();
  });
  beforeEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    parts = new Parts();
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await commands.executeCommand('workbench.action.closeAllEditors');
    parts.dispose();
    for (const each of disposables.splice(0)) each.dispose();
    await set('languages', undefined);
    await gone('kinds.json', 'kinds.txt', 'earlier.txt', '.fundlight');
  });

  describe('are annotated, decided on and exported:', () => {
    it('files of the workspace', async () => {
      const { uri } = await open(await write('kinds.txt', TEXT));
      await behaves(uri);
      await until(() => isThere('.fundlight/decisions/kinds.txt.jsonl'), 'the decision is kept beside it');
    });

    it('untitled documents, whose decisions are kept in the storage', async () => {
      const { uri } = await workspace.openTextDocument({ content: TEXT, language: 'plaintext' });
      await behaves(uri);
      const kept = (await keptInWorkspace()).filter((name) => name.includes(uri.path));
      equal(kept, [], 'what is kept of it beside the documents of the workspace');
    });

    it('files of no workspace folder that cannot be written', async () => {
      const files = new MemoryFiles('read-only');
      disposables.push(files.register(true));
      await behaves(files.put('/reports/hull.txt', TEXT));
      equal(files.contents(), [TEXT], 'what is there');
    });

    it('documents that another extension makes', async () => {
      provide('made-up', TEXT);
      await behaves(Uri.from({ scheme: 'made-up', path: '/hull.txt' }));
    });

    it('both sides of a comparison of two files', async () => {
      const [left, right] = [await write('earlier.txt', OLDER), await write('kinds.txt', TEXT)];
      await compare(left, right);
      await until(() => sums(left) === '£10m' && sums(right) === '£20m', 'both are annotated');
      await until(() => listed() === 'kinds.txt earlier.txt', `both are listed: ${listed()}`);
      await decideOn(right);
    });
  });

  describe('are left alone, and say why:', () => {
    it('the older side of a comparison', async () => {
      provide('review', OLDER);
      const [left, right] = [Uri.from({ scheme: 'review', path: '/kinds.txt' }), await write('kinds.txt', TEXT)];
      await compare(left, right);
      await until(() => sums(right) === '£20m', 'the newer side is annotated');
      equal(listed(), 'kinds.txt', 'documents in the tree');
      isLeftAlone(await workspace.openTextDocument(left), /another version of a document/);
    });

    it('cells of notebooks', async () => {
      const cells = [new NotebookCellData(NotebookCellKind.Markup, TEXT, 'markdown')];
      const notebook = await workspace.openNotebookDocument('jupyter-notebook', new NotebookData(cells));
      isLeftAlone(notebook.cellAt(0).document, /a cell of a notebook/);
    });

    it('output', async () => {
      const channel = window.createOutputChannel('Fundlight test', 'plaintext');
      disposables.push(channel);
      channel.append(TEXT);
      channel.show();
      const output = () => workspace.textDocuments.find(({ uri }) => uri.scheme === 'output' && uri.path.includes('Fundlight test'));
      await until(() => output() !== undefined, 'it is shown');
      isLeftAlone(output()!, /VS Code has made this itself/);
      await commands.executeCommand('workbench.action.closePanel');
    });

    it('search editors, even where their language is asked for', async () => {
      await set('languages', ['plaintext', 'search-result']);
      await commands.executeCommand('search.action.openNewEditor');
      const search = () => workspace.textDocuments.find(({ languageId }) => languageId === 'search-result');
      await until(() => search() !== undefined, 'it is shown');
      isLeftAlone(search()!, /VS Code has made this itself/);
    });
  });

  /** Everything that a person does with a document works on this one. */
  async function behaves(uri: Uri): Promise<void> {
    const { document } = await open(uri);
    await until(() => sums(uri) === '£20m', 'it is highlighted');
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, positionOf(document, '£20m').translate(0, 1));
    const [hover] = there(hovers[0], 'the hover').contents as MarkdownString[];
    match(there(hover, 'what it says').value.replaceAll('\\', ''), /GBP 20,000,000/);
    await until(() => listed() !== '', 'it is listed');
    await decideOn(uri);
    const result = await commands.executeCommand<ExportResult>('fundlight.export', { uris: [uri], target, format: 'json' });
    equal([result.documents, result.fundingItems], [1, 1], 'what is exported');
    const [exported] = exportFile.parse(JSON.parse(await read(target))).documents;
    equal([exported?.uri, exported?.annotations.filter(({ review }) => review === 'accepted').length], [uri.toString(), 1], 'the export');
  }

  async function decideOn(uri: Uri): Promise<void> {
    const { document } = await open(uri);
    const start = positionOf(document, '£20m');
    there(window.activeTextEditor, 'the editor').selection = new Selection(start.translate(0, 1), start.translate(0, 1));
    await until(async () => (await commands.executeCommand('fundlight.accept')) === true, 'it is accepted');
    equal(api.getAnalysis(uri)?.annotations.find(({ type }) => type === 'money')?.review, 'accepted', 'the sum');
  }

  function isLeftAlone(document: TextDocument, why: RegExp): void {
    equal(parts.documents.covers(document), false, 'whether it is annotated');
    equal([api.getAnalysis(document.uri), api.getHighlights(document.uri)], [undefined, []], 'what is found');
    match(there(whyForeign(document), 'the reason'), why);
  }

  /** The sums that are highlighted in a document. */
  function sums(uri: Uri): string {
    const document = workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    const marks = document ? api.getHighlights(uri).filter(({ type }) => type === 'money') : [];
    return marks.map(({ start, end }) => document!.getText(new Range(document!.positionAt(start), document!.positionAt(end)))).join(' ');
  }

  /** The documents that the tree lists. */
  function listed(): string {
    const nodes = parts.tree.getChildren();
    if (nodes instanceof Promise) throw new Error('the rows are read from a file');
    const documents = nodes.filter(({ kind }) => kind === 'document');
    return documents.map((node) => parts.tree.getTreeItem(node).resourceUri?.path.replace(/^.*\//, '')).join(' ');
  }

  function provide(scheme: string, content: string): void {
    const onDidChange = new EventEmitter<Uri>().event;
    disposables.push(workspace.registerTextDocumentContentProvider(scheme, { onDidChange, provideTextDocumentContent: () => content }));
  }

  async function compare(left: Uri, right: Uri): Promise<void> {
    await commands.executeCommand('vscode.diff', left, right);
    equal(window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputTextDiff, true, 'whether they are compared');
  }

  async function open(uri: Uri) {
    return window.showTextDocument(await workspace.openTextDocument(uri)).then(({ document }) => ({ document, uri: document.uri }));
  }

  async function keptInWorkspace(): Promise<string[]> {
    const decisions = fileIn('.fundlight/decisions');
    const files = await workspace.fs.readDirectory(decisions).then(undefined, () => []);
    return files.map(([name]) => name);
  }

  async function isThere(name: string): Promise<boolean> {
    return workspace.fs.stat(fileIn(name)).then(
      () => true,
      () => false,
    );
  }
});
