// Builds the program into dist/: the extension for both hosts, the command line and the library of the npm package.
//
//   node esbuild.config.mjs [--production] [--watch]
//
// The test runners call `bundle` for their own bundles, so that source files mean the same everywhere.
import { chmodSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, context } from 'esbuild';
import { overBudget } from './src/tools/bundleBudgets.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** `import text from './main.tsx?script'` gives a script for a page, bundled and small, as a text. */
const pageScripts = {
  name: 'page scripts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?script$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace(/\?script$/, '')),
      namespace: 'script',
    }));
    onLoad({ filter: /.*/, namespace: 'script' }, async ({ path }) => {
      const { outputFiles } = await build({ ...page, entryPoints: [path], minify: true, write: false });
      return { contents: outputFiles[0].text, loader: 'text' };
    });
  },
};

const common = {
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  bundle: true,
  target: 'es2022',
  loader: { '.txt': 'text', '.tsv': 'text', '.css': 'text' },
  define: { FUNDLIGHT_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
  plugins: [pageScripts],
};

/** VS Code loads its extensions as CommonJS, on Node and in a web worker, and hands them `vscode`. */
const nodeHost = { ...common, format: 'cjs', platform: 'node', external: ['vscode'] };
const webHost = { ...common, format: 'cjs', platform: 'browser', external: ['vscode'] };

/**
 * The libraries that read documents which are not text are large. They stay files of their own, the same for all hosts, which are loaded
 * at first use: `worker` because neither a worker of the browser nor Node has a `document`.
 */
const importers = {
  ...common,
  format: 'esm',
  platform: 'browser',
  conditions: ['worker'],
  entryPoints: { importMarkup: 'src/import/markup.ts', importPdf: 'src/import/pdf.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  // What a page is drawn on is all that is asked of `navigator`. In the Node host of VS Code it can neither be read nor set.
  define: { ...common.define, navigator: 'noNavigator', 'globalThis.navigator': 'noNavigator' },
  banner: { js: `var noNavigator = { platform: '', userAgent: '' };` },
};

/** The command line finds them beside itself. */
const importersBeside = {
  name: 'importers beside',
  setup({ onResolve }) {
    const paths = { '../import/markup': './importMarkup.mjs', '../import/pdf': './importPdf.mjs' };
    onResolve({ filter: /^\.\.\/import\/(markup|pdf)$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: paths[path], external: true } : undefined,
    );
  },
};

/** The command line; what only one of its commands needs is a file of its own, and loaded by that command. */
const node = { ...common, format: 'cjs', platform: 'node', target: 'node20', plugins: [...common.plugins, importersBeside] };

/** Scripts that run in a page. */
const page = { ...common, format: 'iife', platform: 'browser' };

/** @type {import('esbuild').BuildOptions[]} */
const program = [
  importers,
  // One file for both hosts: nothing in it is of Node or of a page, and the extension is a third smaller.
  { ...webHost, entryPoints: ['src/editor/extension.ts'], outfile: 'dist/extension.js' },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    external: ['./mcpServer.js'],
    // Packages that are ES modules ask where they are, which CommonJS tells in another way.
    define: { ...common.define, 'import.meta.url': 'moduleUrl' },
    banner: { js: `#!/usr/bin/env node\nconst moduleUrl = require('node:url').pathToFileURL(__filename).href;` },
  },
  { ...page, entryPoints: ['src/report/browser/main.tsx'], outfile: 'dist/report.js' },
  { ...node, entryPoints: ['src/cli/mcpServer.ts'], outfile: 'dist/mcpServer.js' },
  ...['esm', 'cjs'].map((format) => ({
    ...common,
    format,
    platform: 'browser', // it runs in Node too: nothing in it asks for either
    entryPoints: ['src/library.ts'],
    outfile: `dist/library.${format === 'esm' ? 'mjs' : 'cjs'}`,
  })),
];

/**
 * Bundles test code with source maps.
 *
 * @param {'node' | 'nodeHost' | 'webHost'} where `node` makes one module per entry point with shared chunks, and leaves
 *   packages where they are; the hosts need everything in one CommonJS file
 * @param {import('esbuild').BuildOptions} options what to bundle, and where to
 */
export async function bundle(where, options) {
  const settings = {
    node: { ...common, format: 'esm', platform: 'node', splitting: true, packages: 'external', outExtension: { '.js': '.mjs' } },
    nodeHost,
    webHost,
  }[where];
  await build({ ...settings, sourcemap: true, ...options });
}

/**
 * Builds the program into dist/. With `production` it is made small, else it comes with source maps.
 *
 * @throws {Error} where a file that is made small holds what it should not, or more than it may
 */
export async function buildProgram({ production = false } = {}) {
  const built = await Promise.all(programs(production).map((options) => build({ ...options, metafile: true })));
  const problems = production ? built.flatMap(({ metafile }) => overBudget(metafile)) : [];
  if (problems.length) throw new Error(`a file outgrows its budget (src/tools/bundleBudgets.mjs):\n  ${problems.join('\n  ')}`);
  chmodSync(new URL('dist/cli.js', import.meta.url), 0o755);
}

async function watch() {
  const contexts = await Promise.all(programs(false).map((options) => context({ ...options, logLevel: 'info' })));
  await Promise.all(contexts.map((each) => each.watch()));
}

function programs(production) {
  return program.map((options) => ({ ...options, minify: production, sourcemap: !production }));
}

function main(flags) {
  const unknown = flags.find((flag) => !['--production', '--watch'].includes(flag));
  if (unknown) throw new Error(`unknown option ${unknown}`);
  return flags.includes('--watch') ? watch() : buildProgram({ production: flags.includes('--production') });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    if (!error.errors) console.error(`build: ${error.message}`); // else esbuild has shown what is wrong
    process.exitCode = 1;
  }
}
