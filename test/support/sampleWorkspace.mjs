// A folder for VS Code to work in, with the sample documents: tests may write into it.
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns {{ folder: string, remove: () => void }} */
export function sampleWorkspace() {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'fundlight-workspace-')));
  const folder = join(home, 'seeds');
  cpSync('seeds', folder, { recursive: true, filter: (path) => !path.endsWith('.gold') });
  return { folder, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** The same beside an empty folder, both in one workspace. @returns {{ folder: string, remove: () => void }} `folder` is its file */
export function sampleFolders() {
  const { folder, remove } = sampleWorkspace();
  const file = join(folder, '..', 'both.code-workspace');
  mkdirSync(join(folder, '..', 'others'));
  writeFileSync(file, JSON.stringify({ folders: [{ path: 'seeds' }, { path: 'others' }] }));
  return { folder: file, remove };
}
