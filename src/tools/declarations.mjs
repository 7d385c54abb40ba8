// Writes the type declarations of a library.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMPILER = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

/** How declarations end, for programs that import the library and for those that require it. */
const ENDINGS = ['mts', 'cts'];

/**
 * Writes the declarations of a module and of those that it names, once as ES modules and once as CommonJS.
 *
 * @param {string} entry the module in `src`, without its ending
 * @param {string} folder where they go, laid out as in `src`
 */
export function writeDeclarations(entry, folder) {
  const draft = mkdtempSync(join(tmpdir(), 'fundlight-types-'));
  try {
    const project = join(draft, 'tsconfig.json');
    writeFileSync(project, JSON.stringify(settings(entry, draft)));
    const { status } = spawnSync(process.execPath, [COMPILER, '--project', project], { stdio: 'inherit' });
    if (status !== 0) throw new Error('the declarations of the library could not be made');
    for (const [module, text] of reached(entry, draft)) {
      for (const ending of ENDINGS) {
        const file = join(folder, `${module}.d.${ending}`);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text.replace(IMPORT, `$1$2.${ending.replace('ts', 'js')}$3`));
      }
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The settings of the project, for declarations alone. */
function settings(entry, outDir) {
  return {
    extends: resolve('tsconfig.json'),
    files: [resolve('src', `${entry}.ts`), resolve('src/assets.d.ts')],
    include: [],
    compilerOptions: { noEmit: false, declaration: true, emitDeclarationOnly: true, types: [], rootDir: resolve('src'), outDir },
  };
}

/** What follows `from` where it is a module of the library's own: node wants it with its ending. */
const IMPORT = /(\bfrom ['"])(\.{1,2}\/[^'"]+)(['"])/g;

/** The modules that can be reached from one, with their declarations. */
function reached(entry, draft) {
  const texts = new Map();
  const open = [entry];
  for (let module = open.pop(); module !== undefined; module = open.pop()) {
    if (texts.has(module)) continue;
    const text = readFileSync(join(draft, `${module}.d.ts`), 'utf8');
    texts.set(module, text);
    for (const [, , path] of text.matchAll(IMPORT)) open.push(posix.join(posix.dirname(module), path));
  }
  return texts;
}
