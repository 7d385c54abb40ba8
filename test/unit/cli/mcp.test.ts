import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { inputSchema, TOOLS } from '../../../src/agent/tools';
import { readJson } from '../../../src/formats/readJson';

const LEEDS = 'NHS England has awarded £4.5 million to the University of Leeds on 5 November 2024 for a new scanner.\n';
const HULL = 'On 3 May 2023, Marlby Council gave £20,000 to the Hull Trust for a garden.\n';

const REJECTED = {
  kind: 'mention',
  id: 'a',
  verdict: 'rejected',
  anchor: { start: 35, end: 42, exact: '£20,000', prefix: 'On 3 May 2023, Marlby Council gave ', suffix: ' to the Hull Trust' },
  content: { type: 'money', value: { currency: 'GBP', amount: 20_000, min: 20_000, max: 20_000, per: null, qualifier: 'exact' } },
};

/** Below the folder of a test; `served` and `more` are the ones that are served. */
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'served/leeds.txt': LEEDS,
  'served/deep/hull.md': HULL,
  'served/picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x00),
  'served/.hidden/x.txt': LEEDS,
  'more/third.txt': LEEDS,
  'secret/secret.txt': LEEDS,
  'served-not/near.txt': LEEDS,
};

interface Result {
  readonly isError?: boolean;
  readonly content: readonly { readonly text?: string }[];
  readonly structuredContent?: unknown;
}

