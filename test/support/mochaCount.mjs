/** Adds up the closing lines of mocha runs: `  12 passing (5ms)` and `  1 failing`. */
export class MochaCount {
  passed = 0;
  failed = 0;
  #rest = '';

  /** Takes output as it comes, in pieces of any size. */
  read(text) {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      const [, number, what] = /^\s*(\d+) (passing \(|failing$|pending$)/.exec(line) ?? [];
      if (!what) continue;
      if (what === 'passing (') this.passed += Number(number);
      else this.failed += Number(number); // no test is skipped: one that is has not passed
    }
  }
}
