import { basename } from 'node:path';
import { analyse } from '../core/analyse';
import type { Analysis } from '../core/model';
import { readDocuments, type SourceDocument } from './readDocuments';
import { Exit, type Surroundings } from './surroundings';

export interface AnalysedDocument extends SourceDocument {
  readonly analysis: Analysis;
}

/**
 * Reads and analyses documents; failures are named on standard error.
 *
 * @param date the date of the documents, `YYYY-MM-DD`; without it their text tells
 * @returns the documents that could be read, and the exit code that says whether all could
 */
export async function analyseDocuments(
  paths: readonly string[],
  date: string | undefined,
  surroundings: Surroundings,
): Promise<{ documents: AnalysedDocument[]; code: number }> {
  const documents: AnalysedDocument[] = [];
  let code: number = Exit.done;
  const fail = (path: string, why: string) => {
    surroundings.err(`fundlight: ${path}: ${why}\n`);
    code = Exit.failed;
  };
  const options = { today: surroundings.today, ...(date && { documentDate: date }) };
  for await (const { path, text } of readDocuments(paths, fail)) {
    const analysis = analyse(text, { ...options, fileName: basename(path) });
    documents.push({ path, text, analysis });
  }
  return { documents, code };
}
