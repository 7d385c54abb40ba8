import { LiveDocument } from '../../src/core/liveDocument';
import { documents, OPTIONS } from './corpus';
import { seconds } from './measure';

const LENGTH = 1_000_000;
const KEYSTROKES = 2_000;
const PASTES = 20;
const PASTED = 100_000;
const SETTLED = 20;
const WARM_UP = 5;

/** What is typed, most of it letters; some of it makes and parts mentions, sentences and blocks. */
const KEYS = 'etaoin shrdlu etaoin shrdlu etaoin shrdlu £5,.(|\n';

const corpus = documents.join('\n\n');
const times = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
const page = times(corpus, PASTED);
const live = new LiveDocument(times(`${corpus}\n\n`, LENGTH), OPTIONS);

/** Numbers from 0 up to a limit, the same in each run. */
let seed = 1;
function next(limit: number): number {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
  return Math.floor((seed / 2 ** 32) * limit);
}

const milliseconds = (task: () => unknown) => seconds(task) * 1000;
const replace = (start: number, end: number, text: string) => live.edit([{ start, end, text }]);

function quantile(numbers: readonly number[], share: number): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(2).padStart(7);
}

/** What the steps take by which a document is put together after an edit, each for itself. */
function settle(): { all: number; longest: number } {
  const steps = live.settleInSteps();
  let [all, longest] = [0, 0];
  for (let isDone: boolean | undefined = false; !isDone; ) {
    const step = milliseconds(() => (isDone = steps.next().done));
    all += step;
    longest = Math.max(longest, step);
  }
  return { all, longest };
}

live.analysis();
for (let round = 0; round < WARM_UP; round++) {
  const at = next(LENGTH);
  replace(at, at, 'x');
  live.analysis();
}

const typed = Array.from({ length: KEYSTROKES }, () => {
  const at = next(live.text.length);
  return milliseconds(() => replace(at, at, KEYS[next(KEYS.length)]));
});
const pasted = Array.from({ length: PASTES }, () => {
  const at = next(live.text.length);
  const time = milliseconds(() => replace(at, at, page));
  replace(at, at + PASTED, '');
  return time;
});
const settled = Array.from({ length: SETTLED }, () => {
  const at = next(live.text.length);
  replace(at, at, KEYS[next(KEYS.length)]);
  return settle();
});

const rows: readonly (readonly [string, readonly number[]])[] = [
  ['a typed character', typed],
  ['a pasted page of 100 kB', pasted],
  ['put together after a character', settled.map(({ all }) => all)],
  ['the longest step of that', settled.map(({ longest }) => longest)],
];
console.log(`A document of ${LENGTH / 1e6} MB, edited at random places; milliseconds of processor time`);
console.log(`${''.padEnd(32)} median   99 %`);
for (const [name, numbers] of rows) console.log(`${name.padEnd(32)}${quantile(numbers, 0.5)}${quantile(numbers, 0.99)}`);
