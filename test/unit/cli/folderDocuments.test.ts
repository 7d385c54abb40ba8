import { strict as assert } from 'node:assert';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderDocuments } from '../../../src/cli/folderDocuments';
import { Folders } from '../../../src/cli/folders';

describe('the documents of folders', () => {
  let home: string;
  const documents = () => new FolderDocuments(new Folders([home], [home]), assert.fail);

  beforeEach(() => {
    home = realpathSync(mkdtempSync(join(tmpdir(), 'fundlight-folder-')));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  it('are not read any more when the call is cancelled', async () => {
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(home, name), 'The trust was given £5m.');
    const call = new AbortController();
    const read = documents().forCall(call.signal).read(null)[Symbol.asyncIterator]();
    assert.equal((await read.next()).done, false);
    call.abort();
    await assert.rejects(read.next(), { name: 'AbortError' });
  });

  it('are given up in their midst when the call is cancelled', async () => {
    writeFileSync(join(home, 'long.txt'), 'The trust was given £5m by Hull City Council.\n\n'.repeat(40_000));
    const call = new AbortController();
    const read = documents().forCall(call.signal).read(null)[Symbol.asyncIterator]();
    setTimeout(() => call.abort(), 20);
    await assert.rejects(read.next(), { name: 'AbortError' });
  });

  it('are the same when they are asked for again', async () => {
    writeFileSync(join(home, 'a.txt'), 'NHS England awarded £5m to Hull City Council.');
    const source = documents();
    const once = await source.forCall(new AbortController().signal).read(['a.txt'])[Symbol.asyncIterator]().next();
    const twice = await source.forCall(new AbortController().signal).read(['a.txt'])[Symbol.asyncIterator]().next();
    assert.deepEqual(twice.value, once.value);
  });
});
