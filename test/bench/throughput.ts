import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/core/analyse';

const CORPUS = 'test/accuracy/corpus';
const MEGABYTES = 4;
const ROUNDS = 7;
const WARM_UP = 2;
const OPTIONS = { today: '2026-12-31' };

const documents = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(CORPUS, name), 'utf8'));
const corpus = documents.join('\n\n');
const repeats = Math.ceil((MEGABYTES * 1e6) / Buffer.byteLength(corpus));

/** What is timed; each gets through the same text in a round. */
const TASKS = {
  'one long document': () => analyse(`${corpus}\n\n`.repeat(repeats), OPTIONS).annotations.length,
  'one document after the other': () => {
    let found = 0;
    for (let i = 0; i < repeats; i++) for (const text of documents) found += analyse(text, OPTIONS).annotations.length;
    return found;
  },
};

/**
 * The measure of this machine at this moment: a fixed loop of integer arithmetic over an array, as much as the analysis does.
 * A ratio to it can be compared between machines, megabytes a second cannot.
 */
function calibrate(): number {
  const cells = new Uint16Array(1 << 20).map((_, index) => (index * 2654435761) >>> 16);
  let hash = 0x811c9dc5;
  for (let round = 0; round < 100; round++) for (const cell of cells) hash = Math.imul(hash ^ cell, 0x01000193);
  return hash;
}

/** Processor time, on all threads: what else the machine is doing does not count. */
function seconds(task: () => unknown): number {
  const started = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Tasks and calibration take turns, so that what disturbs the machine disturbs them all. */
const times = new Map<string, { own: number[]; ratio: number[] }>(Object.keys(TASKS).map((name) => [name, { own: [], ratio: [] }]));
for (let round = -WARM_UP; round < ROUNDS; round++) {
  const unit = seconds(calibrate);
  for (const [name, task] of Object.entries(TASKS)) {
    const own = seconds(task);
    if (round < 0) continue;
    times.get(name)?.own.push(own);
    times.get(name)?.ratio.push(own / unit);
  }
}

const size = (Buffer.byteLength(`${corpus}\n\n`) * repeats) / 1e6;
console.log(
  `${documents.length} documents of the test corpus, ${repeats} times: ${size.toFixed(1)} MB; processor time, median of ${ROUNDS} rounds`,
);
for (const [name, { own, ratio }] of times) {
  const speed = size / median(own);
  console.log(`${name.padEnd(30)} ${speed.toFixed(2)} MB/s   ${(median(ratio) / size).toFixed(3)} calibration units a MB`);
}
