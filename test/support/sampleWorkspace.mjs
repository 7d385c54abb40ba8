// A folder for VS Code to work in, with the sample documents: tests may write into it.
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns {{ folder: string, remove: () => void }} */
export function sampleWorkspace() {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'fundlight-workspace-')));
  const folder = join(home, 'seeds');
  cpSync('seeds', folder, { recursive: true, filter: (path) => !path.endsWith('.gold') });
  return { folder, remove: () => rmSync(home, { recursive: true, force: true }) };
}
