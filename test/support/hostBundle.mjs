// Makes one file of host tests: VS Code loads it into the extension host and calls its `run`.
import { resolve } from 'node:path';
import { bundle } from '../../esbuild.config.mjs';
import { FIRST_LINE } from './hostOutput.mjs';
import { testFiles } from './testFiles.mjs';

/**
 * @param {'nodeHost' | 'webHost'} where
 * @param {string[]} folders of tests
 * @param {string} outfile
 * @param {string | undefined} grep runs only the tests whose title holds this
 * @returns {Promise<string>} absolute path of the file
 */
export async function bundleHostTests(where, folders, outfile, grep) {
  const imports = folders.flatMap(testFiles).map((file) => `await import(${JSON.stringify(`./${file.replaceAll('\\', '/')}`)});`);
  const contents = `
    import { runMocha } from './test/support/hostMocha';
    export const run = () => runMocha(async () => { ${imports.join(' ')} }, ${JSON.stringify(FIRST_LINE)}, ${JSON.stringify(grep)});`;
  await bundle(where, { stdin: { contents, resolveDir: resolve('.'), sourcefile: 'hostTests.ts' }, outfile });
  return resolve(outfile);
}
