import { Uri, window, workspace } from 'vscode';
import type { Scope } from './exportScope';
import { t } from './localise';
import { toUri } from './ranges';

interface TargetRequest {
  readonly target?: Uri | string;
  readonly overwrite?: boolean;
}

/**
 * Settles which file to write: the one that was asked for, or one that the user chooses.
 *
 * An existing file is overwritten only where the request or the user says so. Returns undefined where they do not.
 */
export async function settleTarget({ target, overwrite }: TargetRequest, scope: Scope): Promise<Uri | undefined> {
  // The save dialog asks by itself before it hands out a file that exists.
  if (target === undefined)
    return window.showSaveDialog({
      title: t('Export Funding Items'),
      saveLabel: t('Export'),
      filters: { JSON: ['json'] },
      ...proposal(scope),
    });
  const uri = toUri(target);
  return overwrite || !(await exists(uri)) || (await mayOverwrite(uri)) ? uri : undefined;
}

/** `report.txt` is exported to `report.funding.json` beside it, more than one document to `funding.json` in the first folder. */
function proposal(scope: Scope): { defaultUri?: Uri } {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const [only, ...others] = scope === 'workspace' ? [] : scope;
  if (only && !others.length && only.scheme !== 'untitled') {
    const path = only.path.replace(/\.[^./]+$/, '');
    return { defaultUri: only.with({ path: `${path}.funding.json` }) };
  }
  return folder ? { defaultUri: Uri.joinPath(folder, 'funding.json') } : {};
}

async function mayOverwrite(uri: Uri): Promise<boolean> {
  const overwrite = t('Overwrite');
  const question = t('{file} exists already. Do you want to overwrite it?', { file: workspace.asRelativePath(uri) });
  return (await window.showWarningMessage(question, { modal: true }, overwrite)) === overwrite;
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
