// The VS Code server: the real workbench in a browser, for machines without a desktop VS Code and for tests.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installVSCodeServer } from './vscodeInstall.mjs';

const START_SECONDS = 60;

/**
 * @typedef {object} VSCodeServer
 * @property {string} origin `http://127.0.0.1:PORT`
 * @property {string} token what a page has to know to be let in
 * @property {(path: string) => string} remote the URI of an absolute path, as the workbench knows it
 * @property {number} pid of its process; each window has a process of its own below it, for the extensions
 * @property {string} data its folder, with the logs
 * @property {Promise<void>} stopped
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the server for this machine only, at a free port, with a data folder of its own that goes when it stops.
 *
 * @param {{ vscode?: import('./vscodeInstall.mjs').VSCodeName, extension?: string, testMode?: boolean, asksForTrust?: boolean }} options
 *   `extension`: a .vsix file to install first; `testMode`: the workbench can be driven by the page that opens it; `asksForTrust`: folders
 *   are not trusted until a person says so
 * @returns {Promise<VSCodeServer>}
 * @throws {Error} when it does not start, with what it said
 */
export async function startVSCodeServer({ vscode, extension, testMode = false, asksForTrust = false } = {}) {
  const program = installVSCodeServer(vscode);
  const data = mkdtempSync(join(tmpdir(), 'fundlight-vscode-'));
  const folders = ['--server-data-dir', data, '--extensions-dir', join(data, 'extensions')];
  if (extension) await output(spawnServer(program, [...folders, '--install-extension', extension]), /was successfully installed/);

  const token = randomUUID(); // or any page that a browser here has open could use the server
  const server = spawnServer(program, [
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token, '--accept-server-license-terms'],
    ...['--disable-telemetry', ...folders],
    ...(asksForTrust ? [] : ['--disable-workspace-trust']),
    ...(testMode ? ['--enable-smoke-test-driver'] : []),
  ]);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stopped = ended.then(() => rmSync(data, { recursive: true, force: true, maxRetries: 5 }));
  const stop = () => {
    server.kill();
    return stopped;
  };
  const kill = () => server.kill();
  process.once('exit', kill);
  server.once('exit', () => process.off('exit', kill));
  try {
    const [, port] = await output(server, /agent listening on (\d+)[\s\S]*Web UI available/);
    const authority = `127.0.0.1:${port}`;
    const remote = (path) => pathToRemote(authority, path);
    return { origin: `http://${authority}`, token, remote, pid: server.pid, data, stopped, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function pathToRemote(authority, path) {
  return `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
}

/**
 * The address of a folder in the server's workbench.
 *
 * @param {VSCodeServer} server
 * @param {string} folder absolute
 * @param {[name: string, value: string][]} payload settings of the workbench
 */
export function workbenchAddress({ origin, token }, folder, payload = []) {
  const opened = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ tkn: token, [opened]: folder, payload: JSON.stringify([...payload, ['skipWelcome', 'true']]) });
  return `${origin}/?${query}`;
}

function spawnServer(program, args) {
  return spawn(program.node, [program.script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Waits until a process has printed what matches; what it prints later is passed over. */
function output(child, pattern) {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = (why) => reject(new Error(`The VS Code server ${why}.\n${child.spawnfile}\n${text.slice(-4000)}`));
    const timer = setTimeout(() => fail(`did not start within ${START_SECONDS} s`), START_SECONDS * 1000);
    const read = (chunk) => {
      text += chunk;
      const match = pattern.exec(text);
      if (!match) return;
      clearTimeout(timer);
      for (const stream of [child.stdout, child.stderr]) stream.off('data', read).resume();
      resolve(match);
    };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', read);
    child.once('error', (error) => fail(`did not start: ${error.message}`));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
  });
}
