// Runs tests inside an extension host of the VS Code server, of the Node kind or the web kind.
import { join, resolve } from 'node:path';
import { buildProgram } from '../../esbuild.config.mjs';
import { startVSCodeServer, workbenchAddress } from '../../src/tools/vscodeServer.mjs';
import { launchBrowser } from './browser.mjs';
import { bundleHostTests } from './hostBundle.mjs';
import { HostOutput } from './hostOutput.mjs';
import { sampleWorkspace } from './sampleWorkspace.mjs';
import { makeWebExtension } from './webExtension.mjs';

const MINUTES = 5;

/**
 * @param {'node' | 'web'} kind
 * @param {string[]} folders of tests
 * @param {string[]} args `--grep WORDS`
 * @param makeWorkspace makes what is opened; a folder by default
 * @returns {Promise<number>} exit code
 */
export async function runHostTests(kind, folders, args, makeWorkspace = sampleWorkspace) {
  const grep = args[0] === '--grep' ? args[1] : undefined;
  await buildProgram();
  const extension = kind === 'web' ? makeWebExtension('dist/test/web') : resolve('.');
  const tests = await bundleHostTests(`${kind}Host`, folders, join(extension, 'dist', 'test', 'host.js'), grep);
  const workspace = makeWorkspace();
  let server;
  let browser;
  try {
    browser = await launchBrowser();
    server = await startVSCodeServer({ testMode: true });
    return await runInWorkbench(browser, server, { extension, tests, workspace: workspace.folder });
  } finally {
    await browser?.close();
    await server?.stop();
    workspace.remove();
  }
}

/**
 * Opens the workbench with the extension under development and its tests; the tests' output goes to the console.
 * The tests run in the host that the extension runs in, because they lie in its folder.
 */
async function runInWorkbench(browser, server, { extension, tests, workspace }) {
  const payload = [
    ['extensionDevelopmentPath', server.remote(extension)],
    ['extensionTestsPath', server.remote(tests)],
  ];
  const output = new HostOutput();
  const page = await browser.newPage();
  let timer;
  try {
    return await new Promise((done, fail) => {
      timer = setTimeout(() => fail(new Error(`the tests did not end within ${MINUTES} minutes`)), MINUTES * 60_000);
      page.on('crash', () => fail(new Error('the page crashed')));
      page
        .exposeFunction('codeAutomationLog', (_type, args) => output.add(args))
        .then(() => page.exposeFunction('codeAutomationExit', (code) => done(code)))
        .then(() => page.goto(workbenchAddress(server, workspace, payload)))
        .catch(fail);
    });
  } finally {
    clearTimeout(timer);
    output.explain();
  }
}
