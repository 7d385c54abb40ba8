// Tries random inputs on everything that reads or writes some.
//
//   npm run fuzz -- [--minutes N] [--target NAME] [--seed N]
//
// The properties are checked on random values, then each target gets its share of the minutes for inputs that grow towards code that
// has not run. Inputs on which something fails are kept in `.fuzz/`.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/** As long as the tests have: less than two minutes with the properties. */
const MINUTES = 1;

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, target: { type: 'string' }, seed: { type: 'string' } },
});
const minutes = Number(values.minutes ?? MINUTES);
if (!(minutes > 0)) {
  console.error(`fuzz: --minutes is a number above 0, not ${values.minutes}`);
  process.exit(1);
}
// Each night has other inputs; the seed is told, so that a night can be repeated.
const seed = Number(values.seed ?? (values.minutes === undefined ? 1 : Math.floor(Math.random() * 2 ** 31)));
console.log(`${minutes} minutes, seed ${seed}`);
const env = { ...process.env, FUZZ_MINUTES: String(minutes), FUZZ_SEED: String(seed) };
if (values.target !== undefined) env.FUZZ_TARGET = values.target;
const { status } = spawnSync(process.execPath, ['test/support/mocha.mjs', 'test/fuzz'], { stdio: 'inherit', env });
process.exitCode = status ?? 1;
