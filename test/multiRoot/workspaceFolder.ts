import { type Uri, workspace } from 'vscode';
import { there, until } from '../host/expect';

/** A folder of the workspace, by its name: a workspace of several is opened with some of them, and the others come a moment later. */
export async function workspaceFolder(name: string): Promise<Uri> {
  const find = () => workspace.workspaceFolders?.find((folder) => folder.name === name)?.uri;
  await until(() => find() !== undefined, `the folder ${name} is in the workspace`);
  return there(find(), name);
}
