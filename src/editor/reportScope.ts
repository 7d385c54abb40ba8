import { type Uri, workspace } from 'vscode';
import { visibleLine } from '../formats/visibleLine';
import { t } from './localise';
import { toUri } from './ranges';

/** Which documents a report is of: one, those that are open, or all of the workspace, open or scanned. */
export type ReportScope = Uri | 'open' | 'workspace';

/** By which a report is known when the window is loaded again. */
export function scopeKey(scope: ReportScope): string {
  return typeof scope === 'string' ? scope : scope.toString();
}

/** The scope of a key, or of what else came from outside; undefined for what is none. */
export function scopeFrom(key: unknown): ReportScope | undefined {
  if (key === 'open' || key === 'workspace') return key;
  if (typeof key !== 'string') return undefined;
  try {
    return toUri(key);
  } catch {
    return undefined;
  }
}

/** The scope in words: the name of the document, `Open Documents`, `Whole Workspace`. */
export function scopeName(scope: ReportScope): string {
  if (scope === 'open') return t('Open Documents');
  return scope === 'workspace' ? t('Whole Workspace') : visibleLine(workspace.asRelativePath(scope));
}

/** The title of its tab. */
export function reportTitle(scope: ReportScope): string {
  return t('Funding Report: {scope}', { scope: scopeName(scope) });
}
