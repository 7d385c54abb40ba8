import { commands, type DocumentSymbol, SymbolKind, type TextDocument, workspace } from 'vscode';
import { fundlight, showText, TEXT } from './documents';
import { equal, there, until } from './expect';

describe('the outline', () => {
  before(fundlight);
  afterEach(async () => {
    const settings = workspace.getConfiguration('fundlight');
    for (const name of ['items.minimumConfidence', 'money.dollar', 'languages']) await settings.update(name, undefined, true);
  });

  it('lists the funding items as the sidebar does, parts below their wholes', async () => {
    const { document } = await showText(TEXT);
    const [whole, ...others] = await symbolsIn(document);
    equal(others.length, 0, 'others');
    const { name, detail, kind, children } = there(whole, 'the whole');
    equal([name, detail], ['£4.5m to University of Leeds', 'from NHS England · awarded'], 'the whole');
    equal(kind, SymbolKind.Number, 'kind');
    equal(
      children.map((part) => part.name),
      ['up to £250,000 · training'],
      'parts',
    );
  });

  it('leads to the sum, within the words that tell of the item', async () => {
    const { document } = await showText(TEXT);
    for (const { range, selectionRange, children } of await symbolsIn(document)) {
      equal(document.getText(selectionRange), '£4.5 million', 'the sum');
      const around = document.getText(range);
      equal([around.startsWith('NHS England has awarded'), around.includes('£250,000')], [true, true], 'sentence and part');
      for (const part of children) equal(range.contains(part.range) && part.range.contains(part.selectionRange), true, 'nesting');
    }
  });

  it('follows typing', async () => {
    const editor = await showText('The Trust gave £20,000 to Anvil College.');
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), 'The Trust gave £5m to Leeds City Council. '));
    equal(await namesIn(editor.document), ['£5m to Leeds City Council', '£20,000 to Anvil College'], 'names');
  });

  it('shows an item that is less certain than the sidebar’s setting asks for no longer', async () => {
    const { document } = await showText(TEXT);
    await workspace.getConfiguration('fundlight').update('items.minimumConfidence', 1, true);
    await until(async () => !(await namesIn(document)).length, 'it is empty');
  });

  it('follows the settings that decide what the text leaves open', async () => {
    const { document } = await showText('The Trust gave $5m to Anvil College.');
    equal(await namesIn(document), ['$5m to Anvil College'], 'before');
    await workspace.getConfiguration('fundlight').update('money.dollar', 'AUD', true);
    await until(async () => (await namesIn(document)).join() === 'A$5m to Anvil College', 'it is an Australian dollar');
  });

  it('stands beside the headings of Markdown', async () => {
    const { document } = await showText('# Award\n\nThe Trust gave £20,000 to Anvil College.\n', 'markdown');
    await until(async () => (await namesIn(document)).includes('£20,000 to Anvil College'), 'the item is listed');
  });

  it('is left alone in other languages, until they are annotated', async () => {
    const { document } = await showText(TEXT, 'restructuredtext');
    equal(await namesIn(document), [], 'names');
    await workspace.getConfiguration('fundlight').update('languages', ['restructuredtext'], true);
    await until(async () => (await namesIn(document)).length === 1, 'the item is listed');
  });

  it('waits for the reading of a long document', async () => {
    const { document } = await showText(`${'Nothing is paid here.\n'.repeat(20_000)}The Trust gave £20,000 to Anvil College.`);
    equal(await namesIn(document), ['£20,000 to Anvil College'], 'names');
  });

  async function symbolsIn(document: TextDocument): Promise<DocumentSymbol[]> {
    return (await commands.executeCommand<DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri)) ?? [];
  }

  async function namesIn(document: TextDocument): Promise<string[]> {
    return (await symbolsIn(document)).map(({ name }) => name);
  }
});
