// Shows Fundlight at work: `npm start`.
//
//   node src/tools/start.mjs [--no-editor]
//
// Installs and builds, annotates the sample documents, prints their funding items, writes them to funding.json, and opens
// VS Code on the samples. It uses nothing but Node until the packages are there.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { desktopCode } from './desktopCode.mjs';
import { installPackages } from './install.mjs';
import { startVSCodeServer, workbenchAddress } from './vscodeServer.mjs';

const SEEDS = resolve('seeds');
const EXPORT = 'funding.json';

async function main(args) {
  if (args.some((argument) => argument !== '--no-editor')) throw new Error('Usage: npm start [-- --no-editor]');
  installPackages();
  const { buildProgram } = await import('../../esbuild.config.mjs');
  await buildProgram();

  fundlight('table', 'seeds');
  fundlight('export', '--format', 'json', '--out', EXPORT, '--force', 'seeds');
  console.log(`The same and more is in ${EXPORT}.`);

  if (args.includes('--no-editor')) return;
  const code = desktopCode();
  if (code) openDesktop(code);
  else await serve();
}

function fundlight(...args) {
  const { status } = spawnSync(process.execPath, [join('dist', 'cli.js'), ...args], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`fundlight ${args[0]} ended with ${status}.`);
}

/** The sample that is opened first. */
function firstSample() {
  return join(
    SEEDS,
    readdirSync(SEEDS)
      .sort()
      .find((name) => name.endsWith('.txt')),
  );
}

function openDesktop(code) {
  console.log(`Opening VS Code (${code.path}) on seeds/ with the extension ...`);
  const { status } = code.run([`--extensionDevelopmentPath=${resolve('.')}`, SEEDS, firstSample()]);
  if (status !== 0) throw new Error(`VS Code did not open: ${code.path} ended with ${status}.`);
}

async function serve() {
  console.log('There is no desktop VS Code on the PATH (`code`): starting the VS Code server.');
  const server = await startVSCodeServer();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.stop());
  const payload = [
    ['extensionDevelopmentPath', server.remote(resolve('.'))],
    ['openFile', server.remote(firstSample())],
  ];
  console.log(`\nOpen this address in a browser on this machine; Ctrl+C ends it.\n\n  ${workbenchAddress(server, SEEDS, payload)}\n`);
  await server.stopped;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!error.errors) console.error(`npm start: ${error.message}`); // else the build has shown what is wrong
  process.exitCode = 1;
}
