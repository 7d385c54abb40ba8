// Runs all tests: `npm test`.
//
// Installs and builds, says which browser it will use, runs each part to its end whether or not others fail, and sums up: what failed is
// told again at the end.
// The last line is `N passed, N failed`.
import { spawn } from 'node:child_process';
import { installPackages } from '../src/tools/install.mjs';
import { installVSCodeServer } from '../src/tools/vscodeServer.mjs';
import { MochaCount } from './support/mochaCount.mjs';

/** The parts, each a script of package.json; a check has no tests to count and counts as one. */
const PARTS = [
  { script: 'test:types', check: true },
  { script: 'test:lint', check: true },
  { script: 'test:unit' },
  { script: 'test:accuracy' },
  { script: 'test:growth' },
  { script: 'test:fuzz' },
  { script: 'test:host' },
  { script: 'test:web' },
  { script: 'test:e2e' },
];

async function prepare() {
  installPackages();
  const [{ buildProgram }, { findBrowser }] = await Promise.all([import('../esbuild.config.mjs'), import('./support/browser.mjs')]);
  await buildProgram();
  installVSCodeServer();
  process.env.CHROME_PATH = findBrowser();
}

/** Runs a part with its output shown; a part that fails without a failed test, or that runs none, counts as one failed. */
async function run({ script, check = false }) {
  console.log(`\n=== ${script}`);
  const started = Date.now();
  const count = new MochaCount();
  const child = spawn(process.execPath, [process.env.npm_execpath, 'run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
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
  return { script, passed, failed, failures: failed ? count.failures : [], seconds: (Date.now() - started) / 1000 };
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

for (const { script, failures } of results.filter(({ failures }) => failures.length))
  console.log(['', `=== failed in ${script}`, ...failures].join('\n'));
console.log('\n=== summary');
for (const { script, passed, failed, seconds } of results)
  console.log(`${failed ? 'FAILED' : 'passed'}  ${script.padEnd(14)} ${passed} passed, ${failed} failed, ${seconds.toFixed(0)} s`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;
