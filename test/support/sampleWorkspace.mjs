// A folder for VS Code to work in, with the sample documents: tests may write into it.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
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

const LARGE = 10_000_000;

/** A folder with `large.txt`: ten megabytes of the test corpus. @returns {{ folder: string, remove: () => void }} */
export function largeWorkspace() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'fundlight-workspace-')));
  const corpus = 'test/accuracy/corpus';
  const texts = readdirSync(corpus).filter((name) => name.endsWith('.txt'));
  const text = texts.map((name) => readFileSync(join(corpus, name), 'utf8')).join('\n\n');
  writeFileSync(join(folder, 'large.txt'), `${text}\n\n`.repeat(Math.ceil(LARGE / text.length)).slice(0, LARGE));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
