import { type LogOutputChannel, type Uri, window, workspace } from 'vscode';
import type { Format, Omission } from '../formats/format';
import { plural } from './counts';
import type { Exported } from './exportDocuments';
import type { Target } from './exportTarget';
import { formatTitle, omissionsText } from './exportWords';
import { t } from './localise';
import { showInformation, showWarning } from './messages';
import type { Settings } from './settings';
import type { Skipped } from './sourceFiles';

/** Says what was done. Nobody waits for the answer: the command is finished. */
export function tellExported(
  { documents, fundingItems, omissions, skipped }: Exported,
  target: Target,
  format: Format,
  log: LogOutputChannel,
): void {
  const what = { items: plural(fundingItems, 'funding item'), documents: plural(documents, 'document') };
  const done =
    target === 'clipboard'
      ? t('Copied {items} from {documents} to the clipboard, as {format}.', { ...what, format: formatTitle(format.id) })
      : t('Exported {items} from {documents} to {file}.', { ...what, file: workspace.asRelativePath(target) });
  const notes = [...leftOut(omissions), ...passedOver(skipped)];
  const open = t('Open');
  const details = t('Show Skipped Files');
  const buttons = [...(target === 'clipboard' ? [] : [open]), ...(skipped.length ? [details] : [])];
  const answer = notes.length ? showWarning([done, ...notes].join(' '), ...buttons) : showInformation(done, ...buttons);
  void answer.then((chosen) => {
    if (chosen === open) void window.showTextDocument(target as Uri);
    if (chosen === details) log.show();
  });
}

function leftOut(omissions: readonly Omission[]): string[] {
  if (!omissions.length) return [];
  const what = { items: plural(omissions.length, 'funding item'), reasons: omissionsText(omissions) };
  return [t('{items} left out: {reasons}.', what)];
}

function passedOver(skipped: readonly Skipped[]): string[] {
  return skipped.length ? [`${t('{files} skipped:', { files: plural(skipped.length, 'file') })} ${first(skipped)}`] : [];
}

/** Why nothing could be exported, where there were no documents. */
export function nothingToExport(skipped: readonly Skipped[], settings: Settings): string {
  if (!skipped.length)
    return t('No file of the workspace matches {pattern}. The setting fundlight.files.include says which files are exported.', {
      pattern: settings.files.include,
    });
  return t('Nothing was exported: {reason}', { reason: first(skipped) });
}

/** Why nothing could be exported, where the format can hold none of the items. */
export function nothingFits(omissions: readonly Omission[], format: Format): string {
  const values = { format: formatTitle(format.id), reasons: omissionsText(omissions) };
  if (!omissions.length) return t('Nothing was exported: there are no funding items for {format}.', values);
  return t('Nothing was exported: {format} can hold none of the funding items: {reasons}. Export them in another format.', values);
}

/** The first of the skipped files by name and reason, and how many more there are. */
function first([one, ...others]: readonly Skipped[]): string {
  if (!one) return '';
  const more = others.length ? ` ${t('And {count} more.', { count: others.length })}` : '';
  return `${workspace.asRelativePath(one.uri)}: ${one.reason}.${more}`;
}
