// The extension as a browser without a Node host sees it, which is how vscode.dev runs it: `browser` and no `main`.
//
// (The payload `extensionDevelopmentKind` would ask for the same, but the workbench of VS Code 1.100 does not read it.)
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * @param {string} folder where to put it; what was there goes
 * @returns {string} its absolute path
 */
export function makeWebExtension(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const shipped = [
    'dist/extension.js',
    'dist/importMarkup.mjs',
    'dist/importPdf.mjs',
    'dist/report.js',
    'media',
    'l10n',
    ...readdirSync('.').filter((name) => /^package\.nls.*\.json$/.test(name)),
  ];
  for (const path of shipped) cpSync(path, join(folder, path), { recursive: true });
  const { main: _, extensionKind: __, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return resolve(folder);
}
