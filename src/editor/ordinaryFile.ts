import { type FileStat, FileType } from 'vscode';
import { phrase } from '../formats/phrases';
import { t } from './localise';

export const IS_FOLDER = phrase('it is a folder');

/**
 * Makes sure that something can be read to its end: a pipe or a device may never come to one.
 *
 * @throws {Error} for a folder, and for what is neither that nor a file, with a reason that ends a sentence
 */
export function refuseUnlessFile({ type, size }: Pick<FileStat, 'type' | 'size'>): void {
  if (type & FileType.Directory) throw new Error(t(IS_FOLDER));
  // File systems of extensions may not know what a file of theirs is: then it has at least a size.
  if (type === FileType.Unknown && size === 0) throw new Error(t('it is no ordinary file'));
}
