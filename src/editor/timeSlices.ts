import type { Steps } from '../core/steps';

/** Work this long between two pauses is not felt. */
const SLICE_MILLISECONDS = 8;

/** Cuts long work up, so that the host answers other requests in between. */
export class TimeSlices {
  private begun = performance.now();

  /** Whether it is time for a pause. */
  get isOver(): boolean {
    return performance.now() - this.begun >= SLICE_MILLISECONDS;
  }

  /** Lets all else that waits have its turn. */
  async pause(): Promise<void> {
    await nextTurn();
    this.begun = performance.now();
  }
}

declare const setImmediate: ((work: () => void) => unknown) | undefined;

/** A timer waits a millisecond at the least, and four in a browser: the Node host need not. */
function afterOthers(work: () => void): void {
  if (typeof setImmediate === 'function') setImmediate(work);
  else setTimeout(work, 0);
}

/** What goes on in turns of its own, one after the other: slices of several pieces of work would come to a long one together. */
const waiting: (() => void)[] = [];

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) afterOthers(goOn);
  });
}

function goOn(): void {
  waiting[0]?.();
  waiting.shift();
  if (waiting.length > 0) afterOthers(goOn);
}

/**
 * Does work in steps with pauses.
 *
 * @param slices may be shared by several calls, so that short work does not cost a pause each
 * @param isCancelled is asked after each pause
 * @returns null where the work was given up
 */
export async function inSlices<Result>(steps: Steps<Result>, slices: TimeSlices, isCancelled: () => boolean): Promise<Result | null> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!slices.isOver) continue;
    await slices.pause();
    if (isCancelled()) return null;
  }
}
