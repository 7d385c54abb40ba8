import { LineCursor, type Place } from './lineCursor';

/**
 * Finds the lines and columns of offsets in a text, in one pass over it.
 *
 * @param offsets in any order, UTF-16 code units
 * @returns the place of each of these offsets; undefined for any other
 * @throws RangeError for an offset outside of the text
 */
export function placesOf(text: string, offsets: Iterable<number>): (offset: number) => Place | undefined {
  const cursor = new LineCursor(text);
  const places = new Map<number, Place>();
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) places.set(offset, cursor.at(offset));
  return (offset) => places.get(offset);
}
