import type { CancellationToken, Uri } from 'vscode';
import type { Analysis } from '../core/model';
import { toExportDocument } from '../formats/json';
import type { ExportDocument } from '../formats/schema';
import type { Analyser } from './analyser';
import type { Skipped, SourceFiles } from './sourceFiles';
import { TimeSlices } from './timeSlices';

export interface Exported {
  readonly documents: ExportDocument[];
  readonly skipped: readonly Skipped[];
}

/** Files are read ahead in groups of so many: on a slow file system waiting is what takes the time. */
const READ_AHEAD = 8;

/**
 * Analyses documents one after the other, and lets the host answer other requests in between.
 *
 * @param review applies the decisions on a document to what was suggested
 * @param report is told of each document before it is analysed
 * @returns null where the user has cancelled
 */
export async function exportDocuments(
  uris: readonly Uri[],
  files: SourceFiles,
  analyser: Pick<Analyser, 'analyseInSlices'>,
  review: (uri: Uri, text: string, analysis: Analysis) => Promise<Analysis>,
  token: CancellationToken,
  report: (uri: Uri) => void,
): Promise<Exported | null> {
  const documents: ExportDocument[] = [];
  const skipped: Skipped[] = [];
  const slices = new TimeSlices();
  for (let at = 0; at < uris.length; at += READ_AHEAD) {
    const group = await Promise.all(uris.slice(at, at + READ_AHEAD).map((uri) => files.read(uri)));
    for (const source of group) {
      if (token.isCancellationRequested) return null;
      report(source.uri);
      if ('reason' in source) {
        skipped.push(source);
        continue;
      }
      const analysis = await analyser.analyseInSlices(source.text, source.uri, slices, () => token.isCancellationRequested);
      if (!analysis) return null;
      const reviewed = await review(source.uri, source.text, analysis);
      documents.push(toExportDocument(source.text, reviewed, { uri: source.uri.toString() }));
    }
  }
  return token.isCancellationRequested ? null : { documents, skipped };
}
