import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../../src/cli/run';
import type { Progress } from '../../../src/cli/surroundings';

/** What a command has left behind. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What a command gets beside its arguments. */
export interface Given {
  /** Standard input, in the pieces in which it comes. */
  readonly input?: readonly string[];
  readonly progress?: (total: number) => Progress;
  readonly signal?: AbortSignal;
  readonly isTerminal?: boolean;
}

/** Runs every test in a new folder with these files; bytes where they are no UTF-8. */
export function inFolderWith(files: Readonly<Record<string, string | Uint8Array>>): void {
  let home: string;
  let before: string;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'fundlight-cli-'));
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(home, name)), { recursive: true });
      writeFileSync(join(home, name), content);
    }
    before = process.cwd();
    process.chdir(home);
  });

  afterEach(() => {
    process.chdir(before);
    rmSync(home, { recursive: true });
  });
}

/** Runs the command line as `fundlight ARGUMENTS`. */
export async function fundlight(args: readonly string[], { input = [], ...given }: Given = {}): Promise<Ended> {
  let out = '';
  let err = '';
  const code = await run(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    input: (async function* () {
      for (const piece of input) yield new TextEncoder().encode(piece);
    })(),
    columns: 120,
    today: '2026-01-15',
    program: '',
    cores: 1,
    isTerminal: false,
    ...given,
  });
  return { code, out, err };
}
