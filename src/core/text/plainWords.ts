import { HASH_SEED, hashStep } from './wordHash';

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/**
 * The hash of a word, as its token has it, where it is nothing but the letters a to z: most words of any table, which need not be
 * split and folded then. Tables are filled before an engine has warmed up, and all that is not done counts.
 *
 * @returns 0 for any other word
 */
export function plainWordHash(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < SMALL_A || code > SMALL_Z) return 0;
    hash = hashStep(hash, code);
  }
  return word === '' ? 0 : hash;
}
