// Packs the extension as it is published and runs the end-to-end tests with it.
//
//   node test/e2e/run.mjs [--vscode oldest|newest] [MOCHA OPTION...]
import { spawnSync } from 'node:child_process';
import { npm } from '../../src/tools/npm.mjs';
import { runnerOptions } from '../support/runnerOptions.mjs';

const { vscode, others } = runnerOptions(process.argv.slice(2));

if (npm(['run', '--silent', 'package'], '.')) {
  const { status } = spawnSync(process.execPath, ['test/support/mocha.mjs', 'test/e2e', ...others], {
    stdio: 'inherit',
    env: { ...process.env, FUNDLIGHT_TEST_VSCODE: vscode },
  });
  process.exitCode = status ?? 1;
} else process.exitCode = 1;
