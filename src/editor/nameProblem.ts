const LONGEST = 200;

/** Why a list cannot hold a name, as a whole sentence; null where it can. */
export function nameProblem(name: string): string | null {
  const bare = name.trim();
  if (bare === '') return 'A name is needed.';
  if (bare.length > LONGEST) return `A name has at most ${LONGEST} characters: select less.`;
  if (!/^[\p{L}\p{N}]/u.test(bare)) return 'A name begins with a letter or a figure.';
  if (/[|\r\n]/.test(bare)) return 'A name is on one line, and has no “|”.';
  return null;
}
