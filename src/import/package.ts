import { Unzip, UnzipInflate, zipSync } from 'fflate';
import { Unimportable } from './imported';

/** As much as the wanted parts of a package may unpack to, in bytes. */
const MOST_UNPACKED = 50_000_000;

/** Bytes that are unpacked at a time: what a bomb makes of them is the most that is ever too much. */
const SLICE = 16_384;

/**
 * Unpacks the wanted parts of a ZIP file. What the file says of its sizes is not believed: the bytes are counted as they come.
 *
 * @returns the parts by name; none where it is no ZIP file
 * @throws {Unimportable} where they unpack to too much
 * @throws {Error} where they are damaged
 */
export function unpackParts(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array<ArrayBuffer>> {
  const chunks = new Map<string, Uint8Array[]>();
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name)) return;
    const own: Uint8Array[] = [];
    chunks.set(file.name, own);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      unpacked += chunk.length;
      if (unpacked > MOST_UNPACKED) throw new Unimportable({ kind: 'unpacksTooLarge', limit: MOST_UNPACKED });
      own.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += SLICE) unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
  return new Map([...chunks].map(([name, parts]) => [name, joined(parts)]));
}

/** A ZIP file of the parts, not compressed. */
export function packParts(parts: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = zipSync(Object.fromEntries(parts), { level: 0 });
  return buffer.slice(byteOffset, byteOffset + byteLength);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
