import { type QuickPickItem, type Uri, window, workspace } from 'vscode';
import { choose, type Question } from './choose';
import { plural } from './counts';
import { t } from './localise';
import { showInformation } from './messages';
import type { OpenDocuments } from './openDocuments';
import { pickWords } from './plainWords';
import type { Settings } from './settings';
import { walkthroughHasFocus } from './walkthroughFocus';

/** What to export: these documents and folders, or all documents of the workspace. */
export type Scope = readonly Uri[] | 'workspace';

/** The answers that there are to what to export. */
export type ScopeAnswer = 'current' | 'open' | 'workspace';

/** What to export, and which answer that was. */
export interface ChosenScope {
  readonly answer: ScopeAnswer;
  readonly scope: Scope;
}

type ScopePick = QuickPickItem & ChosenScope;

/**
 * Asks what to export. Returns undefined where there is nothing to choose from, or where the user has chosen nothing.
 *
 * @param last what was chosen last
 */
export async function askForScope(
  question: Question,
  documents: OpenDocuments,
  settings: Settings,
  last: ScopeAnswer | undefined,
): Promise<ChosenScope | undefined> {
  const current = currentDocument(documents);
  const picks = [...current, ...openDocuments(documents, current.length), ...wholeWorkspace(settings)];
  if (!picks.length) {
    void showInformation(t('There is nothing to export yet: open a document that Fundlight annotates, or a folder.'));
    return undefined;
  }
  await walkthroughHasFocus();
  return choose(
    question,
    picks,
    picks.find(({ answer }) => answer === last),
  );
}

function currentDocument(documents: OpenDocuments): ScopePick[] {
  const document = window.activeTextEditor?.document;
  if (!document || !documents.covers(document)) return [];
  const label = `$(file) ${t('Current Document')}`;
  return [{ label, description: pickWords(workspace.asRelativePath(document.uri)), answer: 'current', scope: [document.uri] }];
}

/** @param offered how many of them are offered by themselves: none while the editor in front shows something else */
function openDocuments(documents: OpenDocuments, offered: number): ScopePick[] {
  const open = documents.list();
  if (open.length <= offered) return [];
  const label = `$(files) ${t('Open Documents')}`;
  return [{ label, description: plural(open.length, 'document'), answer: 'open', scope: open.map(({ uri }) => uri) }];
}

function wholeWorkspace(settings: Settings): ScopePick[] {
  if (!workspace.workspaceFolders?.length) return [];
  const label = `$(root-folder) ${t('Whole Workspace')}`;
  return [{ label, description: pickWords(settings.files.include), answer: 'workspace', scope: 'workspace' }];
}
