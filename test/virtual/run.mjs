// Runs the host tests in a virtual workspace: VS Code as a page without a server, on a folder that is on no disk.
//
//   node test/virtual/run.mjs [--grep WORDS]
//
// There is one VS Code for this, the newest one of its kind that the npm registry has.
import { runnerOptions } from '../support/runnerOptions.mjs';
import { runVirtualTests } from '../support/virtualTests.mjs';

process.exitCode = await runVirtualTests(['test/host', 'test/web', 'test/virtual'], runnerOptions(process.argv.slice(2)));
