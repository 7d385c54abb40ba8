// Runs all tests: `npm test`.
//
// Installs and builds, says which browser it will use, runs each part to its end whether or not others fail, and sums up: what failed is
// told again at the end.
// The last line is `N passed, N failed`.
import { spawn } from 'node:child_process';
import { installPackages } from '../src/tools/install.mjs';
import { installVSCodeServer, installWebVSCode, VSCODE_NAMES } from '../src/tools/vscodeInstall.mjs';
import { MochaCount } from './support/mochaCount.mjs';

/** The VS Code that is tested beside the oldest one that the manifest names. */
const NEWEST = ['--vscode', 'newest'];

/** The parts, each a script of package.json, some of them in two VS Codes; a check has no tests to count and counts as one. */
const PARTS = [
  { script: 'test:types', check: true },
  { script: 'test:lint', check: true },
  { script: 'test:unit' },
  { script: 'test:accuracy' },
  { script: 'test:growth' },
  { script: 'test:fuzz' },
  { script: 'test:host' },
  { script: 'test:host', options: NEWEST },
  { script: 'test:web' },
  { script: 'test:web', options: NEWEST },
  { script: 'test:virtual' },
  { script: 'test:e2e' },
  { script: 'test:e2e', options: NEWEST },
];

async function prepare() {
  installPackages();
  const [{ buildProgram }, { findBrowser }] = await Promise.all([import('../esbuild.config.mjs'), import('./support/browser.mjs')]);
  await buildProgram();
  for (const name of VSCODE_NAMES) installVSCodeServer(name);
  installWebVSCode();
  process.env.CHROME_PATH = findBrowser();
}

/** Runs a part with its output shown; a part that fails without a failed test, or that runs none, counts as one failed. */
async function run({ script, options = [], check = false }) {
  const name = [script, ...options.slice(1)].join(' ');
  console.log(`\n=== ${name}`);
  const started = Date.now();
  const count = new MochaCount();
  const args = [process.env.npm_execpath, 'run', '--silent', script, '--', ...options];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    from.setEncoding('utf8').on('data', (text) => {
      count.read(text);
      to.write(text);
    });
  }
  const code = await new Promise((resolve) => child.once('close', resolve));
  const passed = check && code === 0 ? 1 : count.passed;
  const failed = code === 0 && passed > 0 ? count.failed : Math.max(1, count.failed);
  return { name, passed, failed, failures: failed ? count.reasons : [], seconds: (Date.now() - started) / 1000 };
}

try {
  await prepare();
} catch (error) {
  console.error(error.errors ? 'The program does not build.' : `npm test: ${error.message}`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const results = [];
for (const part of PARTS) results.push(await run(part));

for (const { name, failures } of results.filter(({ failures }) => failures.length))
  console.log(['', `=== failed in ${name}`, ...failures].join('\n'));
console.log('\n=== summary');
for (const { name, passed, failed, seconds } of results)
  console.log(`${failed ? 'FAILED' : 'passed'}  ${name.padEnd(16)} ${passed} passed, ${failed} failed, ${seconds.toFixed(0)} s`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;
