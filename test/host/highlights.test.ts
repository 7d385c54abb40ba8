import { commands, type TextDocument, workspace } from 'vscode';
import type { FundlightApi } from '../../src/editor/extension';
import { fundlight, showText, TEXT } from './documents';
import { equal, until } from './expect';

describe('highlights', () => {
  let api: FundlightApi;
  before(async () => {
    api = await fundlight();
  });
  afterEach(async () => {
    const settings = workspace.getConfiguration('fundlight');
    for (const name of ['enabled', 'money', 'organisations', 'dates']) await settings.update(`highlight.${name}`, undefined, true);
    await settings.update('maxFileSize', undefined, true);
    await settings.update('languages', undefined, true);
  });

  it('are on the sums, organisations and dates of a plain text', async () => {
    const { document } = await showText(TEXT);
    await until(() => words(document).length > 0, 'something is highlighted');
    equal(words(document, 'money'), ['£4.5 million', '£4.5 million', '£250,000'], 'sums');
    equal(words(document, 'organisation'), ['NHS England', 'University of Leeds'], 'organisations');
    equal(words(document, 'date'), ['18 November 2024', '5 November'], 'dates');
  });

  it('are in Markdown, and not in other languages', async () => {
    const markdown = await showText('# Award\n\nThe award is **£20,000**.\n', 'markdown');
    await until(() => words(markdown.document).join() === '£20,000', 'the sum is highlighted in Markdown');
    const other = await showText('The award is £20,000.', 'restructuredtext');
    equal(api.getAnalysis(other.document.uri), undefined, 'analysis');
  });

  it('follow the setting of languages', async () => {
    const { document } = await showText('The award is £20,000.', 'restructuredtext');
    await workspace.getConfiguration('fundlight').update('languages', ['restructuredtext'], true);
    await until(() => words(document).join() === '£20,000', 'the sum is highlighted');
  });

  it('follow typing at once', async () => {
    const editor = await showText('The award is £20');
    await until(() => words(editor.document).join() === '£20', 'the sum is highlighted');
    await editor.edit((edit) => edit.insert(editor.document.positionAt(editor.document.getText().length), ' million.'));
    equal(words(editor.document), ['£20 million'], 'after typing');
  });

  const toggles = [
    ['fundlight.toggleMoneyHighlights', 'money'],
    ['fundlight.toggleOrganisationHighlights', 'organisation'],
    ['fundlight.toggleDateHighlights', 'date'],
  ] as const;
  for (const [command, kind] of toggles) {
    it(`of the kind ${kind} are switched off and on by themselves`, async () => {
      const { document } = await showText(TEXT);
      await until(() => words(document, kind).length > 1, 'they are there');
      await commands.executeCommand(command);
      await until(() => words(document, kind).length === 0, 'they are gone');
      equal(words(document).length > 3, true, 'the other kinds are there');
      await commands.executeCommand(command);
      await until(() => words(document, kind).length > 1, 'they are back');
    });
  }

  it('are switched off and on as a whole, and the analysis stays', async () => {
    const { document } = await showText(TEXT);
    await until(() => words(document).length === 7, 'they are there');
    await commands.executeCommand('fundlight.toggleHighlights');
    await until(() => words(document).length === 0, 'they are gone');
    equal(api.getAnalysis(document.uri)?.annotations.length, 7, 'annotations');
    await commands.executeCommand('fundlight.toggleHighlights');
    await until(() => words(document).length === 7, 'they are back');
  });

  it('stop at the size limit', async () => {
    const { document } = await showText(TEXT);
    await until(() => words(document).length > 0, 'they are there');
    await workspace.getConfiguration('fundlight').update('maxFileSize', 20, true);
    await until(() => words(document).length === 0, 'they are gone');
    equal(api.getAnalysis(document.uri), undefined, 'analysis');
  });

  it('reach the end of a long document', async () => {
    const editor = await showText(`${'Nothing is paid here.\n'.repeat(20_000)}The award is £20,000.`);
    await until(() => words(editor.document).join() === '£20,000', 'the sum is highlighted');
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), 'First £5 million. '));
    await until(() => words(editor.document).join() === '£5 million,£20,000', 'both sums are highlighted');
  });

  function words(document: TextDocument, kind?: string): string[] {
    const marks = api.getHighlights(document.uri).filter(({ type }) => kind === undefined || type === kind);
    return marks.map(({ start, end }) => document.getText().slice(start, end));
  }
});
