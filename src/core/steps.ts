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
