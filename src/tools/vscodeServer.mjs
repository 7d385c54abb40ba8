// The VS Code server: the real workbench in a browser, for machines without a desktop VS Code and for tests.
//
// It comes out of the npm package code-server, which holds a complete built VS Code; the package's own wrapper is not used.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm } from './npm.mjs';

/** The version of the package; the VS Code in it has the same number. */
const VERSION = '4.100.3';
/** Search in files needs ripgrep, and this is the first version that comes with the program in a package. */
const RIPGREP = '1.18.0';

/** In the checkout, which is where all scripts run. */
const CACHE = resolve('.vscode-test');
const START_SECONDS = 60;

/**
 * Installs the server beside the checkout's own packages, unless it is there.
 *
 * @returns {string} the script that starts it
 * @throws {Error} when it cannot be installed, with what to do
 */
export function installVSCodeServer() {
  const home = join(CACHE, `server-${VERSION}`);
  const vscode = join('node_modules', 'code-server', 'lib', 'vscode');
  const script = join(home, vscode, 'out', 'server-main.js');
  if (existsSync(script)) return script;

  console.log(`Installing the VS Code server ${VERSION} from the npm registry (290 MB, once) ...`);
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, 'installing-')); // an interrupted installation never looks like a finished one
  try {
    writeFileSync(join(draft, 'package.json'), '{ "private": true }\n');
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const installed =
      npm(['install', `code-server@${VERSION}`, `@vscode/ripgrep@${RIPGREP}`, ...quiet], draft) &&
      npm(['install', '--omit=dev', ...quiet], join(draft, vscode));
    if (!installed)
      throw new Error('The VS Code server could not be installed: see npm above. Is the npm registry within reach? Then try again.');
    placeRipgrep(draft, join(draft, vscode));
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(script)) throw error; // else another process was faster
  }
  return script;
}

/** Puts the search program where the server looks for it: there, it would have been downloaded by an install script. */
function placeRipgrep(root, vscode) {
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const from = join(root, 'node_modules', '@vscode', `ripgrep-${process.platform}-${process.arch}`, 'bin', name);
  if (!existsSync(from)) return; // no such program for this system: search in files will not work, all else does
  const bin = join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin');
  mkdirSync(bin, { recursive: true });
  copyFileSync(from, join(bin, name));
  chmodSync(join(bin, name), 0o755);
}

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
 * @param {{ extension?: string, testMode?: boolean }} options `extension`: a .vsix file to install first; `testMode`: the
 *   workbench can be driven by the page that opens it
 * @returns {Promise<VSCodeServer>}
 * @throws {Error} when it does not start, with what it said
 */
export async function startVSCodeServer({ extension, testMode = false } = {}) {
  const script = installVSCodeServer();
  const data = mkdtempSync(join(tmpdir(), 'fundlight-vscode-'));
  const folders = ['--server-data-dir', data, '--extensions-dir', join(data, 'extensions')];
  if (extension) await output(spawnServer(script, [...folders, '--install-extension', extension]), /was successfully installed/);

  const token = randomUUID(); // or any page that a browser here has open could use the server
  const server = spawnServer(script, [
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token, '--accept-server-license-terms'],
    ...['--disable-telemetry', '--disable-workspace-trust', ...folders],
    ...(testMode ? ['--enable-smoke-test-driver'] : []),
  ]);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stopped = ended.then(() => rmSync(data, { recursive: true, force: true, maxRetries: 5 }));
  const stop = () => {
    server.kill();
    return stopped;
  };
  process.once('exit', () => server.kill());
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

function spawnServer(script, args) {
  return spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Waits until a process has printed what matches; what it prints later is passed over. */
function output(child, pattern) {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = (why) =>
      reject(new Error(`The VS Code server ${why}.\nNode ${process.version}; it was made for Node 20.\n${text.slice(-4000)}`));
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
