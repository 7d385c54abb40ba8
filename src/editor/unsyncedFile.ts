import { TabInputText, type Uri, window, workspace } from 'vscode';

/** In bytes: VS Code shows larger files, and tells no extension what is in them. */
const LARGEST = 50 * 1024 * 1024;

const TEXT = /\.(txt|text|md|markdown)$/i;

/** The file of a text that the active tab shows, where it is so large that VS Code does not hand it to extensions; else undefined. */
export async function unsyncedFile(): Promise<Uri | undefined> {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  if (window.activeTextEditor || !(input instanceof TabInputText) || !TEXT.test(input.uri.path)) return undefined;
  const size = await workspace.fs.stat(input.uri).then(
    (file) => file.size,
    () => 0, // it is no file
  );
  return size > LARGEST ? input.uri : undefined;
}
