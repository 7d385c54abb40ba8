import { percentEncoded } from '../core/text/percentEncoding';

/**
 * The address that leads from one file to another, as a link in the first one writes it. It always begins with a dot, so that no name
 * can be taken for a scheme.
 *
 * @param from absolute path of the file that has the link, with `/` between its parts
 * @param to absolute path of the other file
 * @returns null where no relative address leads there: on another drive
 */
export function relativeHref(from: string, to: string): string | null {
  const folders = from.split('/').slice(0, -1);
  const parts = to.split('/');
  let common = 0;
  while (common < folders.length && common < parts.length - 1 && folders[common] === parts[common]) common++;
  if (common === 0) return null;
  const up = folders.slice(common).map(() => '..');
  const down = parts.slice(common).map(percentEncoded);
  return `${up.length ? '' : './'}${[...up, ...down].join('/')}`;
}
