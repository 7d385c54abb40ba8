import { type CancellationToken, FileSystemError, FileType, type Uri, workspace } from 'vscode';
import { decode } from '../formats/decode';
import { phrase } from '../formats/phrases';
import { numberText } from './counts';
import { t } from './localise';
import { openDocument } from './openDocument';
import type { Settings } from './settings';

/** A document's text; what an editor shows wins over what is on the disk. */
export interface Source {
  readonly uri: Uri;
  readonly text: string;
}

/** A document that could not be read, and why, as the end of a sentence. */
export interface Skipped {
  readonly uri: Uri;
  readonly reason: string;
}

/** Reads documents wherever the workspace is: on a disk, in a browser, or on a server. */
export class SourceFiles {
  constructor(private readonly settings: Settings) {}

  /** The documents of all workspace folders, by the settings' patterns, sorted by their address. */
  async find(token: CancellationToken): Promise<Uri[]> {
    const { include, exclude } = this.settings.files;
    const found = await workspace.findFiles(include, exclude || null, undefined, token);
    return found.sort((a, b) => (a.toString() < b.toString() ? -1 : 1));
  }

  async read(uri: Uri): Promise<Source | Skipped> {
    const open = openDocument(uri);
    const limit = this.settings.maxFileSize;
    try {
      const text = open ? open.getText() : await readFile(uri);
      return text.length <= limit ? { uri, text } : { uri, reason: tooLong(text.length, limit) };
    } catch (error) {
      return { uri, reason: reasonOf(error) };
    }
  }
}

async function readFile(uri: Uri): Promise<string> {
  const { type } = await workspace.fs.stat(uri);
  if (type & FileType.Directory) throw new Error(t(REASONS.FileIsADirectory!));
  return decode(await workspace.fs.readFile(uri));
}

function tooLong(length: number, limit: number): string {
  const values = { length: numberText(length), limit: numberText(limit) };
  return t('it has {length} characters, the limit is {limit} (setting fundlight.maxFileSize)', values);
}

const REASONS: Readonly<Record<string, string>> = {
  FileNotFound: phrase('it does not exist'),
  FileIsADirectory: phrase('it is a folder'),
  FileNotADirectory: phrase('a part of its path is no folder'),
  NoPermissions: phrase('permission is denied'),
  Unavailable: phrase('its file system is not available'),
};

/** Why a file could not be read or written, in words that end a sentence. */
export function reasonOf(error: unknown): string {
  const known = error instanceof FileSystemError ? REASONS[error.code] : undefined;
  if (known) return t(known);
  return error instanceof Error ? error.message : String(error);
}
