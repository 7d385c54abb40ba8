import type { CancellationToken, Uri } from 'vscode';
import type { Analysis } from '../core/model';
import type { Format, Omission } from '../formats/format';
import type { Analyser } from './analyser';
import type { Skipped, SourceFiles } from './sourceFiles';
import { TimeSlices } from './timeSlices';

/** What was written of some documents. */
export interface Exported {
  readonly text: string;
  readonly documents: number;
  /** Those that are in the text. */
  readonly fundingItems: number;
  /** Why others are not: one entry an item. */
  readonly omissions: readonly Omission[];
  readonly skipped: readonly Skipped[];
}

/** Files are read ahead in groups of so many: on a slow file system waiting is what takes the time. */
const READ_AHEAD = 8;

/**
 * Analyses documents one after the other and writes them, and lets the host answer other requests in between.
 *
 * @param review applies the decisions on a document to what was suggested
 * @param report is told of each document before it is analysed
 * @returns null where the user has cancelled; without documents the text is empty
 * @throws {NoGrants} where the format cannot hold any of it
 */
export async function exportDocuments(
  uris: readonly Uri[],
  format: Format,
  files: SourceFiles,
  analyser: Pick<Analyser, 'analyseInSlices'>,
  review: (uri: Uri, text: string, analysis: Analysis) => Promise<Analysis>,
  token: CancellationToken,
  report: (uri: Uri) => void,
): Promise<Exported | null> {
  const writer = format.begin();
  const parts: string[] = [];
  const skipped: Skipped[] = [];
  let found = 0;
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
      const suggested = await analyser.analyseInSlices(source.text, source.uri, slices, () => token.isCancellationRequested);
      if (!suggested) return null;
      const analysis = await review(source.uri, source.text, suggested);
      parts.push(writer.add({ uri: source.uri.toString(), text: source.text, analysis }));
      found += analysis.fundingItems.length;
    }
  }
  if (token.isCancellationRequested) return null;
  const { omissions = [] } = writer;
  const text = parts.length ? parts.join('') + writer.end() : '';
  return { text, documents: parts.length, fundingItems: found - omissions.length, omissions, skipped };
}
