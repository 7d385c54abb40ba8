import { t } from './localise';

const LONGEST = 200;

/** Why a list cannot hold a name, as a whole sentence; null where it can. */
export function nameProblem(name: string): string | null {
  const bare = name.trim();
  if (bare === '') return t('A name is needed.');
  if (bare.length > LONGEST) return t('A name has at most {count} characters: select less.', { count: LONGEST });
  if (!/^[\p{L}\p{N}]/u.test(bare)) return t('A name begins with a letter or a figure.');
  if (/[|\r\n]/.test(bare)) return t('A name is on one line, and has no “|”.');
  return null;
}
