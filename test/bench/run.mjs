// Measures how fast texts are analysed: `npm run bench`. Nothing passes or fails here.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../../esbuild.config.mjs';

const outdir = join('dist', 'test', `bench-${process.pid}`);
try {
  await bundle('node', { entryPoints: ['test/bench/throughput.ts'], outdir });
  await import(pathToFileURL(join(outdir, 'throughput.mjs')).href);
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
