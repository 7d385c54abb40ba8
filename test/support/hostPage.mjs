import { HostOutput } from './hostOutput.mjs';

const MINUTES = 15; // a busy machine takes many times as long as a free one

/**
 * Opens a workbench that has tests to run; what they say goes to the console.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address of the workbench, with its extension under development and its tests
 * @returns {Promise<number>} exit code
 * @throws {Error} where they do not come to an end
 */
export async function runInPage(browser, address) {
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
        .then(() => page.goto(address))
        .catch(fail);
    });
  } finally {
    clearTimeout(timer);
    output.explain();
  }
}
