// Gets the checkout ready to run: the right Node, and the packages that the lock file names.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';

const NODE = 20;

/**
 * Installs the packages unless they are there and as new as the lock file.
 *
 * @throws {Error} that says what is missing and what to do
 */
export function installPackages() {
  if (Number.parseInt(process.versions.node, 10) < NODE)
    throw new Error(`This is Node ${process.versions.node}, and Fundlight needs Node ${NODE} or later: https://nodejs.org`);
  if (!installIn('.'))
    throw new Error('The packages could not be installed: see npm above. Is the npm registry within reach? Then try again.');
}

/**
 * Installs the packages that the lock file of a folder names, unless they are there and as new as it.
 *
 * @param {string} folder
 * @param {string[]} flags for npm
 * @returns {boolean} whether they are there now
 */
export function installIn(folder, flags = []) {
  if (areInstalled(folder)) return true;
  console.log(`Installing packages${folder === '.' ? '' : ` in ${folder}`} ...`);
  return npm(['ci', ...flags], folder);
}

/** npm writes a lock file of its own when an installation is complete. */
function areInstalled(folder) {
  const installed = join(folder, 'node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs;
}
