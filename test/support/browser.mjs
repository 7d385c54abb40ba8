// Finds a browser for the tests: Chrome, Chromium or Edge; or installs Chromium.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { isProgram, onPath } from '../../src/tools/programs.mjs';

/** Names of the programs, as they stand on the PATH. */
const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chrome',
  'msedge',
];

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const LINUX = ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/microsoft/msedge/msedge'];

/** Headless, and quiet: the browser has no business with any other machine. As root there is no sandbox to be had. */
const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** @returns {Promise<import('playwright-core').Browser>} */
export async function launchBrowser() {
  return chromium.launch({ executablePath: findBrowser(), args: ARGUMENTS });
}

/**
 * @returns {string} path of the browser; CHROME_PATH names one, else it is looked for, else installed
 * @throws {Error} that says what is missing and what to do
 */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !isProgram(named)) throw new Error(`CHROME_PATH is ${named}, and no program is there.`);
  const found = named || places().find(isProgram);
  if (found) {
    console.log(`Browser: ${found}`);
    return found;
  }
  console.log('Browser: none of Chrome, Chromium and Edge is here; installing Chromium ...');
  for (const install of [installWithPlaywright, installWithApt]) {
    install();
    const installed = places().find(isProgram);
    if (!installed) continue;
    console.log(`Browser: ${installed}`);
    return installed;
  }
  throw new Error('No browser is here and none could be installed. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
}

function places() {
  const extension = process.platform === 'win32' ? '.exe' : '';
  const usual = {
    darwin: MAC,
    win32: WINDOWS_FOLDERS.flatMap((name) => (process.env[name] ? WINDOWS.map((path) => join(process.env[name], path)) : [])),
  };
  return [...onPath(NAMES.map((name) => name + extension)), ...(usual[process.platform] ?? LINUX), chromium.executablePath()];
}

function installWithPlaywright() {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
}

/** Debian and its kin, where we may. */
function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  spawnSync('apt-get update && apt-get install -y --no-install-recommends chromium', {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
