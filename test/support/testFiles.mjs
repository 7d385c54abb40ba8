import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The test files (`*.test.ts`) in and below a folder, sorted; a file stands for itself. */
export function testFiles(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(path, name))
    .sort();
}
