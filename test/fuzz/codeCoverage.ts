import { readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector';
import { fileURLToPath } from 'node:url';

/** Stretches of the code of one bundle, by UTF-16 unit. */
interface FileCoverage {
  /** 1 for what is of the folders that count */
  readonly counts: Uint8Array;
  /** 1 for what is in a function: what stands outside of them runs when the file is loaded */
  readonly inFunctions: Uint8Array;
  /** 1 for what has run */
  readonly run: Uint8Array;
  /** the same for the last time that it was asked, in the functions that were told of then */
  readonly now: Uint8Array;
}

/** The bundler begins each module with its path. */
const MODULE = /^\/\/ (\S+\.tsx?)$/gm;

/**
 * Which code has run in this thread, as the engine counts it: by blocks, so that both ways of a condition are told apart.
 *
 * It sees only the bundles that are loaded after it was made.
 */
export class CodeCoverage {
  private readonly session = new Session();
  private readonly files = new Map<string, FileCoverage>();

  /**
   * @param bundles the URL of the folder with the bundles
   * @param folders the source code that counts: `src/core/`
   */
  constructor(
    private readonly bundles: string,
    private readonly folders: readonly string[],
  ) {
    this.session.connect();
    this.post('Profiler.enable');
    this.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** Whether anything has run since it was last asked that had not run when something was last kept. */
  isNew(): boolean {
    return this.take(false) > 0;
  }

  /** Keeps what has run since it was last asked. @returns how many units of code are new */
  keep(): number {
    return this.take(true);
  }

  /** How much of the functions has run, 0 to 1. */
  get share(): number {
    let [run, all] = [0, 0];
    for (const file of this.files.values())
      for (let at = 0; at < file.run.length; at++)
        if (file.inFunctions[at]) {
          all++;
          run += file.run[at]!;
        }
    return all === 0 ? 0 : run / all;
  }

  private take(isKept: boolean): number {
    const { result } = this.post('Profiler.takePreciseCoverage') as Profiler.TakePreciseCoverageReturnType;
    let fresh = 0;
    for (const { url, functions } of result)
      if (functions.length > 0 && url.startsWith(this.bundles)) fresh += takeFile(this.fileOf(url), functions, isKept);
    return fresh;
  }

  private fileOf(url: string): FileCoverage {
    const known = this.files.get(url);
    if (known) return known;
    const code = readFileSync(fileURLToPath(url), 'utf8');
    const empty = () => new Uint8Array(code.length);
    const file = { counts: counted(code, this.folders), inFunctions: empty(), run: empty(), now: empty() };
    this.files.set(url, file);
    return file;
  }

  private post(method: string, params: object = {}): unknown {
    let answer: unknown;
    this.session.post(method, params, (error, result) => {
      if (error) throw error;
      answer = result;
    });
    return answer;
  }
}

function counted(code: string, folders: readonly string[]): Uint8Array {
  const counts = new Uint8Array(code.length);
  const modules = [...code.matchAll(MODULE)];
  for (const [k, { 1: path, index }] of modules.entries())
    if (folders.some((folder) => path!.startsWith(folder))) counts.fill(1, index, modules[k + 1]?.index ?? code.length);
  return counts;
}

function takeFile(file: FileCoverage, functions: readonly Profiler.FunctionCoverage[], isKept: boolean): number {
  const { now, run, inFunctions } = file;
  let fresh = 0;
  let reached = 0;
  const takeUpTo = (end: number): void => {
    for (; reached < end; reached++)
      if (now[reached] && !run[reached] && inFunctions[reached]) {
        if (isKept) run[reached] = 1;
        fresh++;
      }
  };
  // An inner function comes after the one around it, an inner block likewise: the last word is the exact one.
  let outermost = 0;
  for (const { ranges } of functions) {
    const [{ startOffset: start, endOffset: end }] = ranges as [Profiler.CoverageRange];
    if (start === 0 || !file.counts[start]) continue; // the module itself, or one that does not count
    if (start >= outermost) {
      takeUpTo(outermost);
      reached = start;
      outermost = end;
      inFunctions.fill(1, start, end);
    }
    for (const range of ranges) now.fill(range.count > 0 ? 1 : 0, range.startOffset, range.endOffset);
  }
  takeUpTo(outermost);
  return fresh;
}
