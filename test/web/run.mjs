// Runs the host tests, and those for the web alone, in the web extension host of the VS Code server.
//
//   node test/web/run.mjs [--grep WORDS]
import { runHostTests } from '../support/hostTests.mjs';
import { sampleFolders } from '../support/sampleWorkspace.mjs';

const args = process.argv.slice(2);
process.exitCode =
  (await runHostTests('web', ['test/host', 'test/web'], args)) || (await runHostTests('web', ['test/multiRoot'], args, sampleFolders));
