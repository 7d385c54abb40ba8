// Packs the extension as it is published and runs the end-to-end tests with it.
//
//   node test/e2e/run.mjs [MOCHA OPTION...]
import { spawnSync } from 'node:child_process';
import { npm } from '../../src/tools/npm.mjs';

if (npm(['run', '--silent', 'package'], '.')) {
  const { status } = spawnSync(process.execPath, ['test/support/mocha.mjs', 'test/e2e', ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else process.exitCode = 1;
