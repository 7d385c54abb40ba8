import { Uri, workspace } from 'vscode';
import type { FileKind } from '../import/fileKinds';
import { type ImportProgress, type ImportResult, tooLarge } from '../import/imported';

type Markup = typeof import('../import/markup');
type Pdf = typeof import('../import/pdf');

/** Reads documents that are not text. The libraries that do it are large: each is a file of its own, which is loaded at first use. */
export class Importers {
  private readonly loaded = new Map<string, Promise<unknown>>();

  /** @param extension the folder of the extension */
  constructor(private readonly extension: Uri) {}

  /** @throws {Error} where the file cannot be read */
  async read(kind: FileKind, file: Uri, progress: ImportProgress): Promise<ImportResult> {
    const problem = tooLarge(kind, (await workspace.fs.stat(file)).size);
    if (problem) return problem;
    const bytes = await workspace.fs.readFile(file);
    if (kind === 'pdf') return (await this.load<Pdf>('importPdf.mjs')).importPdf(bytes, progress);
    return (await this.load<Markup>('importMarkup.mjs')).importMarkup(kind, bytes);
  }

  private load<T>(name: string): Promise<T> {
    const loading = this.loaded.get(name) ?? importModule(Uri.joinPath(this.extension, 'dist', name));
    this.loaded.set(name, loading);
    loading.catch(() => this.loaded.delete(name));
    return loading as Promise<T>;
  }
}

/** A worker of the browser imports by address what it is given, and knows nothing of the addresses of VS Code. */
async function importModule(file: Uri): Promise<unknown> {
  if (file.scheme === 'file') return import(file.toString());
  const code = new Blob([(await workspace.fs.readFile(file)) as Uint8Array<ArrayBuffer>], { type: 'text/javascript' });
  const address = URL.createObjectURL(code);
  try {
    return await import(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}
