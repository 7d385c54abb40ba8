// Runs the host tests in a desktop VS Code: `npm run test:desktop`.
//
// The oldest version that the extension supports is downloaded into .vscode-test, once. VSCODE_EXECUTABLE names another VS
// Code to use instead. On Linux without a display: `xvfb-run npm run test:desktop`.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { buildProgram } from '../../esbuild.config.mjs';
import { bundleHostTests } from '../support/hostBundle.mjs';
import { sampleWorkspace } from '../support/sampleWorkspace.mjs';

const oldest = JSON.parse(readFileSync('package.json', 'utf8')).engines.vscode.replace('^', '');

await buildProgram();
const extensionTestsPath = await bundleHostTests('nodeHost', ['test/host'], 'dist/test/host.js');
const workspace = sampleWorkspace();
try {
  await runTests({
    vscodeExecutablePath: process.env.VSCODE_EXECUTABLE ?? (await downloadAndUnzipVSCode(oldest)),
    extensionDevelopmentPath: resolve('.'),
    extensionTestsPath,
    launchArgs: [workspace.folder, '--disable-extensions'],
  });
} catch (error) {
  console.error(`test:desktop: ${error.message}`);
  process.exitCode = 1;
} finally {
  workspace.remove();
}
