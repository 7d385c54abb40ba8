import assert from 'node:assert/strict';

/** What four times the input may cost, in times the cost of the input. */
const FACTOR = 4;
const MOST = 5;

/** What takes less than this on its own is repeated until it takes it: a shorter time cannot be measured. In milliseconds. */
const MEASURABLE = 5;

/** Both sizes take turns so often, and the least time of each counts: what disturbs the machine only adds to it. */
const ROUNDS = 3;

/**
 * By how much inputs are larger the next time, before a measure that fails is believed: a busy machine has bad moments, and what costs
 * the same for every size counts for less. At last both are so large that neither fits into the caches of the machine. What grows with
 * its square fails each time. `npm run test:growth` has one thread tidy the memory, so that the time of others does not count.
 */
const SCALES = [1, 2, 4, 8, 4, 2, 32];

type Work = () => unknown;

/**
 * Holds that some work on four times the input takes at most five times the processor time.
 *
 * @param prepare makes the input of a size and gives the work on it, which may go on after it has returned
 * @param size of the smaller input
 */
export async function growsInAStraightLine(prepare: (size: number) => Work, size: number): Promise<void> {
  const ratios: number[] = [];
  for (const scale of SCALES) {
    const ratio = await growth(prepare(size * scale), prepare(size * scale * FACTOR));
    if (ratio <= MOST) return;
    ratios.push(ratio);
  }
  assert.fail(`four times the input takes ${ratios.map((each) => each.toFixed(1)).join(', then ')} times the time`);
}

/** How many times the processor time of one piece of work another one takes. */
export async function growth(small: Work, large: Work): Promise<number> {
  // Warms up: the engine has compiled what is measured.
  for (let spent = 0; spent < MEASURABLE; ) spent += (await time(small, 1)) + 0.2;
  const once = (await time(small, 4)) / 4;
  const times = Math.max(1, Math.ceil(MEASURABLE / Math.max(once, 0.01)));
  const timesOfLarge = Math.ceil(times / FACTOR);
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    short = Math.min(short, (await time(small, times)) / times);
    long = Math.min(long, (await time(large, timesOfLarge)) / timesOfLarge);
  }
  return long / short;
}

/** Milliseconds of processor time. */
async function time(work: Work, times: number): Promise<number> {
  const started = process.cpuUsage();
  for (let k = 0; k < times; k++) await work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
