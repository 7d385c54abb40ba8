// Gets the checkout ready to run: the right Node, and the packages that the lock file names.
import { existsSync, statSync } from 'node:fs';
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
  if (areInstalled()) return;
  console.log('Installing packages ...');
  if (!npm(['ci'], '.'))
    throw new Error('The packages could not be installed: see npm above. Is the npm registry within reach? Then try again.');
}

/** npm writes a lock file of its own when an installation is complete. */
function areInstalled() {
  const installed = 'node_modules/.package-lock.json';
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
}
