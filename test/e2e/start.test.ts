import { strict as assert } from 'node:assert';
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { exportFile } from '../../src/formats/schema';
import { launchBrowser } from '../support/browser.mjs';

const SECONDS = 60;

describe('npm start', function () {
  this.timeout(2 * SECONDS * 1000);

  it('prints the funding items of the samples and writes funding.json', async () => {
    rmSync('funding.json', { force: true });
    const { code, output } = await start(['--no-editor'], {});
    assert.equal(code, 0, output);
    assert.match(output, /seeds.connected-health-cities\.txt/);
    assert.match(output, /│ GBP [\d,]+ /);
    assert.equal(exportFile.parse(JSON.parse(readFileSync('funding.json', 'utf8'))).documents.length, 5);
  });

  it('opens the samples in the desktop VS Code where there is one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fundlight-code-'));
    try {
      writeFileSync(join(folder, 'code'), `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/arguments'\n`);
      chmodSync(join(folder, 'code'), 0o755);
      const { code, output } = await start([], { PATH: `${folder}${delimiter}${process.env.PATH}`, VSCODE_IPC_HOOK_CLI: '' });
      assert.equal(code, 0, output);
      const [extension, opened] = readFileSync(join(folder, 'arguments'), 'utf8').split('\n');
      assert.equal(extension, `--extensionDevelopmentPath=${resolve('.')}`);
      assert.equal(opened, resolve('seeds'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('serves them at a local address where there is none, until it is interrupted', async () => {
    // The variable marks the terminal of a remote window, where `code` is not the desktop's.
    const process = run([], { VSCODE_IPC_HOOK_CLI: 'remote' });
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(await printed(process, /http:\/\/127\.0\.0\.1:\S+/));
      await page
        .locator('.view-overlays [class*="ced-"]')
        .first()
        .waitFor({ timeout: SECONDS * 1000 });
    } finally {
      await browser.close();
      process.kill('SIGINT');
    }
    assert.equal(await new Promise((end) => process.once('close', end)), 0);
  });

  it('refuses what it does not know', async () => {
    const { code, output } = await start(['--editor'], {});
    assert.equal(code, 1);
    assert.match(output, /Usage: npm start/);
  });
});

function run(args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, ['src/tools/start.mjs', ...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function start(args: string[], env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  const child = run(args, env);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((end) => child.once('close', end));
  return { code, output };
}

/** The first part of the output that matches. */
function printed(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((found, fail) => {
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      output += text;
      const [match] = pattern.exec(output) ?? [];
      if (match && output.endsWith('\n')) found(match);
    });
    child.once('close', (code) => fail(new Error(`it ended with ${code}:\n${output}`)));
  });
}
