import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Analysis } from '../core/model';
import { decode } from '../formats/decode';
import { applyDecisions, type Reviewed } from '../review/applyDecisions';
import type { Decision } from '../review/decision';
import { readDecisions } from '../review/decisionFile';
import { DecisionSet } from '../review/decisionSet';
import { reason } from './reason';

const FOLDER = '.fundlight/decisions';

/** Where the decisions on a document are kept; null where there are none. */
export interface DecidedDocument {
  readonly decisionFile: { readonly path: string; readonly lineOf: ReadonlyMap<Decision, number> } | null;
}

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
): Promise<Reviewed & DecidedDocument> {
  const document = resolve(path);
  for (let folder = dirname(document); ; folder = dirname(folder)) {
    const file = join(folder, FOLDER, `${relative(folder, document)}.jsonl`);
    const bytes = await readOrNull(file, fail);
    if (bytes !== null) return decided(file, text, suggested, bytes, (why) => fail(file, why));
    if (dirname(folder) === folder) return undecided(suggested);
  }
}

function decided(path: string, text: string, suggested: Analysis, bytes: Uint8Array, fail: (why: string) => void) {
  try {
    const read = readDecisions(decode(bytes));
    if ('decisions' in read)
      return { ...new DecisionSet(read.decisions, text).review(suggested), decisionFile: { path, lineOf: read.lineOf } };
    fail(`line ${read.line}: ${read.problem}`);
  } catch (error) {
    fail(reason(error));
  }
  return undecided(suggested);
}

function undecided(suggested: Analysis): Reviewed & DecidedDocument {
  return { ...applyDecisions(suggested, []), decisionFile: null };
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
