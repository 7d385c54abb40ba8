import { leastTime } from '../support/processorTime';
import { type Random, seeded } from '../unit/review/random';
import type { CodeCoverage } from './codeCoverage';
import { mutated } from './mutations';
import type { Target } from './targets';

/** What the loop tells of its work, and of an input on which the target failed. */
export interface Progress {
  readonly inputs: number;
  /** inputs that are kept because they ran code that no other did */
  readonly kept: number;
  /** share of the code of functions that has run, 0 to 1 */
  readonly share: number;
}
export interface Finding {
  readonly input: string;
  readonly problem: string;
}

/** Where the next input is put before it is tried, so that it is known if it never ends. */
export type Announce = (input: string) => void;

/** Inputs are at most so long, in UTF-16 units. */
const LONGEST = 3_000;

/** Coverage is asked for after so many inputs: it takes longer than most of them. What is new is then tried one by one. */
const BATCH = 24;

/** Milliseconds that an input may take, which is far more than the longest one does. */
const SLOW = 1_500;

/** Of so many different problems each is told; then the loop gives up. */
const MOST_FINDINGS = 12;

/**
 * Tries a target on inputs that grow out of each other: what runs code that has not run before is kept and changed further.
 *
 * @param seed the same numbers give the same inputs
 * @param isOver asked now and then
 */
export async function guidedLoop(
  target: Target,
  coverage: CodeCoverage,
  { seed, announce, isOver }: { readonly seed: number; readonly announce: Announce; readonly isOver: () => boolean },
): Promise<Progress & { readonly findings: readonly Finding[] }> {
  const random = seeded(seed);
  const findings = new Map<string, Finding>();
  const corpus: string[] = [];
  const material = { dictionary: target.dictionary, corpus, largest: target.input === 'bytes' ? 0xff : 0xffff };
  let inputs = 0;

  const attempt = async (input: string): Promise<void> => {
    inputs++;
    announce(input);
    const problem = await problemOf(target, input);
    if (problem && !findings.has(kindOf(problem))) findings.set(kindOf(problem), { input, problem });
  };
  const keep = async (input: string): Promise<void> => {
    await attempt(input);
    if (coverage.keep() > 0) corpus.push(input);
  };

  // All that is given to begin with is worth changing; in another order each time, as there may be no time for all of it.
  for (const input of shuffled(await target.seeds(), random)) {
    if (isOver() && corpus.length > 0) break;
    await attempt(input);
    corpus.push(input);
  }
  coverage.keep();
  while (!isOver() && findings.size < MOST_FINDINGS) {
    const batch: string[] = [];
    for (let k = 0; k < BATCH && !(k % 4 === 0 && isOver()); k++) {
      const recent = random(2) ? corpus.length - 1 - random(Math.min(corpus.length, 40)) : random(corpus.length);
      const input = mutated(corpus[recent]!, random, material, LONGEST);
      batch.push(input);
      await attempt(input);
    }
    if (coverage.isNew()) for (const input of batch) await keep(input);
  }
  return { inputs, kept: corpus.length, share: coverage.share, findings: [...findings.values()] };
}

function shuffled<T>(values: readonly T[], random: Random): T[] {
  const all = [...values];
  for (let k = all.length - 1; k > 0; k--) {
    const other = random(k + 1);
    [all[k], all[other]] = [all[other]!, all[k]!];
  }
  return all;
}

/** Why a target refuses an input: an error that it throws, or the time that it takes; null where it takes it. */
export async function problemOf(target: Target, input: string): Promise<string | null> {
  const started = performance.now();
  try {
    await target.run(input);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  if (performance.now() - started < SLOW) return null;
  const taken = await leastTime(() => target.run(input));
  return taken < SLOW ? null : `takes ${taken.toFixed(0)} ms for ${input.length} characters`;
}

/** What tells one problem from another: where an error was thrown, or its words where that is a check. */
function kindOf(problem: string): string {
  const [first = '', ...frames] = problem.split('\n');
  const place = frames.find((frame) => frame.startsWith('    at ') && !/node:|soundAnalysis/.test(frame)) ?? '';
  return `${first.replace(/\d+/g, '0').slice(0, 60)} ${place}`;
}
