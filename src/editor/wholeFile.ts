import { FileSystemError, Uri, workspace } from 'vscode';

/**
 * Writes a whole file or nothing of it: beside its place first, and then over it.
 *
 * @throws {Error} where it cannot be written; what stood there still stands
 */
export async function writeWhole(uri: Uri, text: string): Promise<void> {
  const half = uri.with({ path: `${uri.path}.${Date.now()}.tmp` });
  try {
    await workspace.fs.createDirectory(Uri.joinPath(uri, '..'));
    await workspace.fs.writeFile(half, new TextEncoder().encode(text));
    await workspace.fs.rename(half, uri, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(half).then(undefined, () => undefined);
    throw error;
  }
}

/** The bytes of a file; null where there is none. */
export async function readOrNull(uri: Uri): Promise<Uint8Array | null> {
  try {
    return await workspace.fs.readFile(uri);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof FileSystemError && error.code === 'FileNotFound';
}
