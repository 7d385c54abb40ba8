// Runs the host tests in the Node extension host of the VS Code server.
//
//   node test/host/run.mjs [--vscode oldest|newest] [--grep WORDS]
//
// The tests in test/host use the VS Code API and nothing of Node, so that they run in the web host as well;
// those in test/large ask Node for the memory and the processor time of the host.
import { runHostTests } from '../support/hostTests.mjs';
import { runnerOptions } from '../support/runnerOptions.mjs';
import { largeWorkspace, sampleFolders } from '../support/sampleWorkspace.mjs';

const options = runnerOptions(process.argv.slice(2));
process.exitCode =
  (await runHostTests('node', ['test/host'], options)) ||
  (await runHostTests('node', ['test/multiRoot'], options, sampleFolders)) ||
  (await runHostTests('node', ['test/large'], options, largeWorkspace));
