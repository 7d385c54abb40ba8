import { FileType, Uri, workspace } from 'vscode';
import { t } from './localise';

/**
 * Makes sure that what is written into a workspace folder stays in it: whoever has made the folder may have put a symbolic link into it
 * that leads anywhere.
 *
 * @throws {Error} where the file or a folder on the way to it is such a link, with a reason that ends a sentence
 */
export async function refuseLinks(file: Uri): Promise<void> {
  const folder = workspace.getWorkspaceFolder(file)?.uri;
  if (!folder) return;
  let place = folder;
  for (const part of file.path.slice(folder.path.length).split('/').filter(Boolean)) {
    place = Uri.joinPath(place, part);
    const type = await typeOf(place);
    if (type === null) return; // what is not there yet leads nowhere
    if (type & FileType.SymbolicLink)
      throw new Error(t('{file} is a symbolic link, which may lead out of the workspace', { file: workspace.asRelativePath(place) }));
  }
}

async function typeOf(place: Uri): Promise<FileType | null> {
  return workspace.fs.stat(place).then(
    ({ type }) => type,
    () => null,
  );
}
