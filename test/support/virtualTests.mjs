// Runs tests in a virtual workspace: a page without any server, on a folder that is on no disk, as vscode.dev opens repositories.
import { join } from 'node:path';
import { open } from '@vscode/test-web';
import { buildProgram } from '../../esbuild.config.mjs';
import { installWebVSCode } from '../../src/tools/vscodeInstall.mjs';
import { launchBrowser } from './browser.mjs';
import { freePort } from './freePort.mjs';
import { bundleHostTests } from './hostBundle.mjs';
import { runInPage } from './hostPage.mjs';
import { sampleWorkspace } from './sampleWorkspace.mjs';
import { makeWebExtension } from './webExtension.mjs';

/** Webviews are pages of other hosts below this one. */
const HOST = 'localhost';

/**
 * @param {string[]} folders of tests
 * @param {Pick<ReturnType<typeof import('./runnerOptions.mjs').runnerOptions>, 'grep'>} options
 * @returns {Promise<number>} exit code
 */
export async function runVirtualTests(folders, { grep }) {
  await buildProgram();
  const { folder: testRunnerDataDir, commit } = installWebVSCode();
  const extension = makeWebExtension('dist/test/virtual');
  const extensionTestsPath = await bundleHostTests('webHost', folders, join(extension, 'dist', 'test', 'host.js'), grep);
  const workspace = sampleWorkspace();
  const port = await freePort();
  let server;
  let browser;
  try {
    browser = await launchBrowser();
    server = await open({
      browserType: 'none',
      quality: 'stable',
      commit,
      testRunnerDataDir,
      esm: true,
      host: HOST,
      port,
      extensionDevelopmentPath: extension,
      extensionTestsPath,
      folderPath: workspace.folder,
    });
    return await runInPage(browser, `http://${HOST}:${port}`);
  } finally {
    await browser?.close();
    server?.dispose();
    workspace.remove();
  }
}
