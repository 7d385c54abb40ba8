import { commands, Selection, Uri, window, workspace } from 'vscode';
import { fundlight, positionOf } from '../host/documents';
import { equal, there, until } from '../host/expect';
import { Parts } from '../host/parts';
import { workspaceFolder } from './workspaceFolder';

const TEXT = 'The Hull Trust has received £20m from the Brickfield Ring.\n';

describe('documents of the same name in several folders', () => {
  let places: Uri[] = [];
  const beside = (uri: Uri, path: string) => Uri.joinPath(uri, '..', path);
  const write = (uri: Uri, text: string) => workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const isThere = async (uri: Uri) =>
    workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );

  before(async () => {
    await fundlight();
    const folders = await Promise.all(['seeds', 'others'].map(workspaceFolder));
    places = folders.map((folder) => Uri.joinPath(folder, 'twin.txt'));
  });
  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    for (const uri of places)
      for (const path of ['twin.txt', '.fundlight'])
        await workspace.fs.delete(beside(uri, path), { recursive: true }).then(undefined, () => undefined);
  });

  it('have their decisions each in its own folder', async () => {
    const [first, second] = places;
    for (const uri of places) await write(uri, TEXT);
    const { document, ...editor } = await window.showTextDocument(second!);
    const start = positionOf(document, '£20m').translate(0, 1);
    there(window.activeTextEditor ?? editor, 'the editor').selection = new Selection(start, start);
    await until(async () => (await commands.executeCommand('fundlight.accept')) === true, 'it is accepted');
    await until(() => isThere(beside(second!, '.fundlight/decisions/twin.txt.jsonl')), 'the decision is kept beside the second');
    equal(await isThere(beside(first!, '.fundlight/decisions/twin.txt.jsonl')), false, 'whether it is kept beside the first');
  });

  it('are read with the organisations of their own folder', async () => {
    await write(beside(places[1]!, '.fundlight/organisations.csv'), 'name,kind\nBrickfield Ring,charity\n');
    const parts = new Parts();
    await parts.own.whenRead();
    const listed = places.map((uri) => parts.own.of(uri)?.map(({ name }) => name) ?? []);
    parts.dispose();
    equal(listed, [[], ['Brickfield Ring']], 'the organisations of each');
  });

  it('are told apart in the sidebar', async () => {
    const parts = new Parts();
    for (const uri of places) await window.showTextDocument(uri, { preview: false });
    const rows = async () => {
      const nodes = (await parts.tree.getChildren()).filter((node) => node.kind === 'document' && /twin/.test(node.uri.path));
      return nodes.map((node) => String(parts.tree.getTreeItem(node).tooltip).split('\n')[0]);
    };
    await until(async () => (await rows()).length === 2, 'both are listed');
    equal(new Set(await rows()).size, 2, 'different tooltips');
    parts.dispose();
  });
});
