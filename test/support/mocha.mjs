// Bundles the tests of a folder and runs them with mocha.
//
//   node test/support/mocha.mjs FOLDER [FILE...] [MOCHA OPTION...]
//
// With files or sub-folders, only these are bundled, so that a test can run while other parts do not build.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../esbuild.config.mjs';
import { testFiles } from './testFiles.mjs';

const [folder, ...rest] = process.argv.slice(2);
const firstOption = rest.findIndex((argument) => argument.startsWith('-'));
const named = firstOption < 0 ? rest : rest.slice(0, firstOption);
const options = firstOption < 0 ? [] : rest.slice(firstOption);

const paths = named.length ? named : [folder];
const tests = paths.flatMap(testFiles);
if (!tests.length) {
  console.error(`no test (*.test.ts) in ${paths.join(', ')}`);
  process.exit(1);
}

// A folder for this run alone, so that two runs do not pull the files from under each other.
const outdir = join('dist', 'test', `run-${process.pid}`);
try {
  await bundle('node', { entryPoints: tests, outbase: 'test', outdir });
  const mocha = fileURLToPath(import.meta.resolve('mocha/bin/mocha.js'));
  const bundled = tests.map((test) => join(outdir, relative('test', test)).replace(/\.ts$/, '.mjs'));
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', mocha, ...options, ...bundled], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} catch (error) {
  if (!error.errors) throw error; // else esbuild has shown what is wrong
  process.exitCode = 1;
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
