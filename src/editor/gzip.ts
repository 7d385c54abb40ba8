/**
 * Lines as one compressed file (RFC 1952), which tells by its checksum whether it is whole.
 *
 * @param lines without line ends
 */
export async function gzipLines(lines: Iterable<string>): Promise<Uint8Array> {
  const stream = new CompressionStream('gzip');
  const reading = readAll(stream.readable);
  const writer = stream.writable.getWriter();
  const encoder = new TextEncoder();
  for (const line of lines) await writer.write(encoder.encode(`${line}\n`));
  await writer.close();
  return reading;
}

/** @throws {Error} where the file is damaged or cut off */
export async function gunzipLines(bytes: Uint8Array): Promise<string[]> {
  const stream = new DecompressionStream('gzip');
  const reading = readAll(stream.readable);
  const writer = stream.writable.getWriter();
  // Both ends fail where the bytes are damaged: the reader tells.
  const writing = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
  const [read] = await Promise.all([reading, writing]);
  return new TextDecoder().decode(read).split('\n').slice(0, -1);
}

async function readAll(stream: { getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }> } }): Promise<Uint8Array> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) if (chunk.value) chunks.push(chunk.value);
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
