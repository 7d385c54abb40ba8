import { type ChildProcess, fork } from 'node:child_process';
import { type Order, workOf } from './work';

/** The argument by which the program knows that it is to work for another one. */
export const SERVE = '--serve-work';

/**
 * Another process that does an order on batches of sources, one batch after the other. Threads of one process would share its memory
 * management, and two of them take half as much processor time again.
 */
export class WorkProcess {
  private readonly child: ChildProcess;
  private readonly waiting: { readonly done: (results: never[]) => void; readonly fail: (error: unknown) => void }[] = [];

  /** @param program the file to run, which calls `serve` when it gets the argument `SERVE` */
  constructor(program: string, order: Order) {
    this.child = fork(program, [SERVE], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.child.on('message', (results: never[]) => this.waiting.shift()?.done(results));
    this.child.on('error', (error) => this.fail(error));
    this.child.on('exit', (code, signal) => this.fail(new Error(`a process that helps has ended (${signal ?? code})`)));
    this.child.send(order, () => {}); // a failure is told by the events above
  }

  /** How many batches it has still to do. */
  get load(): number {
    return this.waiting.length;
  }

  /** @throws where the process ends before the work is done: it is of no use any more then */
  work(batch: readonly unknown[]): Promise<unknown[]> {
    return new Promise<unknown[]>((done, fail) => {
      this.waiting.push({ done, fail });
      this.child.send(batch as unknown[], () => {});
    });
  }

  end(): void {
    this.child.removeAllListeners('exit');
    this.child.kill();
  }

  private fail(error: Error): void {
    for (const { fail } of this.waiting.splice(0)) fail(error);
  }
}

/** Runs in the other process: does what comes, and sends back what it comes to. It ends with the process that it works for. */
export function serve(): void {
  process.on('SIGINT', () => {}); // Ctrl+C is for the program that the user has started
  process.on('disconnect', () => process.exit());
  process.once('message', (order: Order) => {
    const work = workOf(order);
    let last = Promise.resolve();
    process.on('message', (batch: readonly never[]) => {
      last = last.then(async () => {
        const results: unknown[] = [];
        for (const source of batch) results.push(await work(source));
        process.send?.(results);
      });
    });
  });
}
