/** Long work in steps: whoever runs it can pause or give up after each. */
export type Steps<Result> = Generator<void, Result, void>;

/** Characters of text between two pauses: well under a millisecond of work. */
const STEP = 8_192;

/** Does all of the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Goes through many things of little work each, so many of them between two pauses.
 *
 * @param work is given the first thing of each piece, and the one behind its last
 */
export function* inPieces(count: number, size: number, work: (from: number, to: number) => void): Steps<void> {
  for (let from = 0; from < count; from += size) {
    if (from > 0) yield;
    work(from, Math.min(from + size, count));
  }
}

/** Counts work, and says when a step is done. */
export class Pace {
  private worked = 0;

  /**
   * Whether a pause is due before the next piece of work.
   *
   * @param size of that piece in characters of text; it is counted as done then
   */
  isPauseDue(size: number): boolean {
    const due = this.worked >= STEP;
    this.worked = (due ? 0 : this.worked) + size;
    return due;
  }
}

/** So many are sorted, or merged, between two pauses. */
const RUN = 4_096;

type Compare<T> = (a: T, b: T) => number;

/** The same as `[...things].sort(compare)` with pauses: equals keep their order. What is in order already costs one pass. */
export function* sortedInSteps<T>(things: readonly T[], compare: Compare<T>): Steps<T[]> {
  if (things.length <= RUN) return [...things].sort(compare);
  let runs: T[][] = [];
  for (let from = 0; from < things.length; ) {
    const ordered = endOfRun(things, from, compare);
    const end = Math.max(ordered, Math.min(from + RUN, things.length));
    const run = things.slice(from, end);
    runs.push(end > ordered ? run.sort(compare) : run);
    from = end;
    yield;
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let k = 0; k < runs.length; k += 2) longer.push(k + 1 < runs.length ? yield* merged(runs[k], runs[k + 1], compare) : runs[k]);
    runs = longer;
  }
  return runs[0];
}

/** Behind the last of those from `from` on that are in order. */
function endOfRun<T>(things: readonly T[], from: number, compare: Compare<T>): number {
  let end = from + 1;
  while (end < things.length && compare(things[end - 1], things[end]) <= 0) end++;
  return end;
}

/** Two rows in order put together; of equals those of the first row come first. */
function* merged<T>(first: readonly T[], second: readonly T[], compare: Compare<T>): Steps<T[]> {
  const both: T[] = [];
  let a = 0;
  let b = 0;
  while (a < first.length || b < second.length) {
    if (both.length % RUN === RUN - 1) yield;
    const isFirst = b >= second.length || (a < first.length && compare(first[a], second[b]) <= 0);
    both.push(isFirst ? first[a++] : second[b++]);
  }
  return both;
}
