import { VSCODE_NAMES } from '../../src/tools/vscodeInstall.mjs';

/**
 * Reads the arguments of a test runner.
 *
 * @param {string[]} args `--vscode NAME` says which VS Code the tests run in, the oldest without it; other arguments may stand around it
 * @returns {{ vscode: import('../../src/tools/vscodeInstall.mjs').VSCodeName, grep: string | undefined, others: string[] }} `grep`: what
 *   follows `--grep`; `others`: all but the choice of VS Code
 * @throws {Error} where there is no such VS Code
 */
export function runnerOptions(args) {
  const at = args.indexOf('--vscode');
  const vscode = at < 0 ? 'oldest' : args[at + 1];
  if (!VSCODE_NAMES.includes(vscode)) throw new Error(`--vscode ${vscode}: there are ${VSCODE_NAMES.join(' and ')}`);
  const others = at < 0 ? args : args.toSpliced(at, 2);
  const grepAt = others.indexOf('--grep');
  return { vscode, grep: grepAt < 0 ? undefined : others[grepAt + 1], others };
}
