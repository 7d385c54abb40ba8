import { commands, type Diagnostic, DiagnosticSeverity, languages, Range, type TextDocument, window, workspace } from 'vscode';
import { fundlight, showText } from './documents';
import { equal, until } from './expect';

const TOO_MUCH = 'The trust received £10,000, including £6,000 for a nurse and £4,500 for beds.\n';
const ADDS_UP = 'The trust received £10,000, including £6,000 for a nurse and £4,000 for beds.\n';

describe('sums that do not add up', () => {
  before(fundlight);
  afterEach(async () => {
    const settings = workspace.getConfiguration('fundlight');
    await settings.update('diagnostics.enabled', undefined, true);
    await settings.update('highlight.enabled', undefined, true);
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('are noted at the whole and at its parts, as information', async () => {
    const { document } = await showText(TOO_MUCH);
    const notes = await notesOn(document, 3);
    equal(
      notes.map(({ range }) => document.getText(range)),
      ['£10,000', '£6,000', '£4,500'],
      'places',
    );
    const atPart = 'This part and the others come to £10,500, which is £500 more than their whole of £10,000.';
    equal(
      notes.map(({ message }) => message),
      ['The parts told here come to £10,500, which is £500 more than the whole.', atPart, atPart],
      'words',
    );
    const { Information } = DiagnosticSeverity;
    equal(
      notes.map(({ severity }) => severity),
      [Information, Information, Information],
      'severities',
    );
  });

  it('lead from the whole to the parts, and back', async () => {
    const { document } = await showText(TOO_MUCH);
    const links = (await notesOn(document, 3)).map(({ relatedInformation = [] }) =>
      relatedInformation.map(({ message, location }) => {
        equal(location.uri.toString(), document.uri.toString(), 'the document of a link');
        return `${message} at ${document.offsetAt(location.range.start)}`;
      }),
    );
    const toWhole = [`Whole: £10,000 at ${TOO_MUCH.indexOf('£10,000')}`];
    const toParts = ['£6,000', '£4,500'].map((sum) => `Part: ${sum} at ${TOO_MUCH.indexOf(sum)}`);
    equal(links, [toParts, toWhole, toWhole], 'links');
  });

  it('are not noted where they do', async () => {
    const editor = await showText(ADDS_UP);
    const { document } = editor;
    const four = document.getText().indexOf('4,000');
    const type = async (sum: string) => equal(await editor.edit((edit) => edit.replace(rangeAt(document, four, 5), sum)), true, sum);
    await type('4,500'); // typing brings the notes, and takes them away again
    await notesOn(document, 3);
    await type('4,000');
    await notesOn(document, 0);
  });

  it('are noted without highlights too', async () => {
    await workspace.getConfiguration('fundlight').update('highlight.enabled', false, true);
    const { document } = await showText(TOO_MUCH);
    await notesOn(document, 3);
  });

  it('are not noted where the user does not want it', async () => {
    const { document } = await showText(TOO_MUCH);
    await notesOn(document, 3);
    await workspace.getConfiguration('fundlight').update('diagnostics.enabled', false, true);
    await notesOn(document, 0);
    await workspace.getConfiguration('fundlight').update('diagnostics.enabled', true, true);
    await notesOn(document, 3);
  });

  it('are forgotten with their document, and remain in the others', async () => {
    const first = await showText(TOO_MUCH);
    const second = await showText(`Again. ${TOO_MUCH}`);
    await notesOn(first.document, 3);
    await notesOn(second.document, 3);
    equal(window.activeTextEditor?.document === second.document, true, 'the second document is in front');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await notesOn(second.document, 0);
    await notesOn(first.document, 3);
  });

  it('are not looked for in other languages', async () => {
    const other = await showText(TOO_MUCH, 'restructuredtext');
    const { document } = await showText(TOO_MUCH);
    await notesOn(document, 3);
    equal(ours(other.document).length, 0, 'notes');
  });

  function ours(document: TextDocument): Diagnostic[] {
    return languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Fundlight');
  }

  async function notesOn(document: TextDocument, count: number): Promise<Diagnostic[]> {
    await until(() => ours(document).length === count, `${count} notes`);
    return ours(document);
  }

  function rangeAt(document: TextDocument, start: number, length: number): Range {
    return new Range(document.positionAt(start), document.positionAt(start + length));
  }
});
