import { Uri, window, workspace } from 'vscode';
import { choose, type Question } from './choose';
import type { Scope } from './exportScope';
import { t } from './localise';
import { showWarning } from './messages';
import { fileNameOf, toUri } from './ranges';

/** The kind of file to write, and what the dialog says. */
export interface FileKind {
  readonly title: string;
  readonly saveLabel: string;
  /** What such files are called. */
  readonly name: string;
  /** How their names end, without the first dot. */
  readonly suffix: string;
}

/** Where an export goes. */
export type Target = Uri | 'clipboard';

/** The answers that there are to where it goes. */
export type TargetAnswer = 'file' | 'clipboard';

/** Asks whether to write a file. @param last what was chosen last */
export async function askForTarget(question: Question, last: TargetAnswer | undefined): Promise<TargetAnswer | undefined> {
  const file = { label: `$(save-as) ${t('File…')}`, answer: 'file' } as const;
  const clipboard = { label: `$(clippy) ${t('Clipboard')}`, answer: 'clipboard' } as const;
  return (await choose(question, [file, clipboard], last === 'clipboard' ? clipboard : file))?.answer;
}

/**
 * Settles which file to write: the one that was asked for, or one that the user chooses.
 *
 * An existing file is overwritten only where the request or the user says so. Returns undefined where they do not.
 */
export async function settleFile(
  { target, overwrite }: { readonly target?: Uri | string; readonly overwrite?: boolean },
  scope: Scope,
  kind: FileKind,
): Promise<Uri | undefined> {
  // The save dialog asks by itself before it hands out a file that exists.
  if (target === undefined)
    return window.showSaveDialog({
      title: kind.title,
      saveLabel: kind.saveLabel,
      filters: { [kind.name]: [kind.suffix.slice(kind.suffix.lastIndexOf('.') + 1)] },
      ...proposal(scope, kind),
    });
  const uri = toUri(target);
  return overwrite || !(await exists(uri)) || (await mayOverwrite(uri)) ? uri : undefined;
}

/** `report.txt` is exported to `report.funding.json` beside it, a folder and all else to `funding.json` in it or in the workspace. */
function proposal(scope: Scope, { suffix }: FileKind): { defaultUri?: Uri } {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const [only, ...others] = scope === 'workspace' ? [] : scope;
  if (only && !others.length && only.scheme !== 'untitled') {
    const isFile = fileNameOf(only).includes('.');
    const path = isFile ? only.path.replace(/\.[^./]+$/, `.${suffix}`) : `${only.path}/${suffix}`;
    return { defaultUri: only.with({ path }) };
  }
  return folder ? { defaultUri: Uri.joinPath(folder, suffix) } : {};
}

async function mayOverwrite(uri: Uri): Promise<boolean> {
  const overwrite = t('Overwrite');
  const question = t('{file} exists already. Do you want to overwrite it?', { file: workspace.asRelativePath(uri) });
  return (await showWarning(question, { modal: true }, overwrite)) === overwrite;
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
