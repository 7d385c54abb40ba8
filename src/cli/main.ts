import { availableParallelism } from 'node:os';
import { localDay } from '../formats/localDay';
import { progressBar } from './progressBar';
import { run } from './run';
import { SERVE, serve } from './workProcess';

if (process.send && process.argv[2] === SERVE) serve();
else begin();

function begin(): void {
  const { stdin, stdout, stderr } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader has gone (`fundlight table seeds | head`): nobody is left to tell.
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  const interruption = new AbortController();
  const interrupt = () => {
    interruption.abort();
    stdin.destroy(); // nobody waits for a line any more
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt); // the second one ends the process

  run(process.argv.slice(2), {
    out: (text) => (stdout.write(text) ? undefined : new Promise<void>((drained) => stdout.once('drain', drained))),
    err: (text) => void stderr.write(text),
    input: stdin,
    columns: stdout.columns ?? 160,
    today: localDay(new Date()),
    program: __filename,
    cores: availableParallelism(),
    isTerminal: stdout.isTTY ?? false,
    ...(stderr.isTTY && { progress: progressBar }),
    signal: interruption.signal,
  }).then((code) => {
    process.exitCode = code; // not process.exit(): what is still being written gets out first
  });
}
