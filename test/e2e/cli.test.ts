import { strict as assert } from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { exportFile } from '../../src/formats/schema';
import { lines, pdf } from '../unit/import/files';

const CLI = resolve('dist/cli.js');

describe('the built command line', () => {
  it('runs alone, without the packages that it was built from', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fundlight-cli-'));
    try {
      cpSync(CLI, join(folder, 'fundlight.js'));
      const { status, stdout, stderr } = spawnSync(process.execPath, ['fundlight.js', '--version'], { cwd: folder, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
      assert.equal(stdout.trim(), JSON.parse(readFileSync('package.json', 'utf8')).version);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('serves agents alone too, by two files that lie side by side', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fundlight-mcp-'));
    const client = new Client({ name: 'test', version: '1' });
    try {
      for (const name of ['cli.js', 'mcpServer.js']) cpSync(resolve('dist', name), join(folder, name));
      await client.connect(new StdioClientTransport({ command: process.execPath, args: ['cli.js', 'mcp'], cwd: folder, stderr: 'ignore' }));
      assert.deepEqual(client.getServerVersion()?.name, 'fundlight');
      assert.equal((await client.listTools()).tools.length, 3);
    } finally {
      await client.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('exports what the schema describes', () => {
    const { status, stdout } = spawnSync(process.execPath, [CLI, 'export', '--format', 'json', 'seeds'], { encoding: 'utf8' });
    assert.equal(status, 0);
    const { documents } = exportFile.parse(JSON.parse(stdout));
    assert.equal(documents.length, 5);
    for (const { uri, annotations, fundingItems } of documents) assert.ok(annotations.length && fundingItems.length, uri);
  });

  it('imports documents that are not text, by the libraries beside it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fundlight-cli-'));
    try {
      writeFileSync(join(folder, 'paper.pdf'), await pdf(lines(['The Harbour Trust gave Lamp School £2 million.'], 100)));
      writeFileSync(join(folder, 'page.html'), '<p>The Harbour Trust gave Anvil College £3 million.');
      const { stdout } = spawnSync(process.execPath, [CLI, 'export', '--import', folder], { encoding: 'utf8' });
      const { documents } = exportFile.parse(JSON.parse(stdout));
      assert.deepEqual(
        documents.map(({ fundingItems: [item] }) => item?.amount.amount),
        [3_000_000, 2_000_000],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('tells a failure by its exit code', () => {
    const { status, stderr } = spawnSync(process.execPath, [CLI, 'export', 'seeds', 'nowhere.txt'], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, /nowhere\.txt/);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [CLI, 'export', 'seeds', 'test/accuracy/corpus'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((end) => child.once('close', end));
    assert.equal(stderr, '');
    assert.equal(code, 0);
  });

  describe('in several processes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fundlight-cli-'));
    const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt'));

    before(() => {
      for (let k = 0; k < 60; k++) cpSync(join('seeds', seeds[k % seeds.length]!), join(folder, `${k}.txt`));
      writeFileSync(join(folder, '7.txt'), Uint8Array.of(0x63, 0xe9));
      mkdirSync(join(folder, '.fundlight'));
      writeFileSync(join(folder, '.fundlight/organisations.csv'), 'name,kind\n,charity\nBright Tomorrow,charity\n');
    });
    after(() => rmSync(folder, { recursive: true }));

    const fundlight = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', cwd: folder, maxBuffer: 1e9 });
      return { status, stdout, stderr };
    };
    const commands: readonly (readonly string[])[] = [
      ['export', '.', 'missing.txt'],
      ['export', '--format', 'web-annotation', '.'],
      ['export', '--format', '360giving-csv', '.'],
      ['export', '--format', 'csv', '--minimum-confidence', '0.8', '.'],
      ['table', '--quiet', '.'],
      ['check', '--parts', '.'],
    ];
    for (const command of commands) {
      it(`does the same as in one: ${command.join(' ')}`, () => {
        const alone = fundlight(...command, '--jobs', '1');
        assert.equal(alone.status, 1);
        assert.match(alone.stderr, /^fundlight: 7\.txt: it is not valid UTF-8 text at byte 2/m);
        assert.equal(alone.stderr.match(/organisations\.csv:2: /g)?.length, 1);
        assert.deepEqual(fundlight(...command, '--jobs', '3'), alone);
      });
    }

    it('answers lines in their order, each as soon as it can', async () => {
      const child = spawn(process.execPath, [CLI, 'export', '--jsonl', '--jobs', '2'], { stdio: ['pipe', 'pipe', 'inherit'] });
      const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      for (const id of ['a', 'b', 'c']) {
        // The next line is sent only when the one before is answered.
        child.stdin.write(`${JSON.stringify({ id, text: 'The trust was given £50m.' })}\n`);
        assert.equal(JSON.parse((await answers.next()).value!).uri, id);
      }
      child.stdin.end();
      assert.equal(await new Promise((end) => child.once('close', end)), 0);
    });
  });

  it('ends when it is interrupted while it waits for a line', async () => {
    const child = spawn(process.execPath, [CLI, 'export', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.write('{"id":"a","text":""}\n');
    await new Promise((answered) => child.stdout.once('data', answered));
    child.kill('SIGINT');
    assert.equal(await new Promise((end) => child.once('close', end)), 130);
  });

  it('leaves nothing half-written when it is interrupted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fundlight-cli-'));
    try {
      const text = readFileSync('seeds/connected-health-cities.txt', 'utf8');
      for (let k = 0; k < 2000; k++) writeFileSync(join(folder, `${k}.txt`), text);
      const child = spawn(process.execPath, [CLI, 'export', '.', '--out', 'out.json', '--jobs', '1'], { cwd: folder, stdio: 'ignore' });
      const drafts = () => readdirSync(folder).filter((name) => !name.endsWith('.txt'));
      while (!drafts().length) await new Promise((later) => setTimeout(later, 20));
      child.kill('SIGINT');
      assert.equal(await new Promise((end) => child.once('close', end)), 130);
      assert.deepEqual(drafts(), []);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
