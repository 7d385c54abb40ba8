import 'mocha/mocha.js'; // the build for browsers, which needs nothing of Node

/**
 * Runs tests with mocha inside an extension host, of either kind.
 *
 * @param load brings in the test files, once `describe` and `it` are there
 * @param firstLine is printed before all else, so that the tests' output is told from VS Code's own
 * @param grep runs only the tests whose title holds this
 * @throws {Error} when a test fails: VS Code then exits with a failure
 */
export async function runMocha(load: () => Promise<unknown>, firstLine: string, grep?: string): Promise<void> {
  console.log(firstLine);
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 20_000, forbidOnly: true, forbidPending: true });
  if (grep) mocha.fgrep(grep);
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  await load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures) throw new Error(`${failures} failed`);
}
