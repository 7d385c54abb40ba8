/** Letters and digits that nobody can guess: 128 bits. */
export function randomLetters(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
