import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Finding, Progress } from './guidedLoop';

/** What a thread that tries inputs is told. */
interface Task {
  readonly name: string;
  /** the source code that it is to reach */
  readonly covers: readonly string[];
  readonly milliseconds: number;
  readonly seed: number;
  /** Where it puts each input before it is tried: a count, its length, and its UTF-16 units. */
  readonly desk: SharedArrayBuffer;
}
type Result = Progress & { readonly findings: readonly Finding[] };

/** Minutes for all targets together. */
const MINUTES = Number(process.env.FUZZ_MINUTES ?? 1);
const ONLY = process.env.FUZZ_TARGET;
const SEED = Number(process.env.FUZZ_SEED ?? 1);

/** An input that is tried for so long is taken never to end. The machine may be busy, so that it is many times what one should take. */
const ENDLESS = 120_000;

const FOUND = '.fuzz';
const HEADER = 2;

/** The inputs that a thread tries are its own, and so is what it measures: the code is loaded after measuring has begun. */
async function work({ name, covers, milliseconds, seed, desk }: Task): Promise<Result> {
  const { CodeCoverage } = await import('./codeCoverage');
  const coverage = new CodeCoverage(new URL('..', import.meta.url).href, covers);
  const [{ TARGETS }, { guidedLoop }] = await Promise.all([import('./targets'), import('./guidedLoop')]);
  const head = new Int32Array(desk, 0, HEADER);
  const units = new Uint16Array(desk, HEADER * Int32Array.BYTES_PER_ELEMENT);
  const announce = (input: string): void => {
    const length = Math.min(input.length, units.length);
    for (let k = 0; k < length; k++) units[k] = input.charCodeAt(k);
    head[1] = length;
    Atomics.add(head, 0, 1);
  };
  const end = Date.now() + milliseconds;
  return guidedLoop(TARGETS[name]!, coverage, { seed, announce, isOver: () => Date.now() >= end });
}

/** Has a thread try a target, and stops it where an input does not end. */
function fuzz(name: string, covers: readonly string[], milliseconds: number): Promise<Result> {
  const desk = new SharedArrayBuffer(HEADER * Int32Array.BYTES_PER_ELEMENT + 2 * 65_536);
  const head = new Int32Array(desk, 0, HEADER);
  const worker = new Worker(new URL(import.meta.url), { workerData: { name, covers, milliseconds, seed: SEED, desk } satisfies Task });
  return new Promise((resolve, reject) => {
    let [count, since] = [0, Date.now()];
    const watch = setInterval(() => {
      if (head[0] !== count) [count, since] = [head[0]!, Date.now()];
      else if (count > 0 && Date.now() - since > ENDLESS) {
        const input = String.fromCharCode(...new Uint16Array(desk.slice(HEADER * Int32Array.BYTES_PER_ELEMENT), 0, head[1]));
        finish(() => resolve({ inputs: count, kept: 0, share: 0, findings: [{ input, problem: 'does not end' }] }));
      }
    }, 1_000);
    const finish = (settle: () => void): void => {
      clearInterval(watch);
      void worker.terminate().then(settle);
    };
    worker.once('message', (result: Result) => finish(() => resolve(result)));
    worker.once('error', (error) => finish(() => reject(error)));
  });
}

/** Keeps inputs that a target refused as files, and says where. */
function keep(name: string, findings: readonly Finding[]): string {
  mkdirSync(FOUND, { recursive: true });
  return findings
    .map(({ input, problem }, k) => {
      const path = join(FOUND, `${name}-${Date.now()}-${k}.json`);
      writeFileSync(path, JSON.stringify({ target: name, problem, input }, null, 2));
      return `${path}: ${problem.split('\n').slice(0, 4).join('\n')}\non ${JSON.stringify(input.slice(0, 600))}`;
    })
    .join('\n\n');
}

if (isMainThread) {
  const { TARGETS } = await import('./targets');
  const names = Object.keys(TARGETS).filter((name) => ONLY === undefined || name === ONLY);
  describe('inputs that grow towards code that has not run', function () {
    this.timeout(0);
    // The analysis has most of the code, and gets as much time as four others.
    const shares = names.map((name) => (name === 'analyse' ? 4 : 1));
    const all = shares.reduce((sum, share) => sum + share, 0);
    names.forEach((name, k) => {
      it(name, async () => {
        const { findings, inputs, kept, share } = await fuzz(name, TARGETS[name]!.covers, (MINUTES * 60_000 * shares[k]!) / all);
        console.log(
          `      ${inputs} inputs, ${kept} kept, ${(100 * share).toFixed(1)} % of the code of ${TARGETS[name]!.covers.join(', ')} has run`,
        );
        assert.ok(inputs > 0);
        if (findings.length > 0) assert.fail(keep(name, findings));
      });
    });
  });
} else {
  void work(workerData as Task).then((result) => parentPort!.postMessage(result));
}
