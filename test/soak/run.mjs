// Works in a real VS Code for a long time and looks at what is left behind: `npm run soak -- --minutes 60`.
//
// It opens, edits, reviews, exports, scans, reports and closes over and over. At the end the memory of the extension host must be within a
// tenth of what it was after the first minutes, no listener or decoration type more, and no error in a log.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildProgram, bundle } from '../../esbuild.config.mjs';
import { startVSCodeServer, workbenchAddress } from '../../src/tools/vscodeServer.mjs';
import { launchBrowser } from '../support/browser.mjs';
import { FIRST_LINE, HostOutput } from '../support/hostOutput.mjs';
import { sampleWorkspace } from '../support/sampleWorkspace.mjs';

/** Beyond the minutes asked for: the start, the last round, the closing. */
const GRACE_MINUTES = 5;

/** What a log may say of the machine that the tests run on. */
const NOISE = [
  /Could not locate the bindings file/,
  /Cannot find module '\.\/build\/Release\//,
  /ENOTFOUND/,
  /ServiceWorker/,
  /native-is-elevated/,
];

function minutesOf(args) {
  const minutes = args.length === 0 ? 60 : args[0] === '--minutes' ? Number(args[1]) : Number.NaN;
  if (!(minutes > 0)) throw new Error('npm run soak -- --minutes NUMBER');
  return minutes;
}

/** @returns {Promise<number>} exit code */
async function soak(minutes) {
  await buildProgram({ production: true });
  const contents = `
    import { soak } from './test/soak/soak';
    export const run = () => soak(${minutes}, ${JSON.stringify(FIRST_LINE)});`;
  const outfile = resolve('dist/test/soak.js');
  await bundle('nodeHost', { stdin: { contents, resolveDir: resolve('.'), sourcefile: 'soak.ts' }, outfile });
  const workspace = sampleWorkspace();
  let server;
  let browser;
  try {
    browser = await launchBrowser();
    server = await startVSCodeServer({ testMode: true });
    const code = await inWorkbench(browser, server, workspace.folder, outfile, minutes);
    const errors = errorsIn(join(server.data, 'data', 'logs'));
    console.log(`errors in the logs: ${errors.length}${errors.map((line) => `\n  ${line}`).join('')}`);
    return code || (errors.length ? 1 : 0);
  } finally {
    await browser?.close();
    await server?.stop();
    workspace.remove();
  }
}

async function inWorkbench(browser, server, folder, tests, minutes) {
  const payload = [
    ['extensionDevelopmentPath', server.remote(resolve('.'))],
    ['extensionTestsPath', server.remote(tests)],
  ];
  const output = new HostOutput();
  const page = await browser.newPage();
  let timer;
  try {
    return await new Promise((done, fail) => {
      timer = setTimeout(() => fail(new Error('it did not come to an end')), (minutes + GRACE_MINUTES) * 60_000);
      page.on('crash', () => fail(new Error('the page crashed')));
      page
        .exposeFunction('codeAutomationLog', (_type, args) => output.add(args))
        .then(() => page.exposeFunction('codeAutomationExit', (code) => done(code)))
        .then(() => page.goto(workbenchAddress(server, folder, payload)))
        .catch(fail);
    });
  } finally {
    clearTimeout(timer);
    output.explain();
  }
}

/** Lines of the extension host's logs, the extension's own among them, that tell of an error. */
function errorsIn(folder) {
  const logs = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /exthost/.test(join(entry.parentPath, entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  return logs.flatMap((log) =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => /\[error\]|\[warning\].*fundlight/i.test(line) && !NOISE.some((pattern) => pattern.test(line))),
  );
}

try {
  process.exitCode = await soak(minutesOf(process.argv.slice(2)));
} catch (error) {
  console.error(`soak: ${error.message}`);
  process.exitCode = 1;
}
