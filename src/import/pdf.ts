import { getDocument, VerbosityLevel } from 'unpdf/pdfjs';
import { pdfDay } from './day';
import { type ImportProgress, type ImportResult, importResult, tooLarge, Unimportable } from './imported';
import { writeMarkdown } from './markdown';
import { PageText } from './pdfFragments';
import type { Tag } from './pdfTags';
import { pdfTree, type ReadPage } from './pdfTree';

const MOST_PAGES = 3_000;

/** Pieces of text of all pages together: an ordinary page has some hundred. */
const MOST_FRAGMENTS = 2_000_000;

type PdfFile = Awaited<ReturnType<typeof getDocument>['promise']>;

/** Imports a PDF file. Whatever the bytes are, nothing is thrown; nothing is fetched, and no script in it is run. */
export function importPdf(bytes: Uint8Array, progress: ImportProgress = {}): Promise<ImportResult> {
  return importResult(async () => {
    const problem = tooLarge('pdf', bytes.length);
    if (problem) return problem;
    const task = getDocument({
      data: new Uint8Array(bytes), // a copy, as it is taken away; and no Buffer of Node
      verbosity: VerbosityLevel.ERRORS,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      stopAtErrors: false,
      maxImageSize: 0,
    });
    try {
      return await readFile(await task.promise, progress);
    } catch (error) {
      if (error instanceof Error && error.name === 'PasswordException') return { problem: { kind: 'encrypted' } };
      throw error;
    } finally {
      await task.destroy();
    }
  });
}

async function readFile(file: PdfFile, { page: tell, isCancelled }: ImportProgress): Promise<ImportResult> {
  if (file.numPages > MOST_PAGES) throw new Unimportable({ kind: 'tooManyPages', limit: MOST_PAGES });
  const pages: ReadPage[] = [];
  let left = MOST_FRAGMENTS;
  for (let number = 1; number <= file.numPages; number++) {
    if (isCancelled?.()) return 'cancelled';
    tell?.(number, file.numPages);
    const page = await readPage(file, number, left);
    left -= page.fragments.length;
    pages.push(page);
  }
  const { info } = await file.getMetadata();
  return { text: writeMarkdown(pdfTree(pages)), date: pdfDay((info as { CreationDate?: unknown }).CreationDate) };
}

async function readPage(file: PdfFile, number: number, most: number): Promise<ReadPage> {
  const page = await file.getPage(number);
  const { transform, height } = page.getViewport({ scale: 1 });
  const read = new PageText(transform, height);
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    for (const item of chunk.value.items) read.add(item);
    if (read.fragments.length > most) throw new Unimportable({ kind: 'tooLong', limit: MOST_FRAGMENTS });
  }
  const tree: Tag | null = await page.getStructTree();
  page.cleanup();
  return { fragments: read.fragments, marked: read.marked, tree };
}
