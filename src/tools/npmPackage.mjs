// Makes the npm package: the command line and the library, without the extension.
//
//   node src/tools/npmPackage.mjs [FOLDER]
//
// The package is laid out in dist/npm and packed into FOLDER, by default dist. Its manifest is the one of the extension without
// what only VS Code reads.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildProgram } from '../../esbuild.config.mjs';
import { writeDeclarations } from './declarations.mjs';
import { npm } from './npm.mjs';

const PACKAGE = 'dist/npm';

const FIELDS = ['name', 'version', 'license', 'private', 'repository', 'bugs', 'homepage', 'keywords', 'bin', 'exports'];

const FILES = [
  'dist/cli.js',
  'dist/importMarkup.mjs',
  'dist/importPdf.mjs',
  'dist/mcpServer.js',
  'dist/library.mjs',
  'dist/library.cjs',
  'media/fundlight.schema.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'NOTICE',
];

const target = resolve(process.argv[2] ?? 'dist');
rmSync(PACKAGE, { recursive: true, force: true });
await buildProgram({ production: true });
for (const file of FILES) {
  mkdirSync(dirname(join(PACKAGE, file)), { recursive: true });
  cpSync(file, join(PACKAGE, file));
}
writeDeclarations('library', join(PACKAGE, 'dist/types'));
writeFileSync(join(PACKAGE, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
if (!npm(['pack', '--pack-destination', target], PACKAGE)) process.exitCode = 1;

function manifest() {
  const extension = JSON.parse(readFileSync('package.json', 'utf8'));
  const { description } = JSON.parse(readFileSync('package.nls.json', 'utf8'));
  const kept = Object.fromEntries(FIELDS.map((field) => [field, extension[field]]));
  return { ...kept, description, engines: { node: extension.engines.node }, files: [...FILES, 'dist/types'], sideEffects: false };
}
