// The desktop VS Code, where its command `code` is on the PATH.
import { spawnSync } from 'node:child_process';
import { isProgram, onPath } from './programs.mjs';

/**
 * @returns {{ path: string, run: (args: string[]) => import('node:child_process').SpawnSyncReturns<Buffer> } | null} null where
 *   there is none, and in the terminal of a remote window: `code` stands for the remote end there, which loads no extension
 *   under development
 */
export function desktopCode() {
  if (process.env.VSCODE_IPC_HOOK_CLI) return null;
  const windows = process.platform === 'win32';
  const path = onPath([windows ? 'code.cmd' : 'code']).find(isProgram);
  if (!path) return null;
  // A .cmd file runs in a shell only, which takes quoted words apart at blanks.
  const run = (args) =>
    windows
      ? spawnSync(
          `"${path}"`,
          args.map((argument) => `"${argument}"`),
          { shell: true, stdio: 'inherit' },
        )
      : spawnSync(path, args, { stdio: 'inherit' });
  return { path, run };
}
