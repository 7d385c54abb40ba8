import { sha256 } from '../formats/sha256';

/** SHA-256 of a text as UTF-8, by the platform where it offers that: pages that are not served securely do not. */
export async function textHash(text: string): Promise<string> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return sha256(text);
  const hash = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
