import { localDay } from '../formats/localDay';
import { run } from './run';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has gone (`fundlight table seeds | head`): nobody is left to tell.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  columns: process.stdout.columns ?? 160,
  today: localDay(new Date()),
}).then((code) => {
  process.exitCode = code; // not process.exit(): what is still being written gets out first
});
