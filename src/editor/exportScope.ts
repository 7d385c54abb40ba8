import { type QuickPickItem, type Uri, window, workspace } from 'vscode';
import { plural } from './counts';
import { t } from './localise';
import type { OpenDocuments } from './openDocuments';
import type { Settings } from './settings';
import { walkthroughHasFocus } from './walkthroughFocus';

/** What to export: these documents, or all documents of the workspace. */
export type Scope = readonly Uri[] | 'workspace';

interface ScopePick extends QuickPickItem {
  readonly scope: Scope;
}

/** Asks what to export. Returns undefined where there is nothing to choose from, or where the user has chosen nothing. */
export async function askForScope(documents: OpenDocuments, settings: Settings): Promise<Scope | undefined> {
  const current = currentDocument(documents);
  const picks = [...current, ...openDocuments(documents, current.length), ...wholeWorkspace(settings)];
  if (!picks.length) {
    void window.showInformationMessage(t('There is nothing to export yet: open a document that Fundlight annotates, or a folder.'));
    return undefined;
  }
  await walkthroughHasFocus();
  const picked = await window.showQuickPick(picks, { title: t('Export Funding Items'), placeHolder: t('What to export?') });
  return picked?.scope;
}

function currentDocument(documents: OpenDocuments): ScopePick[] {
  const document = window.activeTextEditor?.document;
  if (!document || !documents.covers(document)) return [];
  return [{ label: `$(file) ${t('Current Document')}`, description: workspace.asRelativePath(document.uri), scope: [document.uri] }];
}

/** @param offered how many of them are offered by themselves: none while the editor in front shows something else */
function openDocuments(documents: OpenDocuments, offered: number): ScopePick[] {
  const open = documents.list();
  if (open.length <= offered) return [];
  return [{ label: `$(files) ${t('Open Documents')}`, description: plural(open.length, 'document'), scope: open.map(({ uri }) => uri) }];
}

function wholeWorkspace(settings: Settings): ScopePick[] {
  if (!workspace.workspaceFolders?.length) return [];
  return [{ label: `$(root-folder) ${t('Whole Workspace')}`, description: settings.files.include, scope: 'workspace' }];
}
