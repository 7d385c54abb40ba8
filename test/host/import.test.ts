import { strToU8, zipSync } from 'fflate';
import { commands, type Uri, window, workspace } from 'vscode';
import type { FundlightApi } from '../../src/editor/extension';
import type { ImportedDocument } from '../../src/editor/importCommand';
import { openDocument } from '../../src/editor/openDocument';
import { docxParts, paragraph, table } from '../unit/import/files';
import { fileIn, fundlight, write } from './documents';
import { equal, there, until } from './expect';

const HTML =
  '<title>Awards</title><table><tr><th>Recipient<th>Award (£m)<tr><td>Anvil College<td>1.5</table><p>The Harbour Trust gave Lamp School £2 million yesterday.';

/** Words on the one page of a PDF file without anything else. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 70>>stream
BT /F1 12 Tf 72 700 Td (The Trust gave Lamp School 3 million pounds.) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj
6 0 obj<</CreationDate(D:20240503093000Z)>>endobj
trailer<</Root 1 0 R/Info 6 0 R>>
%%EOF`;

const FILES = ['awards.html', 'awards.md', 'report.docx', 'paper.pdf', 'broken.pdf', 'notes.doc'];

describe('the import of documents that are not text', () => {
  let api: FundlightApi;
  before(async () => {
    api = await fundlight();
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of FILES) await workspace.fs.delete(fileIn(name)).then(undefined, () => undefined);
  });

  it('opens a web page as new Markdown that is named after it and annotated', async () => {
    const [done] = await run({ uri: await write('awards.html', HTML) });
    const { document } = shown(done);
    equal(
      document.getText(),
      '# Awards\n\n| Recipient | Award (£m) |\n| - | - |\n| Anvil College | 1.5 |\n\nThe Harbour Trust gave Lamp School £2 million yesterday.\n',
      'the text',
    );
    equal([document.languageId, document.isUntitled], ['markdown', true], 'language, and whether it is new');
    equal(document.uri.path.endsWith('/awards.md'), true, document.uri.path);
    equal(amounts(document.uri), [1_500_000, 2_000_000], 'the sums');
  });

  it('takes another name where there is such a file, or such a new document', async () => {
    const uri = await write('awards.html', HTML);
    await write('awards.md', 'mine');
    const names = [];
    for (const _ of [1, 2]) names.push(shown((await run({ uri: uri.toString() }))[0]).document.uri.path.replace(/^.*\//, ''));
    equal(names, ['awards-2.md', 'awards-3.md'], 'the names');
  });

  it('opens a document of Word', async () => {
    const rows = [
      ['Recipient', 'Award (£m)'],
      ['Anvil College', '1.5'],
    ];
    const uri = await write('report.docx', zipSync(docxParts(paragraph('Awards', 'heading1') + table(rows))));
    const [done] = await run({ uri });
    equal(shown(done).document.getText(), '# Awards\n\n| Recipient | Award (£m) |\n| - | - |\n| Anvil College | 1.5 |\n', 'the text');
    equal(done?.date, '2024-05-03', 'the day of the file');
  });

  it('opens a PDF file', async () => {
    const [done] = await run({ uri: await write('paper.pdf', strToU8(PDF)) });
    equal(shown(done).document.getText(), 'The Trust gave Lamp School 3 million pounds.\n', 'the text');
    equal([done?.date, amounts(there(done, 'the result').uri)], ['2024-05-03', [3_000_000]], 'the day of the file and the sums');
  });

  it('opens several, and passes over what cannot be imported', async () => {
    const uris = [
      await write('broken.pdf', '%PDF-1.4'),
      await write('notes.doc', 'x'),
      fileIn('missing.html'),
      await write('awards.html', HTML),
    ];
    const done = await run({ uris });
    equal(
      done.map(({ source }) => source),
      [fileIn('awards.html').toString()],
      'what was imported',
    );
  });

  it('is used from the explorer for all that is selected', async () => {
    const uris = [await write('awards.html', HTML), await write('paper.pdf', strToU8(PDF))];
    const done = await commands.executeCommand<ImportedDocument[]>('fundlight.importAsText', uris[0], uris);
    equal(done.length, 2, 'documents');
  });

  it('keeps the date that was set for the new document when it is saved', async () => {
    const [done] = await run({ uri: await write('awards.html', HTML) });
    const { document } = shown(done);
    await commands.executeCommand('fundlight.setDocumentDate', { uri: document.uri, date: '2024-05-03' });
    equal(await document.save(), true, 'it is saved');
    await until(() => api.getAnalysis(fileIn('awards.md'))?.documentDate?.edtf === '2024-05-03', 'the file has the date');
  });

  function run(request: { uri?: Uri | string; uris?: readonly Uri[] }): Thenable<ImportedDocument[]> {
    return commands.executeCommand<ImportedDocument[]>('fundlight.importAsText', request);
  }

  /** The editor of a document that was imported. */
  function shown(imported: ImportedDocument | undefined) {
    const editor = there(window.activeTextEditor, 'the editor');
    equal(editor.document.uri.toString(), imported?.uri, 'the shown document');
    return editor;
  }

  function amounts(uri: Uri | string) {
    const analysis = there(api.getAnalysis(there(openDocument(uri), 'the document').uri), 'the analysis');
    return analysis.annotations.flatMap(({ type, value }) => (type === 'money' && 'amount' in value ? [value.amount] : []));
  }
});
