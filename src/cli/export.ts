import { resolve } from 'node:path';
import { exportText, toExportDocument } from '../formats/json';
import { analyseDocuments, type ReadingOptions } from './analyseDocuments';
import { objection, writeWhole } from './outputFile';
import { reason } from './reason';
import { Exit, type Surroundings } from './surroundings';

export interface ExportOptions extends ReadingOptions {
  readonly out?: string;
  readonly force?: boolean;
}

/** Writes the export document of the given files and folders. Returns the exit code. */
export async function exportDocuments(paths: readonly string[], options: ExportOptions, surroundings: Surroundings): Promise<number> {
  const { out } = options;
  const refuse = (why: string, code: number) => {
    surroundings.err(`fundlight: ${out}: ${why}\n`);
    return code;
  };
  const why = out === undefined ? null : await objection(out, options.force ?? false);
  if (why) return refuse(why, Exit.usage);

  const { documents, code } = await analyseDocuments(paths, options, surroundings);
  const json = exportText(documents.map(({ path, text, analysis }) => toExportDocument(text, analysis, { uri: path })));
  if (out === undefined) {
    surroundings.out(json);
    return code;
  }
  if (documents.some(({ path }) => resolve(path) === resolve(out))) return refuse('it is one of the documents', Exit.usage);
  try {
    await writeWhole(out, json);
  } catch (error) {
    return refuse(reason(error), Exit.failed);
  }
  return code;
}
