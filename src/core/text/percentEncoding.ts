/** Half of a character that UTF-16 writes with two halves, without the other one. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * A part of an address as RFC 3986 writes it. Half a character, which no address can hold, becomes the replacement character: nothing
 * throws.
 */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd'));
}
