import { readingOf } from './documentReader';
import { inOrder } from './inOrder';
import { linesOf } from './lines';
import type { Answer } from './records';
import { Exit, type Surroundings } from './surroundings';
import { type FileOptions, Interrupted, Teller } from './treatFiles';

/**
 * Answers each line of standard input with one line on standard output, in the same order. Nothing is held of a line after it, and no
 * more is read than is written away.
 *
 * @returns the exit code, which says whether there was a line that could not be read
 */
export async function filterLines({ jobs = 1, ...options }: FileOptions, surroundings: Surroundings): Promise<number> {
  const { input, out, err, program, today, signal } = surroundings;
  const order = { sources: 'lines', reading: readingOf({ ...options, today }) } as const;
  const teller = new Teller(err);
  let bad = 0;
  for await (const { line, isError, messages } of inOrder<Answer>(linesOf(input), order, jobs, program)) {
    if (signal?.aborted) throw new Interrupted();
    for (const message of messages) teller.tell(message);
    if (isError) bad++;
    await out(line);
  }
  if (bad) err(`fundlight: standard input: ${bad === 1 ? '1 line' : `${bad} lines`} could not be read; the answer says why\n`);
  return bad || teller.hasFailed ? Exit.failed : Exit.done;
}
