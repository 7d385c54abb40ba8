import { runnerOptions } from '../support/runnerOptions.mjs';
import { runVirtualTests } from '../support/virtualTests.mjs';

process.exitCode = await runVirtualTests(['test/host', 'test/web', 'test/virtual'], runnerOptions(process.argv.slice(2)));
