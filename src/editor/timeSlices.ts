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
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.begun = performance.now();
  }
}
