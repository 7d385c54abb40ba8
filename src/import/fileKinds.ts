/** The kinds of files that can be imported. */
export type FileKind = 'html' | 'docx' | 'pdf';

const KINDS: Readonly<Record<string, FileKind>> = { html: 'html', htm: 'html', docx: 'docx', pdf: 'pdf' };

/** The endings of their names, without the dot. */
export const IMPORTED_ENDINGS: readonly string[] = Object.keys(KINDS);

/** Largest file that is read, in bytes: in DOCX and PDF most of it is pictures, which are passed over. */
export const LARGEST_FILE: Readonly<Record<FileKind, number>> = { html: 10_000_000, docx: 50_000_000, pdf: 50_000_000 };

/** The kind of a file by its name; null for what cannot be imported. */
export function fileKind(name: string): FileKind | null {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(KINDS, ending) ? KINDS[ending]! : null;
}
