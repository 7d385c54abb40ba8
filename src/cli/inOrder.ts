import { type Order, workOf } from './work';
import { WorkThread } from './workThread';

/** So many batches are given to a thread ahead: one slow batch holds up the results of the others, but not their work. */
const AHEAD = 4;

/**
 * Does an order on sources, in this thread or in others, and gives the results in the order of the sources.
 *
 * No more is held than a few batches for each thread, however many there are; results are given as soon as they are there.
 *
 * @param jobs how many threads work: with 1 it is this one
 * @param program the file that other threads run
 * @throws what the work throws
 */
export async function* inOrder<Result>(
  batches: AsyncIterable<readonly unknown[]>,
  order: Order,
  jobs: number,
  program: string,
): AsyncGenerator<Result> {
  if (jobs > 1) {
    const threads = Array.from({ length: jobs }, () => new WorkThread(program, order));
    try {
      yield* overThreads<Result>(batches, threads);
    } finally {
      await Promise.all(threads.map((thread) => thread.end()));
    }
    return;
  }
  const work = workOf(order);
  for await (const batch of batches) for (const source of batch) yield (await work(source as never)) as Result;
}

async function* overThreads<Result>(batches: AsyncIterable<readonly unknown[]>, threads: readonly WorkThread[]): AsyncGenerator<Result> {
  const source = batches[Symbol.asyncIterator]();
  const pending: Promise<unknown[]>[] = [];
  let next: ReturnType<typeof source.next> | null = source.next();
  try {
    while (next || pending.length) {
      const isFull = pending.length >= threads.length * AHEAD;
      const coming = next && !isFull ? await Promise.race([next, ...pending.slice(0, 1)]) : await pending[0]!;
      if (Array.isArray(coming)) {
        pending.shift();
        yield* coming as Result[];
      } else if (coming.done) {
        next = null;
      } else {
        pending.push(leastLoaded(threads).work(coming.value));
        next = source.next();
      }
    }
  } finally {
    for (const each of pending) each.catch(() => {}); // the first failure is told, and ends it all
    next?.catch(() => {});
    void source.return?.();
  }
}

function leastLoaded(threads: readonly WorkThread[]): WorkThread {
  return threads.reduce((least, each) => (each.load < least.load ? each : least));
}
