// Runs the host tests in the Node extension host of the VS Code server.
//
//   node test/host/run.mjs [--grep WORDS]
//
// The tests in test/host use the VS Code API and nothing of Node, so that they run in the web host as well.
import { runHostTests } from '../support/hostTests.mjs';
import { sampleFolders } from '../support/sampleWorkspace.mjs';

const args = process.argv.slice(2);
process.exitCode =
  (await runHostTests('node', ['test/host'], args)) || (await runHostTests('node', ['test/multiRoot'], args, sampleFolders));
