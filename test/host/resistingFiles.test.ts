import { commands, type FileStat, FileSystemError, FileType, Uri } from 'vscode';
import { DecisionFiles } from '../../src/editor/decisionFiles';
import { DecisionStore } from '../../src/editor/decisionStore';
import type { ExportResult } from '../../src/editor/exportRequest';
import { fileIn, fundlight, gone, write } from './documents';
import { equal, match, there } from './expect';
import { MemoryFiles } from './memoryFiles';
import { Parts } from './parts';

const TEXT = 'The Hull Trust has received £20m from NHS England.\n';

/** Files that resist being read, each in a way that its name tells. */
class ResistingFiles extends MemoryFiles {
  override stat(uri: Uri): FileStat & { readonly type: FileType } {
    const stat = super.stat(uri);
    if (uri.path.endsWith('giant.txt')) return { ...stat, size: 3e12 };
    if (uri.path.endsWith('pipe.txt')) return { ...stat, type: FileType.Unknown, size: 0 };
    if (uri.path.endsWith('circle.txt')) throw new FileSystemError('ELOOP: too many symbolic links encountered');
    return stat;
  }

  override readFile(uri: Uri): Uint8Array {
    if (uri.path.endsWith('locked.txt')) throw FileSystemError.NoPermissions(uri);
    if (uri.path.endsWith('vanished.txt')) throw FileSystemError.FileNotFound(uri);
    if (/giant|pipe/.test(uri.path)) throw new Error('this must not be read');
    return super.readFile(uri);
  }
}

describe('files that cannot be read', () => {
  const disk = new ResistingFiles('resisting');
  const parts = new Parts();
  let provider: { dispose(): void };

  before(async () => {
    await fundlight();
    provider = disk.register();
  });
  after(async () => {
    provider.dispose();
    parts.dispose();
    await gone('resisting.json');
  });

  const reasons: [string, RegExp][] = [
    ['locked.txt', /^permission is denied$/],
    ['vanished.txt', /^it does not exist$/],
    ['circle.txt', /too many symbolic links/],
    ['pipe.txt', /^it is no ordinary file$/],
    ['giant.txt', /^it has 3,000,000,000,000 bytes, the limit is [\d,]+ characters/],
  ];
  for (const [name, reason] of reasons) {
    it(`are named with the reason: ${name}`, async () => {
      const found = await parts.files.readStored(disk.put(`/papers/${name}`, TEXT), () => false);
      if (name === 'vanished.txt') equal(found, 'gone', 'what is found');
      else match(typeof found === 'object' && found && 'reason' in found ? found.reason : '', reason);
    });
  }

  it('leave the others their place in an export', async () => {
    const uris = [...reasons.map(([name]) => name), 'fine.txt'].map((name) => disk.put(`/papers/${name}`, TEXT));
    const result = await commands.executeCommand<ExportResult>('fundlight.export', {
      uris,
      target: fileIn('resisting.json'),
      format: 'json',
    });
    equal(result.documents, 1, 'documents');
    equal(
      result.skipped.map(({ uri }) => Uri.parse(uri).path.replace(/^.*\//, '')),
      reasons.map(([name]) => name),
      'what is skipped',
    );
    for (const [k, [, reason]] of reasons.entries()) match(there(result.skipped[k], 'it').reason, reason);
  });
});

describe('a damaged file of decisions', () => {
  const store = new DecisionStore(new DecisionFiles(fileIn('.storage')));
  const document = fileIn('kept.txt');
  const place = '.fundlight/decisions/kept.txt.jsonl';
  const HEAD = '{"format":"fundlight-decisions","version":1,"document":"kept.txt"}\n';
  const bytes = (text: string) => new TextEncoder().encode(text);
  afterEach(() => gone('.fundlight', '.storage'));

  const damages: [string, Uint8Array, RegExp][] = [
    ['cut off', bytes(`${HEAD}{"kind":"mention","id":"a","ver`), /line 2\).*cut off/],
    ['with the marks of a merge', bytes(`${HEAD}<<<<<<< ours\n`), /line 2\).*merge of two versions is not finished/],
    ['of a later version', bytes('{"format":"fundlight-decisions","version":9,"document":"kept.txt"}\n'), /line 1\).*update Fundlight/],
    ['of another kind', bytes('{"format":"funding"}\n'), /line 1\).*does not begin as a file of decisions/],
    ['of numbers', bytes('1\n2\n3\n'), /line 1\)/],
    ['of no object', bytes('null\n'), /line 1\)/],
    ['with NUL bytes', bytes(`${HEAD}\0\0\0\0\n`), /it is a binary file/],
    ['of bytes that are no text', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10), /is not valid UTF|binary/],
    ['of brackets in brackets', bytes(`${HEAD}${'['.repeat(100_000)}\n`), /line 2\)/],
  ];
  for (const [what, content, problem] of damages) {
    it(`${what} is told of, and not written over`, async () => {
      await write(place, content);
      const read = await store.read(document);
      match('problem' in read ? read.problem : 'it was read', problem);
    });
  }

  it('that is a folder is told of', async () => {
    await write(`${place}/inside.txt`, 'x');
    const read = await store.read(document);
    match('problem' in read ? read.problem : 'it was read', /kept\.txt cannot be read: it is a folder/);
  });

  it('that is huge is not read', async () => {
    const huge = new (class extends MemoryFiles {
      override stat(uri: Uri) {
        return { ...super.stat(uri), size: 4e9 };
      }
      override readFile(): Uint8Array {
        throw new Error('this must not be read');
      }
    })('huge');
    const provider = huge.register();
    const files = new DecisionFiles(Uri.from({ scheme: 'huge', path: '/storage' }));
    const untitled = Uri.parse('untitled:Untitled-7');
    huge.put(files.storedPlaceOf(untitled).path, HEAD);
    const read = await new DecisionStore(files).read(untitled);
    provider.dispose();
    match('problem' in read ? read.problem : 'it was read', /it has 4,000,000,000 bytes, and at most 50,000,000 are read/);
  });
});

describe('a damaged list of organisations', () => {
  const NAMES = 'name,kind\nLamp School,school\n';
  afterEach(() => gone('.fundlight'));

  const damages: [string, string | Uint8Array, RegExp][] = [
    ['with NUL bytes', `${NAMES}\0\0`, /binary/],
    ['of bytes that are no text', Uint8Array.of(0x6e, 0xc3, 0x28), /not valid UTF-8/],
  ];
  for (const [what, content, failure] of damages) {
    it(`${what} is told of, and the one before it counts on`, async () => {
      await write('.fundlight/organisations.csv', NAMES);
      const parts = new Parts();
      await parts.own.whenRead();
      const told = new Promise<string>((resolve) => {
        parts.own.onDidChange((list) => list.failure && resolve(list.failure));
      });
      await write('.fundlight/organisations.csv', content);
      match(await told, failure);
      equal(
        parts.own.of(fileIn('a.txt'))?.map(({ name }) => name),
        ['Lamp School'],
        'the organisations',
      );
      parts.dispose();
    });
  }
});
