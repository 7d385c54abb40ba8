import { decodeHtml } from './decodeHtml';
import { docxToMarkdown } from './docx';
import { htmlToMarkdown } from './html';
import { type ImportResult, importResult, tooLarge } from './imported';

/** Imports a web page or a document of Word. Whatever the bytes are, nothing is thrown. */
export function importMarkup(kind: 'html' | 'docx', bytes: Uint8Array): Promise<ImportResult> {
  return importResult(async () => {
    const problem = tooLarge(kind, bytes.length);
    if (problem) return problem;
    return kind === 'html' ? htmlToMarkdown(decodeHtml(bytes)) : docxToMarkdown(bytes);
  });
}
