import { decodeHtml } from './decodeHtml';
import { docxToMarkdown } from './docx';
import { LARGEST_FILE } from './fileKinds';
import { htmlToMarkdown } from './html';
import { type ImportResult, importResult } from './imported';

/** Imports a web page or a document of Word. Whatever the bytes are, nothing is thrown. */
export function importMarkup(kind: 'html' | 'docx', bytes: Uint8Array): Promise<ImportResult> {
  return importResult(async () => {
    const limit = LARGEST_FILE[kind];
    if (bytes.length > limit) return { problem: { kind: 'tooLarge', limit } };
    return kind === 'html' ? htmlToMarkdown(decodeHtml(bytes)) : docxToMarkdown(bytes);
  });
}
