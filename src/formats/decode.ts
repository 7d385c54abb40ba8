const NOT_TEXT = 'it is a binary file; only plain text is read';

/**
 * Reads the bytes of a text file as an editor does: UTF-8, or UTF-16 where a byte order mark says so.
 *
 * @returns the text without its byte order mark, so that offsets are an editor's
 * @throws {Error} with a reason to show where the bytes are no text or no valid UTF-8 or UTF-16: an encoding is never guessed
 */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) throw new Error(NOT_TEXT);
  const text = decodeAs(encoding, bytes);
  if (text.includes('\0')) throw new Error(NOT_TEXT);
  return text;
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const name = encoding === 'utf-8' ? 'UTF-8' : 'UTF-16';
    const place = encoding === 'utf-8' ? ` at byte ${firstInvalid(bytes) + 1}` : '';
    throw new Error(`it is not valid ${name} text${place}; save it as UTF-8 and try again`);
  }
}

/** How many bytes from the start are valid UTF-8: found by halving, as a prefix of valid text is valid but for its last character. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isValidPrefix(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return invalid - 1;
}

function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
