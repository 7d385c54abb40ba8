import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type Order, workOf } from './work';

/** Another thread that does an order on batches of sources, one batch after the other. */
export class WorkThread {
  private readonly worker: Worker;
  private readonly waiting: { readonly done: (results: never[]) => void; readonly fail: (error: unknown) => void }[] = [];

  /** @param program the file to run, which calls `serve` */
  constructor(program: string, order: Order) {
    this.worker = new Worker(program, { workerData: order });
    this.worker.on('message', (results: never[]) => this.waiting.shift()?.done(results));
    this.worker.on('error', (error) => {
      for (const { fail } of this.waiting.splice(0)) fail(error);
    });
  }

  /** How many batches it has still to do. */
  get load(): number {
    return this.waiting.length;
  }

  /** @throws what the work throws: the thread is of no use any more then */
  work(batch: readonly unknown[]): Promise<unknown[]> {
    return new Promise<unknown[]>((done, fail) => {
      this.waiting.push({ done, fail });
      this.worker.postMessage(batch);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/** Runs in the other thread: does what comes, and sends back what it comes to. */
export function serve(): void {
  const work = workOf(workerData as Order);
  let last = Promise.resolve();
  parentPort?.on('message', (batch: readonly never[]) => {
    last = last.then(async () => {
      const results: unknown[] = [];
      for (const source of batch) results.push(await work(source));
      parentPort?.postMessage(results);
    });
  });
}
