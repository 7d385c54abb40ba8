import type { Analysis } from '../core/model';
import type { SourceDocument } from './readDocuments';
import type { Surroundings } from './surroundings';
import { type FileOptions, treatFiles } from './treatFiles';

export interface AnalysedDocument extends SourceDocument {
  readonly analysis: Analysis;
}

/**
 * Reads and analyses documents, and applies the decisions that were made on them, for work that needs all of them at once; failures are
 * named on standard error.
 *
 * @returns the documents that could be read, and the exit code that says whether all could
 */
export async function analyseDocuments(
  paths: readonly string[],
  options: FileOptions,
  surroundings: Surroundings,
): Promise<{ documents: AnalysedDocument[]; code: number }> {
  const documents: AnalysedDocument[] = [];
  const code = await treatFiles(paths, 'analyse', {}, options, surroundings, (result, path) => void documents.push({ path, ...result }));
  return { documents, code };
}
