const POWERS: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

const LENGTH = /(?:^|[^\p{L}])(?:mm|cm|m|km|in|ft|yd|mi)$/u;

/**
 * Raised words as words of a line. The mark of a footnote must not lengthen the number before it: `£4.5` and a raised `3` are not
 * `£4.53` but `£4.5[3]`. After a unit of length a raised 2 or 3 is a power: `m²`.
 *
 * @param before what stands before it in the line
 * @returns letters (`1st`) as they are
 */
export function superscript(text: string, before: string): string {
  const words = text.trim();
  if (!/^[\d,–-]+$/.test(words)) return words;
  return (LENGTH.test(before.slice(-4)) && POWERS[words]) || `[${words}]`;
}
