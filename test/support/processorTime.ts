/**
 * Milliseconds of processor time that some work takes, the least of several runs. What else the machine does in the meantime does not
 * count, so that figures of one run can be compared.
 */
export function processorTime(work: () => void, runs = 3): number {
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < runs; k++) {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** The same for work that goes on after it has returned, and of two runs. */
export async function leastTime(work: () => unknown, runs = 2): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < runs; k++) {
    const started = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(started);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
