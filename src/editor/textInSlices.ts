import { Range, type TextDocument } from 'vscode';
import type { TimeSlices } from './timeSlices';

const LINES = 5_000;

/**
 * The text of a document, put together without holding up the host: VS Code keeps a document as lines.
 *
 * @param isCancelled is asked after each pause
 * @returns null where the work was given up, or where the document was edited meanwhile
 */
export async function textInSlices(document: TextDocument, slices: TimeSlices, isCancelled: () => boolean): Promise<string | null> {
  const { version, lineCount } = document;
  let text = '';
  for (let line = 0; line < lineCount; line += LINES) {
    text += document.getText(document.validateRange(new Range(line, 0, line + LINES, 0)));
    if (!slices.isOver) continue;
    await slices.pause();
    if (isCancelled() || document.version !== version) return null;
  }
  return text;
}
