// A folder for VS Code to work in, with the sample documents: tests may write into it.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns {{ folder: string, remove: () => void }} */
export function sampleWorkspace() {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'fundlight-workspace-')));
  const folder = join(home, 'seeds');
  cpSync('seeds', folder, { recursive: true, filter: (path) => !path.endsWith('.gold') });
  return { folder, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/**
 * The same beside an empty folder and one that is full of traps, all in one workspace: symbolic links that lead in a circle, out of the
 * workspace, and from where Fundlight keeps what is decided to a folder of somebody else.
 *
 * @returns {{ folder: string, remove: () => void }} `folder` is its file
 */
export function sampleFolders() {
  const { folder, remove } = sampleWorkspace();
  const home = join(folder, '..');
  const file = join(home, 'all.code-workspace');
  for (const name of ['others', 'traps', 'elsewhere', 'private']) mkdirSync(join(home, name));
  writeFileSync(join(home, 'elsewhere', 'far.txt'), 'Marlby Council gave £20,000 to the Hull Trust.\n');
  writeFileSync(join(home, 'traps', 'near.txt'), 'Marlby Council gave £20,000 to the Hull Trust.\n');
  const links = { circle: 'traps', outside: 'elsewhere', '.fundlight': 'private' };
  for (const [name, to] of Object.entries(links)) symlinkSync(join(home, to), join(home, 'traps', name), 'junction');
  writeFileSync(file, JSON.stringify({ folders: [{ path: 'seeds' }, { path: 'others' }, { path: 'traps' }] }));
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
