/**
 * SHA-256 (FIPS 180-4) without the platform: `crypto.subtle` answers only later, and the Node module is absent in browsers.
 */

const ROUND_CONSTANTS = firstFractionBits(64, Math.cbrt);
const INITIAL_STATE = firstFractionBits(8, Math.sqrt);

const BLOCK = 64;
const LENGTH_FIELD = 8;

/**
 * @param text hashed as UTF-8; a lone surrogate counts as U+FFFD
 * @returns 64 hexadecimal digits in lower case
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const whole = bytes.length - (bytes.length % BLOCK);
  const state = Uint32Array.from(INITIAL_STATE);
  const schedule = new Uint32Array(64);
  const message = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < whole; at += BLOCK) compress(state, message, at, schedule);

  const tail = paddedTail(bytes, whole);
  for (let at = 0; at < tail.byteLength; at += BLOCK) compress(state, tail, at, schedule);
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** The bytes after the last whole block, a one bit, zeros, and the length of the message in bits. */
function paddedTail(bytes: Uint8Array, from: number): DataView {
  const rest = bytes.length - from;
  const tail = new Uint8Array(rest + 1 + LENGTH_FIELD > BLOCK ? 2 * BLOCK : BLOCK);
  tail.set(bytes.subarray(from));
  tail[rest] = 0x80;
  const view = new DataView(tail.buffer);
  view.setBigUint64(tail.length - LENGTH_FIELD, BigInt(bytes.length) * 8n);
  return view;
}

function compress(state: Uint32Array, message: DataView, at: number, schedule: Uint32Array): void {
  for (let t = 0; t < 16; t++) schedule[t] = message.getUint32(at + 4 * t);
  for (let t = 16; t < 64; t++) {
    const early = schedule[t - 15]!;
    const late = schedule[t - 2]!;
    const sigma0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const sigma1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[t] = schedule[t - 16]! + sigma0 + schedule[t - 7]! + sigma1;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let t = 0; t < 64; t++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + ROUND_CONSTANTS[t]! + schedule[t]!;
    const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = state[i]! + word;
  });
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The standard's constants: the first 32 bits of the fractions of the roots of the first primes. */
function firstFractionBits(count: number, root: (n: number) => number): number[] {
  const words: number[] = [];
  for (let n = 2; words.length < count; n++) {
    if (isPrime(n)) words.push(Math.floor((root(n) % 1) * 2 ** 32));
  }
  return words;
}

function isPrime(n: number): boolean {
  for (let divisor = 2; divisor * divisor <= n; divisor++) if (n % divisor === 0) return false;
  return true;
}
