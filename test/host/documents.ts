import { commands, extensions, type TextDocument, type TextEditor, Uri, window, workspace } from 'vscode';
import type { FundlightApi } from '../../src/editor/extension';
import { there, until } from './expect';

/** A text with a sum that is told twice, a part of it, an organisation that gives and one that gets, and a day. */
export const TEXT = `Published on 18 November 2024

NHS England has awarded £4.5 million to the University of Leeds on 5 November for a new scanner.
The £4.5 million includes up to £250,000 for training.
`;

/** Shows a text in an editor of its own, without a file. */
export async function showText(content: string, language = 'plaintext'): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument({ content, language }));
}

/** What the extension gives to others. */
export async function fundlight(): Promise<FundlightApi> {
  const extension = there(extensions.getExtension<FundlightApi>('fundlight.fundlight'), 'the extension');
  return extension.activate();
}

/** The folder that the tests may write into. */
export function folder(): Uri {
  return there(workspace.workspaceFolders?.[0], 'the workspace folder').uri;
}

/** Whether the folder is all that there is, as in some virtual workspaces: no path leads out of it. */
export function isRoot(): boolean {
  return folder().path === '/';
}

export function fileIn(name: string): Uri {
  return Uri.joinPath(folder(), name);
}

export async function write(name: string, content: string | Uint8Array): Promise<Uri> {
  const uri = fileIn(name);
  await workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return uri;
}

export async function read(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

/** Deletes files, and folders with all that is in them, where they are there. */
export async function gone(...names: string[]): Promise<void> {
  for (const name of names) await workspace.fs.delete(fileIn(name), { recursive: true }).then(undefined, () => undefined);
}

/** The place of words in a document. */
export function positionOf(document: TextDocument, words: string) {
  const offset = document.getText().indexOf(words);
  if (offset < 0) throw new Error(`'${words}' is not in the document`);
  return document.positionAt(offset);
}

/** Changes a setting of the extension in all workspaces; undefined takes the change back. */
export async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('fundlight').update(name, value, true);
}

/** What a command comes to whose boxes are all answered with the choice that they propose. */
export async function acceptedUntilDone<T>(running: Thenable<T | undefined>): Promise<T | undefined> {
  let result: T | undefined;
  const ended = running.then((done) => {
    result = done;
  });
  await until(async () => {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return result !== undefined;
  }, 'the command is done');
  await ended;
  return result;
}
