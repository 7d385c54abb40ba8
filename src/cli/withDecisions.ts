import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Analysis } from '../core/model';
import { decode } from '../formats/decode';
import { readDecisions } from '../review/decisionFile';
import { DecisionSet } from '../review/decisionSet';
import { reason } from './reason';

const FOLDER = '.fundlight/decisions';

/**
 * What the suggestions for a document become by the decisions that were made on it in the editor: those in the folder of the document
 * or in one above it that has `.fundlight/decisions` for it.
 *
 * @param fail is told of a file of decisions that cannot be used, and why; the suggestions stay as they are then
 */
export async function withDecisions(
  path: string,
  text: string,
  suggested: Analysis,
  fail: (path: string, why: string) => void,
): Promise<Analysis> {
  const document = resolve(path);
  for (let folder = dirname(document); ; folder = dirname(folder)) {
    const file = join(folder, FOLDER, `${relative(folder, document)}.jsonl`);
    const bytes = await readOrNull(file, fail);
    if (bytes !== null) return decided(text, suggested, bytes, (why) => fail(file, why));
    if (dirname(folder) === folder) return suggested;
  }
}

function decided(text: string, suggested: Analysis, bytes: Uint8Array, fail: (why: string) => void): Analysis {
  try {
    const read = readDecisions(decode(bytes));
    if ('decisions' in read) return new DecisionSet(read.decisions, text).review(suggested).analysis;
    fail(`line ${read.line}: ${read.problem}`);
  } catch (error) {
    fail(reason(error));
  }
  return suggested;
}

async function readOrNull(path: string, fail: (path: string, why: string) => void): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') fail(path, reason(error));
    return null;
  }
}
