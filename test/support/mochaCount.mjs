/** So many lines are kept of what mocha says of the tests that failed. */
const KEPT_LINES = 60;

/** So many of the last lines are kept, for runs that end badly and name no test. */
const LAST_LINES = 20;

/** Adds up the closing lines of mocha runs, `  12 passing (5ms)` and `  1 failing`, and keeps what is said after the latter. */
export class MochaCount {
  passed = 0;
  failed = 0;
  /** which tests failed and why, as mocha tells it; of the last run that tells it */
  failures = [];
  #isTelling = false;
  #rest = '';
  #last = [];

  /** What to tell of a run that ended badly: the tests that failed, or else how its output ended. */
  get reasons() {
    return this.failures.length ? this.failures : this.#last;
  }

  /** Takes output as it comes, in pieces of any size. */
  read(text) {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      const [, number, what] = /^\s*(\d+) (passing \(|failing$|pending$)/.exec(line) ?? [];
      this.#last.push(line);
      if (this.#last.length > LAST_LINES) this.#last.shift();
      if (what === 'failing') {
        this.#isTelling = true;
        this.failures = [];
      }
      if (this.#isTelling && this.failures.length < KEPT_LINES) this.failures.push(line);
      if (!what) continue;
      if (what === 'passing (') this.passed += Number(number);
      else this.failed += Number(number); // no test is skipped: one that is has not passed
    }
  }
}
