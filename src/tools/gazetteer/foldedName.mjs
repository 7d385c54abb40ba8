/**
 * The key under which two spellings of one name are the same: case, accents, punctuation, apostrophes, a leading "the" and
 * `&` for `and` make no difference.
 *
 * @param {string} name
 * @returns {string} lower-case letters and digits with single spaces; empty for a name without letters or digits
 */
export function foldedName(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}
