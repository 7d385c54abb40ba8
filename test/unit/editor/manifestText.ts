import english from '../../../package.nls.json';

/** `%command.accept%` */
export const REFERENCE = /^%([\w.-]+)%$/;

/** A manifest as people see it: every `%key%` in it replaced by its words in English. */
export function inEnglish<T>(manifest: T): T {
  const words: Readonly<Record<string, string>> = english;
  const replaced = (_: string, value: unknown) => (typeof value === 'string' ? (words[REFERENCE.exec(value)?.[1] ?? ''] ?? value) : value);
  return JSON.parse(JSON.stringify(manifest), replaced);
}
