import { Uri, workspace } from 'vscode';
import { DecisionFiles } from '../../src/editor/decisionFiles';
import { fileIn, read, write } from './documents';
import { equal } from './expect';

describe('files of decisions', () => {
  const storage = fileIn('storage');
  const files = new DecisionFiles(storage);
  const document = fileIn('reports/kept.txt');

  afterEach(async () => {
    for (const name of ['storage', '.fundlight', 'reports', 'papers'])
      await workspace.fs.delete(fileIn(name), { recursive: true }).then(undefined, () => undefined);
  });

  it('lie in the workspace folder, at the place that the document has in it', async () => {
    const place = await files.write(document, 'a\n');
    equal(place.toString(), fileIn('.fundlight/decisions/reports/kept.txt.jsonl').toString(), 'the place');
    equal(new TextDecoder().decode((await files.read(document))?.bytes), 'a\n', 'what is read');
  });

  it('go with the last decision', async () => {
    await files.write(document, 'a\n');
    await files.write(document, null);
    equal(await files.read(document), null, 'what is read');
    await files.write(document, null); // there is nothing to take away: that is all right
  });

  it('lie in the storage for a document that is in no folder', async () => {
    for (const uri of [Uri.parse('untitled:Untitled-1'), Uri.parse('elsewhere:/a.txt')]) {
      const place = await files.write(uri, 'a\n');
      equal(place.path.startsWith(storage.path), true, `the place of ${uri}`);
      equal(new TextDecoder().decode((await files.read(uri))?.bytes), 'a\n', 'what is read');
    }
  });

  it('lie in the storage where the folder cannot be written to, and what stands there still stands', async () => {
    await workspace.fs.createDirectory(fileIn('.fundlight'));
    await write('.fundlight/decisions', 'in the way'); // a file where the folder would be
    const place = await files.write(document, 'a\n');
    equal(place.path.startsWith(storage.path), true, 'the place');
    equal(await read(fileIn('.fundlight/decisions')), 'in the way', 'what stands there');
    equal(new TextDecoder().decode((await files.read(document))?.bytes), 'a\n', 'what is read');
  });

  it('are whole, whatever a window has left that was closed while it wrote', async () => {
    await files.write(document, 'a\n');
    await write('.fundlight/decisions/reports/kept.txt.jsonl.123.tmp', '{"kind":');
    equal(new TextDecoder().decode((await files.read(document))?.bytes), 'a\n', 'what is read');
    await files.write(document, 'b\n');
    equal(new TextDecoder().decode((await files.read(document))?.bytes), 'b\n', 'what is read afterwards');
  });

  it('go where their documents go, and with a folder those on all documents in it', async () => {
    await files.write(document, 'a\n');
    await files.follow({ files: [{ oldUri: document, newUri: fileIn('reports/renamed.txt') }] });
    equal(await files.read(document), null, 'the old place');
    await files.follow({ files: [{ oldUri: fileIn('reports'), newUri: fileIn('papers') }] });
    equal(new TextDecoder().decode((await files.read(fileIn('papers/renamed.txt')))?.bytes), 'a\n', 'the new place');
  });
});
