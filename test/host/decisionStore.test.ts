import { Uri, workspace } from 'vscode';
import { DecisionFiles } from '../../src/editor/decisionFiles';
import { DecisionStore, type Stored } from '../../src/editor/decisionStore';
import { dropHalves } from '../../src/editor/wholeFile';
import { mentionDecision } from '../../src/review/decide';
import type { Decision } from '../../src/review/decision';
import { fileIn, gone, read, write } from './documents';
import { equal, match, there } from './expect';

const TEXT = 'The Hull Trust has received £20m from NHS England.';
const decide = (id: string, words: string): Decision => {
  const start = TEXT.indexOf(words);
  const content = { type: 'organisation', value: { name: words } } as const;
  return mentionDecision(id, TEXT, { start, end: start + words.length }, 'accepted', content);
};
const [HULL, NHS] = [decide('h', 'Hull Trust'), decide('n', 'NHS England')];
const NOTHING = { text: null, apart: null };

describe('decisions on documents that are kept', () => {
  const storage = fileIn('storage');
  const files = new DecisionFiles(storage);
  const store = new DecisionStore(files);
  const document = fileIn('reports/kept.txt');
  const beside = '.fundlight/decisions/reports/kept.txt.jsonl';

  afterEach(() => gone('storage', '.fundlight', 'reports', 'papers'));

  it('lie in the workspace folder, at the place that the document has in it', async () => {
    const written = await store.write(document, [HULL], NOTHING);
    equal(written?.place.toString(), fileIn(beside).toString(), 'the place');
    equal(await kept(), ['h'], 'what is read');
  });

  it('go with the last decision', async () => {
    await store.write(document, [HULL], NOTHING);
    await store.write(document, [], await stored());
    equal(await stored(), { decisions: [], text: null, apart: null }, 'what is read');
    await store.write(document, [], await stored()); // there is nothing to take away: that is all right
  });

  it('lie in the storage for a document that is in no folder', async () => {
    for (const uri of [Uri.parse('untitled:Untitled-1'), Uri.parse('elsewhere:/a.txt')]) {
      const written = await store.write(uri, [HULL], NOTHING);
      equal(written?.place.path.startsWith(storage.path), true, `the place of ${uri}`);
      equal((await stored(uri)).decisions.length, 1, 'what is read');
    }
  });

  it('lie in the storage where the folder cannot be written to, until it can', async () => {
    await blockFolder();
    const written = there(await store.write(document, [HULL], NOTHING), 'they are written');
    equal(written.place.path.startsWith(storage.path), true, 'the place');
    match(there(written.reason, 'the reason'), /\w/);
    equal(await read(fileIn('.fundlight/decisions')), 'in the way', 'what stands there');
    equal(await kept(), ['h'], 'what is read');
    await workspace.fs.delete(fileIn('.fundlight/decisions'));
    equal((await store.write(document, [HULL, NHS], await stored()))?.reason, null, 'where they belong');
    equal([await kept(), (await stored()).apart], [['h', 'n'], null], 'what is read');
  });

  it('are those in the storage, where they stand for a file that could not be written', async () => {
    await store.write(document, [HULL, NHS], NOTHING);
    await standIn([NHS]);
    equal(await kept(), ['n'], 'what is read: one was taken back');
  });

  it('are those of both files, where the one has been written to since', async () => {
    await store.write(document, [NHS], NOTHING);
    await standIn([HULL, NHS]);
    await write(beside, (await read(fileIn(beside))).replace('"n"', '"other"'));
    equal(await kept(), ['h', 'n', 'other'], 'what is read');
  });

  it('are not written over what somebody else has written since they were read', async () => {
    const before = await stored();
    await store.write(document, [NHS], before);
    equal(await store.write(document, [HULL], before), null, 'whether they were written');
    equal(await kept(), ['n'], 'what is read');
    equal(await names(), ['kept.txt.jsonl'], 'nothing else is left');
  });

  it('are whole, whatever a window has left that was closed while it wrote', async () => {
    await store.write(document, [HULL], NOTHING);
    await write(`${beside}.123.tmp`, '{"kind":');
    equal(await kept(), ['h'], 'what is read');
    await store.write(document, [HULL, NHS], await stored());
    equal(await kept(), ['h', 'n'], 'what is read afterwards');
  });

  it('have nothing half-written beside them for long', async () => {
    await store.write(document, [HULL], NOTHING);
    await write(`${beside}.123.tmp`, '{"kind":');
    await dropHalves(fileIn(beside));
    equal((await names()).length, 2, 'a window may be writing it');
    await dropHalves(fileIn(beside), Date.now() + 3_600_000);
    equal(await names(), ['kept.txt.jsonl'], 'an hour later');
    await dropHalves(fileIn('.fundlight/decisions/nowhere/a.jsonl')); // there is no folder: that is all right
  });

  it('go where their documents go, and with a folder those on all documents in it', async () => {
    await store.write(document, [HULL], NOTHING);
    await files.follow({ files: [{ oldUri: document, newUri: fileIn('reports/renamed.txt') }] });
    equal(await kept(), [], 'the old place');
    await files.follow({ files: [{ oldUri: fileIn('reports'), newUri: fileIn('papers') }] });
    equal((await stored(fileIn('papers/renamed.txt'))).decisions.length, 1, 'the new place');
  });

  async function stored(uri = document): Promise<Stored> {
    const found = await store.read(uri);
    if ('problem' in found) throw new Error(found.problem);
    return found;
  }

  async function kept(): Promise<string[]> {
    return (await stored()).decisions.map(({ id }) => id).sort();
  }

  async function names(): Promise<string[]> {
    return (await workspace.fs.readDirectory(Uri.joinPath(fileIn(beside), '..'))).map(([name]) => name);
  }

  /** A file where the folder would be. */
  async function blockFolder(): Promise<void> {
    await workspace.fs.createDirectory(fileIn('.fundlight'));
    await write('.fundlight/decisions', 'in the way');
  }

  /** Writes decisions while the folder cannot be written to. */
  async function standIn(decisions: readonly Decision[]): Promise<void> {
    const before = await stored();
    const aside = fileIn('.fundlight/aside');
    await workspace.fs.rename(fileIn('.fundlight/decisions'), aside);
    await blockFolder();
    equal((await store.write(document, decisions, before))?.place.path.startsWith(storage.path), true, 'the place');
    await workspace.fs.delete(fileIn('.fundlight/decisions'));
    await workspace.fs.rename(aside, fileIn('.fundlight/decisions'));
  }
});
