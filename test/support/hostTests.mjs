// Runs tests inside an extension host of the VS Code server, of the Node kind or the web kind.
import { join, resolve } from 'node:path';
import { buildProgram } from '../../esbuild.config.mjs';
import { startVSCodeServer, workbenchAddress } from '../../src/tools/vscodeServer.mjs';
import { launchBrowser } from './browser.mjs';
import { bundleHostTests } from './hostBundle.mjs';
import { runInPage } from './hostPage.mjs';
import { sampleWorkspace } from './sampleWorkspace.mjs';
import { makeWebExtension } from './webExtension.mjs';

/**
 * @param {'node' | 'web'} kind
 * @param {string[]} folders of tests
 * @param {Pick<ReturnType<typeof import('./runnerOptions.mjs').runnerOptions>, 'vscode' | 'grep'>} options
 * @param makeWorkspace makes what is opened; a folder by default
 * @returns {Promise<number>} exit code
 */
export async function runHostTests(kind, folders, { vscode, grep }, makeWorkspace = sampleWorkspace) {
  await buildProgram();
  const extension = kind === 'web' ? makeWebExtension('dist/test/web') : resolve('.');
  const tests = await bundleHostTests(`${kind}Host`, folders, join(extension, 'dist', 'test', 'host.js'), grep);
  const workspace = makeWorkspace();
  let server;
  let browser;
  try {
    browser = await launchBrowser();
    server = await startVSCodeServer({ vscode, testMode: true });
    // The tests run in the host that the extension runs in, because they lie in its folder.
    const payload = [
      ['extensionDevelopmentPath', server.remote(extension)],
      ['extensionTestsPath', server.remote(tests)],
    ];
    return await runInPage(browser, workbenchAddress(server, workspace.folder, payload));
  } finally {
    await browser?.close();
    await server?.stop();
    workspace.remove();
  }
}
