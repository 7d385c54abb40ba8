/**
 * Compiles the plain tables in `inputs/` into the gazetteer that the extension loads.
 *
 *     npm run build:gazetteer
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compileGazetteer } from './compileGazetteer.mjs';

const inputs = new URL('inputs/', import.meta.url);
const target = new URL('../../core/organisations/data/gazetteer.txt', import.meta.url);

const files = readdirSync(inputs)
  .filter((file) => file.endsWith('.tsv'))
  .map((file) => ({ file, text: readFileSync(new URL(file, inputs), 'utf8') }));
const { text, count, problems } = compileGazetteer(files);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  writeFileSync(target, text);
  console.log(`${count} organisations, ${Math.round(Buffer.byteLength(text) / 1000)} kB`);
}
