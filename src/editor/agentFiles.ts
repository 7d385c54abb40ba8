import { FileType, Uri, type WorkspaceFolder, workspace } from 'vscode';
import { Refusal, refuseHidden, type Target } from '../agent/source';
import type { OpenDocuments } from './openDocuments';
import { toUri } from './ranges';

/**
 * The address of a document or folder that an agent names: one that is open, or one in the workspace.
 *
 * @param name an address, or a path, from a workspace folder on or from the root
 * @throws {Refusal} for one that is elsewhere
 */
export async function findNamed(name: string, documents: OpenDocuments): Promise<Uri> {
  const open = documents.list().find(({ uri }) => uri.toString() === name || workspace.asRelativePath(uri) === name);
  if (open) return open.uri;
  const inside = candidates(name).filter((uri) => workspace.getWorkspaceFolder(uri));
  if (!inside.length) throw new Refusal(`${name} is neither open nor in the workspace: name a document or folder that is.`);
  for (const uri of inside) if (await stat(uri)) return uri;
  return inside[0]!; // reading it will say what is wrong
}

/** Where a file would be written. @throws {Refusal} outside of the workspace, where it would be hidden, and where it is a folder */
export async function findTarget(name: string): Promise<Target> {
  const inside = candidates(name).filter((uri) => workspace.getWorkspaceFolder(uri));
  if (!inside.length) throw new Refusal(`${name} does not lie in the workspace: exports are written only there.`);
  let uri: Uri | undefined;
  for (const each of inside) if (!uri && isFolder(await stat(Uri.joinPath(each, '..')))) uri = each;
  if (!uri) throw new Refusal(`${name}: its folder does not exist.`);
  const folder = workspace.getWorkspaceFolder(uri)!.uri;
  refuseHidden(name, uri.path.slice(folder.path.length).split('/'));
  const there = await stat(uri);
  if (isFolder(there)) throw new Refusal(`${name} is a folder: name a file in it.`);
  return { uri: uri.toString(), exists: there !== null };
}

/** Without `.` and `..` in them. */
function candidates(name: string): readonly Uri[] {
  const folders = workspace.workspaceFolders ?? [];
  if (/^[a-z][a-z0-9+.-]+:/i.test(name)) return [parse(name)];
  if (/^([/\\]|[a-z]:)/i.test(name)) return folders.map(({ uri }) => Uri.joinPath(uri.with({ path: Uri.file(name).path }), '.'));
  return folders.flatMap((folder) => inFolder(folder, name.replaceAll('\\', '/')));
}

/** Where there are several folders, a path may begin with the name of one of them. */
function inFolder({ uri, name: own }: WorkspaceFolder, name: string): readonly Uri[] {
  return [...(name.startsWith(`${own}/`) ? [Uri.joinPath(uri, name.slice(own.length + 1))] : []), Uri.joinPath(uri, name)];
}

function parse(name: string): Uri {
  try {
    return Uri.joinPath(toUri(name), '.');
  } catch {
    throw new Refusal(`${name} is no address: name a document by its URI or by its path.`);
  }
}

async function stat(uri: Uri): Promise<FileType | null> {
  return workspace.fs.stat(uri).then(
    ({ type }) => type,
    () => null,
  );
}

function isFolder(type: FileType | null): boolean {
  return type !== null && (type & FileType.Directory) !== 0;
}
