import { strict as assert } from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
});
