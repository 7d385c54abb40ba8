import { type Order, workOf } from './work';
import { WorkProcess } from './workProcess';

/** So many batches are given to a process ahead: one slow batch holds up the results of the others, but not their work. */
const AHEAD = 4;

/**
 * Does an order on sources, in this process or in others, and gives the results in the order of the sources.
 *
 * No more is held than a few batches for each process, however many there are; results are given as soon as they are there.
 *
 * @param jobs how many processes work: with 1 it is this one
 * @param program the file that other processes run
 * @throws what the work throws
 */
export async function* inOrder<Result>(
  batches: AsyncIterable<readonly unknown[]>,
  order: Order,
  jobs: number,
  program: string,
): AsyncGenerator<Result> {
  if (jobs > 1) {
    const processes = Array.from({ length: jobs }, () => new WorkProcess(program, order));
    try {
      yield* overProcesses<Result>(batches, processes);
    } finally {
      for (const each of processes) each.end();
    }
    return;
  }
  const work = workOf(order);
  for await (const batch of batches) for (const source of batch) yield (await work(source as never)) as Result;
}

async function* overProcesses<Result>(
  batches: AsyncIterable<readonly unknown[]>,
  processes: readonly WorkProcess[],
): AsyncGenerator<Result> {
  const source = batches[Symbol.asyncIterator]();
  const pending: Promise<unknown[]>[] = [];
  let next: ReturnType<typeof source.next> | null = source.next();
  try {
    while (next || pending.length) {
      const isFull = pending.length >= processes.length * AHEAD;
      const coming = next && !isFull ? await Promise.race([next, ...pending.slice(0, 1)]) : await pending[0]!;
      if (Array.isArray(coming)) {
        pending.shift();
        yield* coming as Result[];
      } else if (coming.done) {
        next = null;
      } else {
        pending.push(leastLoaded(processes).work(coming.value));
        next = source.next();
      }
    }
  } finally {
    for (const each of pending) each.catch(() => {}); // the first failure is told, and ends it all
    next?.catch(() => {});
    void source.return?.();
  }
}

function leastLoaded(processes: readonly WorkProcess[]): WorkProcess {
  return processes.reduce((least, each) => (each.load < least.load ? each : least));
}