describe('fundlight mcp', function () {
  this.timeout(30_000);
  const cli = resolve('dist/cli.js');
  let home: string;
  let client: Client;
  let log: string;

  /** One server for all: it reads files as they are when it is asked. */
  before(async () => {
    const { status, stderr } = spawnSync(process.execPath, ['esbuild.config.mjs'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    home = realpathSync(mkdtempSync(join(tmpdir(), 'fundlight-mcp-')));
    for (const name of ['served', 'more']) mkdirSync(join(home, name));
    symlinkSync(join(home, 'served'), join(home, 'alias'));
    client = new Client({ name: 'test', version: '1' });
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [cli, 'mcp', 'alias', 'more'],
      cwd: home,
      stderr: 'pipe',
    });
    log = '';
    transport.stderr?.on('data', (chunk) => {
      log += chunk;
    });
    await client.connect(transport);
  });

  after(async () => {
    await client.close();
    rmSync(home, { recursive: true });
  });

  beforeEach(() => {
    for (const [name, content] of Object.entries(FILES)) write(name, content);
    symlinkSync(join(home, 'secret/secret.txt'), join(home, 'served/link.txt'));
    symlinkSync(join(home, 'secret'), join(home, 'served/way'));
  });

  afterEach(() => {
    for (const name of readdirSync(home)) if (name !== 'alias') rmSync(join(home, name), { recursive: true });
  });

  function write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), content);
  }

  const address = (name: string) => pathToFileURL(join(home, name)).href;
  const ask = async (name: string, input: object = {}) => (await client.callTool({ name, arguments: { ...input } })) as unknown as Result;

  async function answer<T>(name: string, input: object = {}): Promise<T> {
    const { content, structuredContent, isError } = await ask(name, input);
    assert.ok(!isError, content[0]?.text);
    assert.deepEqual(JSON.parse(content[0]?.text ?? ''), structuredContent);
    return structuredContent as T;
  }

  async function refusal(name: string, input: object): Promise<string> {
    const { content, isError } = await ask(name, input);
    assert.equal(isError, true, content[0]?.text);
    return content[0]?.text ?? '';
  }

  interface List {
    readonly items: readonly { readonly location: string }[];
    readonly total: number;
    readonly skipped?: { readonly count: number; readonly first: readonly { readonly uri: string; readonly reason: string }[] };
  }
  const places = ({ items }: List) => items.map(({ location }) => location.replace(pathToFileURL(home).href, ''));

  it('has the tools of the editor, with their schemas', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name, description, inputSchema: schema, annotations }) => [name, description, schema, annotations?.readOnlyHint]),
      TOOLS.map((tool) => [tool.name, tool.description, JSON.parse(JSON.stringify(inputSchema(tool))), !tool.writes]),
    );
    assert.match(client.getInstructions() ?? '', /finds funding/);
  });

  it('lists the items of its folders, and names what it cannot read', async () => {
    const list = await answer<List>('fundlight_list_items');
    assert.deepEqual(places(list), ['/served/deep/hull.md:1:36', '/served/leeds.txt:1:25', '/more/third.txt:1:25']);
    assert.deepEqual(
      list.skipped?.first.map(({ uri, reason }) => `${uri.replace(address(''), '')}: ${reason}`),
      [
        '/served/link.txt: it is a link that leads out of the folders that are served',
        '/served/picture.txt: it is a binary file; only plain text is read',
      ],
    );
  });

  it('leaves out what is too long, and says so', async () => {
    write('served/deep/long.txt', ' '.repeat(10_000_001));
    const { skipped } = await answer<List>('fundlight_list_items', { documents: ['deep'] });
    assert.equal(skipped?.first[0]?.reason, 'it has 10000001 bytes, the limit is 10000000');
  });

  it('reads files as they are now', async () => {
    await answer('fundlight_list_items');
    write('served/leeds.txt', `Later.\n${LEEDS}`);
    write('served/new.txt', HULL);
    rmSync(join(home, 'more/third.txt'));
    assert.deepEqual(places(await answer('fundlight_list_items')), [
      '/served/deep/hull.md:1:36',
      '/served/leeds.txt:2:25',
      '/served/new.txt:1:36',
    ]);
  });

  it('applies the decisions that were made in the editor, and says where they cannot be read', async () => {
    const HEAD = '{"format":"fundlight-decisions","version":1,"document":"hull.md"}\n';
    write('served/.fundlight/decisions/deep/hull.md.jsonl', `${HEAD}${JSON.stringify(REJECTED)}\n`);
    assert.deepEqual(places(await answer('fundlight_list_items', { documents: ['deep'] })), []);
    write('served/.fundlight/decisions/deep/hull.md.jsonl', `${HEAD}{\n`);
    const { skipped } = await answer<List>('fundlight_list_items', { documents: ['deep'] });
    assert.match(skipped?.first[0]?.reason ?? '', /^line 2: The line is no JSON/);
  });

  it('takes organisations from the list of the folder, also when that has changed', async () => {
    write('served/deep/hull.md', 'BTX gave £5m to Hull City Council.');
    const funders = async () =>
      (await answer<{ items: { funders?: string[] }[] }>('fundlight_list_items', { documents: ['deep'] })).items[0]?.funders;
    write('served/.fundlight/organisations.csv', 'name,kind,acronyms\nBright Tomorrow,charity,BTX\n');
    assert.deepEqual(await funders(), ['Bright Tomorrow']);
    write('served/.fundlight/organisations.csv', 'name,kind,acronyms\nBetter Times,charity,BTX\n');
    assert.deepEqual(await funders(), ['Better Times']);
  });

  const named = ['leeds.txt', './deep/../leeds.txt', 'file:leeds', 'absolute', 'through the link'] as const;
  for (const way of named)
    it(`finds a document by its ${way === 'file:leeds' ? 'address' : way}`, async () => {
      const paths: Readonly<Record<string, string>> = {
        'file:leeds': address('served/leeds.txt'),
        absolute: join(home, 'served/leeds.txt'),
        'through the link': join(home, 'alias/leeds.txt'),
      };
      assert.deepEqual(places(await answer('fundlight_list_items', { documents: [paths[way] ?? way] })), ['/served/leeds.txt:1:25']);
    });

  const outside = [
    '../secret/secret.txt',
    'deep/../../secret',
    '/etc/hosts',
    '../served-not/near.txt',
    'way/secret.txt',
    'link.txt',
    'file:///etc/hosts',
    'https://example.org/a.txt',
  ];
  for (const path of outside)
    it(`does not read ${path}`, async () => {
      for (const [name, input] of [
        ['fundlight_list_items', { documents: [path] }],
        ['fundlight_look_up_sum', { document: path, words: '£4.5 million' }],
      ] as const)
        assert.match(await refusal(name, input), /does not lie in the folders that are served|is no file/);
    });

  it('looks up the evidence of an item that it has listed', async () => {
    const { items } = await answer<List>('fundlight_list_items', { documents: ['leeds.txt'] });
    const { sums } = await answer<{ sums: { verdict: string; fields: { field: string; words?: string }[] }[] }>('fundlight_look_up_sum', {
      location: items[0]?.location,
    });
    assert.equal(sums[0]?.verdict, 'funding item');
    assert.equal(sums[0]?.fields.find(({ field }) => field === 'funder')?.words, 'NHS England');
  });

  it('exports into its folders, and overwrites only what it is told to', async () => {
    const input = { target: 'deep/out.json', documents: ['leeds.txt'] };
    const { target } = await answer<{ target: string }>('fundlight_export', input);
    assert.equal(target, address('served/deep/out.json'));
    const read = readJson(readFileSync(join(home, 'served/deep/out.json'), 'utf8'));
    assert.ok('value' in read && read.value.documents[0]?.uri === address('served/leeds.txt'));

    write('served/deep/out.json', 'precious');
    assert.match(await refusal('fundlight_export', input), /exists/);
    assert.equal(readFileSync(join(home, 'served/deep/out.json'), 'utf8'), 'precious');
    await answer('fundlight_export', { ...input, overwrite: true });
    assert.notEqual(readFileSync(join(home, 'served/deep/out.json'), 'utf8'), 'precious');
  });

  const noTargets: readonly [target: string, message: RegExp][] = [
    ['../secret/out.json', /does not lie in the folders/],
    ['way/out.json', /does not lie in the folders/],
    ['.hidden/out.json', /hidden files and folders are not written to/],
    ['.out.json', /hidden files/],
    ['nowhere/out.json', /its folder cannot be found: it does not exist/],
    ['out.txt', /asks for no format/],
    ['outward.json', /is a link/],
    ['folder.json', /is a folder/],
  ];
  for (const [target, message] of noTargets)
    it(`does not write ${target}`, async () => {
      symlinkSync(join(home, 'secret/made.json'), join(home, 'served/outward.json'));
      mkdirSync(join(home, 'served/folder.json'));
      assert.match(await refusal('fundlight_export', { target, overwrite: true }), message);
      for (const made of ['secret/out.json', 'secret/made.json', 'served/out.txt', 'served/.out.json', 'served/.hidden/out.json'])
        assert.equal(existsSync(join(home, made)), false, made);
    });

  it('says what is wrong with a request', async () => {
    assert.match(await refusal('fundlight_list_items', { limit: 0 }), /at limit/);
  });

  it('answers at once after a long call was cancelled', async () => {
    const fill = (word: string) => {
      for (let k = 0; k < 150; k++) write(`served/many/${k}.txt`, `${word} ${k}\n\n${LEEDS.repeat(150)}`);
    };
    const timed = async (input: object) => {
      const asked = performance.now();
      await answer('fundlight_list_items', input);
      return performance.now() - asked;
    };
    fill('First');
    const whole = await timed({ documents: ['many'] });
    fill('Second');
    const giveUp = new AbortController();
    const given = client.callTool({ name: 'fundlight_list_items', arguments: { documents: ['many'] } }, { signal: giveUp.signal });
    setTimeout(() => giveUp.abort(), 50);
    await assert.rejects(given);
    const next = await timed({ documents: ['leeds.txt'] });
    assert.ok(next < whole / 2, `${next} of ${whole} ms`);
  });

  it('logs on standard error alone', () => assert.match(log, /^fundlight mcp: serving .*served, .*more\n$/));

  it('refuses folders that there are not', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [cli, 'mcp', 'nowhere', 'served/leeds.txt'], {
      cwd: home,
      encoding: 'utf8',
    });
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.equal(stderr, 'fundlight mcp: nowhere: it does not exist\nfundlight mcp: served/leeds.txt: it is no folder\n');
  });

  it('ends when its input does', () => {
    const { status, stdout } = spawnSync(process.execPath, [cli, 'mcp', 'served'], { cwd: home, input: '', encoding: 'utf8' });
    assert.deepEqual([status, stdout], [0, '']);
  });
});
