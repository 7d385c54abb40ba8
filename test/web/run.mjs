// Runs the host tests, and those for the web alone, in the web extension host of the VS Code server.
//
//   node test/web/run.mjs [--grep WORDS]
import { runHostTests } from '../support/hostTests.mjs';

process.exitCode = await runHostTests('web', ['test/host', 'test/web'], process.argv.slice(2));
