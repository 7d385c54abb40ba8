// A folder for VS Code to work in, with the sample documents: tests may write into it.
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns {{ folder: string, remove: () => void }} */
export function sampleWorkspace() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'fundlight-workspace-')));
  cpSync('seeds', folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
