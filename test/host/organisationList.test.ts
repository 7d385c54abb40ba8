import { commands, languages, type TextDocument, window, workspace } from 'vscode';
import { fileIn, fundlight, read, write } from './documents';
import { equal, match, there, until } from './expect';

const LIST = '.fundlight/organisations.csv';
const HEADER = 'name,kind,acronyms,aliases,identifiers,parent,successors,years\n';
const BODIES = `The Harwick Trust gave £2m to Bright Tomorrow. Selby Ropes Foundation gave £1m.
The Department of Health and Social Care (DHSC) watched. DHSC agreed.
`;

describe('the list of organisations of a workspace', () => {
  before(fundlight);
  beforeEach(removeList);
  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await removeList();
    await workspace.fs.delete(fileIn('bodies.txt'));
  });

  it('gets an organisation that is missing, which the document has at once', async () => {
    const document = await shown();
    equal(
      await commands.executeCommand('fundlight.addOrganisation', { name: 'Bright Tomorrow', kind: 'charity' }),
      true,
      'whether it was added',
    );
    equal(await read(fileIn(LIST)), `${HEADER}Bright Tomorrow,charity,,,,,,\n`, 'the list');
    await until(async () => (await names(document)).includes('Bright Tomorrow'), 'the organisation is found');
  });

  it('gets another name of an organisation', async () => {
    const document = await shown();
    await commands.executeCommand('fundlight.addOrganisation', { name: 'Bright Tomorrow', sameAs: await idOf(document, 'Harwick Trust') });
    await until(async () => (await mentions(document, 'Harwick Trust')).includes('Bright Tomorrow'), 'one organisation');
  });

  it('makes one organisation of two, and two of one', async () => {
    const document = await shown();
    const [harwick, selby] = [await idOf(document, 'Harwick Trust'), await idOf(document, 'Selby Ropes Foundation')];
    await commands.executeCommand('fundlight.mergeOrganisations', { organisations: [harwick, selby], keep: harwick });
    await until(async () => (await mentions(document, 'Harwick Trust')).length === 2, 'one organisation');
    await commands.executeCommand('fundlight.splitOrganisation', {
      organisations: [await idOf(document, 'Harwick Trust')],
      names: ['Selby Ropes Foundation'],
    });
    await until(async () => (await names(document)).includes('Selby Ropes Foundation'), 'two organisations');
    equal(await read(fileIn(LIST)), `${HEADER}Harwick Trust,charity,,,,,,\nSelby Ropes Foundation,charity,,,,,,\n`, 'the list');
  });

  it('parts an acronym from the name that it stands behind', async () => {
    const document = await shown();
    const dhsc = await idOf(document, 'Department of Health and Social Care');
    await commands.executeCommand('fundlight.splitOrganisation', { organisations: [dhsc], names: ['DHSC'] });
    await until(async () => (await mentions(document, 'DHSC')).length === 2, 'the acronym is a body of its own');
    equal(await mentions(document, 'Department of Health and Social Care'), ['Department of Health and Social Care'], 'what stays');
  });

  it('is read again when somebody has changed it', async () => {
    const document = await shown();
    await write(LIST, 'name\nBright Tomorrow\n');
    await until(async () => (await names(document)).includes('Bright Tomorrow'), 'the organisation is found');
    await workspace.fs.delete(fileIn(LIST));
    await until(async () => !(await names(document)).includes('Bright Tomorrow'), 'the list is gone');
  });

  it('says which of its lines cannot be used', async () => {
    await shown();
    await write(LIST, 'name,kind\nBright Tomorrow,charitable\n');
    await until(() => languages.getDiagnostics(fileIn(LIST)).length === 1, 'a note');
    const [note] = languages.getDiagnostics(fileIn(LIST));
    equal(note?.range.start.line, 1, 'its line');
    match(note?.message ?? '', /“charitable” is no kind of organisation/);
    await write(LIST, 'name,kind\nBright Tomorrow,charity\n');
    await until(() => languages.getDiagnostics(fileIn(LIST)).length === 0, 'no note');
  });

  it('is not touched where it is damaged, or has changes that are not saved', async () => {
    await shown();
    const damaged = 'name,kind\n"Bright Tomorrow,charity\n';
    const uri = await write(LIST, damaged);
    equal(
      await commands.executeCommand('fundlight.addOrganisation', { name: 'Oil Board', kind: 'charity' }),
      false,
      'whether it was added',
    );
    equal(await read(uri), damaged, 'the list');
    await write(LIST, 'name,kind\n');
    const editor = await window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), '# mine\n'));
    equal(
      await commands.executeCommand('fundlight.addOrganisation', { uri: fileIn('bodies.txt'), name: 'Oil Board', kind: 'charity' }),
      false,
      'whether it was added',
    );
    await commands.executeCommand('workbench.action.files.revert');
  });

  it('takes no name that it could not hold', async () => {
    await shown();
    equal(await commands.executeCommand('fundlight.addOrganisation', { name: '=SUM(A1)', kind: 'charity' }), false, 'whether it was added');
    equal(await exists(), false, 'whether there is a list');
  });

  it('is opened, and begun with its columns where there is none', async () => {
    await commands.executeCommand('fundlight.openOrganisationList');
    const { document } = there(window.activeTextEditor, 'the editor');
    equal(document.uri.toString(), fileIn(LIST).toString(), 'what is shown');
    await until(() => document.getText().endsWith(HEADER), 'the columns are there');
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });

  async function shown(): Promise<TextDocument> {
    await commands.executeCommand('workbench.action.closeAllEditors');
    const uri = await write('bodies.txt', BODIES);
    const { document } = await window.showTextDocument(uri);
    await until(async () => (await analysisOf(document)) !== undefined, 'the document is analysed');
    return document;
  }

  async function analysisOf(document: TextDocument) {
    return (await fundlight()).getAnalysis(document.uri);
  }

  async function names(document: TextDocument): Promise<string[]> {
    return (await analysisOf(document))?.organisations.map(({ name }) => name) ?? [];
  }

  async function idOf(document: TextDocument, name: string): Promise<string> {
    return there(
      (await analysisOf(document))?.organisations.find((each) => each.name === name),
      name,
    ).id;
  }

  async function mentions(document: TextDocument, name: string): Promise<string[]> {
    const analysis = await analysisOf(document);
    const found = analysis?.annotations.filter((each) => each.type === 'organisation' && each.value.name === name) ?? [];
    return found.map(({ start, end }) => BODIES.slice(start, end));
  }

  async function exists(): Promise<boolean> {
    return workspace.fs.stat(fileIn(LIST)).then(
      () => true,
      () => false,
    );
  }

  async function removeList(): Promise<void> {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.delete(fileIn(LIST)).then(undefined, () => undefined);
    await until(async () => !(await exists()), 'no list');
    // Watchers tell nothing of a file that comes and goes within their own pause: each test begins after it.
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
});
