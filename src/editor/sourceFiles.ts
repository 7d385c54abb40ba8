import {
  type CancellationToken,
  FileSystemError,
  FileType,
  languages,
  RelativePattern,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import { decode } from '../formats/decode';
import { phrase } from '../formats/phrases';
import { numberText } from './counts';
import { GitIgnore } from './gitIgnore';
import { t } from './localise';
import { openDocument } from './openDocument';
import { IS_FOLDER, refuseUnlessFile } from './ordinaryFile';
import type { Settings } from './settings';
import { isMissing } from './wholeFile';

/** A document's text; what an editor shows wins over what is on the disk. */
export interface Source {
  readonly uri: Uri;
  readonly text: string;
}

/** By which it is seen that a file has changed: when it was written last, in milliseconds, and its size in bytes. */
export interface Stamp {
  readonly mtime: number;
  readonly size: number;
}

/** Bytes that a character takes, at the most: what has more is not read to be counted. */
const MOST_BYTES = 3;

/** A `.gitignore` that has more characters rules nothing. */
const MOST_RULES = 1_000_000;

/** A document that could not be read, and why, as the end of a sentence. */
export interface Skipped {
  readonly uri: Uri;
  readonly reason: string;
}

/** Reads documents wherever the workspace is: on a disk, in a browser, or on a server. */
export class SourceFiles {
  constructor(private readonly settings: Settings) {}

  /**
   * The documents of all workspace folders, by the settings' patterns, sorted by their address. What `files.exclude` and, unless that
   * is switched off, a `.gitignore` names is left out.
   */
  async find(token: CancellationToken): Promise<Uri[]> {
    const { include, exclude } = this.settings.files;
    const found = await workspace.findFiles(include, exclude || undefined, undefined, token);
    const rules = this.settings.heedsGitIgnore ? await gitIgnores(token) : new Map<string, GitIgnore>();
    const isExcluded = exclusions(exclude);
    const isWanted = (uri: Uri) => {
      const folder = workspace.getWorkspaceFolder(uri)?.uri;
      return !folder || !(isExcluded(folder, uri) || rules.get(folder.toString())?.ignores(pathIn(folder, uri)));
    };
    return found
      .filter(isWanted)
      .map((uri) => ({ uri, address: uri.toString() }))
      .sort((a, b) => (a.address < b.address ? -1 : 1))
      .map(({ uri }) => uri);
  }

  /**
   * Reads what is on the disk, whatever an editor shows, unless it is known already.
   *
   * @param isKnown whether a file that was written at this time (milliseconds) and has this size (bytes) is not wanted
   * @returns null where it is not wanted, 'gone' where there is no such file
   */
  async readStored(uri: Uri, isKnown: (stamp: Stamp) => boolean): Promise<(Source & Stamp) | Skipped | null | 'gone'> {
    const limit = this.settings.maxFileSize;
    try {
      const { mtime, size } = await workspace.fs.stat(uri);
      if (isKnown({ mtime, size })) return null;
      const text = await readFile(uri, limit);
      return text.length <= limit ? { uri, text, mtime, size } : { uri, reason: tooLong(text.length, limit) };
    } catch (error) {
      return isMissing(error) ? 'gone' : { uri, reason: reasonOf(error) };
    }
  }

  /** Documents, with those in and below a folder in the folder's place: files that the settings' patterns find. Each one is listed once. */
  async expand(uris: readonly Uri[], token: CancellationToken): Promise<Uri[]> {
    const listed = new Map<string, Uri>();
    let all: readonly Uri[] | undefined;
    for (const uri of uris) {
      const isFolder = !openDocument(uri) && (await isDirectory(uri));
      if (isFolder) all ??= await this.find(token);
      const found = isFolder ? all!.filter((each) => isBelow(each, uri)) : [uri];
      for (const each of found) listed.set(each.toString(), each);
    }
    return [...listed.values()];
  }

  async read(uri: Uri): Promise<Source | Skipped> {
    const open = openDocument(uri);
    const limit = this.settings.maxFileSize;
    try {
      const text = open ? open.getText() : await readFile(uri, limit);
      return text.length <= limit ? { uri, text } : { uri, reason: tooLong(text.length, limit) };
    } catch (error) {
      return { uri, reason: reasonOf(error) };
    }
  }
}

/**
 * Tells whether a file is left out by a pattern, or by VS Code's own setting `files.exclude`. Some virtual file systems find what is left
 * out all the same.
 */
function exclusions(pattern: string): (folder: Uri, uri: Uri) => boolean {
  const patterns = new Map<Uri, readonly RelativePattern[]>();
  const patternsOf = (folder: Uri) => {
    const own = workspace.getConfiguration('files', folder).get<Readonly<Record<string, unknown>>>('exclude') ?? {};
    const names = Object.keys(own).filter((name) => own[name] === true);
    const all = [...(pattern ? [pattern] : []), ...names.flatMap((name) => [name, `${name}/**`])];
    return all.map((each) => new RelativePattern(folder, each));
  };
  return (folder, uri) => {
    if (!patterns.has(folder)) patterns.set(folder, patternsOf(folder));
    const file: Pick<TextDocument, 'uri' | 'languageId'> = { uri, languageId: '' }; // which is all that is looked at
    return patterns.get(folder)!.some((each) => languages.match({ pattern: each }, file as TextDocument) > 0);
  };
}

/** The rules of each workspace folder that has some, by its address. A `.gitignore` that cannot be read rules nothing. */
async function gitIgnores(token: CancellationToken): Promise<ReadonlyMap<string, GitIgnore>> {
  const files = new Map<string, Map<string, string>>();
  for (const uri of await workspace.findFiles('**/.gitignore', undefined, undefined, token)) {
    const folder = workspace.getWorkspaceFolder(uri)?.uri;
    if (!folder) continue;
    const texts = files.get(folder.toString()) ?? new Map<string, string>();
    files.set(folder.toString(), texts);
    const text = await readFile(uri, MOST_RULES).catch(() => '');
    texts.set(pathIn(folder, uri).split('/').slice(0, -1).join('/'), text);
  }
  return new Map([...files].map(([folder, texts]) => [folder, new GitIgnore(texts)]));
}

function pathIn(folder: Uri, uri: Uri): string {
  return uri.path.slice(folder.path.length).replace(/^\/+/, '');
}

async function isDirectory(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
  } catch {
    return false; // reading it will say what is wrong
  }
}

function isBelow(uri: Uri, folder: Uri): boolean {
  return uri.toString().startsWith(`${folder.toString().replace(/\/$/, '')}/`);
}

/** @throws {Error} for what cannot be read, and what is certain to be longer than `limit` characters before it is read */
async function readFile(uri: Uri, limit: number): Promise<string> {
  const stat = await workspace.fs.stat(uri);
  refuseUnlessFile(stat);
  if (stat.size > limit * MOST_BYTES) throw new Error(tooLarge(stat.size, limit));
  return decode(await workspace.fs.readFile(uri));
}

function tooLong(length: number, limit: number): string {
  const values = { length: numberText(length), limit: numberText(limit) };
  return t('it has {length} characters, the limit is {limit} (setting fundlight.maxFileSize)', values);
}

function tooLarge(size: number, limit: number): string {
  const values = { size: numberText(size), limit: numberText(limit) };
  return t('it has {size} bytes, the limit is {limit} characters (setting fundlight.maxFileSize)', values);
}

const REASONS: Readonly<Record<string, string>> = {
  FileNotFound: phrase('it does not exist'),
  FileIsADirectory: IS_FOLDER,
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
