// Runs the host tests, and those for the web alone, in the web extension host of the VS Code server.
//
//   node test/web/run.mjs [--vscode oldest|newest] [--grep WORDS]
import { runHostTests } from '../support/hostTests.mjs';
import { runnerOptions } from '../support/runnerOptions.mjs';
import { sampleFolders } from '../support/sampleWorkspace.mjs';

const options = runnerOptions(process.argv.slice(2));
process.exitCode =
  (await runHostTests('web', ['test/host', 'test/web'], options)) ||
  (await runHostTests('web', ['test/multiRoot'], options, sampleFolders));
