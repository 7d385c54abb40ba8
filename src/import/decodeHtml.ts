/** Bytes at the start of a page among which its encoding is declared (HTML Standard, 13.2.3.2). */
const PRESCAN = 1024;

/**
 * Reads the bytes of a web page: in the encoding of its byte order mark, else the one that it declares, else UTF-8, else the one that
 * browsers take for western pages that declare none.
 */
export function decodeHtml(bytes: Uint8Array): string {
  for (const encoding of [markedEncoding(bytes), declaredEncoding(bytes), 'utf-8']) {
    const text = encoding === null ? null : decodeAs(encoding, bytes);
    if (text !== null) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN));
  const [, declared = null] = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(start) ?? [];
  return declared !== null && /^utf-16/i.test(declared) ? 'utf-8' : declared; // whoever can read the declaration reads no UTF-16
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // not that encoding, or none that there is
  }
}
