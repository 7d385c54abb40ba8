import { basename } from 'node:path';
import { analyse } from '../core/analyse';
import type { Analysis } from '../core/model';
import { selected } from '../review/selected';
import { OrganisationLists } from './organisationLists';
import { type ImportOptions, readDocuments, type SourceDocument } from './readDocuments';
import { Exit, type Surroundings } from './surroundings';
import { withDecisions } from './withDecisions';

export interface AnalysedDocument extends SourceDocument {
  readonly analysis: Analysis;
}

/** How documents are to be read. */
export interface ReadingOptions extends ImportOptions {
  /** The date of the documents, `YYYY-MM-DD`; without it their text tells. */
  readonly date?: string;
  /** A list of organisations that win over the gazetteer; without it those in the documents' folders are used. */
  readonly organisations?: string;
  /** Only what was accepted or added in the editor. */
  readonly decided?: boolean;
  /** Only what is at least so certain, 0 to 1, and what was accepted or added. */
  readonly minimumConfidence?: number;
}

/**
 * Reads and analyses documents, and applies the decisions that were made on them; failures are named on standard error.
 *
 * @returns the documents that could be read, and the exit code that says whether all could
 */
export async function analyseDocuments(
  paths: readonly string[],
  { date, organisations, decided = false, minimumConfidence, ...importing }: ReadingOptions,
  surroundings: Surroundings,
): Promise<{ documents: AnalysedDocument[]; code: number }> {
  const documents: AnalysedDocument[] = [];
  let code: number = Exit.done;
  const warn = (path: string, why: string) => surroundings.err(`fundlight: ${path}: ${why}\n`);
  const fail = (path: string, why: string) => {
    warn(path, why);
    code = Exit.failed;
  };
  const lists = new OrganisationLists(organisations, fail, warn);
  const which = decided ? 'decided' : (minimumConfidence ?? 'all');
  const options = { today: surroundings.today, ...(date && { documentDate: date }) };
  for await (const { path, text } of readDocuments(paths, fail, importing)) {
    const suggested = analyse(text, { ...options, fileName: basename(path), organisations: await lists.of(path) });
    const reviewed = await withDecisions(path, text, suggested, fail);
    documents.push({ path, text, analysis: selected(reviewed, which) });
  }
  return { documents, code };
}
