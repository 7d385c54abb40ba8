/** So many lines are kept of what mocha says of the tests that failed. */
const KEPT_LINES = 60;

/** Adds up the closing lines of mocha runs, `  12 passing (5ms)` and `  1 failing`, and keeps what is said after the latter. */
export class MochaCount {
  passed = 0;
  failed = 0;
  /** which tests failed and why, as mocha tells it; of the last run that tells it */
  failures = [];
  #isTelling = false;
  #rest = '';

  /** Takes output as it comes, in pieces of any size. */
  read(text) {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      const [, number, what] = /^\s*(\d+) (passing \(|failing$|pending$)/.exec(line) ?? [];
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
