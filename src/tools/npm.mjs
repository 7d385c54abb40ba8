// Runs npm from a script that npm itself may have started, on any system.
import { spawnSync } from 'node:child_process';

/**
 * @param {string[]} args
 * @param {string} cwd
 * @returns {boolean} whether npm was content; what it said is on the terminal
 */
export function npm(args, cwd) {
  const npmScript = process.env.npm_execpath;
  const [command, first] = npmScript?.endsWith('.js') ? [process.execPath, [npmScript]] : ['npm', []];
  const shell = command === 'npm' && process.platform === 'win32'; // npm is a .cmd file there
  return spawnSync(command, [...first, ...args], { cwd, shell, stdio: 'inherit' }).status === 0;
}
