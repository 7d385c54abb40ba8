import { ProgressLocation, type TextDocument, window } from 'vscode';
import type { Analyses, Reading } from './analyses';
import { t } from './localise';
import { fileNameOf } from './ranges';

/**
 * The reading of a document as it is now, for a command. A long document that is still being read is waited for: a person sees that, and
 * can give up.
 *
 * @returns undefined for a document that is not annotated, and where somebody has given up
 */
export async function readingAtHand(
  analyses: Pick<Analyses, 'current' | 'whenCurrent' | 'isBeingRead'>,
  document: TextDocument,
): Promise<Reading | undefined> {
  if (!analyses.isBeingRead(document)) return analyses.current(document);
  const title = t('Fundlight is reading {file}', { file: fileNameOf(document.uri) });
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(options, (_, token) => analyses.whenCurrent(document, token));
}
