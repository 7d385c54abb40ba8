import { CancellationTokenSource, commands, extensions, TabInputWebview, ViewColumn, window, workspace } from 'vscode';
import { ReportDocuments } from '../../src/editor/reportDocuments';
import { ReportPanel } from '../../src/editor/reportPanel';
import { scopeFrom } from '../../src/editor/reportScope';
import { fileIn, fundlight, gone, read, showText, TEXT, write } from './documents';
import { equal, match, there, until } from './expect';
import { Parts } from './parts';

describe('the funding report', () => {
  const target = fileIn('out/funding-report.html');
  let parts: Parts;
  let reports: ReportDocuments;

  before(async () => {
    await fundlight();
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.getConfiguration('fundlight').update('files.include', 'granted/**/*.txt', true);
    await write('granted/one.txt', TEXT);
    await write('granted/two.txt', 'On 3 May 2023, Marlby Council gave €20,000 to the Hull Trust for a garden.\n');
    parts = new Parts();
    const { documents, analyses, all, shown, scan, files, settings } = parts;
    reports = new ReportDocuments(documents, analyses, all, shown, scan, files, settings, () => new Date('2024-12-01T12:00:00'));
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await gone('out');
  });
  after(async () => {
    reports.dispose();
    parts.dispose();
    await workspace.getConfiguration('fundlight').update('files.include', undefined, true);
    await workspace.fs.delete(fileIn('granted'), { recursive: true });
  });

  it('tells of one document, read from its file where it is not open', async () => {
    const { model } = await reports.collect(fileIn('granted/one.txt'));
    equal(
      model.rows.map(({ sum, partOf }) => [sum, partOf]),
      [
        ['GBP 4,500,000', null],
        ['at most GBP 250,000', 'GBP 4,500,000'],
      ],
      'rows',
    );
    equal(
      model.totals.map(({ text }) => text),
      ['GBP 4,500,000'],
      'totals',
    );
  });

  it('tells of open documents as they are in the editor', async () => {
    const editor = await showText('The award is £20,000.');
    await until(() => parts.analyses.latest(editor.document) !== undefined, 'it is read');
    const sums = async () => (await reports.collect('open')).model.rows.map(({ sum }) => sum);
    equal(await sums(), ['GBP 20,000'], 'before');
    let isTold = false;
    const listening = reports.onDidChange(() => {
      isTold = true;
    });
    await editor.edit((edit) => edit.replace(editor.document.lineAt(0).range, 'The award is £30,000.'));
    await until(() => isTold, 'the change is told');
    equal(await sums(), ['GBP 30,000'], 'after');
    listening.dispose();
  });

  it('says that the workspace is not scanned, and tells of all of it once it is', async () => {
    equal(
      (await reports.collect('workspace')).model.notices.map(({ kind }) => kind),
      ['notScanned'],
      'notices',
    );
    await parts.scan.scan(new CancellationTokenSource().token, () => undefined);
    const { model, uris } = await reports.collect('workspace');
    equal(model.notices, [], 'notices');
    equal(uris.map(String), [fileIn('granted/one.txt'), fileIn('granted/two.txt')].map(String), 'documents');
    equal(
      model.totals.map(({ currency }) => currency),
      ['GBP', 'EUR'],
      'currencies',
    );
  });

  it('opens one panel a scope', async () => {
    const tabs = () =>
      window.tabGroups.all
        .flatMap((group) => group.tabs)
        .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('fundlight.report'));
    await commands.executeCommand('fundlight.openReport', fileIn('granted/one.txt'));
    await commands.executeCommand('fundlight.openReport', 'open');
    await commands.executeCommand('fundlight.openReport', fileIn('granted/one.txt'));
    await until(() => tabs().length === 2, 'two panels are open');
    match(
      tabs()
        .map(({ label }) => label)
        .join('\n'),
      /^Funding Report: .*one\.txt\nFunding Report: Open Documents$/,
    );
  });

  it('shows a page whose policy allows its own script and style and nothing else', async () => {
    const { extensionUri } = there(extensions.getExtension('fundlight.fundlight'), 'the extension');
    const panel = window.createWebviewPanel('test', '', ViewColumn.Active, {});
    const report = new ReportPanel(panel, fileIn('granted/one.txt'), reports, extensionUri);
    await report.show();
    const { html } = panel.webview;
    const nonce = there(/script-src 'nonce-([\da-f-]{36})'/.exec(html)?.[1], 'the nonce');
    match(html, new RegExp(`content="default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; `));
    for (const [tag] of html.matchAll(/<(?:script|style)\b[^>]*>/g)) match(tag, new RegExp(`nonce="${nonce}"|type="application/json"`));
    match(html, /<script nonce="[\da-f-]+" src="[^"]+\/dist\/report\.js">/);
    match(html, /GBP 4,500,000/);
    report.dispose();
    panel.dispose();
  });

  it('is saved as one file with links that lead from there, and with lines', async () => {
    const saved = await commands.executeCommand('fundlight.saveReport', { scope: fileIn('granted/one.txt').toString(), target });
    equal(saved, target.toString(), 'the address');
    const html = await read(target);
    match(html, /<a href="\.\.\/granted\/one\.txt">[^<]*one\.txt, line 3<\/a>/);
    match(html, /<script nonce="[\da-f-]+">[^<]/);
    equal(/<script[^>]*src=/.test(html), false, 'a script from elsewhere');
  });

  it('leaves a file alone that is there, unless it is told to overwrite it', async () => {
    await write('out/funding-report.html', 'precious');
    const request = { scope: fileIn('granted/one.txt').toString(), target };
    // In a test the editor refuses to ask; to a person it shows the question.
    await commands.executeCommand('fundlight.saveReport', request).then(undefined, () => undefined);
    equal(await read(target), 'precious', 'the file');
    await commands.executeCommand('fundlight.saveReport', { ...request, overwrite: true });
    match(await read(target), /^<!DOCTYPE html>/);
  });

  it('knows a scope again, and nothing else', () => {
    const keys = ['open', 'workspace', fileIn('granted/one.txt').toString()];
    equal(
      keys.map((key) => scopeFrom(key)?.toString()),
      keys,
      'scopes',
    );
    equal([undefined, 5, {}, '', 'no address'].map(scopeFrom), [undefined, undefined, undefined, undefined, undefined], 'none');
  });
});
