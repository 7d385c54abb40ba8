// Measures how fast texts are analysed and edits followed, and peers beside it: `npm run bench`, one of them `npm run bench -- peers`.
// Nothing passes or fails.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../../esbuild.config.mjs';
import { installIn } from '../../src/tools/install.mjs';

/** Each is a file of this folder. */
const BENCHES = ['throughput', 'keystrokes', 'peers'];

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !BENCHES.includes(name));
if (unknown) {
  console.error(`bench: there is no ${unknown}; there are ${BENCHES.join(', ')}.`);
  process.exit(2);
}
const benches = wanted.length ? wanted : BENCHES;
if (benches.includes('peers')) installIn('test/bench', ['--ignore-scripts']); // who is not there then is told

const outdir = join('dist', 'test', `bench-${process.pid}`);
try {
  await bundle('node', { entryPoints: benches.map((name) => `test/bench/${name}.ts`), outdir });
  for (const name of benches) await import(pathToFileURL(join(outdir, `${name}.mjs`)).href);
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
