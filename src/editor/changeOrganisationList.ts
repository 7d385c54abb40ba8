import { type Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import { decode } from '../formats/decode';
import { phrase, type Values } from '../formats/phrases';
import { type OrganisationList, readOrganisationList } from '../review/organisationList';
import { t } from './localise';
import { showError, showInformation } from './messages';
import type { OwnOrganisations } from './ownOrganisations';
import { reasonOf } from './sourceFiles';
import { refuseLinks } from './symbolicLinks';
import { readOrNull, writeWhole } from './wholeFile';

const BYTE_ORDER_MARK = '\ufeff';

/** Changes the list of organisations of a document's folder, and says so with a way back. */
export class ChangeOrganisationList {
  constructor(private readonly own: OwnOrganisations) {}

  /**
   * @param document whose folder's list is changed
   * @param change gives the list's new text
   * @param done what to say afterwards, a whole sentence
   * @returns whether the list was changed; where it was not, the user has been told why
   */
  async apply(document: Uri, change: (list: OrganisationList) => string, done: string): Promise<boolean> {
    const folder = this.folderOf(document);
    if (!folder) return false;
    const uri = this.own.uriIn(folder);
    if (workspace.textDocuments.some((each) => each.isDirty && each.uri.toString() === uri.toString()))
      return refuse(uri, phrase('{file} has changes that are not saved. Save it, and try again.'));
    let before: string | null;
    try {
      before = await readText(uri);
    } catch (error) {
      return refuse(uri, phrase('{file} could not be read: {reason}.'), { reason: reasonOf(error) });
    }
    const bare = before?.startsWith(BYTE_ORDER_MARK) ? before.slice(1) : (before ?? '');
    const list = readOrganisationList(bare, t);
    const [first] = list.problems;
    if (list.isDamaged)
      return refuse(uri, phrase('{file} was not changed: line {line}. {problem}'), {
        line: first?.line ?? 1,
        problem: first?.message ?? '',
      });
    const after = (bare === before || before === null ? '' : BYTE_ORDER_MARK) + change(list);
    if (!(await this.write(folder, uri, after))) return false;
    void this.tell(folder, uri, before, after, done);
    return true;
  }

  /** The folder whose list is for a document; where there is none the user is told why. */
  folderOf(document: Uri): WorkspaceFolder | undefined {
    const folder = workspace.getWorkspaceFolder(document);
    if (!folder)
      void showInformation(t('The list of organisations is kept in a workspace folder. Open the folder that holds this document.'));
    return folder;
  }

  /** Writes the whole file or nothing of it. */
  private async write(folder: WorkspaceFolder, uri: Uri, text: string): Promise<boolean> {
    try {
      await refuseLinks(uri);
      await writeWhole(uri, text);
    } catch (error) {
      return refuse(uri, phrase('{file} could not be written: {reason}.'), { reason: reasonOf(error) });
    }
    await this.own.read(folder);
    return true;
  }

  /** Nobody waits for the answer: the change is made. */
  private async tell(folder: WorkspaceFolder, uri: Uri, before: string | null, after: string, done: string): Promise<void> {
    const undo = t('Undo');
    const open = t('Open List');
    const chosen = await showInformation(done, undo, open);
    if (chosen === open) void window.showTextDocument(uri);
    if (chosen === undo) await this.undo(folder, uri, before, after);
  }

  private async undo(folder: WorkspaceFolder, uri: Uri, before: string | null, after: string): Promise<void> {
    const now = await readText(uri).catch(() => null);
    if (now !== after) {
      void refuse(uri, phrase('{file} has been changed since: undo it there.'));
      return;
    }
    if (before !== null) {
      await this.write(folder, uri, before);
      return;
    }
    await workspace.fs
      .delete(uri)
      .then(undefined, (error) => refuse(uri, phrase('{file} could not be deleted: {reason}.'), { reason: reasonOf(error) }));
    await this.own.read(folder);
  }
}

/** The text of a list with its byte order mark; null where there is no file. */
async function readText(uri: Uri): Promise<string | null> {
  const bytes = await readOrNull(uri);
  if (bytes === null) return null;
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return (isMarked ? BYTE_ORDER_MARK : '') + decode(bytes);
}

/** Says what is wrong with the list, with a way to it. */
function refuse(uri: Uri, why: string, values: Values = {}): false {
  const open = t('Open List');
  void showError(t(why, { file: workspace.asRelativePath(uri), ...values }), open).then((chosen) => {
    if (chosen === open) void window.showTextDocument(uri).then(undefined, () => undefined);
  });
  return false;
}
