import { commands, type Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import { LIST_COLUMNS } from '../review/organisationRow';
import { Disposable } from './dispose';
import { t } from './localise';
import { showError, showInformation } from './messages';
import type { OwnOrganisations } from './ownOrganisations';
import { reasonOf } from './sourceFiles';
import { refuseLinks } from './symbolicLinks';
import { isMissing, writeWhole } from './wholeFile';

const BEGINNING = `# Organisations that win over those that Fundlight knows. One a line; only the name is needed, several values of a cell
# are separated by |, and a ? after a name says that it means other things too.
${LIST_COLUMNS.join(',')}
`;

/** `Fundlight: Open Workspace List of Organisations` */
export class OpenOrganisationList extends Disposable {
  constructor(private readonly own: OwnOrganisations) {
    super();
    this.register(commands.registerCommand('fundlight.openOrganisationList', () => this.run()));
  }

  private async run(): Promise<void> {
    const folder = await folderAtHand();
    if (!folder) return;
    const uri = this.own.uriIn(folder);
    try {
      await createUnlessThere(uri);
      await window.showTextDocument(uri);
    } catch (error) {
      void showError(t('{file} could not be opened: {reason}.', { file: workspace.asRelativePath(uri), reason: reasonOf(error) }));
    }
  }
}

/** The folder of the active document, or the only one, or the one that the user chooses. */
async function folderAtHand(): Promise<WorkspaceFolder | undefined> {
  const active = window.activeTextEditor && workspace.getWorkspaceFolder(window.activeTextEditor.document.uri);
  const folders = workspace.workspaceFolders ?? [];
  if (!folders.length) void showInformation(t('The list of organisations is kept in a workspace folder. Open a folder first.'));
  return active ?? (folders.length > 1 ? window.showWorkspaceFolderPick({ placeHolder: t('Whose list of organisations?') }) : folders[0]);
}

async function createUnlessThere(uri: Uri): Promise<void> {
  try {
    await workspace.fs.stat(uri);
  } catch (error) {
    if (!isMissing(error)) throw error;
    await refuseLinks(uri);
    await writeWhole(uri, BEGINNING);
  }
}
